/** Whether a rule has anything to look at: the first part of its declaration that the workbook lacks. */
import type { CheckInput, Rule, RuleReason } from "./rule";

/** Why the rule does not apply; null when it does, or when it copes with what is there. */
export function whyNotApplicable(rule: Rule, input: CheckInput): RuleReason | null {
  const { reads } = rule;
  const { ledgers } = input.ledgers;
  if (reads.everyLedger && ledgers.size === 0) return { code: "no-ledger", what: "any" };
  if (rule.copes) return null;
  return lackingLedger(rule, input) ?? lackingInput(rule, input);
}

function lackingLedger({ reads }: Rule, { ledgers }: CheckInput): RuleReason | null {
  for (const [id, columns] of Object.entries(reads.ledgers ?? {})) {
    const ledger = ledgers.ledgers.get(id);
    if (!ledger) return { code: "no-ledger", what: id };
    const lacking = columns.find((column) => !ledger.columns.has(column));
    if (lacking !== undefined) return { code: "no-column", what: `${id}.${lacking}` };
  }
  return null;
}

function lackingInput({ reads }: Rule, { ledgers, figures, targets }: CheckInput): RuleReason | null {
  const parameter = reads.parameters?.find((key) => !ledgers.parameters.has(key));
  if (parameter !== undefined) return { code: "no-parameter", what: parameter };
  const figure = reads.figures?.find((key) => (figures.get(key)?.value.kind ?? "missing") === "missing");
  if (figure !== undefined) return { code: "no-figure", what: figure };
  return reads.targets && targets.length === 0 ? { code: "no-targets", what: "T1" } : null;
}
