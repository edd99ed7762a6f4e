/** The layout cases of the domain's vectors, read whole by the bureau's own ledgers and looked at by every rule. */
import { placeAddress } from "../../../src/core/base/a1";
import { listItems } from "../../../src/core/ledger/list-value";
import type { Ledger, Value } from "../../../src/core/ledger/ledger";
import type { RawValue } from "../../../src/core/workbook/workbook";
import vectors from "../../data/vectors.json";
import { ledgerOf, readSheets, valuesOf } from "../../make/ledgers";
import { sampleRows, sampleWorkbook, sheet } from "../../make/workbook";
import { check, inputOf } from "../rules/checked";

type Case = {
  readonly name: string;
  readonly grid: RawValue[][];
  readonly merges: string[];
  readonly expect: { readonly values: readonly (readonly Value[])[]; readonly [fact: string]: unknown };
};
const [patents, awards, aid] = vectors.layoutCases as unknown as readonly [Case, Case, Case];

/** The case as the only ledger beside the 参数表; its findings as rule/code, severity and place. */
function read({ grid, merges }: Case, id: string): { ledger: Ledger; told: string[] } {
  const page = sheet("Sheet1", grid, { merges });
  const others = sampleWorkbook().sheets.filter(({ name }) => name === "参数表");
  const { findings } = check(inputOf({ name: "甲.xlsx", sheets: [...others, page] }));
  return {
    ledger: ledgerOf(readSheets([page]), id),
    told: findings
      .filter(({ at }) => at.some((place) => place.sheet === "Sheet1"))
      .map(({ rule, code, severity, at }) => `${rule}/${code} ${severity} ${at.map(placeAddress).join(" ")}`),
  };
}

describe(patents.name, () => {
  const { ledger, told } = read(patents, "L06b");
  const [table] = ledger.tables;
  it("is 专利统计表 with every header mapped and every value as expected", () => {
    expect(valuesOf(ledger, "seq", "town", "app-inv", "app-um", "app-des", "app-all")).toEqual(patents.expect.values);
    expect([ledger.count, table?.unmapped, ledger.columns.size]).toEqual([patents.expect["dataRows"], [], 6]);
    expect(table?.totals).toHaveLength(Number(patents.expect["totalRows"]));
  });
  it("has the title's year and unit and the note's cut-off", () =>
    expect(table?.title).toMatchObject({
      year: patents.expect["year"],
      unit: patents.expect["unit"],
      cutoff: patents.expect["cutoff"],
    }));
  it("adds up; that a number was typed as text, and another day, are told as notices", () =>
    expect(told).toEqual([
      "S07/as-of notice Sheet1!A8",
      "S15/text-number notice Sheet1!C5",
      "S15/text-number notice Sheet1!D6",
    ]));
});

describe(awards.name, () => {
  const { ledger, told } = read(awards, "L02");
  it("is 激励政策资金 by its title, for its headers are everyday words, and in 万元", () => {
    expect(valuesOf(ledger, "seq", "name", "amt")).toEqual(awards.expect.values);
    expect(ledger.tables[0]?.unitOf.get("amt")).toBe(awards.expect["unit"]);
  });
  it("has a wrong sum", () =>
    expect(told.filter((one) => one.startsWith("S04"))).toEqual(["S04/differs mandatory Sheet1!C5"]));
  it("is nothing without its title", () => {
    const untitled = sheet("Sheet1", awards.grid.slice(1));
    expect(readSheets([untitled, sheet("甲", sampleRows("L01"))]).ignoredSheets).toEqual(["Sheet1"]);
  });
});

describe(aid.name, () => {
  it("is 挂乡包村资金 on a sheet of that name: towns filled down, every sum right", () => {
    const page = sheet("挂乡包村", aid.grid, { merges: aid.merges });
    const ledger = ledgerOf(readSheets([page]), "L13");
    expect(valuesOf(ledger, "town", "vill", "amt")).toEqual(aid.expect.values);
    expect(ledger.count).toBe(aid.expect["dataRows"]);
    expect(ledger.tables[0]?.totals.map(({ stated }) => stated.get("amt"))).toEqual([3, 1.6, 4.6]);
    const { findings } = check(inputOf({ name: "甲.xlsx", sheets: [...sampleWorkbook().sheets.slice(0, 1), page] }));
    expect(findings.filter(({ rule }) => rule === "S04" || rule === "S05")).toEqual([]);
  });
});

describe("a list of villages in one cell", () => {
  it("is kept as a list in 科技特派员, and its places are the cell's", () => {
    const commissioners = ledgerOf(readSheets([sheet("甲", sampleRows("L10"))]), "L10");
    expect(listItems(commissioners.columns.get("vill")?.values[0])).toEqual(["东坊村", "上坊村"]);
  });
});
