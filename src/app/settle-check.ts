/** Use case: what people said in 核实说明, applied to what was seen; the report's words follow from it. */
import { EXPLANATIONS, type ExplanationEntry } from "../core/explanation/explanation-entry";
import { readExplanations, type NewerFormat } from "../core/explanation/read-explanations";
import { settleFindings } from "../core/explanation/settle-findings";
import { drain, type Steps } from "../core/base/progress";
import type { Result } from "../core/base/result";
import type { LedgerSet } from "../core/ledger/ledger";
import { composeInSteps } from "../core/narrative/compose-narrative";
import type { Finding } from "../core/rule/rule";
import type { Pack } from "../pack/pack";
import type { Check, Seen } from "./check";
import { planGoals } from "./plan-goals";

/** What the workbook's 核实说明 says; nothing where it has none. */
export function explanationsIn(
  { registers }: LedgerSet,
  { reasons }: Pack,
): Result<readonly ExplanationEntry[], NewerFormat> {
  return readExplanations(registers.get(EXPLANATIONS) ?? null, reasons);
}

/**
 * The check with these explanations in place of whatever was said before. It looks at no cell again, so that a pane can
 * show what a new explanation does without another check.
 */
export function settleCheck(seen: Seen, explanations: readonly ExplanationEntry[], pack: Pack): Check {
  return drain(settleInSteps(seen, explanations, pack));
}

/** The same in steps, so that a pane answers between settling and wording. */
export function* settleInSteps(seen: Seen, explanations: readonly ExplanationEntry[], pack: Pack): Steps<Check> {
  const { ownRules, time } = seen;
  const unsaid = { findings: seen.findings.map(asSeen), rules: seen.rules };
  const settled = settleFindings(unsaid, explanations, { rules: [...pack.rules, ...ownRules], time });
  yield { done: 0, total: 1, what: "writing-report" };
  return yield* wordInSteps({ ...seen, ...settled }, pack);
}

/** The report's words of findings that are settled: what people said of them stays as it is, wherever it was said. */
export function* wordInSteps(seen: Seen & Pick<Check, "explanations">, pack: Pack): Steps<Check> {
  const { ledgers, time, indicators, computed, targets, ownRules, sections, findings, rules, explanations } = seen;
  const wanted = seen.wanted ? { wanted: seen.wanted } : {};
  const withheld = seen.withheld ?? new Set<string>();
  const composed = yield* composeInSteps({
    figures: computed,
    indicators,
    targets,
    plans: planGoals({ ledgers, figures: computed, indicators, time }),
    findings,
    withheld,
    time,
    names: pack.names(ledgers),
    sections,
    phrases: pack.phrases,
    words: pack.words,
    limits: pack.limits(ledgers.parameters),
    ...wanted,
  });
  return {
    ledgers,
    ownRules,
    sections,
    ...wanted,
    withheld,
    time,
    indicators,
    computed,
    targets,
    findings,
    rules,
    explanations,
    ...composed,
  };
}

function asSeen(finding: Finding): Finding {
  if (finding.state === "open" && !finding.explanation) return finding;
  const { explanation: _said, ...seen } = finding;
  return { ...seen, state: "open" };
}
