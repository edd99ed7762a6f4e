/** Use case: write the report of a check: takeSnapshot → writeReport. */
import { historyOf } from "../core/indicator/history";
import { chartBlocks, withCharts } from "../core/narrative/charts";
import type { Block, Narrative } from "../core/narrative/narrative";
import { takeSnapshot } from "../core/snapshot/take-snapshot";
import type { Answering } from "../core/narrative/wanted";
import type { Snapshot } from "../core/snapshot/snapshot";
import { writeReport } from "../docx/write-report";
import type { Pack } from "../pack/pack";
import { describeFormula } from "../text/zh/formula";
import type { Check } from "./check";
import { withoutDraftLine } from "./without-draft-line";
import { withoutMarks } from "./without-marks";

/** The stage a report is written for: a draft carries the line that says what is still open (P11). */
export type Stage = "draft" | "final";

/** How it is written; `answering`: who lets a final one go out with open matters (带问题定稿). */
export type Drafting = {
  readonly stage: Stage;
  readonly answering?: Answering;
  /** plain: marks are words alone, without shading. */
  readonly marks?: "shaded" | "plain";
  /** A chart is for who asks for one (P12). */
  readonly charts?: "drawn" | "none";
};

export type DraftedReport = { readonly snapshot: Snapshot; readonly bytes: Uint8Array };

/** The Word document with the snapshot it was written from: same check, same bytes. */
export async function draftReport(check: Check, pack: Pack, as: Stage | Drafting): Promise<DraftedReport> {
  const drafting: Drafting = typeof as === "string" ? { stage: as } : as;
  const isDrawn = drafting.charts === "drawn";
  const drawn = isDrawn ? { ...check, narrative: withCharts(check.narrative, chartsOf(check)) } : check;
  const snapshot = snapshotOf(drawn, pack, drafting);
  return { snapshot, bytes: await writeReport(snapshot, { marks: drafting.marks ?? "shaded" }) };
}

/** What can be drawn of a check. */
export function chartsOf(check: Check): readonly Block[] {
  return chartBlocks({ ...check, history: historyOf(check.ledgers, check.indicators) });
}

/** What the report of a check is written from. */
export function snapshotOf(check: Check, pack: Pack, as: Stage | Drafting): Snapshot {
  const drafting: Drafting = typeof as === "string" ? { stage: as } : as;
  const { answering } = drafting;
  return snapshotWith({ narrative: wordsOf(check, drafting), ...(answering ? { answering } : {}) }, check, pack);
}

/** The words that the report is written with: a final one has no draft line, one that somebody answers for no marks. */
export function wordsOf(check: Check, { stage, answering }: Pick<Drafting, "stage" | "answering">): Narrative {
  if (stage === "draft") return check.narrative;
  return answering ? withoutMarks(withoutDraftLine(check)) : withoutDraftLine(check);
}

/** What a document of its own words is written from; `kind` where it is no work summary. */
export type Worded = {
  readonly narrative: Narrative;
  readonly kind?: NonNullable<Snapshot["kind"]>;
  readonly answering?: Answering;
};

/** What texts that are put into a document of somebody's own are written from: no words of a report. */
export function snapshotOfInserted(check: Check, pack: Pack): Snapshot {
  return snapshotWith({ kind: "inserted", narrative: { sections: [], omissions: [] } }, check, pack);
}

export function snapshotWith(worded: Worded, check: Check, pack: Pack): Snapshot {
  const formulas = new Map(check.indicators.map((indicator) => [indicator.id, describeFormula(indicator, pack)]));
  return takeSnapshot({ ...check, pack, formulas, ...worded });
}
