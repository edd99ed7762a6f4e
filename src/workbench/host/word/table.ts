/** Word.Table, TableRow and TableCell with their collections. */
import { integerAt, textAt } from "../executor/arguments";
import { described, type AnyClass } from "../executor/class-description";
import { ancestorsOf, isWord, wordAttribute, wordChild } from "../document/dom";
import { alive } from "../document/extents";
import { wrapInControl } from "../document/controls";
import { insertParagraph } from "../document/insert-text";
import type { BodyModel, CellModel, RowModel, TableModel } from "../document/model";
import { rangeFrom, select } from "../document/ranges";
import { bodyAround } from "../document/stories";
import { builtInName, styleName } from "../document/styles";
import {
  addRows,
  cellsOf,
  cellText,
  deleteRows,
  deleteTable,
  headerRows,
  rowAround,
  rowsOf,
  setCellText,
  setValues,
  tableAround,
  valuesOf,
} from "../document/tables";
import { OfficeError } from "../protocol/office-error";
import { fixedList, listClass, listOf } from "./lists";
import { contentNavigations, found, newTable } from "./stretch";

export const tableClass = described<TableModel>({
  name: "Table",
  isReferenceable: true,
  scalars: {
    HeaderRowCount: { get: (self) => headerRows(self) },
    IsUniform: { get: (self) => new Set(valuesOf(self).map((row) => row.length)).size <= 1 },
    NestingLevel: { get: ({ tbl }) => ancestorsOf(alive(tbl)).filter((one) => isWord(one, "tbl")).length + 1 },
    RowCount: { get: (self) => rowsOf(self).length },
    Style: { get: (self) => styleOf(self) },
    StyleBuiltIn: { get: (self) => builtInName(styleOf(self)) },
    Values: { get: (self) => valuesOf(self), set: (self, value) => setValues(rowsOf(self), value) },
  },
  navigations: {
    ...parentControls(),
    ParentBody: { type: "Body", get: ({ document, tbl }) => bodyAround(document, alive(tbl)) },
    Rows: { type: "TableRowCollection", get: (self) => listOf(self.document, () => rowsOf(self)) },
  },
  methods: {
    AddRows: {
      type: "TableRowCollection",
      call: (self, args) =>
        fixedList(self.document, addRows(self, { where: args[0], count: integerAt(args, 1), values: args[2] })),
    },
    Delete: { call: (self) => deleteTable(self) },
    DeleteRows: { call: (self, args) => deleteRows(some(rowsOf(self), integerAt(args, 0), args[1])) },
    GetCell: { type: "TableCell", call: (self, args) => cellAt(self, args) ?? notFound() },
    GetCellOrNullObject: { type: "TableCell", call: cellAt },
    GetRange: { type: "Range", call: (self, args) => rangeFrom(self, args[0]) },
    InsertContentControl: { type: "ContentControl", call: (self) => wrapInControl(self) },
    InsertParagraph: { type: "Paragraph", call: (self, args) => insertParagraph(self, textAt(args, 0), args[1]) },
    InsertTable: { type: "Table", call: newTable },
    Search: { type: "RangeCollection", call: found },
    Select: { call: (self, args) => select(self, args[0]) },
  },
});

function parentControls(): Record<string, ReturnType<typeof contentNavigations<TableModel>>[string]> {
  const { ParentContentControl, ParentContentControlOrNullObject } = contentNavigations<TableModel>();
  if (ParentContentControl === undefined || ParentContentControlOrNullObject === undefined) return {};
  return { ParentContentControl, ParentContentControlOrNullObject };
}

function styleOf({ document, tbl }: TableModel): string {
  const id = wordAttribute(wordChild(wordChild(alive(tbl), "tblPr"), "tblStyle"), "val");
  return styleName(document, id, "table");
}

function cellAt(table: TableModel, args: readonly unknown[]): CellModel | null {
  const row = rowsOf(table)[integerAt(args, 0)];
  return row === undefined ? null : (cellsOf(row)[integerAt(args, 1)] ?? null);
}

function some(rows: readonly RowModel[], from: number, count: unknown): RowModel[] {
  const chosen = rows.slice(from, from + Number(count ?? 1));
  if (from < 0 || chosen.length === 0) throw new OfficeError("InvalidArgument", "rowIndex");
  return chosen;
}

export const tableRowClass = described<RowModel>({
  name: "TableRow",
  isReferenceable: true,
  scalars: {
    CellCount: { get: (self) => cellsOf(self).length },
    IsHeader: { get: ({ tr }) => wordChild(wordChild(alive(tr), "trPr"), "tblHeader") !== null },
    RowIndex: { get: (self) => rowIndex(self) },
    Values: { get: (self) => [cellsOf(self).map(cellText)], set: (self, value) => setValues([self], value) },
  },
  navigations: {
    Cells: { type: "TableCellCollection", get: (self) => listOf(self.document, () => cellsOf(self)) },
    ParentTable: { type: "Table", get: (self) => tableOf(self.document, self.tr) },
  },
  methods: {
    Delete: { call: (self) => deleteRows([self]) },
    GetNext: { type: "TableRow", call: (self) => nextRow(self) ?? notFound() },
    GetNextOrNullObject: { type: "TableRow", call: nextRow },
  },
});

function rowIndex(row: RowModel): number {
  return rowsOf(tableOf(row.document, alive(row.tr))).findIndex(({ tr }) => tr === row.tr);
}

function nextRow(row: RowModel): RowModel | null {
  return rowsOf(tableOf(row.document, alive(row.tr)))[rowIndex(row) + 1] ?? null;
}

function tableOf(document: TableModel["document"], node: RowModel["tr"]): TableModel {
  return { kind: "table", document, tbl: tableAround(alive(node)) };
}

export const tableCellClass = described<CellModel>({
  name: "TableCell",
  isReferenceable: true,
  scalars: {
    CellIndex: { get: (self) => cellsOf(rowOf(self)).findIndex(({ tc }) => tc === self.tc) },
    RowIndex: { get: (self) => rowIndex(rowOf(self)) },
    Value: { get: cellText, set: (self, value) => setCellText(self, textAt([value], 0)) },
  },
  navigations: {
    Body: {
      type: "Body",
      get: ({ document, tc }): BodyModel => ({ kind: "body", document, container: alive(tc), type: "TableCell" }),
    },
    ParentRow: { type: "TableRow", get: rowOf },
    ParentTable: { type: "Table", get: ({ document, tc }) => tableOf(document, tc) },
  },
});

function rowOf({ document, tc }: CellModel): RowModel {
  return { kind: "row", document, tr: rowAround(alive(tc)) };
}

export const tableCollectionClass: AnyClass = listClass("TableCollection", "Table");
export const tableRowCollectionClass: AnyClass = listClass("TableRowCollection", "TableRow");
export const tableCellCollectionClass: AnyClass = listClass("TableCellCollection", "TableCell");

function notFound(): never {
  throw new OfficeError("ItemNotFound");
}
