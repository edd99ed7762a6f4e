/** Holds every list that was read against our ledgers, and tells what writing it would come to. */
import { collectRows, type CollectRow } from "../../core/collect/collect-row";
import { compareLists } from "../../core/collect/compare-lists";
import type { LedgerComparison } from "../../core/collect/comparison";
import { listSheets, takenRows, type ListChoices, type ListSheet } from "../../core/collect/list-choice";
import type { Ledger } from "../../core/ledger/ledger";
import type { Pack } from "../../pack/pack";
import { planLedger, type IsFormula, type LedgerPlan } from "./plan-ledger";
import { planNewSheet } from "./plan-new-sheet";
import type { ReadList } from "./find-lists";

const ALL: ListChoices = new Map();

/** One comparison for each ledger that the lists which take part hold, in the order ledgers are shown. */
export function compareLedgers(
  ours: ReadList,
  lists: readonly ReadList[],
  { pack, choices = ALL }: { readonly pack: Pack; readonly choices?: ListChoices },
): readonly LedgerComparison[] {
  return pack.ledgers.flatMap((schema) => {
    const theirs = takenRows(rowsIn(lists, schema.id), schema.id, choices);
    return theirs.length === 0 ? [] : compareLists(schema, rowsOf(ours.ledgers?.ledgers.get(schema.id), ""), theirs);
  });
}

/** The lists of each ledger: where one has several, a person may choose among them. */
export function listsIn(lists: readonly ReadList[], { ledgers }: Pack): readonly ListSheet[] {
  return ledgers.flatMap(({ id }) => listSheets(rowsIn(lists, id), id));
}

function rowsIn(lists: readonly ReadList[], ledger: string): readonly CollectRow[] {
  return lists.flatMap(({ name, ledgers: set }) => rowsOf(set?.ledgers.get(ledger), name));
}

function rowsOf(ledger: Ledger | undefined, file: string): readonly CollectRow[] {
  return ledger ? collectRows(ledger, file) : [];
}

export type IntoWorkbook = {
  readonly isFormula: IsFormula;
  /** The names that the workbook's sheets have. */
  readonly taken: readonly string[];
};

/** Where everything goes that the comparisons found. */
export function planLedgers(
  comparisons: readonly LedgerComparison[],
  { workbook, ledgers }: ReadList,
  into: IntoWorkbook,
): readonly LedgerPlan[] {
  const taken = [...into.taken];
  return comparisons.map((comparison) => {
    const ledger = ledgers?.ledgers.get(comparison.schema.id);
    if (ledger) return planLedger(comparison, { ledger, workbook, isFormula: into.isFormula });
    const plan = planNewSheet(comparison, taken);
    if (plan.sheet !== null) taken.push(plan.sheet);
    return plan;
  });
}

/** The ledger that, compared again after writing, is not as the plan would have it; null when all are. */
export function notAsPlanned(
  again: readonly LedgerComparison[],
  plans: readonly LedgerPlan[],
): LedgerComparison | null {
  return again.find((comparison) => !isDone(comparison, plans)) ?? null;
}

function isDone({ schema, added, changed, conflicts }: LedgerComparison, plans: readonly LedgerPlan[]): boolean {
  const plan = plans.find(({ comparison }) => comparison.schema.id === schema.id);
  if (!plan) return false;
  const rows = plan.refused === null ? 0 : plan.comparison.added.length;
  const blocked = new Set(plan.blocked.map(({ ours }) => ours)).size;
  const before = plan.comparison.conflicts.length;
  return added.length === rows && changed.length === blocked && conflicts.length === before;
}
