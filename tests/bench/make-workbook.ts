/** Writes a tracking workbook of so many patents, or of all ledgers: node make-workbook.cjs <rows> <file.xlsx> <patents|all>. */
import { renameSync, writeFileSync } from "node:fs";
import { writeXlsx } from "hucre/xlsx";
import type { RawValue } from "../../src/core/workbook/workbook";
import { allLedgers } from "./all-ledgers";
import { parameterRows, patentRows, type SheetRows } from "./ledger-rows";

type Written = string | number | boolean | Date | null;

function written(raw: RawValue): Written {
  if (raw === null || typeof raw !== "object") return raw;
  if (raw.kind === "date") return new Date(`${raw.date}T00:00:00Z`);
  return raw.kind === "percent" ? raw.value : raw.text;
}

function sheetOf({ name, rows }: SheetRows): { name: string; rows: Written[][] } {
  return { name, rows: rows.map((row) => row.map(written)) };
}

async function main(rows: number, file: string, what: string): Promise<void> {
  const filled = what === "all" ? allLedgers(rows) : [parameterRows, patentRows(rows, Math.ceil(rows / 40))];
  const sheets = filled.map(sheetOf);
  // A run that was ended half-way must not leave half a workbook for the next one.
  writeFileSync(`${file}.part`, await writeXlsx({ sheets }));
  renameSync(`${file}.part`, file);
}

void main(Number(process.argv[2]), String(process.argv[3]), String(process.argv[4]));
