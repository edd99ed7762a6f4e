/** Use case: 汇入 beside an open workbook. What lists come to in it, and whether that is still what a person was shown. */
import type { LedgerComparison } from "../../core/collect/comparison";
import type { ListChoices } from "../../core/collect/list-choice";
import { isWithin } from "../../core/workbook/workbook";
import type { Pack } from "../../pack/pack";
import { compareLedgers, notAsPlanned, planLedgers } from "./compare-ledgers";
import { hostEdits } from "./host-edits";
import type { LedgerPlan } from "./plan-ledger";
import type { ReadList } from "./find-lists";

export type OpenLists = {
  /** The open workbook as it was read. */
  readonly ours: ReadList;
  readonly lists: readonly ReadList[];
  readonly choices: ListChoices;
};

/** One plan for each ledger that the lists which take part hold. */
export function planOpen(open: OpenLists, pack: Pack): readonly LedgerPlan[] {
  const { ours } = open;
  const sheets = new Map(ours.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const isFormula = (sheet: string, row: number, column: number): boolean =>
    isWithin(sheets.get(sheet)?.formulas ?? [], row, column);
  return planLedgers(comparisonsOf(open, pack), ours, { isFormula, taken: [...sheets.keys()] });
}

function comparisonsOf({ ours, lists, choices }: OpenLists, pack: Pack): readonly LedgerComparison[] {
  return compareLedgers(ours, lists, { pack, choices });
}

/** Whether both come to the same changes of the same cells: what was shown is what would be written. */
export function isSamePlan(shown: Planned, now: Planned): boolean {
  return JSON.stringify(editsOf(shown)) === JSON.stringify(editsOf(now));
}

export type Planned = { readonly ours: ReadList; readonly plans: readonly LedgerPlan[] };

function editsOf({ plans, ours }: Planned): ReturnType<typeof hostEdits> {
  return hostEdits(plans, ours.workbook);
}

/** The ledger in which, after writing, something is left that the plans would have written; null when there is none. */
export function leftUndone(after: OpenLists, plans: readonly LedgerPlan[], pack: Pack): LedgerComparison | null {
  return notAsPlanned(comparisonsOf(after, pack), plans);
}

/** How much the plans write: rows, single cells, sheets that are made. */
export type Amount = { readonly rows: number; readonly cells: number; readonly sheets: number };

export function amountOf(plans: readonly LedgerPlan[]): Amount {
  const patches = plans.flatMap((plan) => plan.patches);
  const rows = patches.reduce((sum, patch) => {
    if (patch.kind === "add") return sum + patch.sheet.rows.length - 1;
    return patch.kind === "append" || patch.kind === "insert" ? sum + patch.rows.length : sum;
  }, 0);
  const cells = patches.filter(({ kind }) => kind === "set").length;
  return { rows, cells, sheets: patches.filter(({ kind }) => kind === "add").length };
}
