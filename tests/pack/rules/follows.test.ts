/** Rules that look at every ledger report faults in every column they say they judge, and in no other. */
import type { CheckInput, Rule } from "../../../src/core/rule/rule";
import { ledgers } from "../../../src/pack/ledgers/catalog";
import { rules } from "../../../src/pack/rules/catalog";
import { check, inputOf } from "./checked";
import { everyColumn } from "./every-column";

const data = ledgers.filter(({ register }) => register !== true);

/** L06.no for the cell of a sheet, whatever its row. */
function columnsOfSheets({ ledgers: found }: CheckInput): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const { schema, tables } of found.ledgers.values()) {
    for (const { sheet, columnAt } of tables)
      for (const [key, column] of columnAt) known.set(`${sheet}!${column}`, `${schema.id}.${key}`);
  }
  return known;
}

/** What a rule says it judges. A row is told at the first column of its key. */
function judged({ id, reads: { follows } }: Rule): string[] {
  return data.flatMap((ledger) =>
    ledger.columns
      .filter((column) => follows?.columns(column, ledger) && (id !== "S01" || column.key === ledger.key[0]))
      .map(({ key }) => `${ledger.id}.${key}`),
  );
}

describe("where every column of every ledger holds each fault", () => {
  const input = inputOf(everyColumn());
  const columnAt = columnsOfSheets(input);
  const { findings } = check(input);
  const following = rules.filter(({ reads }) => reads.follows);

  it("every ledger is recognised whole", () =>
    expect([...columnAt.values()].sort()).toEqual(
      data.flatMap(({ id, columns }) => columns.map(({ key }) => `${id}.${key}`)).sort(),
    ));

  it.each(following.map((rule) => [rule.id, rule] as const))("%s tells one in each column it judges", (id, rule) => {
    const places = findings.filter((finding) => finding.rule === id).flatMap(({ at }) => at);
    const told = new Set(places.map(({ sheet, column }) => columnAt.get(`${sheet}!${column}`) ?? sheet));
    expect(judged(rule)).not.toEqual([]);
    expect([...told].sort()).toEqual(judged(rule).sort());
  });

  it("rules say what they judge unless they look at tables and rows as a whole", () =>
    expect(rules.filter(({ reads }) => reads.everyLedger && !reads.follows).map(({ id }) => id)).toEqual([
      "S02",
      "S07",
      "S08",
      "S09",
      "S12",
      "S13",
      "S14",
      "X28",
    ]));
});
