/** Use case: write the 自评表 of a check as a Word document (P22). */
import { spansOf, type Narrative } from "../../core/narrative/narrative";
import { fail, type Result } from "../../core/base/result";
import { writeWhereItFits } from "../../docx/write-report";
import type { Pack } from "../../pack/pack";
import type { Check } from "../check";
import { snapshotWith, type DraftProblem } from "../draft-report";

/** The bytes; same check and words, same bytes. */
export async function draftSelf(
  narrative: Narrative,
  check: Check,
  pack: Pack,
): Promise<Result<Uint8Array, DraftProblem>> {
  const spans = narrative.sections.flatMap(({ blocks }) => blocks.flatMap(spansOf));
  const printed = new Set(spans.flatMap((span) => (span.kind === "mention" ? [span.figure] : [])));
  const snapshot = snapshotWith({ narrative, kind: "self-assessment" }, { ...check, printed }, pack);
  const written = await writeWhereItFits(snapshot);
  return written.ok ? written : fail({ code: `report-${written.problem.code}` });
}
