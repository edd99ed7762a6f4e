/** Use case: the same check for a report without 附件 (P12): what only the 附件 would print is not printed, marks nothing and counts nowhere. */
import type { SectionTemplate } from "../core/narrative/template";
import type { Pack } from "../pack/pack";
import type { Check } from "./check";
import { explanationsIn, settleCheck } from "./settle-check";

/** No cell is looked at again. */
export function withoutAnnex(check: Check, pack: Pack): Check {
  const explanations = explanationsIn(check.ledgers, pack);
  // The check itself would not be here if its explanations could not be read.
  if (!explanations.ok) throw new Error(explanations.problem.code);
  return settleCheck({ ...check, sections: textAlone(check.sections) }, explanations.value, pack);
}

function textAlone(sections: readonly SectionTemplate[]): readonly SectionTemplate[] {
  return sections
    .filter(({ blocks }) => !blocks.some(({ kind }) => kind === "annex"))
    .map((section) => ({ ...section, blocks: section.blocks.filter(({ kind }) => kind !== "annex-list") }));
}
