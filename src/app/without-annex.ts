/** Use case: the same check for a report without 附件 (P12): what only the 附件 would print is not printed, marks nothing and counts nowhere. */
import { drain } from "../core/base/progress";
import type { SectionTemplate } from "../core/narrative/template";
import { NOTHING_WANTED, type Wanted } from "../core/narrative/wanted";
import type { Pack } from "../pack/pack";
import type { Check } from "./check";
import { wordInSteps } from "./settle-check";

/** No cell is looked at again, and findings stay as they are settled. */
export function withoutAnnex(check: Check, pack: Pack): Check {
  const wanted: Wanted = { ...(check.wanted ?? NOTHING_WANTED), annex: "without" };
  return drain(wordInSteps({ ...check, sections: textAlone(check.sections), wanted }, pack));
}

/** The sections without what only the 附件 prints, and without the line that lists it. */
export function textAlone(sections: readonly SectionTemplate[]): readonly SectionTemplate[] {
  return sections
    .filter(({ blocks }) => !blocks.some(({ kind }) => kind === "annex"))
    .map((section) => ({ ...section, blocks: section.blocks.filter(({ kind }) => kind !== "annex-list") }));
}
