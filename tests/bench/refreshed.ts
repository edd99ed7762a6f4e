/** Plans and carries out a refresh of a report from a snapshot alone, without a check. */
import type { Result } from "../../src/core/base/result";
import { planRefresh } from "../../src/core/link/plan-refresh";
import { NO_CHOICES } from "../../src/core/link/refresh-plan";
import type { NextReport } from "../../src/core/link/next-report";
import type { Snapshot } from "../../src/core/snapshot/snapshot";
import { boundTexts } from "../../src/docx/bound-texts";
import { applyPlan, type ApplyProblem } from "../../src/docx/refresh/apply-plan";
import { composedBlocks } from "../../src/docx/refresh/composed-blocks";
import { openLinkedReport } from "../../src/docx/refresh/linked-report";

/** The new file, or null when nothing changes. */
export function carriedOutOn(bytes: Uint8Array, snapshot: Snapshot): Result<Uint8Array | null, ApplyProblem> {
  const opened = openLinkedReport(bytes);
  if (!opened.ok) throw new Error(opened.problem.code);
  const blocks = composedBlocks(snapshot.narrative);
  const next: NextReport = {
    blocks: blocks.map(({ block }) => block),
    texts: boundTexts(snapshot.narrative),
    more: new Map(),
    figures: new Map(snapshot.figures.map(({ key, name }) => [key, { name, isZero: false }])),
    formerly: { figures: new Map(), phrases: new Map(), blocks: new Map() },
  };
  const plan = planRefresh(opened.value.document, next, NO_CHOICES);
  const shapes = new Map(blocks.map(({ block, shape }) => [block.key, shape]));
  return applyPlan(opened.value, plan, { snapshot, shapes });
}
