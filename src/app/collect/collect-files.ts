/**
 * Use case: take several people's lists into a workbook. Compares by key, plans what to write and makes the bytes; whoever
 * calls shows the result and decides whether they are kept (practice P4).
 */
import type { PlainDate } from "../../core/base/plain-date";
import { fail, ok, type Result } from "../../core/base/result";
import { collectRows, type CollectRow } from "../../core/collect/collect-row";
import { compareLists } from "../../core/collect/compare-lists";
import type { LedgerComparison } from "../../core/collect/comparison";
import type { Ledger } from "../../core/ledger/ledger";
import type { FieldMapping } from "../../core/ledger/mapping";
import type { Pack } from "../../pack/pack";
import { patchWorkbook, sheetNamesIn } from "../../xlsx/patch-workbook";
import { sheetFacts } from "../../xlsx/patch/sheet-facts";
import type { PatchProblem, SheetPatch } from "../../xlsx/patch/sheet-patch";
import { mappingPatch } from "../prepare-mappings";
import { planLedger, type LedgerPlan } from "./plan-ledger";
import { planNewSheet } from "./plan-new-sheet";
import { newlyGiven, rememberedIn, severalSheets, unfound, type Remembered, type SeveralSheets } from "./list-choices";
import { readSource, readTarget, type ListFile, type ListProblem, type ReadList } from "./read-lists";

export type Collection = {
  readonly into: string;
  readonly sources: readonly ReadList[];
  /** One for each ledger that a list holds, in the order ledgers are shown. */
  readonly plans: readonly LedgerPlan[];
  /** By file: several sheets of one ledger in it that nobody decided about. */
  readonly several: ReadonlyMap<string, readonly SeveralSheets[]>;
  /** How many mappings the workbook will remember that it did not before. */
  readonly remembered: number;
  /** Sheets of lists that were given a meaning, but that no file has. */
  readonly unfound: readonly string[];
  /** The workbook with everything that can be written; null when nothing is to be written. */
  readonly written: Result<Uint8Array, WritingProblem> | null;
};

/** `not-as-shown`: read again, the workbook would not hold what was shown. */
export type WritingProblem = PatchProblem | { readonly code: "not-as-shown"; readonly ledger: string };

/** Why a file cannot take part. */
export type FileTrouble = { readonly file: string; readonly problem: ListProblem };

/** What a person said of headers and sheets beside the files; remembered in the workbook's 字段映射 under this day. */
export type Given = { readonly pack: Pack; readonly mappings: readonly FieldMapping[]; readonly on: PlainDate };

/** The workbook's bytes are not changed; `sources` have different names. Of two mappings of one thing the one given now holds. */
export async function collectFiles(
  target: ListFile,
  sources: readonly ListFile[],
  given: Given,
): Promise<Result<Collection, FileTrouble>> {
  const { pack } = given;
  const ours = await readTarget(target, pack, given.mappings);
  if (!ours.ok) return fail({ file: target.name, problem: ours.problem });
  const register = rememberedIn(ours.value.workbook, pack);
  const mappings = [...register.mappings, ...given.mappings];
  const lists: ReadList[] = [];
  for (const source of sources) {
    const list = await readSource(source, pack, mappings);
    if (!list.ok) return fail({ file: source.name, problem: list.problem });
    lists.push(list.value);
  }
  const planned = plansFor(target, ours.value, compareAll(ours.value, lists, pack));
  if (!planned.ok) return fail({ file: target.name, problem: planned.problem });
  const remembering = rememberingPatch(target, register, given);
  const patched = writtenBy(target, [...(remembering ? [remembering] : []), ...planned.value.flatMap(patchesOf)]);
  const written = patched?.ok
    ? await verified({ bytes: patched.value, name: target.name }, lists, { ...given, plans: planned.value })
    : patched;
  return ok({
    ...{ into: target.name, sources: lists, plans: planned.value, written },
    several: new Map(lists.map((list) => [list.name, severalSheets(list, mappings)])),
    remembered: newlyGiven(given.mappings, register).length,
    unfound: unfound(given.mappings, lists),
  });
}

function patchesOf({ patches }: LedgerPlan): readonly SheetPatch[] {
  return patches;
}

/** What was said once is not asked again: it stands in the workbook, for it and for the lists to come. */
function rememberingPatch({ bytes }: ListFile, register: Remembered, { pack, mappings, on }: Given): SheetPatch | null {
  const names = sheetNamesIn(bytes);
  const taken = names.ok ? names.value : [];
  return mappingPatch(newlyGiven(mappings, register), register.table, { pack, taken, by: "", on });
}

function compareAll(ours: ReadList, lists: readonly ReadList[], { ledgers }: Pack): readonly LedgerComparison[] {
  return ledgers.flatMap((schema) => {
    const theirs = lists.flatMap(({ name, ledgers: set }) => rowsOf(set?.ledgers.get(schema.id), name));
    return theirs.length === 0 ? [] : compareLists(schema, rowsOf(ours.ledgers?.ledgers.get(schema.id), ""), theirs);
  });
}

function rowsOf(ledger: Ledger | undefined, file: string): readonly CollectRow[] {
  return ledger ? collectRows(ledger, file) : [];
}

function plansFor(
  { bytes }: ListFile,
  { workbook, ledgers }: ReadList,
  comparisons: readonly LedgerComparison[],
): Result<readonly LedgerPlan[], ListProblem> {
  const names = sheetNamesIn(bytes);
  // What kept these from being read would have kept the workbook from being read.
  if (!names.ok) throw new Error(`the names of sheets cannot be read: ${names.problem.code}`);
  const changed = comparisons.flatMap((comparison) => comparison.changed.map(({ ours }) => ours.from.table.sheet));
  const facts = sheetFacts(bytes, new Set(changed));
  if (!facts.ok) return facts;
  const taken = [...names.value];
  return ok(
    comparisons.map((comparison) => {
      const ledger = ledgers?.ledgers.get(comparison.schema.id);
      if (ledger) return planLedger(comparison, { ledger, workbook, facts: facts.value });
      const plan = planNewSheet(comparison, taken);
      if (plan.sheet !== null) taken.push(plan.sheet);
      return plan;
    }),
  );
}

function writtenBy({ bytes }: ListFile, all: readonly SheetPatch[]): Result<Uint8Array, PatchProblem> | null {
  const patches = inWritingOrder(all);
  if (patches.length === 0) return null;
  const sheets = new Set(patches.flatMap((patch) => (typeof patch.sheet === "string" ? patch.sheet : [])));
  const facts = sheetFacts(bytes, sheets);
  if (!facts.ok) return facts;
  const locked = [...facts.value].find(([, { isProtected }]) => isProtected);
  return locked ? fail({ code: "protected-sheet", sheet: locked[0] }) : patchWorkbook(bytes, patches);
}

/** Cells are set where they were read, before any row moves; of several tables on one sheet the lowest gets its rows first. */
function inWritingOrder(patches: readonly SheetPatch[]): readonly SheetPatch[] {
  const rank = (patch: SheetPatch): number =>
    patch.kind === "insert" || patch.kind === "append" ? -patch.at : -Infinity;
  return [...patches].sort((a, b) => rank(a) - rank(b) || 0);
}

/** What was written is read again and compared again: with anything still to do, it is not what was shown. */
async function verified(
  written: ListFile,
  lists: readonly ReadList[],
  { pack, plans }: Given & { readonly plans: readonly LedgerPlan[] },
): Promise<Result<Uint8Array, WritingProblem>> {
  // Without what was given: it must stand in the workbook by now.
  const again = await readTarget(written, pack, []);
  if (!again.ok) throw new Error(`the workbook that was written cannot be read: ${again.problem.code}`);
  const odd = compareAll(again.value, lists, pack).find((comparison) => !isDone(comparison, plans));
  return odd ? fail({ code: "not-as-shown", ledger: odd.schema.name }) : ok(written.bytes);
}

function isDone({ schema, added, changed, conflicts }: LedgerComparison, plans: readonly LedgerPlan[]): boolean {
  const plan = plans.find(({ comparison }) => comparison.schema.id === schema.id);
  if (!plan) return false;
  const rows = plan.refused === null ? 0 : plan.comparison.added.length;
  const blocked = new Set(plan.blocked.map(({ ours }) => ours)).size;
  const before = plan.comparison.conflicts.length;
  return added.length === rows && changed.length === blocked && conflicts.length === before;
}
