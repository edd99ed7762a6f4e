/** Reads a workbook from a file and checks it, telling whoever watches how far it is. */
import type { Check } from "../../app/check";
import { checkWorkbook } from "../../app/check-workbook";
import type { Problem } from "../../app/problem";
import type { PlainDate } from "../../core/base/plain-date";
import type { Result } from "../../core/base/result";
import { pack } from "../../pack/pack";
import { nameOfFile } from "../file-argument";
import type { Io } from "../io";
import { ProgressLine } from "../show/progress-line";

export async function checkFile(path: string, clock: PlainDate, io: Io): Promise<Result<Check, Problem>> {
  const file = await io.files.read(path);
  if (!file.ok) return file;
  const progress = new ProgressLine(io);
  try {
    return await checkWorkbook({ bytes: file.value, name: nameOfFile(path) }, { pack, clock, watch: progress.watch });
  } finally {
    progress.clear();
  }
}
