/** Which lines each kind of block is printed in, and what each asks for beyond its style. */
import { never } from "../core/base/never";
import type { Block, Span, TableColumn } from "../core/narrative/narrative";
import { CELL_INDENT, CHARACTER, LINE_PITCH } from "./layout";
import type { BlockShape, Line, Piece, TableShape } from "./lines";
import { signatureIndents } from "./signature";
import type { StyleId } from "./style-looks";

/** `next` is the block that follows in the document. */
export function shapeOf(block: Block, next: Block | null): BlockShape {
  switch (block.kind) {
    case "title":
      return lines(titleLine(block.spans, next));
    case "draft-line":
      return lines(line("DraftLine", block.spans));
    case "heading":
      return lines(headingLine(block));
    case "paragraph":
      return lines(paragraphLine(block, next));
    case "table":
      return tableShape(block);
    case "signature":
      return signatureShape(block);
    case "annex":
      return lines(annexLabel(block.number), line("AnnexTitle", block.title));
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
function titleLine(spans: readonly Span[], next: Block | null): Line {
  return { ...line("Title", spans), ...(next?.kind === "draft-line" ? { spaceAfter: 0 } : {}) };
}

function headingLine({ level, spans }: Extract<Block, { kind: "heading" }>): Line {
  return line(level === 1 ? "Heading1" : "Heading2", spans);
}

function annexLabel(number: number | null): Line {
  return line("AnnexLabel", [text(number === null ? "附件" : `附件${number}`)]);
}

function paragraphLine({ lead, spans }: Extract<Block, { kind: "paragraph" }>, next: Block | null): Line {
  const body = { ...line("BodyText", spans), ...beforeEnding(next) };
  if (!lead) return body;
  const opening = lead.map((span): Piece => ({ span, font: "lead" }));
  return { ...body, style: "RunIn", pieces: [...opening, ...body.pieces], numberLevel: 1 };
}

// The last words stand with the 署名: a page of 署名 and date without text is not allowed.
function beforeEnding(next: Block | null): Pick<Line, "keepNext"> {
  return next?.kind === "signature" || next?.kind === "annex-list" ? { keepNext: true } : {};
}

function tableShape({ caption, columns, rows }: Extract<Block, { kind: "table" }>): TableShape {
  const head = columns.map(({ title }) => line("TableHead", [text(title)]));
  const body = rows.map((row) => columns.map(({ align }, at) => cellLine(row[at] ?? [], align)));
  return {
    kind: "table",
    caption: caption.length === 0 ? null : line("TableCaption", caption),
    columns,
    rows: [head, ...body],
  };
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
