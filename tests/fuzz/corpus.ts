/** The smallest inputs of what fuzzing found, and of what it was feared to find: each is run again with every test. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellRange, RawValue, Sheet, Workbook } from "../../src/core/workbook/workbook";
import { sampleWorkbook, workbook } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";
import { smallWorkbook } from "./bases";

/** The small workbook with one part's XML changed. */
function withPart(name: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(workbookFile(smallWorkbook()));
  const part = parts[name];
  if (!part) throw new Error(`no part ${name}`);
  const changed = change(strFromU8(part));
  if (changed === strFromU8(part)) throw new Error(`nothing was changed in ${name}`);
  return zipSync({ ...parts, [name]: strToU8(changed) });
}

const ENTERPRISES = "xl/worksheets/sheet2.xml";
const REGISTER = "xl/worksheets/sheet5.xml";

function withMerges(merges: readonly CellRange[], rows: number): Workbook {
  const { name, sheets } = smallWorkbook();
  const filled = (sheet: Sheet): readonly (readonly RawValue[])[] => [
    ...sheet.rows,
    ...Array.from({ length: rows }, (): readonly RawValue[] => sheet.rows[1] ?? []),
  ];
  return workbook(name, ...sheets.map((sheet, at) => (at === 1 ? { ...sheet, rows: filled(sheet), merges } : sheet)));
}

function manyTimes(range: CellRange): readonly CellRange[] {
  return Array.from({ length: 20_000 }, () => range);
}

/** By what is odd about it. */
export const corpus: ReadonlyMap<string, () => Uint8Array | Workbook> = new Map<string, () => Uint8Array | Workbook>([
  [
    "one row merged twenty thousand times",
    () => withMerges(manyTimes({ top: 1, left: 1, bottom: 1, right: 16_384 }), 0),
  ],
  // Of its thousands of marks in 核实说明 some held what looked like a telephone number.
  [
    "one column merged twenty thousand times, down to the last row",
    () => withMerges(manyTimes({ top: 2, left: 2, bottom: 1_048_576, right: 2 }), 5000),
  ],
  ["an amount of four hundred digits", () => sampleWorkbook({ cells: { "企业信息库!H2": "9".repeat(400) } })],
  [
    "an amount that its unit makes too great",
    () => sampleWorkbook({ parameters: { "常住人口（万人）": "9".repeat(306) + "亿人" } }),
  ],
  [
    "a share beyond all numbers",
    () => sampleWorkbook({ cells: { "企业信息库!H2": { kind: "percent", value: 1.7e308 } } }),
  ],
  [
    "a number greater than Excel's greatest",
    () => withPart(ENTERPRISES, (xml) => xml.replace(/<v>\d+<\/v>/g, "<v>1e400</v>")),
  ],
  ["a register whose row does not end", () => withPart(REGISTER, (xml) => xml.replace("</row>", ""))],
  ["a register whose cell does not end", () => withPart(REGISTER, (xml) => xml.replace("</c>", ""))],
  [
    "a register with a row in a comment",
    () => withPart(REGISTER, (xml) => xml.replace("</sheetData>", '<!-- <row r="2"> --></sheetData>')),
  ],
  [
    "a register with rows out of order",
    () => withPart(REGISTER, (xml) => xml.replace("</sheetData>", '<row r="9"/><row r="3"/><row r="9"/></sheetData>')),
  ],
]);
