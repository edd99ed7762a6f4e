/** X03: more patents awarded for a year than the patent ledger has granted to the firm in that year. */
import { yearOf } from "../../core/base/plain-date";
import { matchingKey } from "../../core/identifier/company-name";
import type { Ledger } from "../../core/ledger/ledger";
import { PAUSE, type Looking, type Rule, type Sighting } from "../../core/rule/rule";
import { FIRM, firmsIn, rowsByFirm, type NamedFirm } from "./firms";
import { gather } from "./gather";
import { withLedgers } from "./needed";
import { pausesAt } from "./pauses";
import { sightRows, textAt, valuesOf } from "./sight";

const NEEDED = { L02: ["lvl", "item", "pyear", "name", "uscc", "qty"], L06: ["owner", "uscc", "gdate"] } as const;

export const x03: Rule = {
  id: "X03",
  severity: "verify",
  name: "专利奖励件数多于授权件数",
  formula:
    "若政策项目为专利奖励，则同一对象、级次、政策年度的数量之和≤专利台账中该对象该年度授权的件数；专利台账没有该年度授权专利的，只作提示",
  source: "domain 5.3 X03",
  reads: { ledgers: NEEDED },
  codes: ["more-than-granted", "year-not-kept"],
  explained: { reasons: ["earlier-filings", "scope", "document"], holds: "across-years", unbound: ["count"] },
  check: (evidence) => withLedgers(evidence, NEEDED, ({ L02, L06 }) => overfull(L02, L06)),
};

function* overfull(awards: Ledger, patents: Ledger): Looking {
  const granted = valuesOf(patents, "gdate").map((date) => (typeof date === "string" ? yearOf(date) : null));
  const kept = new Set(granted);
  const unknown = new Map<number, number[]>();
  const patentsOf = yield* rowsByFirm(
    patents,
    { name: "owner", code: "uscc" },
    (row) => (granted[row] ?? null) !== null,
  );
  const items = valuesOf(awards, "item");
  const awarded = yield* firmsIn(awards, FIRM, (row) => items[row] === "patent-award");
  for (const [at, firm] of awarded.entries()) {
    if (pausesAt(at)) yield PAUSE;
    const counts = countsOf(patentsOf(firm).map((row) => granted[row]));
    for (const award of awardsOf(awards, firm)) {
      const count = counts.get(award.year) ?? 0;
      if (!kept.has(award.year)) for (const row of award.rows) gather(unknown, award.year, row);
      else if (award.pieces > count) yield moreThanGranted(awards, firm, { ...award, count });
    }
  }
  for (const [year, rows] of unknown) {
    const told = { code: "year-not-kept", severity: "notice", key: String(year) } as const;
    yield sightRows(
      { ledger: awards, column: "pyear" },
      rows.sort((a, b) => a - b),
      told,
    );
  }
}

function countsOf(years: readonly (number | null | undefined)[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const year of years) if (typeof year === "number") counts.set(year, (counts.get(year) ?? 0) + 1);
  return counts;
}

type Award = { readonly year: number; readonly level: string; pieces: number; readonly rows: number[] };

/** What one firm was awarded, by year and level: a county and a city may each award the same patents. */
function awardsOf(ledger: Ledger, { rows }: NamedFirm): Iterable<Award> {
  const [years, levels, pieces] = [valuesOf(ledger, "pyear"), valuesOf(ledger, "lvl"), valuesOf(ledger, "qty")];
  const awards = new Map<string, Award>();
  for (const row of rows) {
    const [year, number] = [years[row], pieces[row]];
    if (typeof year !== "number" || typeof number !== "number") continue;
    const level = String(levels[row] ?? "");
    const key = `${year}+${level}`;
    const award = awards.get(key) ?? { year, level, pieces: 0, rows: [] };
    award.pieces += number;
    award.rows.push(row);
    awards.set(key, award);
  }
  return awards.values();
}

function moreThanGranted(
  ledger: Ledger,
  { code, names }: NamedFirm,
  award: Award & { readonly count: number },
): Sighting {
  const { year, level, pieces, rows, count } = award;
  const firm = textAt({ ledger, row: rows[0] ?? 0, column: "name" });
  return sightRows({ ledger, column: "qty" }, rows, {
    code: "more-than-granted",
    seen: { value: pieces, firm, year },
    expected: count,
    key: `${code ?? matchingKey(names)}+${year}+${level}`,
  });
}
