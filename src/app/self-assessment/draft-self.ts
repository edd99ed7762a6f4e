/** Use case: write the 自评表 of a check as a Word document (P22). */
import { spansOf, type Narrative } from "../../core/narrative/narrative";
import { fail, type Result } from "../../core/base/result";
import type { Snapshot } from "../../core/snapshot/snapshot";
import { writeWhereItFits } from "../../docx/write-report";
import type { Pack } from "../../pack/pack";
import { SELF_FORMULAS } from "../../text/zh/self-assessment/words";
import type { Check } from "../check";
import { snapshotWith, wordsOf, type DraftProblem, type Stage } from "../draft-report";

/** The bytes; same check, same bytes. `self` as selfCheck gives it. */
export async function draftSelf(self: Check, pack: Pack, stage: Stage): Promise<Result<Uint8Array, DraftProblem>> {
  const written = await writeWhereItFits(snapshotOfSelf(self, pack, stage));
  return written.ok ? written : fail({ code: `report-${written.problem.code}` });
}

/** What a 自评表 is written from. */
export function snapshotOfSelf(self: Check, pack: Pack, stage: Stage): Snapshot {
  const narrative = wordsOf(self, { stage });
  const worded = { narrative, kind: "self-assessment", formulas: SELF_FORMULAS } as const;
  return snapshotWith(worded, { ...self, printed: printedIn(narrative) }, pack);
}

function printedIn({ sections }: Narrative): ReadonlySet<string> {
  const spans = sections.flatMap(({ blocks }) => blocks.flatMap(spansOf));
  return new Set(spans.flatMap((span) => (span.kind === "mention" ? [span.figure] : [])));
}
