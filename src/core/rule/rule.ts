/** A rule: a check with an id and a severity. It looks at the evidence it declares and never changes anything. */
import type { Place } from "../base/a1";
import type { Figures } from "../indicator/figure";
import type { Ledger, LedgerSet, Parameter, PersonalCells } from "../ledger/ledger";
import type { ColumnSchema, LedgerSchema } from "../ledger/schema";
import type { ReportTime } from "../indicator/report-time";
import type { TargetResult } from "../target/target";
import type { WorkbookFact } from "../workbook/workbook";
import type { Explained, FindingExplanation } from "./explained";
import type { FeelProblem } from "./custom/problem";

/** 强制性 (on screen 必改), 核实性 (需核实), 提示性 (提示). */
export type Severity = "mandatory" | "verify" | "notice";

/** Everything a rule may look at. A rule that reads what it did not declare throws: that is our bug. */
export type RuleEvidence = {
  readonly time: ReportTime;
  /** null when the workbook has no such ledger. */
  ledger(id: string): Ledger | null;
  /** Ledgers of the pack that were found, in pack order; only for rules that declare "every-ledger". */
  ledgers(): readonly Ledger[];
  parameter(key: string): Parameter | null;
  figure(key: string): ReturnType<Figures["get"]>;
  targets(): readonly TargetResult[];
  /** What could not be placed; only for rules that declare "unread". */
  unread(): Pick<LedgerSet, "idleMappings" | "nearLedgers">;
  /** Whether the program that held the workbook told of this kind of fact. */
  tells(fact: WorkbookFact): boolean;
  /** Whether any cell of the workbook holds a formula; only for rules that declare "every-ledger". */
  hasFormulas(): boolean;
  /** Cells of any sheet, ledger or not, that hold what identifies a person. */
  personalCells(): readonly PersonalCells[];
  /** Columns of a ledger that some indicator reads as value, filter or key: a fault elsewhere changes no figure (P5, P6). */
  columnsRead(ledger: string): ReadonlySet<string>;
  /** Those of them that some indicator cannot do without. */
  columnsNeeded(ledger: string): ReadonlySet<string>;
};

/** The columns that a rule picks by what their schema says: their kind, that they are required, that they name a firm. */
export type Follows = {
  /** The choice in Chinese: 各台账的日期列. */
  readonly words: string;
  readonly columns: (column: ColumnSchema, ledger: LedgerSchema) => boolean;
};

/** What a rule reads. Columns are given per ledger; "every-ledger" is for rules that follow the schema. */
export type Reads = {
  readonly everyLedger?: true;
  /**
   * With every ledger: the columns whose content it judges, each of which it can report. Rules that look at a table as a whole
   * (its rows, header, title, hidden parts), or at what may be wrong in any cell, have none.
   */
  readonly follows?: Follows;
  readonly ledgers?: Readonly<Record<string, readonly string[]>>;
  readonly figures?: readonly string[];
  /** Of these figures it only compares what is said of last year, so that it says nothing of one that has no such number. */
  readonly comparesYears?: true;
  readonly parameters?: readonly string[];
  readonly targets?: true;
  readonly unread?: true;
  /** Every cell of every sheet, for what identifies a person. */
  readonly everyCell?: true;
};

/** A value as a finding quotes it. */
export type Seen = string | number | boolean | null;

/** What a sighting concerns, so that the figures it can change are known (P5). */
export type Touch =
  | { readonly kind: "cell"; readonly ledger: string; readonly row: number; readonly column: string }
  /** The row as a whole: it may not belong, or stand twice. */
  | { readonly kind: "row"; readonly ledger: string; readonly row: number }
  /** A whole column. */
  | { readonly kind: "column"; readonly ledger: string; readonly column: string }
  | { readonly kind: "parameter"; readonly parameter: string }
  | { readonly kind: "figure"; readonly figure: string };

/** One thing a rule saw, before it has an id. */
export type Sighting = {
  /** Which of the rule's sentences tells it; a rule with one sentence uses "found". */
  readonly code: string;
  /** Overrides the rule's severity where the rule page gives several. */
  readonly severity?: Severity;
  readonly at: readonly Place[];
  /** The values the rule read, by a name the sentence uses: an explanation is bound to them. Personal data in them is hidden later. */
  readonly seen: Readonly<Record<string, Seen>>;
  readonly expected: Seen;
  readonly touches: readonly Touch[];
  /** The business key when it is not that of the first touched row; the whole key when nothing is touched. */
  readonly key?: string;
  /** What the bureau's own rule says, filled in; findings of the pack's rules are told by their sentences. */
  readonly message?: string;
};

/** Why a rule had nothing to look at, or could not look. */
export type RuleReason =
  | { readonly code: "no-ledger" | "no-column" | "no-parameter" | "no-figure" | "no-targets"; readonly what: string }
  | { readonly code: "host-lacks"; readonly what: string }
  /** The ledger, or every ledger with such columns, has a header and no row under it yet. */
  | { readonly code: "empty-ledger"; readonly what: string }
  /** Of the bureau's own rules: no row is in scope, it is switched off, it asks for too much work. `what`: the ledger or the rule. */
  | { readonly code: "no-rows" | "switched-off" | "too-much-work"; readonly what: string }
  /** What it reads is not there: `what` by the pack's own name. */
  | { readonly code: "lacks"; readonly what: string }
  /** Nothing could be judged: how many rows, or which values are missing. */
  | { readonly code: "rows-unjudged" | "values-missing"; readonly what: string }
  /** The bureau's own rule cannot be read: `what` is its cell. */
  | { readonly code: "own-rule"; readonly what: string; readonly problem: FeelProblem };

/** A rule's own word that it cannot judge, given instead of sightings. */
export type Declined = { readonly status: "not-applicable" | "could-not-run"; readonly reason: RuleReason };

/** What a rule with much to do says every now and then, so that others get the thread and a check can be stopped. */
export const PAUSE = "pause";

/** Looking in steps: sightings, pauses, and in the end perhaps the word that it could not judge, which takes the sightings back. */
export type Looking = Generator<Sighting | typeof PAUSE, Declined | void, void>;

export type Rule = {
  readonly id: string;
  readonly severity: Severity;
  /** Its name in Chinese, shown in lists: 必填项为空. */
  readonly name: string;
  /** The check as an audit formula in Chinese: 若…则…. */
  readonly formula: string;
  /** Where it comes from: domain page and rule number, standard and clause. */
  readonly source: string;
  readonly reads: Reads;
  /** What it takes from the workbook besides cells: where the host does not tell, it cannot run. */
  readonly needs?: readonly WorkbookFact[];
  /** Every code its sightings can have: each has a sentence and a test that shows it. */
  readonly codes: readonly string[];
  /** It looks at whatever part of what it reads is there, and declines by itself; otherwise any absent part makes it not applicable. */
  readonly copes?: true;
  /** How its verify findings may be explained; without it by a document or in one's own words, for the report year (P18). */
  readonly explained?: Explained;
  check(evidence: RuleEvidence): Iterable<Sighting> | Looking | Declined;
};

export type RuleStatus = "passed" | "failed" | "not-applicable" | "could-not-run";

export type RuleResult = {
  readonly id: string;
  readonly severity: Severity;
  readonly status: RuleStatus;
  readonly findings: number;
  readonly reason: RuleReason | null;
};

export type FindingState = "open" | "explained" | "lapsed" | "handed-on" | "dismissed";

/** One thing that one rule saw, as values with places. */
export type Finding = {
  /** rule + "/" + key */
  readonly id: string;
  readonly rule: string;
  readonly code: string;
  readonly severity: Severity;
  readonly state: FindingState;
  /** ledger id + business key + field; never a row number. */
  readonly key: string;
  readonly at: readonly Place[];
  readonly seen: Readonly<Record<string, Seen>>;
  readonly expected: Seen;
  /** Keys of the figures it can change, in figure order; empty: 不影响报告. */
  readonly affects: readonly string[];
  /** What somebody said about it in 核实说明; absent where nobody did. */
  readonly explanation?: FindingExplanation;
  /** What the bureau's own rule says, filled in. */
  readonly message?: string;
};

/** What a check found. */
export type CheckResult = { readonly findings: readonly Finding[]; readonly rules: readonly RuleResult[] };

/** What rules are checked against. */
export type CheckInput = {
  readonly ledgers: LedgerSet;
  readonly figures: Figures;
  readonly targets: readonly TargetResult[];
  readonly time: ReportTime;
  /** Kinds of fact that the program which held the workbook did not tell. */
  readonly lacks?: readonly WorkbookFact[];
};
