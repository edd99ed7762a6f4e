/** Use case: write the 自评表 of a check as a Word document (P22). */
import { spansOf, type Narrative } from "../../core/narrative/narrative";
import { writeReport } from "../../docx/write-report";
import type { Pack } from "../../pack/pack";
import type { Check } from "../check";
import { snapshotWith } from "../draft-report";

/** The bytes; same check and words, same bytes. */
export function draftSelf(narrative: Narrative, check: Check, pack: Pack): Promise<Uint8Array> {
  const spans = narrative.sections.flatMap(({ blocks }) => blocks.flatMap(spansOf));
  const printed = new Set(spans.flatMap((span) => (span.kind === "mention" ? [span.figure] : [])));
  return writeReport(snapshotWith({ narrative, kind: "self-assessment" }, { ...check, printed }, pack));
}
