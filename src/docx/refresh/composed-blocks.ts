/** A snapshot's blocks as plain data for the plan, with the shapes to write them from. */
import type { NextBlock, NextSpan } from "../../core/link/next-report";
import type { Narrative } from "../../core/narrative/narrative";
import { isBound } from "../bound-texts";
import { chartFacts } from "../charts/chart-facts";
import { cleanText } from "../clean-text";
import { linesOf, type BlockShape, type Line } from "../lines";
import { literalHash } from "../literal-hash";
import { shapedSections } from "../write-report";

export type ComposedBlock = { readonly block: NextBlock; readonly shape: BlockShape };

/** In pack order; blocks without a line are left out. */
export function composedBlocks(narrative: Narrative): readonly ComposedBlock[] {
  return shapedSections(narrative).flatMap(({ id, blocks }) =>
    blocks.map(({ key, shape }) => ({ shape, block: nextBlock(key, id, shape) })),
  );
}

function nextBlock(key: string, section: string, shape: BlockShape): NextBlock {
  return {
    key,
    section,
    kind: shape.kind,
    lines: linesOf(shape).map(nextLine),
    ...cellsOf(shape),
    hash: literalHash(shape),
    ...(shape.kind === "chart" ? { chart: chartFacts(shape) } : {}),
  };
}

function cellsOf(shape: BlockShape): Pick<NextBlock, "head" | "cells" | "columns"> {
  if (shape.kind !== "table") return { head: 0, cells: 0, columns: 0 };
  return { head: shape.caption ? 1 : 0, cells: shape.rows.flat().length, columns: shape.columns.length };
}

function nextLine({ pieces }: Line): readonly NextSpan[] {
  return pieces.map(({ span }) =>
    isBound(span) ? { kind: "bound", key: span.key } : { kind: "text", text: cleanText(span.text) },
  );
}
