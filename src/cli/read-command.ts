/** Understands a command line. */
import { fail, ok, type Result } from "../core/base/result";
import { USAGE, type CommandName } from "../text/zh/help";
import type { Command, Invocation, UsageProblem } from "./command";
import { COMMANDS, LATER_COMMANDS } from "./command-specs";
import { readExplain } from "./read-explain";
import { readSelf } from "./read-report-kind";
import { readSending } from "./read-sending";
import { readServe } from "./read-serve";
import { splitArguments, type SplitArguments } from "./split-arguments";

const DEMO_FOLDER = "demo";

/** The command that the arguments (those after `keji`) ask for. */
export function readCommand(args: readonly string[]): Result<Invocation, UsageProblem> {
  const [name, ...rest] = args;
  if (name === undefined) return fail({ code: "no-command" });
  if (asksForHelp(args)) return ok({ command: { kind: "help" }, clock: null });
  if (name === "--version" || name === "-v") return ok({ command: { kind: "version" }, clock: null });
  if (isCommand(name)) return readArguments(name, rest);
  if (name.startsWith("-")) return fail({ code: "unknown-option", option: name, command: "" });
  return fail({ code: LATER_COMMANDS.includes(name) ? "later-command" : "unknown-command", name });
}

// `keji check --help` asks for help too; behind -- everything is a file's name.
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  const words = end === -1 ? args : args.slice(0, end);
  return words.includes("--help") || words.includes("-h") || args[0] === "help";
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

function readArguments(name: CommandName, args: readonly string[]): Result<Invocation, UsageProblem> {
  const spec = COMMANDS[name];
  const split = splitArguments(args, spec, name);
  if (!split.ok) return split;
  const { positionals, options } = split.value;
  const asked = spec.asks[positionals.filter((path) => path !== "").length];
  if (asked !== undefined) return fail({ code: "missing-argument", what: asked, usage: USAGE[name] });
  const extra = positionals[spec.asks.length + spec.spare];
  if (extra !== undefined) return fail({ code: "extra-argument", argument: extra, usage: USAGE[name] });
  const command = READERS[name](split.value);
  return command.ok ? ok({ command: command.value, clock: options.get("clock") ?? null }) : command;
}

type Reader = (split: SplitArguments) => Result<Command, UsageProblem>;

const READERS: Readonly<Record<CommandName, Reader>> = {
  init: ({ positionals: [workbook = ""], options }) =>
    withExtension(workbook, ".xlsx", {
      kind: "init",
      workbook,
      content: options.has("sample") ? "sample" : "empty",
    }),
  collect: ({ positionals, options }) => collectOf(positionals, options),
  check: ({ positionals: [workbook = ""], options }) => checkOf(workbook, options),
  report: ({ positionals: [workbook = ""], options }) => reportOf(workbook, options),
  explain: readExplain,
  demo: ({ positionals: [folder = ""] }) => ok({ kind: "demo", folder: folder === "" ? DEMO_FOLDER : folder }),
  serve: ({ options }) => readServe(options),
};

function collectOf(
  files: SplitArguments["positionals"],
  options: SplitArguments["options"],
): Result<Command, UsageProblem> {
  const into = options.get("into");
  if (into === undefined)
    return fail({ code: "missing-argument", what: "要汇入的工作簿（--into）", usage: USAGE.collect });
  const copy = options.get("output") ?? null;
  const output = options.has("json") ? "json" : "text";
  const map = options.get("map") ?? null;
  const command: Command = { kind: "collect", files, into, copy, map, agreed: options.has("yes"), output };
  return copy === null ? ok(command) : withExtension(copy, extensionOf(into), command);
}

function checkOf(workbook: string, options: SplitArguments["options"]): Result<Command, UsageProblem> {
  const copy = options.get("out") ?? null;
  const command: Command = {
    kind: "check",
    workbook,
    output: options.has("json") ? "json" : "text",
    rules: options.has("rules") ? "all" : "summary",
    map: options.get("map") ?? null,
    copy,
  };
  return copy === null ? ok(command) : withExtension(copy, extensionOf(workbook), command);
}

/** A copy of a workbook with macros still has them, and Excel opens it under no other extension. */
function extensionOf(workbook: string): string {
  return workbook.toLowerCase().endsWith(".xlsm") ? ".xlsm" : ".xlsx";
}

function reportOf(workbook: string, options: SplitArguments["options"]): Result<Command, UsageProblem> {
  const report = options.get("output");
  if (report === undefined) return fail({ code: "missing-argument", what: "报告的文件名（-o）", usage: USAGE.report });
  const self = readSelf({ workbook, report }, options);
  if (!self.ok) return self;
  if (self.value) return ok(self.value);
  return withExtension(report, ".docx", {
    kind: "report",
    workbook,
    report,
    stage: options.has("final") ? "final" : "draft",
    ...readSending(options),
  });
}

// A report written under the name of a workbook would take its place.
function withExtension(path: string, wanted: string, command: Command): Result<Command, UsageProblem> {
  return path.toLowerCase().endsWith(wanted) ? ok(command) : fail({ code: "wrong-extension", path, wanted });
}
