/** The whole pack's ledgers as one workbook of so many rows in all, the same number in each. */
import { pack } from "../../src/pack/pack";
import { anyRows } from "./any-rows";
import { enterpriseRows, hitechRows, parameterRows, patentRows, rdRows, type SheetRows } from "./ledger-rows";

/** 目标任务表 and the registers of history and outside data have few rows anywhere; a total of patents goes by the month. */
const SHORT: ReadonlySet<string> = new Set(["T1", "T2", "T3", "L06b"]);
const OWN: Readonly<Record<string, (count: number) => SheetRows>> = {
  L01: enterpriseRows,
  L05: hitechRows,
  L06: (count) => patentRows(count, count),
  L14: rdRows,
};

/** 参数表 first. */
export function allLedgers(rows: number): readonly SheetRows[] {
  const schemas = pack.ledgers.filter(({ id, register }) => register !== true && !SHORT.has(id));
  const each = Math.ceil(rows / schemas.length);
  return [parameterRows, ...schemas.map((schema) => OWN[schema.id]?.(each) ?? anyRows(schema, each))];
}
