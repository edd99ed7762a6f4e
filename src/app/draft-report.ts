/** Use case: write the report of a check: takeSnapshot → writeReport. */
import { historyOf } from "../core/indicator/history";
import { chartBlocks, withCharts } from "../core/narrative/charts";
import type { Block, Narrative } from "../core/narrative/narrative";
import { takeSnapshot } from "../core/snapshot/take-snapshot";
import type { Snapshot } from "../core/snapshot/snapshot";
import { writeReport } from "../docx/write-report";
import type { Pack } from "../pack/pack";
import { describeFormula } from "../text/zh/formula";
import type { Check } from "./check";
import { withoutDraftLine } from "./without-draft-line";

/** The stage a report is written for: a draft carries the line that says what is still open (P11). */
export type Stage = "draft" | "final";

export type DraftedReport = { readonly snapshot: Snapshot; readonly bytes: Uint8Array };

/** What a report is written as. A chart in it is for who asks for one (P12). */
export type Drafting = { readonly stage: Stage; readonly charts?: "drawn" | "none" };

/** The Word document with the snapshot it was written from: same check, same bytes. */
export async function draftReport(check: Check, pack: Pack, as: Stage | Drafting): Promise<DraftedReport> {
  const { stage, charts } = typeof as === "string" ? { stage: as, charts: "none" } : as;
  const drawn = charts === "drawn" ? { ...check, narrative: withCharts(check.narrative, chartsOf(check)) } : check;
  const snapshot = snapshotOf(drawn, pack, stage);
  return { snapshot, bytes: await writeReport(snapshot) };
}

/** What can be drawn of a check. */
export function chartsOf(check: Check): readonly Block[] {
  return chartBlocks({ ...check, history: historyOf(check.ledgers, check.indicators) });
}

/** What the report of a check is written from. */
export function snapshotOf(check: Check, pack: Pack, stage: Stage): Snapshot {
  return snapshotWith({ narrative: stage === "draft" ? check.narrative : withoutDraftLine(check) }, check, pack);
}

/** What a document of its own words is written from; `kind` where it is no work summary. */
export type Worded = { readonly narrative: Narrative; readonly kind?: NonNullable<Snapshot["kind"]> };

export function snapshotWith(worded: Worded, check: Check, pack: Pack): Snapshot {
  const formulas = new Map(check.indicators.map((indicator) => [indicator.id, describeFormula(indicator, pack)]));
  return takeSnapshot({ ...check, pack, formulas, ...worded });
}
