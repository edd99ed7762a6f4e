/** Reads people's files into the rows of the ledgers in them. */
import { drain } from "../../core/base/progress";
import { fail, ok, type Result } from "../../core/base/result";
import { mappingsForList } from "../../core/ledger/list-mappings";
import type { FieldMapping } from "../../core/ledger/mapping";
import type { Workbook } from "../../core/workbook/workbook";
import type { Pack } from "../../pack/pack";
import { decodeFile, type FileContentProblem, type NamedFile } from "../decode-file";
import { findLists, type ListProblem, type ReadList } from "./find-lists";

/** The name is how the person knows the file; unique among the files. */
export type ListFile = NamedFile;

/** Every kind of file that holds a list becomes a workbook here: .xlsx, and .csv in whatever encoding. */
export async function decodeList(file: ListFile): Promise<Result<Workbook, FileContentProblem>> {
  const decoded = await decodeFile(file);
  return decoded.ok ? ok(decoded.value.workbook) : decoded;
}

/** The workbook that takes in. `given` beside it is what a person mapped. */
export async function readTarget(
  file: ListFile,
  pack: Pack,
  given: readonly FieldMapping[],
): Promise<Result<ReadList, ListProblem>> {
  const decoded = await decodeFile(file);
  if (!decoded.ok) return decoded;
  const { workbook, format } = decoded.value;
  if (format === "csv") return fail({ code: "csv-takes-nothing-in" });
  return drain(findLists(workbook, { name: file.name, pack, role: "target", mappings: given }));
}

/** A file that was named to be taken in. Of all the mappings those are followed that hold for it. */
export async function readSource(
  file: ListFile,
  pack: Pack,
  mappings: readonly FieldMapping[],
): Promise<Result<ReadList, ListProblem>> {
  const workbook = await decodeList(file);
  if (!workbook.ok) return workbook;
  const own = mappingsForList(mappings, file.name);
  return drain(findLists(workbook.value, { name: file.name, pack, role: "source", mappings: own }));
}
