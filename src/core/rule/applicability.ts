/** Whether a rule has anything to look at: the first part of its declaration that the workbook lacks. */
import type { CheckInput, Rule, RuleReason } from "./rule";

/** Why the rule does not apply; null when it does, or when it copes with what is there. */
export function whyNotApplicable(rule: Rule, input: CheckInput): RuleReason | null {
  const { reads } = rule;
  const { ledgers } = input.ledgers;
  if (reads.everyLedger && ledgers.size === 0) return { code: "no-ledger", what: "any" };
  const empty = withoutRows(rule, input);
  if (empty || rule.copes) return empty;
  return lackingLedger(rule, input) ?? lackingInput(rule, input);
}

/** A rule that judges rows of nothing but empty ledgers: that it found nothing says nothing. */
function withoutRows({ reads }: Rule, { ledgers }: CheckInput): RuleReason | null {
  if (reads.figures ?? reads.targets ?? reads.parameters) return null;
  const named = reads.everyLedger ? followed(reads, ledgers) : Object.keys(reads.ledgers ?? {});
  const found = named.flatMap((id) => ledgers.ledgers.get(id) ?? []);
  const [first] = found;
  if (!first || found.some(({ count }) => count > 0)) return null;
  return { code: "empty-ledger", what: reads.everyLedger ? "any" : first.schema.id };
}

/** The ledgers with columns that the rule follows. */
function followed({ follows }: Rule["reads"], { ledgers }: CheckInput["ledgers"]): readonly string[] {
  if (!follows) return [];
  const schemas = [...ledgers.values()].map(({ schema }) => schema);
  return schemas
    .filter((schema) => schema.columns.some((column) => follows.columns(column, schema)))
    .map(({ id }) => id);
}

function lackingLedger({ reads }: Rule, { ledgers }: CheckInput): RuleReason | null {
  for (const [id, columns] of Object.entries(reads.ledgers ?? {})) {
    const ledger = ledgers.ledgers.get(id);
    if (!ledger) return { code: "no-ledger", what: id };
    if (ledger.count === 0) return { code: "empty-ledger", what: id };
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
