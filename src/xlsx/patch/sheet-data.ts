/** The rows and cells of a worksheet's XML, found without building a tree, and written back with some of them changed. */
import { cellAddress } from "../../core/base/a1";
import { parseCellRange } from "../cell-range";
import { startTags } from "../xml-tags";
import { cellXml, type CellContext } from "./cell-xml";
import { enteredXml, isEntered, type EnteredValue } from "./entered-cell";
import type { CellContent } from "../../core/workbook/cell-content";
import { CannotPatch } from "./sheet-patch";

/**
 * A cell to write. `like` lends its format when the cell itself has none yet; `taken` tells what to do where something stands:
 * a formula is replaced only by "replace-formula".
 */
export type CellEdit = {
  readonly row: number;
  readonly column: number;
  readonly value: CellContent | EnteredValue;
  readonly like: number | null;
  readonly taken: "replace" | "replace-formula" | "refuse";
};

export type FormulaCell = {
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly xml: string;
};

/** The index of a format like this one, with another number format. */
export type Restyle = (style: string | null, format: string) => string | null;

type Row = { readonly number: number; readonly start: number; readonly end: number; readonly xml: string };
type Cell = { readonly column: number; readonly xml: string };

const FORMULA = /<(?:[\w.-]+:)?f\b/;
/** An array formula or a data table: one cell's formula fills others. */
const FILLS_A_RANGE = /<(?:[\w.-]+:)?f\b[^>]*\st="(?:array|dataTable)"/;
const DATA = /<((?:[\w.-]+:)?)sheetData\b[^>]*?(\/)?>/;

export class SheetData {
  private readonly prefix: string;
  private readonly rows: readonly Row[];
  /** Where the rows stand in the part: behind the start tag, before the end tag. */
  private readonly inner: readonly [start: number, end: number];

  constructor(
    private readonly xml: string,
    private readonly sheet: string,
    private readonly context: CellContext & { readonly restyle?: Restyle },
  ) {
    const open = DATA.exec(xml);
    if (!open) throw new Error(`no sheetData in ${sheet}`);
    this.prefix = open[1] ?? "";
    const from = open.index + open[0].length;
    const to = open[2] === undefined ? xml.indexOf(`</${this.prefix}sheetData>`, from) : from;
    if (to === -1) throw new Error(`no end of sheetData in ${sheet}`);
    this.inner = [from, to];
    this.rows = rowsIn(xml, this.prefix, this.inner);
  }

  /** Whether nothing stands in the cells from one row to another, between two columns. */
  firstTaken(rows: readonly [number, number], columns: readonly [number, number]): string | null {
    for (const row of this.rows) {
      if (row.number < rows[0] || row.number > rows[1]) continue;
      const taken = cellsIn(row, this.prefix).find(
        ({ column, xml }) => column >= columns[0] && column <= columns[1] && holdsSomething(xml),
      );
      if (taken) return cellAddress(row.number, taken.column);
    }
    return null;
  }

  /** The cells with a formula, in order, each with its XML. */
  formulas(): readonly FormulaCell[] {
    return this.rows.flatMap((row) =>
      /<(?:[\w.-]+:)?f\b/.test(row.xml)
        ? cellsIn(row, this.prefix)
            .filter(({ xml }) => /<(?:[\w.-]+:)?f\b/.test(xml))
            .map(({ column, xml }) => ({ row: row.number, column, address: cellAddress(row.number, column), xml }))
        : [],
    );
  }

  /** The part with the cells written. */
  edited(edits: readonly CellEdit[]): string {
    const byRow = new Map<number, CellEdit[]>();
    for (const edit of edits) byRow.set(edit.row, [...(byRow.get(edit.row) ?? []), edit]);
    const wanted = [...byRow.keys()].sort((a, b) => a - b);
    const pieces: string[] = [];
    let at = this.inner[0];
    let next = 0;
    const add = (before: number): void => {
      for (let row = wanted[next]; row !== undefined && row < before; row = wanted[++next])
        pieces.push(this.newRow(row, byRow.get(row) ?? []));
    };
    for (const row of this.rows) {
      pieces.push(this.xml.slice(at, row.start));
      add(row.number);
      if (wanted[next] === row.number) {
        pieces.push(this.editedRow(row, byRow.get(row.number) ?? []));
        next++;
      } else pieces.push(numbered(row));
      at = row.end;
    }
    pieces.push(this.xml.slice(at, this.inner[1]));
    add(Infinity);
    return this.around(pieces.join(""));
  }

  // An empty <sheetData/> gets a start and an end tag.
  private around(inner: string): string {
    const [from, to] = this.inner;
    const isEmptyTag = this.xml.slice(0, from).endsWith("/>");
    const head = isEmptyTag ? `${this.xml.slice(0, from - 2)}>` : this.xml.slice(0, from);
    const tail = isEmptyTag ? `</${this.prefix}sheetData>${this.xml.slice(to)}` : this.xml.slice(to);
    return head + inner + tail;
  }

  private newRow(number: number, edits: readonly CellEdit[]): string {
    const cells = inOrder(edits).map((edit) => this.cell(edit, this.styleLike(edit)));
    return `<${this.prefix}row r="${number}">${cells.join("")}</${this.prefix}row>`;
  }

  private editedRow(row: Row, edits: readonly CellEdit[]): string {
    const cells = new Map(cellsIn(row, this.prefix).map(({ column, xml }) => [column, withAddress(xml, row, column)]));
    for (const edit of edits) {
      const old = cells.get(edit.column);
      if (old !== undefined) this.mind(old, edit);
      cells.set(edit.column, this.cell(edit, (old === undefined ? null : styleOf(old)) ?? this.styleLike(edit)));
    }
    const inner = [...cells].sort(([a], [b]) => a - b).map(([, xml]) => xml);
    const open = startTagOf(row, this.prefix);
    return `${open}${inner.join("")}</${this.prefix}row>`;
  }

  private mind(old: string, { row, column, taken }: CellEdit): void {
    const place = { sheet: this.sheet, cell: cellAddress(row, column) };
    if (taken === "refuse" && holdsSomething(old)) throw new CannotPatch({ code: "occupied", ...place });
    const isFixed = taken === "replace-formula" ? FILLS_A_RANGE : FORMULA;
    if (isFixed.test(old)) throw new CannotPatch({ code: "formula-there", ...place });
  }

  private cell({ row, column, value }: CellEdit, style: string | null): string {
    const { prefix, context } = this;
    if (!isEntered(value)) return cellXml({ row, column }, value, { prefix, style, context });
    return enteredXml({ row, column }, value, {
      prefix,
      style: value.format === null || !context.restyle ? style : context.restyle(style, value.format),
    });
  }

  private styleLike({ like, column }: CellEdit): string | null {
    const row = like === null ? undefined : this.rows.find(({ number }) => number === like);
    const cell = row && cellsIn(row, this.prefix).find((one) => one.column === column);
    return (cell && styleOf(cell.xml)) ?? this.columnStyle(column);
  }

  private columnStyle(column: number): string | null {
    for (const { attributes } of startTags(this.xml.slice(0, this.inner[0]), "col")) {
      const [min, max] = [Number(attributes.get("min")), Number(attributes.get("max"))];
      if (column >= min && column <= max) return attributes.get("style") ?? null;
    }
    return null;
  }
}

function inOrder(edits: readonly CellEdit[]): readonly CellEdit[] {
  return [...edits].sort((a, b) => a.column - b.column);
}

// A row without a number follows the one before it (ECMA-376 18.3.1.73).
function rowsIn(xml: string, prefix: string, [from, to]: readonly [number, number]): readonly Row[] {
  const start = new RegExp(`<${prefix}row\\b([^>]*?)(/)?>`, "g");
  const end = `</${prefix}row>`;
  const rows: Row[] = [];
  start.lastIndex = from;
  for (let match = start.exec(xml); match && match.index < to; match = start.exec(xml)) {
    const number = Number(/\br="(\d+)"/.exec(match[1] ?? "")?.[1] ?? (rows.at(-1)?.number ?? 0) + 1);
    const last = match[2] === undefined ? xml.indexOf(end, start.lastIndex) + end.length : start.lastIndex;
    rows.push({ number, start: match.index, end: last, xml: xml.slice(match.index, last) });
    start.lastIndex = last;
  }
  return rows;
}

function cellsIn(row: Row, prefix: string): readonly Cell[] {
  const cell = new RegExp(`<${prefix}c\\b([^>]*?)(?:/>|>[^]*?</${prefix}c>)`, "g");
  const cells: Cell[] = [];
  for (const match of row.xml.matchAll(cell)) {
    const address = /\br="([A-Za-z]+\d+)"/.exec(match[1] ?? "")?.[1];
    const column = (address === undefined ? null : parseCellRange(address)?.left) ?? (cells.at(-1)?.column ?? 0) + 1;
    cells.push({ column, xml: match[0] });
  }
  return cells;
}

// `spans` tells where a row's cells are, and may be left out (18.3.1.73).
function startTagOf(row: Row, prefix: string): string {
  const tag = /^<[^>]*?\/?>/.exec(numbered(row))?.[0] ?? `<${prefix}row r="${row.number}">`;
  return tag.replace(/\s*\/?>$/, ">").replace(/\s+spans="[^"]*"/, "");
}

function numbered({ xml, number }: Row): string {
  const tag = /^<[^>]*>/.exec(xml)?.[0] ?? "";
  if (/\br="/.test(tag)) return xml;
  return xml.replace(/^<((?:[\w.-]+:)?row)/, `<$1 r="${number}"`);
}

function withAddress(xml: string, { number }: Row, column: number): string {
  const tag = /^<[^>]*>/.exec(xml)?.[0] ?? "";
  if (/\br="/.test(tag)) return xml;
  return xml.replace(/^<((?:[\w.-]+:)?c)\b/, `<$1 r="${cellAddress(number, column)}"`);
}

function styleOf(cell: string): string | null {
  return /^<[^>]*?\bs="(\d+)"/.exec(cell)?.[1] ?? null;
}

function holdsSomething(cell: string): boolean {
  return /<(?:[\w.-]+:)?(?:v|f|is)\b/.test(cell);
}
