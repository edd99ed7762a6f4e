/** Use case: write the report of a check: takeSnapshot → writeReport. */
import type { Narrative } from "../core/narrative/narrative";
import { takeSnapshot } from "../core/snapshot/take-snapshot";
import { NOTHING_WANTED, type Answering, type Looks } from "../core/narrative/wanted";
import type { Snapshot } from "../core/snapshot/snapshot";
import { fail, ok, type Result } from "../core/base/result";
import { writeWhereItFits } from "../docx/write-report";
import type { Pack } from "../pack/pack";
import { describeFormula } from "../text/zh/formula";
import { narrativeWithCharts } from "./charts-of-check";
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

/** A report of so many figures that Word could not hold what is bound in it. */
export type DraftProblem = { readonly code: "report-part-too-large" };

/** The Word document with the snapshot it was written from: same check, same bytes. @throws where draftWhereItFits would fail. */
export async function draftReport(check: Check, pack: Pack, as: Stage | Drafting): Promise<DraftedReport> {
  const drafted = await draftWhereItFits(check, pack, as);
  if (!drafted.ok) throw new Error(drafted.problem.code);
  return drafted.value;
}

export async function draftWhereItFits(
  check: Check,
  pack: Pack,
  as: Stage | Drafting,
): Promise<Result<DraftedReport, DraftProblem>> {
  const drafting: Drafting = typeof as === "string" ? { stage: as } : as;
  const drawn = drafting.charts === "drawn" ? { ...check, narrative: narrativeWithCharts(check) } : check;
  const { marks = "shaded" } = drafting;
  const snapshot = snapshotOf(remembered(drawn, drafting), pack, drafting);
  const written = await writeWhereItFits(snapshot, { marks });
  return written.ok ? ok({ snapshot, bytes: written.value }) : fail({ code: `report-${written.problem.code}` });
}

// The document keeps how it was made up, so that a refresh makes it up the same way.
function remembered(check: Check, { marks, charts }: Drafting): Check {
  const looks: Looks = {
    ...(marks === "plain" ? { marks } : {}),
    ...(charts === "drawn" ? { charts } : {}),
  };
  return Object.keys(looks).length === 0
    ? check
    : { ...check, wanted: { ...(check.wanted ?? NOTHING_WANTED), ...looks } };
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
  /** How figures of its own are computed, by the indicator that they name. */
  readonly formulas?: ReadonlyMap<string, string>;
};

/** What texts that are put into a document of somebody's own are written from: no words of a report. */
export function snapshotOfInserted(check: Check, pack: Pack): Snapshot {
  return snapshotWith({ kind: "inserted", narrative: { sections: [], omissions: [] } }, check, pack);
}

export function snapshotWith({ formulas: own, ...worded }: Worded, check: Check, pack: Pack): Snapshot {
  const formulas = new Map(check.indicators.map((indicator) => [indicator.id, describeFormula(indicator, pack)]));
  return takeSnapshot({ ...check, pack, formulas: new Map([...formulas, ...(own ?? [])]), ...worded });
}
