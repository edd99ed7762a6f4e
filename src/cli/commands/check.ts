/** keji check: what is wrong in a workbook, and how its targets stand. Writes nothing but the copy that was asked for. */
import { annotateWorkbook } from "../../app/annotate-workbook";
import { openMatters, type Check } from "../../app/check";
import type { CheckJson } from "../../app/wire/check-json";
import { checkToJson } from "../../app/wire/check-to-json";
import { coverageToJson } from "../../app/wire/coverage-to-json";
import type { PlainDate } from "../../core/base/plain-date";
import { fail, ok, type Result } from "../../core/base/result";
import type { FieldMapping } from "../../core/ledger/mapping";
import { pack } from "../../pack/pack";
import { describeCopy } from "../../text/zh/outcome";
import type { Command } from "../command";
import { isSameFile, typed } from "../file-argument";
import { EXIT, type Io } from "../io";
import { checkLines } from "../show/check-lines";
import { harmlessJson } from "../show/harmless";
import { shown } from "../show/line";
import { say } from "../show/say";
import { readAndCheckFile, type CheckedFile } from "./check-file";
import { givenMappings } from "./given-mappings";
import type { CommandProblem, Outcome } from "./outcome";
import { unoccupied } from "./unoccupied";

export async function check(command: Extract<Command, { kind: "check" }>, clock: PlainDate, io: Io): Promise<Outcome> {
  const { workbook, copy, output } = command;
  const given = await inputOf(command, io);
  if (!given.ok) return given;
  const checked = await readAndCheckFile(workbook, { clock, mappings: given.value }, io);
  if (!checked.ok) return checked;
  const remembered = { mappings: given.value };
  const written = copy === null ? ok(null) : await writeCopy(checked.value, { path: copy, ...remembered }, io);
  if (!written.ok) return written;
  const { check: result } = checked.value;
  if (output === "json") io.out(`${harmlessJson(jsonOf(result, command))}\n`);
  else io.out(shown(checkLines(result, pack, command), io.colour));
  if (written.value !== null && output === "text") say(written.value, io);
  return ok(exitOf(result));
}

/** Looks at everything that the command names before anything is checked: the place of the copy, and what --map says. */
async function inputOf(
  { workbook, copy, map }: Extract<Command, { kind: "check" }>,
  io: Io,
): Promise<Result<readonly FieldMapping[], CommandProblem>> {
  const free = copy === null ? ok(null) : await placeFor(copy, workbook, io);
  if (!free.ok) return free;
  return await givenMappings(map, io);
}

function jsonOf(result: Check, { rules }: Extract<Command, { kind: "check" }>): CheckJson {
  const json = checkToJson(result, pack);
  return rules === "all" ? { ...json, coverage: coverageToJson(pack) } : json;
}

async function placeFor(copy: string, workbook: string, io: Io): Promise<Result<null, CommandProblem>> {
  return isSameFile(workbook, copy) ? fail({ code: "same-file", path: copy }) : await unoccupied(copy, io);
}

type Copy = { readonly path: string; readonly mappings: readonly FieldMapping[] };

/** Writes the copy and tells what is in it. */
async function writeCopy(file: CheckedFile, { path, mappings }: Copy, io: Io): Promise<Result<string, CommandProblem>> {
  if (file.format === "csv") return fail({ code: "csv-only-checked" });
  const annotated = annotateWorkbook({ ...file, mappings }, file.check, pack);
  if (!annotated.ok) return annotated;
  const { bytes, prepared, units } = annotated.value;
  const written = await io.files.write(path, bytes);
  return written.ok ? ok(describeCopy(path, { prepared, units }, `keji check ${typed(path)}`)) : written;
}

/** An open mandatory finding blocks; open verify findings make a draft, but block nothing. */
export function exitOf(checked: Check): number {
  return openMatters(checked).mandatory > 0 ? EXIT.blocked : EXIT.fine;
}
