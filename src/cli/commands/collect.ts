/** keji collect: compares people's lists with a workbook's ledgers, and writes what was shown when somebody says so. */
import { collectFiles, type Collection } from "../../app/collect/collect-files";
import type { ListFile } from "../../app/collect/read-lists";
import { collectToJson } from "../../app/wire/collect-to-json";
import type { PlainDate } from "../../core/base/plain-date";
import { fail, ok, type Result } from "../../core/base/result";
import type { FieldMapping } from "../../core/ledger/mapping";
import { pack } from "../../pack/pack";
import { NOTHING_TO_WRITE, WRITE_QUESTION, describeNotWritten, describeWritten } from "../../text/zh/collect";
import { describeProblem } from "../../text/zh/problem";
import type { Command } from "../command";
import { isSameFile, nameOfFile, typed } from "../file-argument";
import { EXIT, type Io } from "../io";
import { collectLines } from "../show/collect-lines";
import { harmlessJson } from "../show/harmless";
import { shown } from "../show/line";
import { complain, say } from "../show/say";
import { givenMappings } from "./given-mappings";
import type { CommandProblem, Outcome, OutputProblem } from "./outcome";
import { unoccupied } from "./unoccupied";

type Collect = Extract<Command, { kind: "collect" }>;

/** Ends with 1 while a conflict, or a change that could not be written, is left to a person. */
export async function collect(command: Collect, on: PlainDate, io: Io): Promise<Outcome> {
  const files = await readAll(command, io);
  if (!files.ok) return files;
  const { target, sources, mappings } = files.value;
  const collected = await collectFiles(target, sources, { pack, mappings, on });
  if (!collected.ok) {
    const { file, problem } = collected.problem;
    complain(`${file}：${describeProblem(problem)}`, io);
    return ok(EXIT.failed);
  }
  const { value: collection } = collected;
  if (command.output === "text") io.out(shown(collectLines(collection), io.colour));
  const path = await write(command, collection, io);
  if (!path.ok) return path;
  if (command.output === "json") io.out(`${harmlessJson(collectToJson(collection, path.value !== null))}\n`);
  else conclude(command, collection, { path: path.value, io });
  return ok(isOpen(collection) ? EXIT.blocked : EXIT.fine);
}

type Files = {
  readonly target: ListFile;
  readonly sources: readonly ListFile[];
  readonly mappings: readonly FieldMapping[];
};

async function readAll(command: Collect, io: Io): Promise<Result<Files, CommandProblem>> {
  const { files, into, copy, map } = command;
  const wrong = wronglyNamed(command);
  if (wrong) return fail(wrong);
  const free = copy === null ? ok(null) : await unoccupied(copy, io);
  if (!free.ok) return free;
  const mappings = await givenMappings(map, io);
  if (!mappings.ok) return mappings;
  const target = await io.files.read(into);
  if (!target.ok) return target;
  const sources: ListFile[] = [];
  for (const path of files) {
    const file = await io.files.read(path);
    if (!file.ok) return file;
    // Files of one name from several folders are told apart by their paths.
    const isAlone = files.filter((other) => nameOfFile(other) === nameOfFile(path)).length === 1;
    sources.push({ bytes: file.value, name: isAlone ? nameOfFile(path) : path });
  }
  return ok({ target: { bytes: target.value, name: nameOfFile(into) }, sources, mappings: mappings.value });
}

function wronglyNamed({ files, into, copy }: Collect): OutputProblem | null {
  if (copy !== null && isSameFile(copy, into)) return { code: "same-file", path: copy };
  const itself = files.find((path) => isSameFile(path, into));
  if (itself !== undefined) return { code: "collects-itself", path: itself };
  const twice = files.find((path, index) => files.slice(0, index).some((other) => isSameFile(other, path)));
  return twice === undefined ? null : { code: "file-twice", path: twice };
}

/** The path that was written; null when nothing was, because nothing was to be or nobody said so. */
async function write(
  command: Collect,
  { written }: Collection,
  io: Io,
): Promise<Result<string | null, CommandProblem>> {
  if (written === null) return ok(null);
  const isAsked = command.agreed || command.copy !== null;
  if (!written.ok) return isAsked ? written : ok(null);
  if (!isAsked && !(await isConfirmed(command, io))) return ok(null);
  const path = command.copy ?? command.into;
  const done = await io.files.write(path, written.value);
  return done.ok ? ok(path) : done;
}

async function isConfirmed({ output }: Collect, io: Io): Promise<boolean> {
  return output === "text" && io.confirm !== null && (await io.confirm(WRITE_QUESTION));
}

type Ended = { readonly path: string | null; readonly io: Io };

function conclude(command: Collect, { plans, written, remembered }: Collection, { path, io }: Ended): void {
  const patches = plans.flatMap((plan) => plan.patches);
  const rows = patches.reduce((sum, patch) => sum + newRows(patch), 0);
  const cells = patches.filter(({ kind }) => kind === "set").length;
  say("", io);
  if (path !== null) say(describeWritten(path, { rows, cells, remembered }), io);
  else if (written === null) say(NOTHING_TO_WRITE, io);
  else if (!written.ok) say(describeProblem(written.problem), io);
  else say(describeNotWritten(commandAgain(command)), io);
}

function commandAgain({ files, into, map }: Collect): string {
  const mapped = map === null ? "" : ` --map ${typed(map)}`;
  return `keji collect ${files.map(typed).join(" ")} --into ${typed(into)}${mapped} --yes`;
}

function newRows(patch: Collection["plans"][number]["patches"][number]): number {
  if (patch.kind === "add") return patch.sheet.rows.length - 1;
  return patch.kind === "append" || patch.kind === "insert" ? patch.rows.length : 0;
}

function isOpen({ plans }: Collection): boolean {
  return plans.some(
    ({ comparison, blocked, refused }) => comparison.conflicts.length > 0 || blocked.length > 0 || refused !== null,
  );
}
