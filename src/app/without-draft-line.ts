/** A final report carries no draft line (P11). */
import type { Narrative } from "../core/narrative/narrative";
import type { Check } from "./check";

/** The narrative as a final report says it. */
export function withoutDraftLine({ narrative }: Pick<Check, "narrative">): Narrative {
  const sections = narrative.sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter(({ kind }) => kind !== "draft-line"),
  }));
  return { ...narrative, sections };
}
