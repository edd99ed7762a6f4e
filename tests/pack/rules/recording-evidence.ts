/** Evidence that remembers what a rule asked of it. */
import { columnsNeeded, columnsRead } from "../../../src/core/rule/columns-read";
import { guardedEvidence } from "../../../src/core/rule/guarded-evidence";
import type { Column } from "../../../src/core/ledger/ledger";
import type { CheckInput, Rule, RuleEvidence } from "../../../src/core/rule/rule";
import { indicators } from "../../../src/pack/indicators/catalog";

const columns = { read: columnsRead(indicators), needed: columnsNeeded(indicators) };

/** Columns that tell which of them were taken; to ask whether one is there is not to read it. */
class Recorded extends Map<string, Column> {
  constructor(
    private readonly columns: ReadonlyMap<string, Column>,
    private readonly note: (key: string) => void,
  ) {
    super();
  }

  override get(key: string): Column | undefined {
    this.note(key);
    return this.columns.get(key);
  }

  override has(key: string): boolean {
    return this.columns.has(key);
  }
}

/** The guarded evidence for a rule; notes "L06.no", "T0.gdp", "figure PAT_APP", "targets", "every cell", "every ledger". */
export function recordingEvidence(rule: Rule, input: CheckInput, noted: Set<string>): RuleEvidence {
  const evidence = guardedEvidence(rule, input, columns);
  return {
    ...evidence,
    ledger(id) {
      const ledger = evidence.ledger(id);
      return ledger && !rule.reads.everyLedger
        ? { ...ledger, columns: new Recorded(ledger.columns, (key) => noted.add(`${id}.${key}`)) }
        : ledger;
    },
    ledgers() {
      noted.add("every ledger");
      return evidence.ledgers();
    },
    parameter(key) {
      noted.add(`T0.${key}`);
      return evidence.parameter(key);
    },
    figure(key) {
      noted.add(`figure ${key}`);
      return evidence.figure(key);
    },
    targets() {
      noted.add("targets");
      return evidence.targets();
    },
    personalCells() {
      noted.add("every cell");
      return evidence.personalCells();
    },
  };
}

/** The same notes as the rule declares them. */
export function declaredBy({ reads }: Rule): readonly string[] {
  return [
    ...Object.entries(reads.ledgers ?? {}).flatMap(([id, keys]) => keys.map((key) => `${id}.${key}`)),
    ...(reads.parameters ?? []).map((key) => `T0.${key}`),
    ...(reads.figures ?? []).map((key) => `figure ${key}`),
    ...(reads.targets ? ["targets"] : []),
    ...(reads.everyCell ? ["every cell"] : []),
    ...(reads.everyLedger ? ["every ledger"] : []),
  ];
}
