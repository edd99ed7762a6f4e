/** A block as the paragraphs it is printed in, before anything of Word: what is written and what is hashed come from here. */
import type { Chart, Span, TableColumn } from "../core/narrative/narrative";
import type { StyleId } from "./style-looks";

/** `lead` spans are in the run-in heading's font. */
export type Piece = { readonly span: Span; readonly font: "style" | "lead" };

export type Line = {
  readonly style: StyleId;
  readonly pieces: readonly Piece[];
  /** It stands on one page with what follows, at least its last line. */
  readonly keepNext?: true;
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
  /** 注 under the table. */
  readonly notes: readonly Line[];
};

/** A picture of figures with its title under it. */
export type ChartShape = {
  readonly kind: "chart";
  /** The line that holds the picture: its only words are the character that stands for one. */
  readonly picture: Line;
  readonly caption: Line;
  readonly alt: string;
  readonly chart: Chart;
  /** Keys of the figures that it draws. */
  readonly figures: readonly string[];
};

export type BlockShape = { readonly kind: "lines"; readonly lines: readonly Line[] } | TableShape | ChartShape;

/** Every line, in reading order. */
export function linesOf(shape: BlockShape): readonly Line[] {
  switch (shape.kind) {
    case "lines":
      return shape.lines;
    case "chart":
      return [shape.picture, shape.caption];
    case "table":
      return [...(shape.caption ? [shape.caption] : []), ...shape.rows.flat(), ...shape.notes];
  }
}
