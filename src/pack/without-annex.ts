/** The pack for a report without 附件 (P12): what only the 附件 would print is not printed then, and marks and counts nothing. */
import type { SectionTemplate } from "../core/narrative/template";
import type { Pack } from "./pack";

export function withoutAnnex(pack: Pack): Pack {
  const kept = pack.sections.filter(({ blocks }) => !blocks.some(({ kind }) => kind === "annex"));
  return { ...pack, sections: kept.map(withoutList) };
}

function withoutList(section: SectionTemplate): SectionTemplate {
  return { ...section, blocks: section.blocks.filter(({ kind }) => kind !== "annex-list") };
}
