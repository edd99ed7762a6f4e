/** keji report --from: this year's report from last year's document. It shows every match first, and writes a new file only. */
import type { Started } from "../../app/start-from";
import type { PlainDate } from "../../core/base/plain-date";
import { fail, ok, type Result } from "../../core/base/result";
import { pack } from "../../pack/pack";
import { START_QUESTION, describeNotStarted, describeStarted } from "../../text/zh/start";
import type { StartCommand } from "../command";
import { isSameFile, typed } from "../file-argument";
import { EXIT, type Io } from "../io";
import { harmlessJson } from "../show/harmless";
import { shown } from "../show/line";
import { say } from "../show/say";
import { startLines } from "../show/start-lines";
import { exitOf } from "./check";
import { checkFile } from "./check-file";
import type { CommandProblem, Outcome, OutputProblem } from "./outcome";
import { wantedCheck } from "../wanted-check";
import { unoccupied } from "./unoccupied";

/** Ends with 1 where the workbook has a mandatory finding, or words stayed that this year's figures do not bear out. */
export async function start(command: StartCommand, clock: PlainDate, io: Io): Promise<Outcome> {
  const free = await placeFor(command, io);
  if (!free.ok) return free;
  const old = await io.files.read(command.from);
  if (!old.ok) return old;
  const checked = await checkFile(command.workbook, clock, io);
  if (!checked.ok) return checked;
  // What reads and writes Word documents loads slowly, and most commands do without it.
  const { startFrom } = await import("../../app/start-from");
  const { reportKind } = command;
  const wanted = wantedCheck(checked.value, reportKind ? { reportKind } : {});
  if (!wanted.ok) return wanted;
  const started = startFrom(old.value, wanted.value, { pack, declined: command.declined });
  if (!started.ok) return started;
  const told = await tellAndWrite(command, started.value, io);
  if (!told.ok) return told;
  return ok(started.value.words.length > 0 ? EXIT.blocked : exitOf(checked.value));
}

async function tellAndWrite(command: StartCommand, started: Started, io: Io): Promise<Result<null, CommandProblem>> {
  const { startToJson } = await import("../../app/wire/start-to-json");
  const told = startToJson(started, false);
  if (command.output === "text") io.out(shown(startLines(told), io.colour));
  const path = await write(command, started.bytes, io);
  if (!path.ok) return path;
  if (command.output === "json") io.out(`${harmlessJson({ ...told, written: path.value !== null })}\n`);
  else say(path.value === null ? describeNotStarted(again(command)) : describeStarted(path.value), io);
  return ok(null);
}

async function placeFor(command: StartCommand, io: Io): Promise<Result<null, CommandProblem>> {
  const wrong = wronglyNamed(command);
  if (wrong) return fail(wrong);
  return command.report === null || command.run === "look" ? ok(null) : await unoccupied(command.report, io);
}

function wronglyNamed({ workbook, from, report }: StartCommand): OutputProblem | null {
  if (report === null) return null;
  if (isSameFile(workbook, report)) return { code: "same-file", path: report };
  return isSameFile(from, report) ? { code: "same-from", path: report } : null;
}

/** The path that was written; null when nothing was, because nobody said so. */
async function write(
  { run, report, output }: StartCommand,
  bytes: Uint8Array,
  io: Io,
): Promise<Result<string | null, CommandProblem>> {
  if (report === null || run === "look") return ok(null);
  const isAgreed = run === "write" || (output === "text" && io.confirm !== null && (await io.confirm(START_QUESTION)));
  if (!isAgreed) return ok(null);
  const written = await io.files.write(report, bytes);
  return written.ok ? ok(report) : written;
}

function again({ workbook, from, report, declined, reportKind }: StartCommand): string {
  const skip = declined.size > 0 ? ` --skip ${[...declined].join(",")}` : "";
  const out = report === null ? "<报告.docx>" : typed(report);
  const sort = reportKind ? ` --kind ${reportKind}` : "";
  return `keji report ${typed(workbook)} --from ${typed(from)} -o ${out}${sort}${skip} --yes`;
}
