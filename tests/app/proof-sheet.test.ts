/** What the sheet beside a clean copy does not say: the value of fewer than three firms (P23). */
import { proofSheets } from "../../src/app/proof-sheet";
import type { Provenance, ProvenanceFigure } from "../../src/docx/reading/read-provenance";

function figure(key: string, ranges: readonly string[], more = false): ProvenanceFigure {
  return {
    ...{ key, indicator: key, name: key, basis: "year", from: null, to: null, asOf: null, formula: null },
    ...{ value: "512.5", unit: "万元", told: null, base: "480" },
    cells: [{ sheet: "企业研发", ranges, count: 4, more }],
  };
}

function rowOf(one: ProvenanceFigure): string {
  const provenance: Provenance = {
    ...{
      kind: null,
      snapshot: "s",
      county: "青溪县",
      year: 2021,
      cutoff: "2021-12-31",
      clock: "2022-01-05",
      pack: "p",
    },
    workbook: { name: "a.xlsx", identity: "350423/2021", fingerprint: "f" },
    ...{ figures: new Map([[one.key, one]]), texts: new Map(), targets: [], wanted: null, answering: null },
  };
  const sheet = proofSheets(provenance, [], [])[2];
  return sheet?.kind === "ledger" ? JSON.stringify(sheet.rows[0]) : "";
}

test.each([
  ["two firms' research", figure("RD_TOTAL", ["H3:H4", "J3:J4"]), false],
  ["three firms' research", figure("RD_TOTAL", ["H3:H4", "H9"]), true],
  ["a list that was cut short", figure("RD_TOTAL", ["H3"], true), true],
  ["public money", figure("POL_TOTAL", ["H3"]), true],
])("%s", (_, one, isSaid) => {
  const row = rowOf(one);
  expect([row.includes("512.5"), row.includes("480"), row.includes("不足3家")]).toEqual([isSaid, isSaid, !isSaid]);
});
