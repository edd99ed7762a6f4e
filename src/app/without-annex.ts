/** Use case: the same check for a report without 附件 (P12): what only the 附件 would print is not printed, marks nothing and counts nowhere. */
import type { SectionTemplate } from "../core/narrative/template";
import { NOTHING_WANTED, type Wanted } from "../core/narrative/wanted";
import type { Pack } from "../pack/pack";
import type { Check } from "./check";
import { explanationsIn, settleCheck } from "./settle-check";

/** No cell is looked at again. */
export function withoutAnnex(check: Check, pack: Pack): Check {
  const explanations = explanationsIn(check.ledgers, pack);
  // The check itself would not be here if its explanations could not be read.
  if (!explanations.ok) throw new Error(explanations.problem.code);
  const wanted: Wanted = { ...(check.wanted ?? NOTHING_WANTED), annex: "without" };
  return settleCheck({ ...check, sections: textAlone(check.sections), wanted }, explanations.value, pack);
}

/** The sections without what only the 附件 prints. */
export function textAlone(sections: readonly SectionTemplate[]): readonly SectionTemplate[] {
  return sections
    .filter(({ blocks }) => !blocks.some(({ kind }) => kind === "annex"))
    .map((section) => ({ ...section, blocks: section.blocks.filter(({ kind }) => kind !== "annex-list") }));
}
