/** What a rule is handed: the evidence it declared. Reading anything else throws, for declarations are shown to people. */
import type { Column, Ledger } from "../ledger/ledger";
import type { ColumnsOfLedgers } from "./columns-read";
import type { CheckInput, Rule, RuleEvidence } from "./rule";

const NONE: ReadonlySet<string> = new Set();

/** Columns that throw when an undeclared one is asked for. The guard costs once per column, never per cell. */
class DeclaredColumns extends Map<string, Column> {
  constructor(
    ledger: Ledger,
    private readonly declared: ReadonlySet<string>,
    private readonly refuse: (what: string) => never,
  ) {
    super();
    for (const [key, column] of ledger.columns) if (declared.has(key)) super.set(key, column);
  }

  override get(key: string): Column | undefined {
    return this.declared.has(key) ? super.get(key) : this.refuse(`column ${key}`);
  }

  override has(key: string): boolean {
    return this.declared.has(key) ? super.has(key) : this.refuse(`column ${key}`);
  }
}

function guardedLedger(ledger: Ledger, columns: readonly string[], refuse: (what: string) => never): Ledger {
  const declared = new Set(columns);
  return {
    ...ledger,
    columns: new DeclaredColumns(ledger, declared, (what) => refuse(`${what} of ${ledger.schema.id}`)),
  };
}

/** The columns that indicators read, and those they cannot do without. */
export type IndicatorColumns = { readonly read: ColumnsOfLedgers; readonly needed: ColumnsOfLedgers };

/** The evidence for one rule. */
export function guardedEvidence(rule: Rule, input: CheckInput, columns: IndicatorColumns): RuleEvidence {
  const { reads } = rule;
  const refuse = (what: string): never => {
    throw new Error(`rule ${rule.id} reads ${what}, which it does not declare`);
  };
  const demand = (declared: boolean, what: string): void => {
    if (!declared) refuse(what);
  };
  return {
    time: input.time,
    ledger(id) {
      const declared = reads.ledgers?.[id];
      demand(reads.everyLedger === true || declared !== undefined, `ledger ${id}`);
      const ledger = input.ledgers.ledgers.get(id) ?? null;
      return !ledger || reads.everyLedger ? ledger : guardedLedger(ledger, declared ?? [], refuse);
    },
    ledgers() {
      demand(reads.everyLedger === true, "every ledger");
      return [...input.ledgers.ledgers.values()];
    },
    parameter(key) {
      demand(reads.parameters?.includes(key) === true, `parameter ${key}`);
      return input.ledgers.parameters.get(key) ?? null;
    },
    figure(key) {
      demand(reads.figures?.includes(key) === true, `figure ${key}`);
      return input.figures.get(key);
    },
    targets() {
      demand(reads.targets === true, "targets");
      return input.targets;
    },
    unread() {
      demand(reads.unread === true, "what could not be placed");
      return input.ledgers;
    },
    tells: (fact) => !input.lacks?.includes(fact),
    hasFormulas() {
      demand(reads.everyLedger === true, "every ledger");
      return input.ledgers.hasFormulas;
    },
    personalCells() {
      demand(reads.everyCell === true, "every cell");
      return input.ledgers.personal;
    },
    columnsRead: (ledger) => columns.read.get(ledger) ?? NONE,
    columnsNeeded: (ledger) => columns.needed.get(ledger) ?? NONE,
  };
}
