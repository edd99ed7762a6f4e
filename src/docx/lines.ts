/** A block as the paragraphs it is printed in, before anything of Word: what is written and what is hashed come from here. */
import { never } from "../core/base/never";
import type { Block, Span, TableColumn } from "../core/narrative/narrative";
import { CELL_INDENT, CHARACTER, LINE_PITCH } from "./layout";
import { signatureIndents } from "./signature";
import type { StyleId } from "./styles";

/** `lead` spans are in the run-in heading's font. */
export type Piece = { readonly span: Span; readonly font: "style" | "lead" };

export type Line = {
  readonly style: StyleId;
  readonly pieces: readonly Piece[];
  /** Level of an automatic number that the style does not bring, from 0. */
  readonly numberLevel?: number;
  /** Twips, over the style's own. */
  readonly indent?: { readonly left?: number; readonly right?: number; readonly hanging?: number };
  readonly spaceBefore?: number;
  readonly spaceAfter?: number;
  readonly alignment?: "left" | "center" | "right";
};

export type TableShape = {
  readonly kind: "table";
  readonly caption: Line | null;
  readonly columns: readonly TableColumn[];
  /** Header row first; a line a cell. */
  readonly rows: readonly (readonly Line[])[];
};

export type BlockShape = { readonly kind: "lines"; readonly lines: readonly Line[] } | TableShape;

/** `next` is the block that follows in the document. */
export function shapeOf(block: Block, next: Block | null): BlockShape {
  switch (block.kind) {
    case "title":
      // The draft line stands right under the title, the blank line under both.
      return lines({ ...line("Title", block.spans), ...(next?.kind === "draft-line" ? { spaceAfter: 0 } : {}) });
    case "draft-line":
      return lines(line("DraftLine", block.spans));
    case "heading":
      return lines(line(block.level === 1 ? "Heading1" : "Heading2", block.spans));
    case "paragraph":
      return lines(paragraphLine(block));
    case "table":
      return tableShape(block);
    case "signature":
      return signatureShape(block);
    case "annex":
      return lines(line("AnnexLabel", [text(block.number === null ? "附件" : `附件${block.number}`)]), line("AnnexTitle", block.title));
    case "annex-list":
      return lines(...annexListLines(block.titles));
    default:
      return never(block);
  }
}

/** Every line, in reading order. */
export function linesOf(shape: BlockShape): readonly Line[] {
  if (shape.kind === "lines") return shape.lines;
  return [...(shape.caption ? [shape.caption] : []), ...shape.rows.flat()];
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

function paragraphLine({ lead, spans }: Extract<Block, { kind: "paragraph" }>): Line {
  const body = line("BodyText", spans);
  if (!lead) return body;
  const opening = lead.map((span): Piece => ({ span, font: "lead" }));
  return { style: "RunIn", pieces: [...opening, ...body.pieces], numberLevel: 1 };
}

function tableShape({ caption, columns, rows }: Extract<Block, { kind: "table" }>): TableShape {
  const head = columns.map(({ title }) => line("TableHead", [text(title)]));
  const body = rows.map((row) => columns.map(({ align }, at) => cellLine(row[at] ?? [], align)));
  return { kind: "table", caption: caption.length === 0 ? null : line("TableCaption", caption), columns, rows: [head, ...body] };
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
