/** Judges the targets of the report year: one result for each row of the 目标任务表, in sheet order. */
import { maskPersonalData } from "../identifier/personal-data";
import type { LedgerSet } from "../ledger/ledger";
import { assessTarget, type Judged } from "./assess-target";
import { goalOf, type Goal, type GoalProblem } from "./goal";
import { measureTarget, type MeasuredTarget, type Sources } from "./measured-target";
import { normalizeWording } from "./normalize-wording";
import { parseTarget } from "./parse-target";
import { earned } from "./scoring";
import type { Comparator, NotAssessed, ParsedTarget, Score, TargetResult } from "./target";
import { targetRows, type TargetRow } from "./target-rows";

export type AssessInput = Sources & { readonly ledgers: LedgerSet };

/** Rows of other years are not assessed here; rows without a year are of the report year (P17). */
export function assessTargets(input: AssessInput): readonly TargetResult[] {
  const { ledgers, time } = input;
  return targetRows(ledgers, time.year, "included").map((target) => {
    const measured = measureTarget(target, input);
    const facts = factsOf(target, measured, time.year);
    const parsed = parseTarget(target.wording, target.comparator, target.unit);
    if (!parsed.ok || isUnclearNew(target, measured, parsed.value)) {
      return notAssessed(facts, facts.figure === null && measured.lacking ? measured.lacking : unreadable(target));
    }
    return assessed(facts, measured, parsed.value);
  });
}

type Facts = Omit<TargetResult, "comparator" | "threshold" | "rate" | "gap" | "verdict" | "why">;

function factsOf(target: TargetRow, measured: MeasuredTarget, year: number): Facts {
  const { name, wording, department, source, place, row, note, proof } = target;
  const { figure, unit, actual, base } = measured;
  const score = pointsStated(target);
  return { name, wording, year, department, source, place, row, figure, unit, actual, base, note, proof, score };
}

function pointsStated({ points: worth, cap, scoring: method }: TargetRow): Score | null {
  return worth === null && cap === null && method === null ? null : { worth, cap, method, earned: null };
}

function scored(
  score: Score | null,
  judged: Judged,
  of: { readonly actual: string; readonly threshold: string },
): Score | null {
  return score && { ...score, earned: earned(score, judged, of) };
}

function notAssessed(facts: Facts, why: NotAssessed): TargetResult {
  const wording = maskPersonalData(facts.wording);
  return { ...facts, wording, comparator: null, threshold: null, rate: null, gap: null, verdict: "not-assessed", why };
}

function assessed(facts: Facts, measured: MeasuredTarget, parsed: ParsedTarget): TargetResult {
  const { lacking, actual } = measured;
  const goal = goalOf(parsed.demand, measured);
  const problem = goal.ok ? null : problemOf(goal.problem, measured, facts.name);
  const why = whyNot({ lacking, problem, parsed, figure: facts.figure });
  const sought = {
    comparator: comparatorOf(parsed, goal.ok ? goal.value : null),
    threshold: goal.ok ? goal.value.threshold : null,
  };
  if (!goal.ok || actual === null) return { ...facts, ...sought, rate: null, gap: null, verdict: "not-assessed", why };
  const { unit, year } = measured;
  const exactness = parsed.approximate ? "around" : "exact";
  const judged = assessTarget(actual, { goal: goal.value, unit, exactness, year });
  // A stretch goal is reported with its rate and gap, but never judged.
  if (why) return { ...facts, ...sought, ...judged, verdict: "not-assessed", why };
  return {
    ...facts,
    ...sought,
    ...judged,
    why,
    score: scored(facts.score, judged, { actual, threshold: goal.value.threshold }),
  };
}

type Hindrances = {
  readonly lacking: NotAssessed | null;
  readonly problem: NotAssessed | null;
  readonly parsed: ParsedTarget;
  readonly figure: string | null;
};

// The reason that a person would name first: nothing measures it, it is a stretch goal, units, a missing value, a missing base.
function whyNot({ lacking, problem, parsed, figure }: Hindrances): NotAssessed | null {
  if (lacking && figure === null) return lacking;
  if (parsed.stretch) return { code: "stretch" };
  return problem?.code === "unit-differs" ? problem : (lacking ?? problem);
}

function problemOf(problem: GoalProblem, { figure, unit }: MeasuredTarget, name: string): NotAssessed {
  if (problem.code === "unit-differs") return { code: "unit-differs", stated: problem.stated, unit };
  return { code: "no-base", figure: figure ?? name };
}

function comparatorOf({ demand }: ParsedTarget, goal: Goal | null): Comparator | null {
  return "comparator" in demand ? demand.comparator : (goal?.comparator ?? null);
}

function unreadable({ wording }: TargetRow): NotAssessed {
  return { code: "unreadable", wording: maskPersonalData(wording) };
}

// 新增3件 of a stock (有效发明专利拥有量) may mean a net increase or what was granted this year: the ledger cannot tell.
function isUnclearNew({ name, wording }: TargetRow, { indicator }: MeasuredTarget, { demand }: ParsedTarget): boolean {
  const stock = indicator?.basis === "stock" && indicator.measure.kind !== "increase";
  return (
    stock &&
    demand.kind === "level" &&
    normalizeWording(wording).includes("新增") &&
    !normalizeWording(name).includes("新增")
  );
}
