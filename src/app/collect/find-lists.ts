/** The rows of the ledgers in a workbook that hands in or takes in lists. A list of its own needs no 参数表. */
import type { Steps } from "../../core/base/progress";
import { fail, ok, type Result } from "../../core/base/result";
import { findLedgers, type LedgerProblem, type NewerMappings } from "../../core/ledger/find-ledgers";
import type { LedgerSet } from "../../core/ledger/ledger";
import type { FieldMapping } from "../../core/ledger/mapping";
import type { Workbook } from "../../core/workbook/workbook";
import type { Pack } from "../../pack/pack";
import type { FileContentProblem } from "../decode-file";

export type ReadList = { readonly name: string; readonly workbook: Workbook; readonly ledgers: LedgerSet | null };

/** Why a file cannot take part. A list is taken into a workbook, never into a CSV. */
export type ListProblem =
  FileContentProblem | LedgerProblem | NewerMappings | { readonly code: "csv-takes-nothing-in" };

/** Whether the workbook hands in or takes in, and how the person knows it. */
export type ListRole = {
  readonly name: string;
  readonly pack: Pack;
  readonly role: "source" | "target";
  /** How unknown headers and sheets are to be read, beside what the workbook's own 字段映射 says. */
  readonly mappings?: readonly FieldMapping[];
};

/** A workbook that hands in must hold a ledger; the one that takes in may be without any. */
export function* findLists(
  workbook: Workbook,
  { name, pack, role, mappings = [] }: ListRole,
): Steps<Result<ReadList, LedgerProblem | NewerMappings>> {
  const { ledgers, parameters } = pack;
  const found = yield* findLedgers(workbook, { ledgers, parameters, withoutParameters: true }, mappings);
  if (!found.ok && (role === "source" || found.problem.code !== "no-ledger")) return fail(found.problem);
  return ok({ name, workbook, ledgers: found.ok ? found.value : null });
}
