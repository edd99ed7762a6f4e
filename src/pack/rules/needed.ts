/** What a rule cannot do without among the ledgers it reads, for rules that cope with the absence of the rest. */
import type { Ledger } from "../../core/ledger/ledger";
import type { Declined, RuleEvidence } from "../../core/rule/rule";

/** Ledger id → the columns that must be there. */
export type Needed = Readonly<Record<string, readonly string[]>>;

/** The rule's own word that it does not apply: the first ledger or column that is not there. Null when all are. */
export function lacking(evidence: RuleEvidence, needed: Needed): Declined | null {
  for (const [id, columns] of Object.entries(needed)) {
    const ledger = evidence.ledger(id);
    if (!ledger) return { status: "not-applicable", reason: { code: "no-ledger", what: id } };
    if (ledger.count === 0) return { status: "not-applicable", reason: { code: "empty-ledger", what: id } };
    const column = columns.find((one) => !ledger.columns.has(one));
    if (column !== undefined)
      return { status: "not-applicable", reason: { code: "no-column", what: `${id}.${column}` } };
  }
  return null;
}

/** Looks with these ledgers, or says which is lacking. */
export function withLedgers<Parts extends Needed, Found>(
  evidence: RuleEvidence,
  needed: Parts,
  look: (ledgers: Readonly<Record<keyof Parts, Ledger>>) => Found,
): Found | Declined {
  const found: Partial<Record<keyof Parts, Ledger>> = {};
  for (const id of Object.keys(needed) as (keyof Parts & string)[]) {
    const ledger = evidence.ledger(id);
    if (ledger) found[id] = ledger;
  }
  return lacking(evidence, needed) ?? look(found as Record<keyof Parts, Ledger>);
}
