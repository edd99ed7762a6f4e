/** Reads a workbook from a file and checks it, telling whoever watches how far it is. */
import type { Check } from "../../app/check";
import { readAndCheck, type ReadAndChecked } from "../../app/check-workbook";
import type { Problem } from "../../app/problem";
import type { PlainDate } from "../../core/base/plain-date";
import { fail, ok, type Result } from "../../core/base/result";
import type { FieldMapping } from "../../core/ledger/mapping";
import { pack } from "../../pack/pack";
import { nameOfFile } from "../file-argument";
import type { Io } from "../io";
import { ProgressLine } from "../show/progress-line";

/** For a report: a list of its own is no tracking workbook. */
export async function checkFile(path: string, clock: PlainDate, io: Io): Promise<Result<Check, Problem>> {
  const read = await checkTrackingFile(path, clock, io);
  return read.ok ? ok(read.value.check) : read;
}

/** The same with the workbook's bytes. */
export async function checkTrackingFile(path: string, clock: PlainDate, io: Io): Promise<Result<CheckedFile, Problem>> {
  const read = await readAndCheckFile(path, { clock }, io);
  return read.ok && read.value.format === "csv" ? fail({ code: "csv-only-checked" }) : read;
}

type FileSettings = { readonly clock: PlainDate; readonly mappings?: readonly FieldMapping[] };

export type CheckedFile = ReadAndChecked & { readonly bytes: Uint8Array };

/** The same, for who also needs the file's bytes and sheets. */
export async function readAndCheckFile(
  path: string,
  { clock, mappings = [] }: FileSettings,
  io: Io,
): Promise<Result<CheckedFile, Problem>> {
  const file = await io.files.read(path);
  if (!file.ok) return file;
  const progress = new ProgressLine(io);
  try {
    const settings = { pack, clock, mappings, watch: progress.watch };
    const done = await readAndCheck({ bytes: file.value, name: nameOfFile(path) }, settings);
    return done.ok ? ok({ ...done.value, bytes: file.value }) : done;
  } finally {
    progress.clear();
  }
}
