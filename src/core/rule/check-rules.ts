/** Checks a workbook against rules: every rule ends with one status, every sighting becomes one finding. */
import type { Progress, Steps } from "../base/progress";
import type { Indicator } from "../indicator/indicator";
import { whyNotApplicable } from "./applicability";
import { columnsNeeded, columnsRead } from "./columns-read";
import { distinctKeys } from "./finding-key";
import { findingOrder } from "./finding-order";
import { guardedEvidence, type IndicatorColumns } from "./guarded-evidence";
import { affectedFigures, prepareMateriality, type Materiality } from "./materiality";
import { withoutPersonalData } from "./without-personal-data";
import {
  PAUSE,
  type CheckInput,
  type CheckResult,
  type Declined,
  type Finding,
  type Rule,
  type RuleResult,
  type Sighting,
} from "./rule";

/** Runs the rules in their order. Nothing is skipped, no list is cut short; a throw inside a rule is our bug and stays one. */
export function* checkRules(
  input: CheckInput,
  rules: readonly Rule[],
  indicators: readonly Indicator[],
): Steps<CheckResult> {
  const columns = { read: columnsRead(indicators), needed: columnsNeeded(indicators) };
  const materiality = prepareMateriality(input.ledgers, indicators, input.time);
  const findings: Finding[] = [];
  const results: RuleResult[] = [];
  for (const [at, rule] of rules.entries()) {
    const progress = { done: at, total: rules.length, what: "checking-rules" };
    yield progress;
    const outcome = yield* lookWith(rule, { input, columns }, progress);
    if ("status" in outcome) {
      results.push({
        id: rule.id,
        severity: rule.severity,
        status: outcome.status,
        findings: 0,
        reason: outcome.reason,
      });
      continue;
    }
    yield* toldOf(rule, outcome, { materiality, findings, progress });
    const status = outcome.length > 0 ? "failed" : "passed";
    results.push({ id: rule.id, severity: rule.severity, status, findings: outcome.length, reason: null });
  }
  yield { done: rules.length, total: rules.length, what: "checking-rules" };
  findings.sort(findingOrder(rules, input.ledgers));
  return { findings, rules: results };
}

type Given = { readonly input: CheckInput; readonly columns: IndicatorColumns };

function* lookWith(rule: Rule, { input, columns }: Given, progress: Progress): Steps<readonly Sighting[] | Declined> {
  const reason = whyNotApplicable(rule, input);
  if (reason) return { status: "not-applicable", reason };
  const lacking = rule.needs?.find((fact) => input.lacks?.includes(fact));
  if (lacking !== undefined) return { status: "could-not-run", reason: { code: "host-lacks", what: lacking } };
  const outcome = rule.check(guardedEvidence(rule, input, columns));
  return "status" in outcome ? outcome : yield* gathered(outcome, progress);
}

/** All sightings of a rule; where it pauses, so does the check. */
function* gathered(
  looking: Iterable<Sighting | typeof PAUSE, Declined | void>,
  progress: Progress,
): Steps<readonly Sighting[] | Declined> {
  const sightings: Sighting[] = [];
  const steps = looking[Symbol.iterator]();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value ?? sightings;
    if (step.value === PAUSE) yield progress;
    else sightings.push(step.value);
  }
}

type Telling = {
  readonly materiality: Materiality;
  /** Where the findings are added. */
  readonly findings: Finding[];
  readonly progress: Progress;
};

/** Findings between two pauses. */
const STRETCH = 250;

function* toldOf(
  rule: Rule,
  sightings: readonly Sighting[],
  { materiality, findings, progress }: Telling,
): Steps<void> {
  if (sightings.length > 0) yield progress;
  const keys = distinctKeys(sightings, materiality.ledgers);
  for (const [at, sighting] of sightings.entries()) {
    if (at % STRETCH === 0) yield progress;
    findings.push(findingOf(rule, sighting, { key: keys[at] ?? "", materiality }));
  }
}

function findingOf(
  rule: Rule,
  sighting: Sighting,
  { key, materiality }: { readonly key: string; readonly materiality: Materiality },
): Finding {
  if (!rule.codes.includes(sighting.code)) throw new Error(`rule ${rule.id} has no code ${sighting.code}`);
  return {
    id: `${rule.id}/${key}`,
    rule: rule.id,
    code: sighting.code,
    severity: sighting.severity ?? rule.severity,
    state: "open",
    key,
    at: sighting.at,
    ...withoutPersonalData(sighting),
    affects: affectedFigures(sighting.touches, materiality),
  };
}
