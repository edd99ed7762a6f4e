/** In which order changes to one workbook are made, so that each finds its rows where they were read. */
import type { SheetPatch } from "../../xlsx/patch/sheet-patch";

/** Cells are set where they were read, before any row moves; of several tables on one sheet the lowest gets its rows first. */
export function inWritingOrder(patches: readonly SheetPatch[]): readonly SheetPatch[] {
  const rank = (patch: SheetPatch): number =>
    patch.kind === "insert" || patch.kind === "append" ? -patch.at : -Infinity;
  return [...patches].sort((a, b) => rank(a) - rank(b) || 0);
}
