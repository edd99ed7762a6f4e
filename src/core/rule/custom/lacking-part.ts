/** What an own rule reads and the workbook does not have, by the names that people know. */
import type { Declined, RuleEvidence } from "../rule";
import type { Fact } from "./compiler";
import type { Prepared } from "./prepare-rule";

/** The first part that its verdict rests on and that is not there; null when all are. What is only quoted may be absent. */
export function lackingPart({ ledger, compiler, weighed }: Prepared, evidence: RuleEvidence): Declined | null {
  if (ledger && !evidence.ledger(ledger.id)) return declined(ledger.name);
  for (const { ledger: of, column } of compiler.columns.slice(0, weighed.columns)) {
    const found = evidence.ledger(of.id);
    if (!found) return declined(of.name);
    if (!found.columns.has(column.key)) return declined(`${of.name}“${column.name}”列`);
  }
  const fact = compiler.facts.slice(0, weighed.facts).find((one) => isLacking(one, evidence));
  return fact ? declined(nameOf(fact, compiler.vocabulary.ledgers)) : null;
}

function declined(what: string): Declined {
  return { status: "not-applicable", reason: { code: "lacks", what } };
}

function isLacking(fact: Fact, evidence: RuleEvidence): boolean {
  switch (fact.kind) {
    case "rows":
      return evidence.ledger(fact.ledger) === null;
    case "figure":
      return (evidence.figure(fact.key)?.value.kind ?? "missing") === "missing";
    case "parameter":
      return evidence.parameter(fact.key) === null;
    default:
      return false;
  }
}

function nameOf(fact: Fact, ledgers: Prepared["compiler"]["vocabulary"]["ledgers"]): string {
  if (fact.kind === "rows") return ledgers.find(({ id }) => id === fact.ledger)?.name ?? fact.ledger;
  if (fact.kind === "figure") return `“${fact.name}”的数值`;
  return "name" in fact ? `参数“${fact.name}”` : fact.kind;
}
