/** Which lines each kind of block is printed in, and what each asks for beyond its style. */
import { never } from "../core/base/never";
import type { Block, Span, TableColumn } from "../core/narrative/narrative";
import { breakLines, DRAFT_LINE_RULE, TITLE_RULE, wrapWidth } from "./break-lines";
import { itemsOf } from "./items";
import { CELL_INDENT, CHARACTER, DRAFT_CHARACTER, LINE_PITCH, TEXT_WIDTH } from "./layout";
import type { BlockShape, ChartShape, Line, Piece, TableShape } from "./lines";
import { signatureIndents } from "./signature";
import type { StyleId } from "./style-looks";

/** `next` is the block that follows in the document. */
export function shapeOf(block: Block, next: Block | null): BlockShape {
  switch (block.kind) {
    case "title":
      return lines(...titleLines(block.spans, next));
    case "draft-line":
      return lines(...draftLines(block.spans));
    case "heading":
      return lines(headingLine(block));
    case "paragraph":
      return lines(...paragraphLines(block, next));
    case "table":
      return tableShape(block);
    case "chart":
      return chartShape(block);
    case "signature":
      return signatureShape(block);
    case "annex":
      return lines(annexLabel(block.number), ...annexTitleLines(block.title));
    case "annex-list":
      return lines(...annexListLines(block.titles));
    default:
      return never(block);
  }
}

function lines(...all: readonly Line[]): BlockShape {
  return { kind: "lines", lines: all };
}

function line(style: StyleId, spans: readonly Span[]): Line {
  return { style, pieces: spans.map((span) => ({ span, font: "style" })) };
}

function text(words: string): Span {
  return { kind: "text", text: words };
}

// The draft line stands right under the title, the blank line under both.
function titleLines(spans: readonly Span[], next: Block | null): readonly Line[] {
  const all = closed(breakLines(spans, TITLE_RULE).map((part) => line("Title", part)));
  return next?.kind === "draft-line" ? all.map((each) => ({ ...each, spaceAfter: 0 })) : all;
}

function draftLines(spans: readonly Span[]): readonly Line[] {
  const parts = breakLines(spans, DRAFT_LINE_RULE);
  const width = parts.length === 1 ? wrapWidth(spans.map((span) => span.text).join(""), DRAFT_LINE_RULE) : null;
  const aside = width === null ? 0 : Math.round((TEXT_WIDTH - width * DRAFT_CHARACTER) / 2);
  const narrow = aside > 0 ? { indent: { left: aside, right: aside } } : {};
  return closed(parts.map((part) => ({ ...line("DraftLine", part), ...narrow })));
}

function annexTitleLines(spans: readonly Span[]): readonly Line[] {
  const all = closed(breakLines(spans, TITLE_RULE).map((part) => line("AnnexTitle", part)));
  return all.map((each, at) => (at === 0 ? each : { ...each, spaceBefore: 0 }));
}

// The blank line that a style asks for stands after the last of several lines.
function closed(all: readonly Line[]): readonly Line[] {
  return all.map((each, at) => (at === all.length - 1 ? each : { ...each, spaceAfter: 0 }));
}

function headingLine({ level, spans }: Extract<Block, { kind: "heading" }>): Line {
  return line(`Heading${level}`, spans);
}

function annexLabel(number: number | null): Line {
  return line("AnnexLabel", [text(number === null ? "附件" : `附件${number}`)]);
}

function paragraphLines({ lead, spans }: Extract<Block, { kind: "paragraph" }>, next: Block | null): readonly Line[] {
  if (lead) {
    const opening = lead.map((span): Piece => ({ span, font: "lead" }));
    const body = line("RunIn", spans);
    return [{ ...body, ...beforeEnding(next), pieces: [...opening, ...body.pieces], numberLevel: 1 }];
  }
  const items = itemsOf(spans).map((item) => line("BodyText", item));
  return items.map((each, at) => (at === items.length - 1 ? { ...each, ...beforeEnding(next) } : each));
}

// The last words stand with the 署名: a page of 署名 and date without text is not allowed. Word brings one line along,
// LibreOffice the whole paragraph.
function beforeEnding(next: Block | null): Pick<Line, "keepNext"> {
  return next?.kind === "signature" || next?.kind === "annex-list" ? { keepNext: true } : {};
}

function tableShape({ caption, columns, rows, notes = [] }: Extract<Block, { kind: "table" }>): TableShape {
  const head = columns.map(({ title }) => line("TableHead", [text(title)]));
  const body = rows.map((row) => columns.map(({ align }, at) => cellLine(row[at] ?? [], align)));
  return {
    kind: "table",
    caption: caption.length === 0 ? null : line("TableCaption", caption),
    columns,
    rows: [head, ...body],
    notes: notes.map((spans) => line("TableNote", spans)),
  };
}

function chartShape({ caption, alt, chart, figures = [] }: Extract<Block, { kind: "chart" }>): ChartShape {
  // What readers of a document's words put where an object stands.
  const picture = line("ChartPicture", [text("\ufffc")]);
  return { kind: "chart", picture, caption: line("ChartCaption", caption), alt, chart, figures };
}

function cellLine(spans: readonly Span[], alignment: TableColumn["align"]): Line {
  const aside = alignment === "center" ? {} : { indent: { left: CELL_INDENT, right: CELL_INDENT } };
  return { ...line("TableText", spans), ...aside, alignment };
}

function signatureShape({ unit, date }: Extract<Block, { kind: "signature" }>): BlockShape {
  const indents = signatureIndents(unit, date);
  return lines(
    { ...line("SignatureUnit", unit), indent: { right: indents.unit } },
    { ...line("SignatureDate", date), indent: { right: indents.date } },
  );
}

// GB/T 9704-2012, 7.3.4: a blank line, two characters in; a name that runs on stands under its own first character; no full stop.
function annexListLines(titles: readonly string[]): readonly Line[] {
  const label = 3 * CHARACTER;
  const number = titles.length > 1 ? Math.round(0.75 * CHARACTER) : 0;
  const left = 2 * CHARACTER + label + number;
  return titles.map((title, at): Line => {
    const words = `${at === 0 ? "附件：" : ""}${titles.length > 1 ? `${at + 1}.` : ""}${title}`;
    const indent = { left, hanging: at === 0 ? label + number : number };
    return { ...line("AnnexList", [text(words)]), indent, ...(at === 0 ? { spaceBefore: LINE_PITCH } : {}) };
  });
}
