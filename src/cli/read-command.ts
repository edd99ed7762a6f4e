/** Understands a command line. */
import { fail, ok, type Result } from "../core/base/result";
import { USAGE, type CommandName } from "../text/zh/help";
import type { Command, Invocation, UsageProblem } from "./command";
import { COMMANDS } from "./command-specs";
import { readAnswering } from "./read-answering";
import { readExplain } from "./read-explain";
import { readRefresh } from "./read-refresh";
import { readSelf } from "./read-report-kind";
import { readSending } from "./read-sending";
import { readServe } from "./read-serve";
import { readStart } from "./read-start";
import { readWanted } from "./read-wanted";
import { splitArguments, type SplitArguments } from "./split-arguments";

const DEMO_FOLDER = "demo";

/** The command that the arguments (those after `keji`) ask for. */
export function readCommand(args: readonly string[]): Result<Invocation, UsageProblem> {
  const [name, ...rest] = args;
  if (name === undefined) return fail({ code: "no-command" });
  if (asksForHelp(args)) return ok({ command: { kind: "help", of: args.find(isCommand) ?? null }, clock: null });
  if (name === "--version" || name === "-v") return ok({ command: { kind: "version" }, clock: null });
  if (isCommand(name)) return readArguments(name, rest);
  if (name.startsWith("-")) return fail({ code: "unknown-option", option: name, command: "" });
  return fail({ code: "unknown-command", name });
}

// `keji check --help` and `keji help check` ask for help of that command; behind -- everything is a file's name.
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
  const command = commandOf(name, split.value);
  return command.ok ? ok({ command: command.value, clock: options.get("clock") ?? null }) : command;
}

type Given = {
  readonly first: string;
  readonly positionals: SplitArguments["positionals"];
  readonly options: SplitArguments["options"];
};

/** What each command's arguments make of it. */
const READERS: Readonly<Record<CommandName, (given: Given) => Result<Command, UsageProblem>>> = {
  init: ({ first, options }) =>
    withExtension(first, ".xlsx", {
      kind: "init",
      workbook: first,
      content: options.has("sample") ? "sample" : "empty",
    }),
  collect: ({ positionals, options }) => collectOf(positionals, options),
  check: ({ first, options }) => checkOf(first, options),
  report: ({ first, options }) => reportOf(first, options),
  verify: ({ first, positionals, options }) =>
    ok({
      kind: "verify",
      report: first,
      workbook: positionals[1] ?? null,
      output: options.has("json") ? "json" : "text",
    }),
  clean: ({ first, options }) => cleanOf(first, options),
  explain: readExplain,
  demo: ({ first }) => ok({ kind: "demo", folder: first === "" ? DEMO_FOLDER : first }),
  serve: ({ options }) => readServe(options),
};

function commandOf(name: CommandName, { positionals, options }: SplitArguments): Result<Command, UsageProblem> {
  const [first = ""] = positionals;
  return READERS[name]({ first, positionals, options });
}

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

/** Options that only last year's document has a use for, and those that only a report that is there has. */
const START_OPTIONS = ["skip", "yes"] as const;
const REFRESH_OPTIONS = ["dry-run", "roll", "relink", "confirm", "hand", "json"] as const;

function reportOf(workbook: string, options: SplitArguments["options"]): Result<Command, UsageProblem> {
  const from = options.get("from");
  if (from !== undefined) return readStart(workbook, from, options);
  const ofStart = START_OPTIONS.find((option) => options.has(option));
  if (ofStart !== undefined) return fail({ code: "option-needs-option", option: `--${ofStart}`, needs: "--from" });
  const into = options.get("into");
  if (into !== undefined) return readRefresh(workbook, into, options);
  const alone = REFRESH_OPTIONS.find((option) => options.has(option));
  if (alone !== undefined) return fail({ code: "option-needs-option", option: `--${alone}`, needs: "--into" });
  return newReportOf(workbook, options);
}

function newReportOf(workbook: string, options: SplitArguments["options"]): Result<Command, UsageProblem> {
  if (options.get("kind") === "self") return readSelf(workbook, options);
  if (options.has("form")) return fail({ code: "option-needs-option", option: "--form", needs: "--kind self" });
  const wanted = readWanted(options);
  if (!wanted.ok) return wanted;
  if (options.has("highlights")) return ok({ kind: "highlights", workbook, ...wanted.value });
  const report = options.get("output");
  if (report === undefined) return fail({ code: "missing-argument", what: "报告的文件名（-o）", usage: USAGE.report });
  return withExtension(report, ".docx", {
    kind: "report",
    workbook,
    report,
    stage: options.has("final") ? "final" : "draft",
    annex: options.has("no-annex") ? "without" : "with",
    charts: options.has("chart") ? "drawn" : "none",
    papers: options.has("no-papers") ? "without" : "with",
    ...readSending(options),
    ...wanted.value,
  });
}

function cleanOf(report: string, options: SplitArguments["options"]): Result<Command, UsageProblem> {
  const copy = options.get("output");
  if (copy === undefined) return fail({ code: "missing-argument", what: "净稿的文件名（-o）", usage: USAGE.clean });
  const agreed = readAnswering(options);
  return agreed.ok ? withExtension(copy, ".docx", { kind: "clean", report, copy, withProblems: agreed.value }) : agreed;
}

// A report written under the name of a workbook would take its place.
function withExtension(path: string, wanted: string, command: Command): Result<Command, UsageProblem> {
  return path.toLowerCase().endsWith(wanted) ? ok(command) : fail({ code: "wrong-extension", path, wanted });
}
