/**
 * Use case: take several people's lists into a workbook. Compares by key, plans what to write and makes the bytes; whoever
 * calls shows the result and decides whether they are kept (practice P4).
 */
import type { PlainDate } from "../../core/base/plain-date";
import { fail, ok, type Result } from "../../core/base/result";
import { cellAddress } from "../../core/base/a1";
import type { LedgerComparison } from "../../core/collect/comparison";
import type { FieldMapping } from "../../core/ledger/mapping";
import type { Pack } from "../../pack/pack";
import { patchWorkbook, sheetNamesIn } from "../../xlsx/patch-workbook";
import { sheetFacts } from "../../xlsx/patch/sheet-facts";
import type { PatchProblem, SheetPatch } from "../../xlsx/patch/sheet-patch";
import { mappingPatch } from "../prepare-mappings";
import { compareLedgers, notAsPlanned, planLedgers } from "./compare-ledgers";
import type { ListProblem, ReadList } from "./find-lists";
import { newlyGiven, rememberedIn, severalSheets, unfound, type Remembered, type SeveralSheets } from "./list-choices";
import type { LedgerPlan } from "./plan-ledger";
import { readSource, readTarget, type ListFile } from "./read-lists";
import { inWritingOrder } from "./writing-order";

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
  const planned = plansFor(target, ours.value, compareLedgers(ours.value, lists, { pack }));
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

function writtenBy({ bytes }: ListFile, all: readonly SheetPatch[]): Result<Uint8Array, PatchProblem> | null {
  const patches = inWritingOrder(all);
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
  { pack, plans }: Given & { readonly plans: readonly LedgerPlan[] },
): Promise<Result<Uint8Array, WritingProblem>> {
  // Without what was given: it must stand in the workbook by now.
  const again = await readTarget(written, pack, []);
  if (!again.ok) throw new Error(`the workbook that was written cannot be read: ${again.problem.code}`);
  const odd = notAsPlanned(compareLedgers(again.value, lists, { pack }), plans);
  return odd ? fail({ code: "not-as-shown", ledger: odd.schema.name }) : ok(written.bytes);
}
