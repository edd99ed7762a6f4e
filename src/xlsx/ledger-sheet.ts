/** A ledger's sheet: title, header, rows in an Excel Table that grows as rows are typed, lists to choose from. */
import type { DataValidation, TableDefinition, WriteSheet } from "hucre/xlsx";
import { cellAddress, columnLetters } from "../core/base/a1";
import { headerStyle, titleStyle } from "./cell-style";
import { escapeCellText } from "./cell-text";
import type { LedgerSheetSpec } from "./sheet-spec";
import { textCell, valueCell, type WrittenCell } from "./write-cell";

const LAST_ROW = 1_048_576;
const TITLE_POINTS = 30;
const HEADER_POINTS = 30;

/** The row, from 1, that the first data row stands in. */
export function firstDataRow({ title }: LedgerSheetSpec): number {
  return title === null ? 2 : 3;
}

export function ledgerSheet(spec: LedgerSheetSpec): WriteSheet {
  const first = firstDataRow(spec);
  const title = spec.title === null ? [] : [{ startRow: 0, startCol: 0, endRow: 0, endCol: spec.columns.length - 1 }];
  return {
    name: spec.name,
    columns: spec.columns.map(({ width }) => ({ width })),
    cells: cellsOf(spec, first),
    rowDefs: new Map([
      [0, { height: TITLE_POINTS }],
      [first - 2, { height: HEADER_POINTS }],
    ]),
    merges: title,
    freezePane: { rows: first - 1 },
    tables: [tableOf(spec, first)],
    dataValidations: validationsOf(spec, first),
  };
}

function cellsOf({ title, columns, rows }: LedgerSheetSpec, first: number): Map<string, WrittenCell> {
  const cells = new Map<string, WrittenCell>();
  if (title !== null) cells.set("0,0", textCell(title, titleStyle));
  for (const [index, column] of columns.entries()) {
    cells.set(`${first - 2},${index}`, textCell(column.header, headerStyle));
    for (const [row, values] of atLeastOne(rows).entries()) {
      cells.set(`${first - 1 + row},${index}`, valueCell(values[index] ?? null, column.kind));
    }
  }
  return cells;
}

// A table needs a row; an empty one is where typing begins.
function atLeastOne(rows: LedgerSheetSpec["rows"]): LedgerSheetSpec["rows"] {
  return rows.length === 0 ? [[]] : rows;
}

function tableOf({ name, columns, rows }: LedgerSheetSpec, first: number): TableDefinition {
  const headers = columns.map(({ header }) => header);
  if (new Set(headers.map((header) => header.toLowerCase())).size !== headers.length) {
    throw new Error(`sheet ${name} has two columns of one name`);
  }
  return {
    name: tableName(name),
    range: `A${first - 1}:${cellAddress(first - 1 + atLeastOne(rows).length, columns.length)}`,
    columns: headers.map((header) => ({ name: escapeCellText(header) })),
    style: "TableStyleLight9",
  };
}

// Formulas name a table like a variable: no spaces or signs, and nothing that reads as a cell.
function tableName(sheet: string): string {
  const name = sheet.replace(/[^\p{L}\p{N}_]/gu, "_");
  return /^[\p{N}]|^[A-Za-z]{1,3}\d+$|^[RrCc]\d*$/u.test(name) ? `_${name}` : name;
}

function validationsOf({ columns }: LedgerSheetSpec, first: number): DataValidation[] {
  return columns.flatMap(({ choices }, index) => {
    const letters = columnLetters(index + 1);
    return choices === null
      ? []
      : {
          type: "list" as const,
          values: [...choices.values],
          range: `${letters}${first}:${letters}${LAST_ROW}`,
          allowBlank: true,
          showErrorMessage: true,
          // A warning, not a stop: the bureau's own wording may be taken over on purpose.
          errorStyle: "warning" as const,
          errorTitle: choices.title,
          errorMessage: choices.message,
        };
  });
}
