/** Reads people's files into the rows of the ledgers in them. */
import { drain } from "../../core/base/progress";
import { ok, type Result } from "../../core/base/result";
import type { Workbook } from "../../core/workbook/workbook";
import type { Pack } from "../../pack/pack";
import { decodeFile, type FileContentProblem, type NamedFile } from "../decode-file";
import { findLists, type ListProblem, type ReadList } from "./find-lists";

/** The name is how the person knows the file; unique among the files. */
export type ListFile = NamedFile;

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
