/** Use case: refresh a report file in place: open it, plan against what the check says now, apply. Bound text follows; a person's words stay. */
import { fail, ok, type Result } from "../core/base/result";
import { withCurrentKeys } from "../core/link/former-keys";
import { yearsLeft } from "../core/link/left-years";
import type { NextReport } from "../core/link/next-report";
import { BOUND, type Match } from "../core/link/relink";
import { planRefresh } from "../core/link/plan-refresh";
import type { Choices, RefreshPlan } from "../core/link/refresh-plan";
import type { LinkedDocument, StoredReport } from "../core/link/linked-document";
import { withCharts } from "../core/narrative/charts";
import { chartFiles } from "../docx/charts/charts-of";
import type { Drawn } from "../docx/refresh/apply-charts";
import { applyPlan, type ApplyProblem } from "../docx/refresh/apply-plan";
import { composedBlocks, type ComposedBlock } from "../docx/refresh/composed-blocks";
import { openLinkedReport, type ChartsIn, type LinkedReport, type OpenProblem } from "../docx/refresh/linked-report";
import { openToRelink, type Composed, type Relinked } from "../docx/refresh/relink-report";
import { fingerprintOf } from "../core/ledger/fingerprint";
import { NOTHING_WANTED, type DocumentKind, type StageWord, type Wanted } from "../core/narrative/wanted";
import type { Snapshot } from "../core/snapshot/snapshot";
import type { Pack } from "../pack/pack";
import type { Check } from "./check";
import { openMatters } from "./check";
import { asWanted } from "./as-wanted";
import { chartsOf } from "./charts-of-check";
import { snapshotOf, snapshotOfInserted, type Drafting, type Stage } from "./draft-report";
import { formerKeys } from "./former-keys";
import { nextReport } from "./next-report";
import { snapshotOfSelf } from "./self-assessment/draft-self";
import { openInSelf, selfCheck } from "./self-assessment/self-check";

export type RefreshSettings = {
  readonly pack: Pack;
  readonly choices: Choices;
  /** Whether texts whose controls another editor took away are bound again (P24). */
  readonly relink: boolean;
  /** The stage that the draft line names from now on; absent: the one it names. */
  readonly stage?: StageWord;
  /** What the person takes the report for; absent: what it is. */
  readonly kind?: DocumentKind;
};

/** other-year and other-county: the report was made from another workbook; only the first can be rolled. */
export type IdentityProblem = {
  readonly code: "report-other-year" | "report-other-county";
  readonly report: string;
  readonly workbook: string;
};

/** The report is of another kind than the person takes it for: a refresh keeps its kind. */
export type KindProblem = {
  readonly code: "report-other-sort";
  readonly report: DocumentKind;
  readonly asked: DocumentKind;
};

export type RefreshProblem =
  { readonly code: `report-${(OpenProblem | ApplyProblem)["code"]}` } | IdentityProblem | KindProblem;

export type Refreshed = {
  readonly plan: RefreshPlan;
  readonly stored: StoredReport;
  readonly snapshot: Snapshot;
  readonly repaired: LinkedReport["repaired"];
  /** The texts that were bound again, each with the words around it. */
  readonly relinked: readonly RelinkedText[];
  /** Paragraphs that still name the year that the report was of, after it was rolled into another. */
  readonly yearsLeft: readonly string[];
  /** The new file; null when there is nothing to change. */
  readonly bytes: Uint8Array | null;
};

export type RelinkedText = Pick<Match, "key" | "text" | "by" | "words"> & { readonly name: string };

/** Nothing is written here, and `bytes` stay as they are. Charts are left as they are: see refreshWithCharts. */
export function refreshReport(
  bytes: Uint8Array,
  annual: Check,
  settings: RefreshSettings,
): Result<Refreshed, RefreshProblem> {
  const planned = planFor(bytes, annual, { ...settings, charts: "left" });
  return planned.ok ? carriedOut(planned.value, new Map()) : planned;
}

/** The same, and charts follow their figures. What draws them is loaded only when one is to be drawn. */
export async function refreshWithCharts(
  bytes: Uint8Array,
  annual: Check,
  settings: RefreshSettings,
): Promise<Result<Refreshed, RefreshProblem>> {
  const planned = planFor(bytes, annual, { ...settings, charts: "read" });
  if (!planned.ok) return planned;
  const { plan, blocks } = planned.value;
  const wanted = new Set([
    ...plan.chartActions.filter(({ draw }) => draw !== null).map(({ block }) => block),
    ...plan.blockActions.filter(({ kind }) => kind === "add").map(({ block }) => block),
  ]);
  const charts = blocks.flatMap(({ block: { key }, shape }) =>
    shape.kind === "chart" && wanted.has(key) ? [{ key, shape }] : [],
  );
  return carriedOut(planned.value, await chartFiles(charts));
}

type Planned = Pick<Refreshed, "plan" | "snapshot"> & {
  readonly report: LinkedReport;
  readonly matches: readonly Match[];
  readonly document: LinkedDocument;
  readonly blocks: readonly ComposedBlock[];
  readonly next: NextReport;
};

type Planning = RefreshSettings & { readonly charts: ChartsIn };

function planFor(bytes: Uint8Array, annual: Check, settings: Planning): Result<Planned, RefreshProblem> {
  const { pack, choices } = settings;
  const opened = open(bytes, annual, settings);
  if (!opened.ok) return opened;
  const { report, matches } = opened.value;
  const { stored } = report.document;
  const sort = sortOf(stored);
  if (settings.kind && settings.kind !== sort)
    return fail({ code: "report-other-sort", report: sort, asked: settings.kind });
  const check = checkFor(stored, annual, settings);
  const snapshot = snapshotFor(stored, check, pack);
  const other = otherWorkbook(stored, snapshot, choices);
  if (other) return fail(other);
  const formerly = formerKeys(pack);
  const document = withCurrentKeys(report.document, formerly);
  const blocks = composedBlocks(snapshot.narrative);
  const next = nextReport(document, { check, pack, snapshot, blocks, formerly });
  return ok({ report, matches, document, blocks, next, snapshot, plan: planRefresh(document, next, choices) });
}

function carriedOut(planned: Planned, charts: Drawn): Result<Refreshed, RefreshProblem> {
  const { report, matches, document, blocks, next, snapshot, plan } = planned;
  const shapes = new Map(blocks.map(({ block, shape }) => [block.key, shape]));
  const { stored } = document;
  const { marks = "shaded" } = stored.wanted ?? {};
  const written = applyPlan(report, plan, { snapshot, shapes, charts, marks });
  if (!written.ok) return fail({ code: `report-${written.problem.code}` });
  const isRolled = stored.year !== snapshot.year;
  return ok({
    ...{ plan, stored, snapshot, repaired: report.repaired, bytes: written.value },
    relinked: matches.map((match) => relinkedText(match, next)),
    yearsLeft: isRolled ? yearsLeft(document, plan, stored.year) : [],
  });
}

function sortOf({ kind, wanted }: StoredReport): DocumentKind {
  return kind === "self-assessment" ? "self" : (wanted ?? NOTHING_WANTED).kind;
}

/** What the workbook says now of a document of that kind. */
function checkFor(stored: StoredReport, annual: Check, settings: Planning): Check {
  if (stored.kind !== "self-assessment") return drawnAsStored(asStored(annual, stored, settings), stored, settings);
  const wanted = wantedBy(stored, settings);
  return selfCheck(wanted ? { ...annual, wanted } : annual, settings.pack);
}

// Of a document of somebody's own nothing is composed: only the texts that were put in are ours.
function snapshotFor(stored: StoredReport, check: Check, pack: Pack): Snapshot {
  if (stored.kind === "inserted") return snapshotOfInserted(check, pack);
  if (stored.kind === "self-assessment") return snapshotOfSelf(check, pack, stageOf(stored, check));
  return snapshotOf(check, pack, draftingOf(stored, check));
}

// A report that was written without charts gets none; one whose charts a person deleted knows of them still.
function drawnAsStored(check: Check, { blocks, wanted }: StoredReport, { charts }: Planning): Check {
  const isDrawn = charts === "read" && (wanted?.charts === "drawn" || blocks.some(({ chart }) => chart));
  return isDrawn ? { ...check, narrative: withCharts(check.narrative, chartsOf(check)) } : check;
}

function open(bytes: Uint8Array, check: Check, settings: Planning): Result<Relinked, RefreshProblem> {
  const { relink, charts } = settings;
  const opened = relink
    ? openToRelink(bytes, (kind) => composedFrom(check, kind, settings), charts)
    : openLinkedReport(bytes, charts);
  if (!opened.ok) return fail({ code: `report-${opened.problem.code}` });
  return ok("matches" in opened.value ? opened.value : { report: opened.value, matches: [] });
}

// A document that lost what says its kind is what the person takes it for.
function composedFrom(check: Check, known: StoredReport["kind"] | null, { pack, kind }: Planning): Composed {
  const isSelf = known === null ? kind === "self" : known === "self-assessment";
  const snapshot = isSelf ? snapshotOfSelf(selfCheck(check, pack), pack, "draft") : snapshotOf(check, pack, "draft");
  return { snapshot, blocks: composedBlocks(snapshot.narrative).map(({ block }) => block) };
}

function relinkedText({ key, text, by, words }: Match, { texts, figures }: NextReport): RelinkedText {
  const figure = texts.get(key)?.figures[0] ?? key;
  return { key, text, by, words: words.replaceAll(BOUND, "…"), name: figures.get(figure)?.name ?? figure };
}

/** The check of a report of the same kind, with the highlights and wordings that were chosen. */
function asStored(annual: Check, stored: StoredReport, settings: RefreshSettings): Check {
  const wanted = wantedBy(stored, settings);
  return wanted ? asWanted(annual, wanted, settings.pack) : annual;
}

function wantedBy({ wanted }: StoredReport, { stage }: RefreshSettings): Wanted | null {
  return stage ? { ...(wanted ?? NOTHING_WANTED), stage } : (wanted ?? null);
}

// Who answered for a report did so for the workbook as it was: once it changed, what is open makes a draft of it again.
function draftingOf(stored: StoredReport, check: Check): Drafting {
  const { answering, fingerprint } = stored;
  if (answering && fingerprint === fingerprintOf(check.ledgers)) return { stage: "final", answering };
  return { stage: stageOf(stored, check) };
}

// A final report has no draft line; it stays without one while nothing is open (P11).
function stageOf({ blocks, kind }: StoredReport, check: Check): Stage {
  if (blocks.some(({ key }) => key === draftLineKey(check))) return "draft";
  const { mandatory, verify, gaps } = kind === "self-assessment" ? openInSelf(check) : openMatters(check);
  return mandatory + verify + gaps.length === 0 ? "final" : "draft";
}

function draftLineKey({ narrative }: Check): string | undefined {
  return narrative.sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === "draft-line")?.key;
}

function otherWorkbook({ identity }: StoredReport, { workbook }: Snapshot, { roll }: Choices): IdentityProblem | null {
  const [county = "", year = ""] = identity.split("/");
  const [ourCounty = "", ourYear = ""] = workbook.identity.split("/");
  // A workbook may get its 行政区划代码 after the report was written.
  const isSameCounty = county === ourCounty || county === "-" || ourCounty === "-";
  const told = { report: identity, workbook: workbook.identity };
  if (!isSameCounty) return { code: "report-other-county", ...told };
  return year === ourYear || roll ? null : { code: "report-other-year", ...told };
}
