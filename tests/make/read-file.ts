/** Reads hand-written .xlsx packages all the way to ledgers: for dirt that only a file can hold. */
import type { LedgerSet } from "../../src/core/ledger/ledger";
import type { Workbook } from "../../src/core/workbook/workbook";
import { readWorkbook as readBytes } from "../../src/xlsx/read-workbook";
import { PACK, readWorkbook } from "./ledgers";
import { packageOf, type PackageXml } from "./package";
import { workbookFile } from "./workbook-file";
import { sampleRows, sheet, workbook } from "./workbook";

/** The workbook that a file's bytes hold. */
export async function workbookIn(bytes: Uint8Array, name = "测试.xlsx"): Promise<Workbook> {
  const read = await readBytes(bytes, name);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value;
}

/** The workbook of a package of these parts. */
export function workbookOf(xml: PackageXml): Promise<Workbook> {
  return workbookIn(packageOf(xml));
}

/** The ledgers of a package of these parts, beside the sample's 参数表. */
export async function ledgersOf(xml: PackageXml, schemas = PACK): Promise<LedgerSet> {
  const read = await workbookOf(xml);
  return readWorkbook(workbook("测试.xlsx", sheet("参数表", sampleRows("params")), ...read.sheets), schemas);
}

/** The workbook after it was written to a file and read from there. */
export function throughFile(held: Workbook): Promise<Workbook> {
  return workbookIn(workbookFile(held), held.name);
}
