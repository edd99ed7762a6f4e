/** Runs a command line to its exit status: the one place where a throw, which is our mistake, is caught. */
import { never } from "../core/base/never";
import type { PlainDate } from "../core/base/plain-date";
import { ok } from "../core/base/result";
import { HELP, helpOf } from "../text/zh/help";
import { describeInternalError } from "../text/zh/outcome";
import { describeProblem } from "../text/zh/problem";
import { clockOf } from "./clock";
import type { Command } from "./command";
import { check } from "./commands/check";
import { clean } from "./commands/clean";
import { collect } from "./commands/collect";
import { demo } from "./commands/demo";
import { explain } from "./commands/explain";
import { highlights } from "./commands/highlights";
import { init } from "./commands/init";
import type { Outcome } from "./commands/outcome";
import { refresh } from "./commands/refresh";
import { report } from "./commands/report";
import { selfAssessment } from "./commands/self-assessment";
import { serve } from "./commands/serve";
import { start } from "./commands/start";
import { verify } from "./commands/verify";
import { EXIT, type Io } from "./io";
import { readCommand } from "./read-command";
import { complain } from "./show/say";

/** `args` are those after `keji`. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  try {
    const outcome = await outcomeOf(args, io);
    if (outcome.ok) return outcome.value;
    complain(describeProblem(outcome.problem), io);
  } catch (error) {
    complain(describeInternalError(io.version, detailsOf(error)), io);
  }
  return EXIT.failed;
}

async function outcomeOf(args: readonly string[], io: Io): Promise<Outcome> {
  const read = readCommand(args);
  if (!read.ok) return read;
  const clock = clockOf(read.value.clock, io);
  return clock.ok ? await runCommand(read.value.command, clock.value, io) : clock;
}

async function runCommand(command: Command, clock: PlainDate, io: Io): Promise<Outcome> {
  switch (command.kind) {
    case "help":
      io.out(command.of === null ? HELP : helpOf(command.of));
      return ok(EXIT.fine);
    case "version":
      io.out(`${io.version}\n`);
      return ok(EXIT.fine);
    case "init":
      return await init(command, clock, io);
    case "collect":
      return await collect(command, clock, io);
    case "check":
      return await check(command, clock, io);
    case "report":
      return await report(command, clock, io);
    case "demo":
      return await demo(command, clock, io);
    case "serve":
      return await serve(command, io);
    default:
      return await runAfterwards(command, clock, io);
  }
}

type Afterwards = Extract<
  Command,
  { kind: "highlights" | "start" | "refresh" | "verify" | "clean" | "explain" | "self" }
>;

/** What is asked once figures or a report are there: whether it holds, where a number comes from, what the targets earn. */
async function runAfterwards(command: Afterwards, clock: PlainDate, io: Io): Promise<Outcome> {
  switch (command.kind) {
    case "highlights":
      return await highlights(command, clock, io);
    case "start":
      return await start(command, clock, io);
    case "refresh":
      return await refresh(command, clock, io);
    case "verify":
      return await verify(command, clock, io);
    case "clean":
      return await clean(command, clock, io);
    case "self":
      return await selfAssessment(command, clock, io);
    case "explain":
      return await explain(command, clock, io);
    default:
      return never(command);
  }
}

function detailsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
