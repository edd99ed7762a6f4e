/** Workbooks that the pane's tests open: the sample with mistakes, and one with thousands of them. */
import type { RawValue, Workbook } from "../../src/core/workbook/workbook";
import { date, sampleRows, sampleWorkbook } from "../make/workbook";

/** The sample with a few mistakes of every severity in several ledgers. */
export function troubled(): Workbook {
  const [, first = []] = sampleRows("L06");
  const [, second = []] = sampleRows("L01");
  return sampleWorkbook({
    cells: {
      "企业信息库!C3": "91350400MA00000000",
      "专利!B4": "ZL202110999999.1",
      "专利!F6": date("2025-03-01"),
      "企业研发!F3": -20,
    },
    append: { 专利: [first], 企业信息库: [second] },
  });
}

/** As many findings as a list must scroll through: every row has a patent number that does not hold. */
export function manyFindings(rows = 10_000): Workbook {
  const [headers = [], first = []] = sampleRows("L06");
  const number = headers.indexOf("专利号");
  const many = Array.from({ length: rows }, (_, at): readonly RawValue[] =>
    first.map((value, column) => (column === number ? `20211${String(at).padStart(7, "0")}.x9` : value)),
  );
  return sampleWorkbook({ sheets: { 专利: [headers, ...many] } });
}

/** Thousands of findings that mark figures of the report: no patent's grant has a day that there is. */
export function manyMarking(rows = 3_000): Workbook {
  const [headers = [], first = []] = sampleRows("L06");
  const granted = headers.indexOf("授权公告日");
  const many = Array.from({ length: rows }, (): readonly RawValue[] =>
    first.map((value, column) => (column === granted ? "2021-13-45" : value)),
  );
  return sampleWorkbook({ sheets: { 专利: [headers, ...many] } });
}
