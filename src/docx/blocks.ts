/** Blocks of the narrative as elements of the document, each inside its bookmark. */
import type { Bookmark, Bookmarks } from "./bookmarks";
import { isBound, type BoundSpan, type BoundTexts } from "./bound-texts";
import { chartRun, type ChartAt } from "./charts/drawing";
import type { ControlIds } from "./control-ids";
import { boundControl } from "./controls";
import { element, type Element } from "./element";
import { GAP_FILL, MARK_FILL } from "./layout";
import { linesOf, type BlockShape, type ChartShape, type Line, type Piece } from "./lines";
import { paragraph } from "./paragraph";
import { run } from "./runs";
import { tableElement } from "./table";
import { boundTag, controlTitle } from "./tags";

/** What every block of one document shares. */
export type Desk = {
  readonly texts: BoundTexts;
  /** Figure key → its name. */
  readonly names: ReadonlyMap<string, string>;
  readonly storeItemId: string;
  readonly marks: "shaded" | "plain";
  readonly ids: ControlIds;
  readonly bookmarks: Bookmarks;
  /** Block key → where its chart is. */
  readonly charts: ReadonlyMap<string, ChartAt>;
};

export type ShapedBlock = { readonly key: string; readonly shape: BlockShape };

/** Nothing for a block that has no line. */
export function blockElements({ key, shape }: ShapedBlock, desk: Desk): readonly Element[] {
  const lines = linesOf(shape);
  if (lines.length === 0) return [];
  const bookmark = desk.bookmarks.around(key);
  let ordinal = 0;
  const inline = (piece: Piece): Element => {
    if (isBound(piece.span)) return control(piece.span, { font: piece.font, id: desk.ids.take(key, ordinal++) }, desk);
    const isShaded = piece.span.kind === "gap" && desk.marks === "shaded";
    return run(piece.span.text, { font: piece.font, fill: isShaded ? GAP_FILL : null });
  };
  const paragraphOf = (line: Line): Element =>
    paragraph(line, [
      ...(line === lines[0] ? [bookmark.start] : []),
      ...line.pieces.map(inline),
      ...(line === lines[lines.length - 1] ? [bookmark.end] : []),
    ]);
  if (shape.kind === "lines") return lines.map(paragraphOf);
  if (shape.kind === "chart") return [pictureOf(key, shape, { desk, bookmark }), paragraphOf(shape.caption)];
  const caption = shape.caption ? [paragraphOf(shape.caption)] : [];
  return [...caption, tableElement(shape, paragraphOf), ...shape.notes.map(paragraphOf)];
}

/** A document ends with a paragraph; after a table it is made as low as it can be. */
export function afterLast(last: ShapedBlock | undefined): readonly Element[] {
  if (last?.shape.kind !== "table" || last.shape.notes.length > 0) return [];
  return [element("w:p", null, element("w:pPr", null, element("w:pStyle", { "w:val": "AfterTable" })))];
}

function pictureOf(
  key: string,
  shape: ChartShape,
  { desk, bookmark }: { readonly desk: Desk; readonly bookmark: Bookmark },
): Element {
  const at = desk.charts.get(key);
  if (!at) throw new Error(`no part for the chart ${key}`);
  return paragraph(shape.picture, [bookmark.start, chartRun(shape, at)]);
}

function control(span: BoundSpan, at: { readonly font: Piece["font"]; readonly id: number }, desk: Desk): Element {
  const entry = desk.texts.get(span.key);
  if (!entry) throw new Error(`${span.key} has no entry`);
  const fill = entry.mark !== null && desk.marks === "shaded" ? MARK_FILL : null;
  return boundControl({
    tag: boundTag(span),
    title: titleFor(span, desk.names),
    id: at.id,
    key: span.key,
    storeItemId: desk.storeItemId,
    text: entry.text,
    look: { font: at.font, fill },
  });
}

function titleFor(span: BoundSpan, names: Desk["names"]): string {
  const figure = span.kind === "mention" ? span.figure : span.figures[0];
  return controlTitle(span, figure === undefined ? null : nameOf(figure, names));
}

function nameOf(figure: string, names: Desk["names"]): string {
  const name = names.get(figure);
  if (name === undefined) throw new Error(`the snapshot has no figure ${figure}`);
  return name;
}
