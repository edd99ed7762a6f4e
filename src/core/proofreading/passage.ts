/** A document's shown words, as proofreading takes them: paragraphs and tables, with the stretches that figures are bound to. */

export type PartKind = "body" | "header" | "footer" | "footnote" | "endnote" | "textbox";

/** Where words stand: the nth paragraph of a part, from 1; in a table also its number, row and column, from 1. */
export type Where = {
  readonly part: PartKind;
  readonly paragraph: number;
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
};

/** A stretch of a passage's text that a content control shows; `control` is its position in the document's list. */
export type Stretch = { readonly from: number; readonly to: number; readonly control: number };

export type Passage = { readonly where: Where; readonly text: string; readonly bound: readonly Stretch[] };

/** A cell begins at a column of the grid and may span several. */
export type Cell = { readonly passage: Passage; readonly column: number; readonly span: number };

export type Block =
  | { readonly kind: "paragraph"; readonly passage: Passage }
  | { readonly kind: "table"; readonly rows: readonly (readonly Cell[])[] };

/** Every passage, table cells included, in reading order. */
export function passagesOf(blocks: readonly Block[]): readonly Passage[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph" ? [block.passage] : block.rows.flat().map(({ passage }) => passage),
  );
}
