/** Use case: a copy of the workbook with 核实说明 ready to fill in, and a 催办清单 for each unit that findings were handed to. */
import { ok, type Result } from "../core/base/result";
import { MAPPINGS, type FieldMapping } from "../core/ledger/mapping";
import type { Workbook } from "../core/workbook/workbook";
import type { Pack } from "../pack/pack";
import { patchWorkbook, sheetNamesIn } from "../xlsx/patch-workbook";
import type { PatchProblem } from "../xlsx/patch/sheet-patch";
import type { Check } from "./check";
import { mappingPatch } from "./prepare-mappings";
import { explanationPatch, findingsToExplain, preparedRows } from "./prepare-explanations";
import { byUnit, urgePatches } from "./urge-sheets";

export type Annotated = {
  readonly bytes: Uint8Array;
  /** Rows that now wait to be filled in, beside those that waited before. */
  readonly prepared: number;
  /** Units that a list was written for. */
  readonly units: number;
};

/** The file; `mappings` were given beside it and are to be remembered in the copy. */
export type ToAnnotate = {
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
  readonly mappings?: readonly FieldMapping[];
};

/** The person's own workbook is not touched; all that stands in it stands in the copy, byte for byte. */
export function annotateWorkbook(file: ToAnnotate, check: Check, pack: Pack): Result<Annotated, PatchProblem> {
  const names = sheetNamesIn(file.bytes);
  if (!names.ok) return names;
  const findings = findingsToExplain(check);
  const taken = names.value;
  const explaining = explanationPatch(preparedRows(findings, check, pack), check, { pack, taken });
  const register = check.ledgers.registers.get(MAPPINGS)?.tables.at(-1);
  const mapping = mappingPatch(file.mappings ?? [], register, { pack, taken, by: "", on: check.time.clock });
  const own = [explaining, mapping].filter((patch) => patch !== null);
  const patches = [...own, ...urgePatches(check, file.workbook, { pack, taken })];
  const bytes = patches.length === 0 ? ok(file.bytes) : patchWorkbook(file.bytes, patches);
  if (!bytes.ok) return bytes;
  return ok({ bytes: bytes.value, prepared: findings.length, units: byUnit(check).size });
}
