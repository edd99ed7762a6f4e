/** Reads people's files into the rows of the ledgers in them. A list of its own needs no 参数表. */
import { drain } from "../../core/base/progress";
import { fail, ok, type Result } from "../../core/base/result";
import { findLedgers, type LedgerProblem, type NewerMappings } from "../../core/ledger/find-ledgers";
import type { LedgerSet } from "../../core/ledger/ledger";
import { mappingsForList } from "../../core/ledger/list-mappings";
import type { FieldMapping } from "../../core/ledger/mapping";
import type { Workbook } from "../../core/workbook/workbook";
import type { Pack } from "../../pack/pack";
import { decodeFile, type FileContentProblem, type NamedFile } from "../decode-file";

/** The name is how the person knows the file; unique among the files. */
export type ListFile = NamedFile;

export type ReadList = { readonly name: string; readonly workbook: Workbook; readonly ledgers: LedgerSet | null };

/** A list is taken into a workbook, never into a CSV. */
export type ListProblem =
  FileContentProblem | LedgerProblem | NewerMappings | { readonly code: "csv-takes-nothing-in" };

/** Every kind of file that holds a list becomes a workbook here: .xlsx, and .csv in whatever encoding. */
export async function decodeList(file: ListFile): Promise<Result<Workbook, FileContentProblem>> {
  const decoded = await decodeFile(file);
  return decoded.ok ? ok(decoded.value.workbook) : decoded;
}

/** The workbook that takes in; it may be without any ledger. `given` beside it is what a person mapped. */
export async function readTarget(
  file: ListFile,
  pack: Pack,
  given: readonly FieldMapping[],
): Promise<Result<ReadList, ListProblem>> {
  const decoded = await decodeFile(file);
  if (!decoded.ok) return decoded;
  const { workbook, format } = decoded.value;
  if (format === "csv") return fail({ code: "csv-takes-nothing-in" });
  const found = ledgersIn(workbook, pack, given);
  if (!found.ok && found.problem.code !== "no-ledger") return fail(found.problem);
  return ok({ name: file.name, workbook, ledgers: found.ok ? found.value : null });
}

/** A file that was named to be taken in must hold a ledger. Of all the mappings those are followed that hold for it. */
export async function readSource(
  file: ListFile,
  pack: Pack,
  mappings: readonly FieldMapping[],
): Promise<Result<ReadList, ListProblem>> {
  const workbook = await decodeList(file);
  if (!workbook.ok) return workbook;
  const found = ledgersIn(workbook.value, pack, mappingsForList(mappings, file.name));
  return found.ok ? ok({ name: file.name, workbook: workbook.value, ledgers: found.value }) : found;
}

function ledgersIn(
  workbook: Workbook,
  { ledgers, parameters }: Pack,
  mappings: readonly FieldMapping[],
): Result<LedgerSet, LedgerProblem | NewerMappings> {
  return drain(findLedgers(workbook, { ledgers, parameters, withoutParameters: true }, mappings));
}
