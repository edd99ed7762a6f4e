/** A ledger that our workbook lacks: a sheet of its own at the end, with the headers that Keji's own workbooks have. */
import type { LedgerComparison } from "../../core/collect/comparison";
import { canonicalUnit } from "../../core/ledger/cell-reader";
import { sheetNames } from "../../pack/sample/sheet-names";
import { freeSheetName } from "../../xlsx/patch/sheet-patch";
import { headerOf } from "../column-header";
import { columnWidth } from "../column-width";
import type { LedgerPlan } from "./plan-ledger";
import { rowContent } from "./row-content";

/** `taken` are the names of the workbook's sheets, those planned before included. */
export function planNewSheet(comparison: LedgerComparison, taken: readonly string[]): LedgerPlan {
  const { schema, added } = comparison;
  const name = freeSheetName(sheetNames.get(schema.id) ?? schema.name, taken);
  const headers = schema.columns.map((column) => headerOf(column.name, column.type));
  const table = {
    columnAt: new Map(schema.columns.map(({ key }, index) => [key, index + 1])),
    unitOf: new Map(schema.columns.map(({ key, type }) => [key, canonicalUnit(type) ?? ""])),
  };
  const columns = schema.columns.map((_, index) => index + 1);
  const rows = added.map(({ cells }, index) => rowContent(table, cells, { schema, columns, ordinal: index + 1 }));
  const widths = headers.map((header) => columnWidth(header, { kind: "text", values: [] }));
  const sheet = { name, widths, rows: [headers, ...rows], frozenRows: 1, choices: [] };
  return {
    comparison,
    sheet: added.length === 0 ? null : name,
    isNewSheet: true,
    inserts: false,
    patches: added.length === 0 ? [] : [{ kind: "add", sheet }],
    blocked: [],
    lacking: [],
    refused: null,
  };
}
