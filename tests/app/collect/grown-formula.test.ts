/** Sums over a ledger's data take in rows that are put in below it. */
import { growFormula } from "../../../src/app/collect/grown-formula";

const ROWS = {
  kind: "rows",
  sheet: "专利",
  at: 5,
  movesDown: true,
  dataTop: 2,
  like: 4,
  columns: [1],
  rows: [[1], [2]],
} as const;

it.each([
  ["a sum below the data", "=SUM(C2:C4)", "专利", 5, "=SUM(C2:C6)"],
  ["one with fixed rows, on another sheet", "=COUNTIF(专利!$H$2:$H$4,1)", "汇总", 1, "=COUNTIF(专利!$H$2:$H$6,1)"],
  ["one that begins within the data", "=SUM(C3:C4)", "专利", 6, "=SUM(C3:C6)"],
  ["one that moves besides", "=SUM(C2:C4)-C6", "专利", 7, "=SUM(C2:C6)-C8"],
] as const)("%s grows", (_, formula, sheet, row, grown) => {
  expect(growFormula(formula, { sheet, row }, ROWS)).toBe(grown);
});

it.each([
  ["a running sum in a row of the data", "=SUM(C$2:C4)", "专利", 4],
  ["a sum that ends earlier", "=SUM(C2:C3)", "专利", 6],
  ["one that reaches further down, which Excel stretches", "=SUM(C2:C5)", "专利", 6],
  ["a single cell", "=C4", "汇总", 1],
  ["the same cells of another sheet", "=SUM(C2:C4)", "汇总", 1],
] as const)("%s is left to Excel", (_, formula, sheet, row) => {
  expect(growFormula(formula, { sheet, row }, ROWS)).toBeNull();
});

it("cells that are named in words cannot be followed", () => {
  expect(growFormula('=SUM(INDIRECT("C2:C4"))', { sheet: "专利", row: 6 }, ROWS)).toBe("unclear");
});
