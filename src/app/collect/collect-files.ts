/**
 * Use case: take several people's lists into a workbook. Compares by key, plans what to write and makes the bytes; whoever
 * calls shows the result and decides whether they are kept (practice P4).
 */
import { fail, ok, type Result } from "../../core/base/result";
import { cellAddress } from "../../core/base/a1";
import type { LedgerComparison } from "../../core/collect/comparison";
import type { Pack } from "../../pack/pack";
import { patchWorkbook, sheetNamesIn } from "../../xlsx/patch-workbook";
import { sheetFacts } from "../../xlsx/patch/sheet-facts";
import type { PatchProblem } from "../../xlsx/patch/sheet-patch";
import { compareLedgers, notAsPlanned, planLedgers } from "./compare-ledgers";
import type { LedgerPlan } from "./plan-ledger";
import { inWritingOrder } from "./writing-order";
import type { ListProblem, ReadList } from "./find-lists";
import { readList, type ListFile } from "./read-lists";

export type Collection = {
  readonly into: string;
  readonly sources: readonly ReadList[];
  /** One for each ledger that a list holds, in the order ledgers are shown. */
  readonly plans: readonly LedgerPlan[];
  /** The workbook with everything that can be written; null when nothing is to be written. */
  readonly written: Result<Uint8Array, WritingProblem> | null;
};

/** `not-as-shown`: read again, the workbook would not hold what was shown. */
export type WritingProblem = PatchProblem | { readonly code: "not-as-shown"; readonly ledger: string };

/** Why a file cannot take part. */
export type FileTrouble = { readonly file: string; readonly problem: ListProblem };

/** The workbook's bytes are not changed; `sources` have different names. */
export async function collectFiles(
  target: ListFile,
  sources: readonly ListFile[],
  pack: Pack,
): Promise<Result<Collection, FileTrouble>> {
  const ours = await readList(target, pack, "target");
  if (!ours.ok) return fail({ file: target.name, problem: ours.problem });
  const lists: ReadList[] = [];
  for (const source of sources) {
    const list = await readList(source, pack, "source");
    if (!list.ok) return fail({ file: source.name, problem: list.problem });
    lists.push(list.value);
  }
  const planned = plansFor(target, ours.value, compareLedgers(ours.value, lists, { pack }));
  if (!planned.ok) return fail({ file: target.name, problem: planned.problem });
  const patched = writtenBy(target, planned.value);
  const written = patched?.ok
    ? await verified({ bytes: patched.value, name: target.name }, lists, { pack, plans: planned.value })
    : patched;
  return ok({ into: target.name, sources: lists, plans: planned.value, written });
}

function plansFor(
  { bytes }: ListFile,
  ours: ReadList,
  comparisons: readonly LedgerComparison[],
): Result<readonly LedgerPlan[], ListProblem> {
  const names = sheetNamesIn(bytes);
  // What kept these from being read would have kept the workbook from being read.
  if (!names.ok) throw new Error(`the names of sheets cannot be read: ${names.problem.code}`);
  const changed = comparisons.flatMap((comparison) => comparison.changed.map((row) => row.ours.from.table.sheet));
  const facts = sheetFacts(bytes, new Set(changed));
  if (!facts.ok) return facts;
  const isFormula = (sheet: string, row: number, column: number): boolean =>
    facts.value.get(sheet)?.formulas.has(cellAddress(row, column)) === true;
  return ok(planLedgers(comparisons, ours, { isFormula, taken: names.value }));
}

function writtenBy({ bytes }: ListFile, plans: readonly LedgerPlan[]): Result<Uint8Array, PatchProblem> | null {
  const patches = inWritingOrder(plans.flatMap((plan) => plan.patches));
  if (patches.length === 0) return null;
  const sheets = new Set(patches.flatMap((patch) => (typeof patch.sheet === "string" ? patch.sheet : [])));
  const facts = sheetFacts(bytes, sheets);
  if (!facts.ok) return facts;
  const locked = [...facts.value].find(([, { isProtected }]) => isProtected);
  return locked ? fail({ code: "protected-sheet", sheet: locked[0] }) : patchWorkbook(bytes, patches);
}

/** What was written is read again and compared again: with anything still to do, it is not what was shown. */
async function verified(
  written: ListFile,
  lists: readonly ReadList[],
  { pack, plans }: { readonly pack: Pack; readonly plans: readonly LedgerPlan[] },
): Promise<Result<Uint8Array, WritingProblem>> {
  const again = await readList(written, pack, "target");
  if (!again.ok) throw new Error(`the workbook that was written cannot be read: ${again.problem.code}`);
  const odd = notAsPlanned(compareLedgers(again.value, lists, { pack }), plans);
  return odd ? fail({ code: "not-as-shown", ledger: odd.schema.name }) : ok(written.bytes);
}
