/** Reads people's files into the rows of the ledgers in them. A list of its own needs no 参数表. */
import { drain, type Steps } from "../../core/base/progress";
import { fail, ok, type Result } from "../../core/base/result";
import { findLedgers, type LedgerProblem, type NewerMappings } from "../../core/ledger/find-ledgers";
import type { LedgerSet } from "../../core/ledger/ledger";
import type { Workbook } from "../../core/workbook/workbook";
import type { Pack } from "../../pack/pack";
import { decodeFile, type FileContentProblem, type NamedFile } from "../decode-file";

/** The name is how the person knows the file; unique among the files. */
export type ListFile = NamedFile;

export type ReadList = { readonly name: string; readonly workbook: Workbook; readonly ledgers: LedgerSet | null };

export type ListProblem = FileContentProblem | LedgerProblem | NewerMappings;

/** Whether the workbook hands in or takes in, and how the person knows it. */
export type ListRole = { readonly name: string; readonly pack: Pack; readonly role: "source" | "target" };

/** Every kind of file that holds a list becomes a workbook here. */
export async function decodeList(file: ListFile): Promise<Result<Workbook, FileContentProblem>> {
  const decoded = await decodeFile(file);
  return decoded.ok ? ok(decoded.value.workbook) : decoded;
}

/** A file that was named to be taken in must hold a ledger; the workbook that takes in may be without any. */
export async function readList(
  file: ListFile,
  pack: Pack,
  role: "source" | "target",
): Promise<Result<ReadList, ListProblem>> {
  const workbook = await decodeList(file);
  return workbook.ok ? drain(findLists(workbook.value, { name: file.name, pack, role })) : workbook;
}

/** The same for a workbook that was read before, step by step. */
export function* findLists(workbook: Workbook, { name, pack, role }: ListRole): Steps<Result<ReadList, ListProblem>> {
  const { ledgers, parameters } = pack;
  const found = yield* findLedgers(workbook, { ledgers, parameters, withoutParameters: true });
  if (!found.ok && (role === "source" || found.problem.code !== "no-ledger")) return fail(found.problem);
  return ok({ name, workbook, ledgers: found.ok ? found.value : null });
}
