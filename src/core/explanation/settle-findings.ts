/** Gives findings the state that 核实说明 puts them in, and every row of it its outcome: nothing a person wrote is passed over. */
import type { Place } from "../base/a1";
import { compareText } from "../base/compare";
import { lastDay, type PlainDate } from "../base/plain-date";
import { compact } from "../ledger/token";
import type { Ask, Explained, FindingExplanation, IdleReason } from "../rule/explained";
import type { CheckResult, Finding, FindingState, Rule } from "../rule/rule";
import type { ExplanationEntry } from "./explanation-entry";
import { ANY_RULE, whyIdle } from "./judge-entry";
import { matchEntries, type Matched } from "./match-entries";

/** What became of a row of 核实说明. */
export type EntryOutcome =
  | FindingExplanation["effect"]
  /** Prepared, and nothing filled in yet. */
  | "waiting"
  /** Another row about the same finding does more. */
  | "superseded"
  /** 已无对应问题: kept, for the workbook may be put back. */
  | "no-finding"
  /** Its rule did not look this time: whether the finding is still there is not known. */
  | "rule-not-run"
  | "unknown-rule";

export type SettledEntry = {
  readonly place: Place;
  readonly rule: string;
  readonly key: string;
  readonly outcome: EntryOutcome;
  readonly why: IdleReason | null;
  /** The finding's id, where there is one. */
  readonly finding: string | null;
  /** Whether it is about the values as they are now, in this report year: filling it in is enough. */
  readonly isCurrent: boolean;
};

export type Settled = CheckResult & { readonly explanations: readonly SettledEntry[] };

export type SettlingTime = { readonly year: number; readonly clock: PlainDate };

/** A finding that nobody said anything about is handed back as it was. */
export function settleFindings(
  { findings, rules: results }: CheckResult,
  entries: readonly ExplanationEntry[],
  { rules, time }: { readonly rules: readonly Rule[]; readonly time: SettlingTime },
): Settled {
  if (entries.length === 0) return { findings, rules: results, explanations: [] };
  const declared = new Map(rules.map((rule) => [rule.id, rule.explained ?? ANY_RULE]));
  const explainedOf = (rule: string): Explained => declared.get(rule) ?? ANY_RULE;
  const ruleOf = ruleNamer(declared);
  const matches = matchEntries(entries, findings, { ruleOf, explainedOf });
  const said = new Map<Finding, Told[]>();
  for (const matched of matches) {
    if (matched) said.set(matched.finding, [...(said.get(matched.finding) ?? []), tell(matched, explainedOf, time)]);
  }
  const best = new Map([...said].map(([finding, told]) => [finding, bestOf(told)]));
  const ran = new Set(results.filter(({ status }) => status === "passed" || status === "failed").map(({ id }) => id));
  return {
    findings: findings.map((finding) => settled(finding, best.get(finding)?.explanation)),
    rules: results,
    explanations: matches.map((matched, at) => {
      const entry = entries[at] as ExplanationEntry;
      const rule = ruleOf(entry.rule);
      const { place, key } = entry;
      const base = { place, rule: rule ?? entry.rule, key };
      if (!matched) return { ...base, outcome: absence(rule, ran), why: null, finding: null, isCurrent: false };
      return { ...base, ...outcomeOf(matched, said, best), isCurrent: isCurrent(matched, explainedOf, time) };
    }),
  };
}

function isCurrent(
  { entry, finding, binding }: Matched,
  explainedOf: (rule: string) => Explained,
  { year }: SettlingTime,
) {
  return binding === "same" && (explainedOf(finding.rule).holds === "across-years" || entry.year === year);
}

// R14, r14 and 「R14 专利号年份与申请日不符」 are one rule.
function ruleNamer(declared: ReadonlyMap<string, unknown>): (written: string) => string | null {
  const ids = new Map([...declared.keys()].map((id) => [form(id), id]));
  return (written) => ids.get(form(written)) ?? ids.get(form(written.split(" ", 1)[0] ?? "")) ?? null;
}

function form(text: string): string {
  return compact(text).toUpperCase();
}

function absence(rule: string | null, ran: ReadonlySet<string>): EntryOutcome {
  if (rule === null) return "unknown-rule";
  return ran.has(rule) ? "no-finding" : "rule-not-run";
}

type Told = { readonly entry: ExplanationEntry; readonly explanation: FindingExplanation | null };

/** What one row comes to for its finding; without an explanation while nothing is filled in. */
function tell(
  { entry, finding, binding }: Matched,
  explainedOf: (rule: string) => Explained,
  time: SettlingTime,
): Told {
  const { ask } = entry;
  if (ask === null) return { entry, explanation: null };
  if (ask === "unknown")
    return { entry, explanation: explanationOf(entry, { ask: "explain", effect: "idle", why: "unknown-state" }, time) };
  const explained = explainedOf(finding.rule);
  const why = whyIdle(entry, ask, { severity: finding.severity, explained }) ?? whyAtAnyTime(entry, { ask, explained });
  const effect = why === null ? effectOf(entry, { ask, binding, explained }, time) : "idle";
  const unbound = effect === "idle" && why === null;
  return { entry, explanation: explanationOf(entry, { ask, effect, why: unbound ? "unbound" : why }, time) };
}

function whyAtAnyTime({ year }: ExplanationEntry, of: { readonly ask: Ask; readonly explained: Explained }) {
  return of.ask === "explain" && of.explained.holds === "this-year" && year === null ? ("no-year" as const) : null;
}

function effectOf(
  { year }: ExplanationEntry,
  { ask, binding, explained }: { ask: Ask; binding: Matched["binding"]; explained: Explained },
  time: SettlingTime,
): FindingExplanation["effect"] {
  // Whoever was asked still is, whatever the values are by now: the finding stays open.
  if (ask === "hand-on") return "holds";
  if (binding === "unknown") return "idle";
  if (ask === "explain" && explained.holds === "this-year" && year !== time.year) return "offered";
  return binding === "same" ? "holds" : "lapsed";
}

function explanationOf(
  entry: ExplanationEntry,
  came: Pick<FindingExplanation, "ask" | "effect" | "why">,
  { clock }: SettlingTime,
): FindingExplanation {
  const { basis, by, on, seen, year, unit, due, place, categoryText: reason } = entry;
  const overdue = came.ask === "hand-on" && due !== null && lastDay(due) < clock;
  return { ...came, reason, basis, by, on, seen, year, unit: came.ask === "hand-on" ? unit : "", due, overdue, place };
}

const EFFECTS: readonly FindingExplanation["effect"][] = ["holds", "lapsed", "offered", "idle"];
const ASKS: readonly Ask[] = ["explain", "dismiss", "hand-on"];

/** The row that does most; of equals the latest by 说明时间. The order of the rows does not matter: people sort them. */
function bestOf(told: readonly Told[]): Told | undefined {
  const rank = ({ explanation }: Told): number =>
    explanation
      ? EFFECTS.indexOf(explanation.effect) * ASKS.length + ASKS.indexOf(explanation.ask)
      : EFFECTS.length * ASKS.length;
  return [...told].sort(
    (a, b) =>
      rank(a) - rank(b) || compareText(b.entry.on, a.entry.on) || compareText(contentOf(a.entry), contentOf(b.entry)),
  )[0];
}

function contentOf({ categoryText, basis, by, unit, due }: ExplanationEntry): string {
  return JSON.stringify([categoryText, basis, by, unit, due]);
}

const STATES: Readonly<Record<Ask, FindingState>> = {
  explain: "explained",
  dismiss: "dismissed",
  "hand-on": "handed-on",
};

function settled(finding: Finding, explanation: FindingExplanation | null | undefined): Finding {
  if (!explanation) return finding;
  const { effect, ask } = explanation;
  const state = effect === "holds" ? STATES[ask] : effect === "lapsed" ? "lapsed" : finding.state;
  return { ...finding, state, explanation };
}

function outcomeOf(
  matched: Matched,
  said: ReadonlyMap<Finding, readonly Told[]>,
  best: ReadonlyMap<Finding, Told | undefined>,
): Pick<SettledEntry, "outcome" | "why" | "finding"> {
  const { entry, finding } = matched;
  const explanation = said.get(finding)?.find((told) => told.entry === entry)?.explanation ?? null;
  const found = { finding: finding.id, why: explanation?.why ?? null };
  if (explanation === null) return { ...found, outcome: "waiting" };
  // What has no effect is told to its author, also beside a row that has one.
  if (explanation.effect !== "idle" && best.get(finding)?.entry !== entry) return { ...found, outcome: "superseded" };
  return { ...found, outcome: explanation.effect };
}
