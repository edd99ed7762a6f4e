/** Reads people's files into the rows of the ledgers in them. A list of its own needs no 参数表. */
import { drain } from "../../core/base/progress";
import { fail, ok, type Result } from "../../core/base/result";
import { findLedgers, type LedgerProblem } from "../../core/ledger/find-ledgers";
import type { LedgerSet } from "../../core/ledger/ledger";
import type { Workbook } from "../../core/workbook/workbook";
import type { Pack } from "../../pack/pack";
import { readWorkbook } from "../../xlsx/read-workbook";
import type { XlsxProblem } from "../../xlsx/xlsx-problem";

export type ListFile = {
  readonly bytes: Uint8Array;
  /** How the person knows it; unique among the files. */
  readonly name: string;
};

export type ReadList = { readonly name: string; readonly workbook: Workbook; readonly ledgers: LedgerSet | null };

export type ListProblem = XlsxProblem | LedgerProblem;

/** Every kind of file that holds a list becomes a workbook here. */
export function decodeList({ bytes, name }: ListFile): Promise<Result<Workbook, XlsxProblem>> {
  return readWorkbook(bytes, name);
}

/** A file that was named to be taken in must hold a ledger; the workbook that takes in may be without any. */
export async function readList(
  file: ListFile,
  pack: Pack,
  role: "source" | "target",
): Promise<Result<ReadList, ListProblem>> {
  const workbook = await decodeList(file);
  if (!workbook.ok) return workbook;
  const { ledgers, parameters } = pack;
  const found = drain(findLedgers(workbook.value, { ledgers, parameters, withoutParameters: true }));
  if (!found.ok && (role === "source" || found.problem.code !== "no-ledger")) return fail(found.problem);
  return ok({ name: file.name, workbook: workbook.value, ledgers: found.ok ? found.value : null });
}
