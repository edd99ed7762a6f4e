/** Where the rows for open findings go in a workbook: below those of its 核实说明, or onto a new sheet. */
import { cellAddress, columnLetters } from "../core/base/a1";
import { EXPLANATIONS } from "../core/explanation/explanation-entry";
import type { LedgerTable } from "../core/ledger/ledger";
import type { ColumnSchema } from "../core/ledger/schema";
import type { Finding } from "../core/rule/rule";
import type { Pack } from "../pack/pack";
import { freeSheetName, type NewSheet, type SheetPatch } from "../xlsx/patch/sheet-patch";
import { isOpen, type Check } from "./check";
import { explanationColumns, explanationRows, reasonsFor, type ExplanationRow } from "./explanation-rows";

const SHEET_NAME = "核实说明";
/** In characters, of which a Chinese one takes two. */
const WIDTHS: Readonly<Record<string, number>> = { key: 30, place: 24, problem: 50, seen: 30, basis: 40, hash: 22 };
const WIDTH = 12;

/** Verify findings that wait for a word and have no row about their values yet. */
export function findingsToExplain({ findings, explanations }: Check): readonly Finding[] {
  const prepared = new Set(explanations.filter(({ isCurrent }) => isCurrent).map(({ finding }) => finding));
  return findings.filter((finding) => finding.severity === "verify" && isOpen(finding) && !prepared.has(finding.id));
}

/** The patch that puts rows into the register; `taken` are the names of the workbook's sheets. */
export function explanationPatch(
  rows: readonly ExplanationRow[],
  { ledgers }: Pick<Check, "ledgers">,
  { pack, taken }: { readonly pack: Pack; readonly taken: Iterable<string> },
): SheetPatch | null {
  if (rows.length === 0) return null;
  const columns = explanationColumns(pack);
  const table = ledgers.registers.get(EXPLANATIONS)?.tables.at(-1);
  if (!table) return { kind: "add", sheet: newSheet(rows, columns, { pack, name: freeSheetName(SHEET_NAME, taken) }) };
  const below = lowestBelow(table);
  const isWhole = columns.every(({ key }) => table.columnAt.has(key));
  // Below a note, and beside columns that are lacking, rows are read only under a header of their own.
  if (below > table.range.bottom || !isWhole) return ownTable(rows, columns, { table, at: below + 2 });
  return {
    kind: "append",
    sheet: table.sheet,
    at: table.range.bottom + 1,
    like: table.range.bottom > table.headerRow ? table.range.bottom : null,
    columns: columns.map(({ key }) => table.columnAt.get(key) ?? 0),
    rows: rows.map((row) => columns.map(({ key }) => row[key] ?? null)),
  };
}

function lowestBelow({ range, notes, totals }: LedgerTable): number {
  return Math.max(range.bottom, ...notes.map(({ row }) => row), ...totals.map(({ row }) => row));
}

function ownTable(
  rows: readonly ExplanationRow[],
  columns: readonly ColumnSchema[],
  { table, at }: { readonly table: LedgerTable; readonly at: number },
): SheetPatch {
  const header = columns.map(({ name }) => name);
  return {
    kind: "append",
    sheet: table.sheet,
    at,
    like: null,
    columns: columns.map((_, index) => table.range.left + index),
    rows: [header, ...rows.map((row) => columns.map(({ key }) => row[key] ?? null))],
  };
}

function newSheet(
  rows: readonly ExplanationRow[],
  columns: readonly ColumnSchema[],
  { pack, name }: { readonly pack: Pack; readonly name: string },
): NewSheet {
  return {
    name,
    widths: columns.map(({ key }) => WIDTHS[key] ?? WIDTH),
    rows: [columns.map((column) => column.name), ...rows.map((row) => columns.map(({ key }) => row[key] ?? null))],
    frozenRows: 1,
    choices: [...stateChoices(rows, columns), ...reasonChoices(rows, columns, pack)],
  };
}

function stateChoices(rows: readonly ExplanationRow[], columns: readonly ColumnSchema[]): NewSheet["choices"] {
  const index = columns.findIndex(({ key }) => key === "state");
  const type = columns[index]?.type;
  if (type?.kind !== "enum") return [];
  const letters = columnLetters(index + 1);
  return [{ range: `${letters}2:${letters}${rows.length + 1}`, values: type.values.map(({ name }) => name) }];
}

// Rows of one rule stand together, and have its reasons to choose from.
function reasonChoices(
  rows: readonly ExplanationRow[],
  columns: readonly ColumnSchema[],
  pack: Pack,
): NewSheet["choices"] {
  const column = columns.findIndex(({ key }) => key === "category") + 1;
  const runs: { rule: string; from: number; to: number }[] = [];
  for (const [at, { rule }] of rows.entries()) {
    const last = runs.at(-1);
    if (last && last.rule === rule) last.to = at + 2;
    else runs.push({ rule: String(rule), from: at + 2, to: at + 2 });
  }
  return runs.map(({ rule, from, to }) => ({
    range: `${cellAddress(from, column)}:${cellAddress(to, column)}`,
    values: reasonsFor(pack, rule).map(({ name }) => name),
  }));
}

/** A row for each finding, to be filled in. */
export function preparedRows(findings: readonly Finding[], check: Check, pack: Pack): readonly ExplanationRow[] {
  return findings.flatMap((finding) => explanationRows([finding], null, { pack, year: check.time.year }));
}
