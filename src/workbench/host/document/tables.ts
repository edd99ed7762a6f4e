/** Tables: their cells as texts, new ones, more and fewer rows. */
import type { Document, Element } from "@xmldom/xmldom";
import { OfficeError } from "../protocol/office-error";
import { wroteInto } from "./bindings";
import {
  copyOf,
  elementsOf,
  isWord,
  ownerOf,
  put,
  removeNode,
  wordAttribute,
  wordChild,
  wordDescendants,
  wordElement,
} from "./dom";
import { alive, around, inside, touched, type Extent } from "./extents";
import { needWritable } from "./guards";
import { blockPoint, pointOf, readLocation, type InsertLocation } from "./insert-points";
import { insertText } from "./insert-text";
import type { CellModel, DocumentModel, Located, RowModel, TableModel } from "./model";
import { removeContent } from "./remove";
import { textRun } from "./runs";
import { stylesOf, nameOf } from "./styles";
import { textOf } from "./text";

const LOCATIONS: Readonly<Record<Located["kind"], readonly InsertLocation[]>> = {
  body: ["Start", "End"],
  paragraph: ["Before", "After"],
  control: ["Start", "End", "Before", "After"],
  range: ["Before", "After"],
  table: ["Before", "After"],
};

/** The tables that begin in the extent and are in no other of them. */
export function tablesIn(document: DocumentModel, extent: Extent): TableModel[] {
  const tables = touched(extent, "tbl").filter((tbl) => !tbl.contains(extent.start.parent));
  return tables
    .filter((tbl) => !tables.some((other) => other !== tbl && other.contains(tbl)))
    .map((tbl) => ({ kind: "table", document, tbl }));
}

/** Rows may stand in controls. */
export function rowsOf({ document, tbl }: TableModel): RowModel[] {
  return wordDescendants(alive(tbl), "tr")
    .filter((tr) => tableAround(tr) === tbl)
    .map((tr) => ({ kind: "row", document, tr }));
}

export function cellsOf({ document, tr }: RowModel): CellModel[] {
  return wordDescendants(alive(tr), "tc")
    .filter((tc) => rowAround(tc) === tr)
    .map((tc) => ({ kind: "cell", document, tc }));
}

export function tableAround(node: Element): Element {
  return upTo(node, "tbl");
}

export function rowAround(node: Element): Element {
  return upTo(node, "tr");
}

function upTo(node: Element, name: string): Element {
  for (let at = node.parentNode; at !== null; at = at.parentNode) if (isWord(at, name)) return at;
  throw new OfficeError("ItemNotFound", `no ${name} around it`);
}

export function cellText({ tc }: CellModel): string {
  return textOf(inside(alive(tc)));
}

export function setCellText({ document, tc }: CellModel, text: string): void {
  insertText({ kind: "body", document, container: alive(tc), type: "TableCell" }, text, "Replace");
}

export function valuesOf(table: TableModel): string[][] {
  return rowsOf(table).map((row) => cellsOf(row).map(cellText));
}

/** Throws InvalidArgument for a block of another shape. */
export function setValues(rows: readonly RowModel[], values: unknown): void {
  const block = readBlock(values);
  const cells = rows.map(cellsOf);
  const fits = block?.length === cells.length && block.every((row, at) => row.length === cells[at]?.length);
  if (!fits || block === null) throw new OfficeError("InvalidArgument", "values must have the table's shape");
  cells.forEach((row, r) => row.forEach((cell, c) => setCellText(cell, block[r]?.[c] ?? "")));
}

function readBlock(values: unknown): string[][] | null {
  const isBlock = Array.isArray(values) && values.every((row) => Array.isArray(row));
  return isBlock ? (values as unknown[][]).map((row) => row.map(String)) : null;
}

export type NewTable = {
  readonly rows: number;
  readonly columns: number;
  readonly where: unknown;
  readonly values: unknown;
};

/** A grid with lines, in the style Table Grid where the document has it. Throws InvalidArgument, AccessDenied. */
export function insertTable(target: Located, { rows, columns, where, values }: NewTable): TableModel {
  const location = readLocation(where, LOCATIONS[target.kind]);
  if (rows < 1 || columns < 1 || columns > MOST_COLUMNS)
    throw new OfficeError("InvalidArgument", "rowCount, columnCount");
  const block = readBlock(values ?? []);
  if (block === null) throw new OfficeError("InvalidArgument", "values");
  const { document } = target;
  const point = blockPoint(pointOf(target, location));
  needWritable(document, point.parent);
  const texts = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => block[row]?.[column] ?? ""),
  );
  const tbl = put(point.parent, newTable(document, ownerOf(point.parent), texts), point.next);
  // Two tables must not touch, and a body ends with a paragraph.
  const siblings = elementsOf(point.parent);
  const after = siblings[siblings.indexOf(tbl) + 1] ?? null;
  if (!isWord(after, "p", "sdt")) put(point.parent, wordElement(ownerOf(tbl), "p"), tbl.nextSibling);
  return { kind: "table", document, tbl };
}

/** Word's own limit. */
const MOST_COLUMNS = 63;

function newTable(document: DocumentModel, owner: Document, texts: readonly (readonly string[])[]): Element {
  const columns = texts[0]?.length ?? 1;
  const width = String(Math.floor(TEXT_WIDTH / columns));
  const tbl = wordElement(owner, "tbl");
  put(tbl, tableProperties(document, owner));
  const grid = put(tbl, wordElement(owner, "tblGrid"));
  for (let column = 0; column < columns; column++) put(grid, wordElement(owner, "gridCol", { w: width }));
  for (const row of texts) put(tbl, newRow(owner, row, width));
  return tbl;
}

/** Of a page of A4 with usual margins, in twentieths of a point. */
const TEXT_WIDTH = 8845;

function tableProperties(document: DocumentModel, owner: Document): Element {
  const properties = wordElement(owner, "tblPr");
  const grid = stylesOf(document.package, "table").find((style) => nameOf(style) === "Table Grid");
  const id = wordAttribute(grid ?? null, "styleId");
  if (id !== null) properties.appendChild(wordElement(owner, "tblStyle", { val: id }));
  properties.appendChild(wordElement(owner, "tblW", { w: "0", type: "auto" }));
  const borders = properties.appendChild(wordElement(owner, "tblBorders"));
  for (const side of ["top", "left", "bottom", "right", "insideH", "insideV"]) {
    borders.appendChild(wordElement(owner, side, { val: "single", sz: "4", space: "0", color: "auto" }));
  }
  return properties;
}

function newRow(owner: Document, texts: readonly string[], width: string): Element {
  const tr = wordElement(owner, "tr");
  for (const text of texts) {
    const tc = tr.appendChild(wordElement(owner, "tc"));
    tc.appendChild(wordElement(owner, "tcPr")).appendChild(wordElement(owner, "tcW", { w: width, type: "dxa" }));
    const p = tc.appendChild(wordElement(owner, "p"));
    if (text !== "") p.appendChild(textRun(owner, text, null));
  }
  return tr;
}

/** New rows with the looks of the one beside them. */
export function addRows(
  table: TableModel,
  { where, count, values }: { where: unknown; count: number; values: unknown },
): RowModel[] {
  if (where !== "Start" && where !== "End")
    throw new OfficeError("InvalidArgument", "insertLocation must be Start, End");
  const rows = rowsOf(table);
  const beside = where === "Start" ? rows[0] : rows.at(-1);
  if (beside === undefined || count < 1) throw new OfficeError("InvalidArgument", "rowCount");
  needWritable(table.document, table.tbl);
  const { parent, next } = around(beside.tr)[where === "Start" ? "start" : "end"];
  const made = Array.from({ length: count }, () => put(parent, emptyCopy(beside.tr), next));
  const models = made.map((tr): RowModel => ({ kind: "row", document: table.document, tr }));
  if (values !== null && values !== undefined) setValues(models, values);
  return models;
}

/** The row without its texts, controls and bookmarks. */
function emptyCopy(tr: Element): Element {
  const copy = copyOf(tr);
  for (const p of wordDescendants(copy, "p")) {
    for (const child of elementsOf(p)) if (!isWord(child, "pPr")) removeNode(child);
  }
  return copy;
}

export function deleteRows(rows: readonly RowModel[]): void {
  for (const { document, tr } of rows) {
    const table = tableAround(alive(tr));
    removeContent(document, around(tr));
    if (wordDescendants(table, "tr").length === 0) removeNode(table);
  }
}

export function deleteTable({ document, tbl }: TableModel): void {
  const whole = around(alive(tbl));
  removeContent(document, whole);
  wroteInto(document, whole.start.parent);
}

/** How many rows at the top are repeated on each page. */
export function headerRows(table: TableModel): number {
  const rows = rowsOf(table);
  const first = rows.findIndex(({ tr }) => wordChild(wordChild(tr, "trPr"), "tblHeader") === null);
  return first < 0 ? rows.length : first;
}
