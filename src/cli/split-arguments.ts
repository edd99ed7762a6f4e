/** Splits a command's arguments into positionals and options, after the command's specification. */
import { parseArgs } from "node:util";
import { fail, ok, type Result } from "../core/base/result";
import type { UsageProblem } from "./command";
import type { CommandSpec } from "./command-specs";

export type SplitArguments = {
  readonly positionals: readonly string[];
  /** Option → its value; "" for one that takes none. */
  readonly options: ReadonlyMap<string, string>;
};

type OptionToken = {
  readonly kind: "option";
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
};

/** Every option is known, given once, and has a value where it takes one; `command` is for the sentences. */
export function splitArguments(
  args: readonly string[],
  spec: CommandSpec,
  command: string,
): Result<SplitArguments, UsageProblem> {
  const positionals: string[] = [];
  const options = new Map<string, string>();
  for (const token of tokensOf(args, spec)) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const problem = problemOf(token, spec, command) ?? repeated(token, options);
    if (problem) return fail(problem);
    options.set(token.name, token.value ?? "");
  }
  return ok({ positionals, options });
}

function tokensOf(args: readonly string[], spec: CommandSpec): ReturnType<typeof parseArgs>["tokens"] & object {
  const options = Object.fromEntries(
    Object.entries(spec.options).map(([name, { takes, short }]) => [
      name,
      { type: takes === "value" ? ("string" as const) : ("boolean" as const), ...(short ? { short } : {}) },
    ]),
  );
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function problemOf(token: OptionToken, spec: CommandSpec, command: string): UsageProblem | null {
  const option = token.rawName;
  if (spec.later.includes(token.name)) return { code: "later-option", option, command };
  const known = Object.hasOwn(spec.options, token.name) ? spec.options[token.name] : undefined;
  if (!known) return { code: "unknown-option", option, command };
  if (known.takes === "nothing") return token.value === undefined ? null : { code: "option-with-value", option };
  // What follows -o in `-o --final` is the next option, not a file's name.
  const lacks =
    token.value === undefined || token.value === "" || (token.inlineValue !== true && token.value.startsWith("-"));
  return lacks ? { code: "option-without-value", option } : null;
}

function repeated({ name, rawName }: OptionToken, options: ReadonlyMap<string, string>): UsageProblem | null {
  return options.has(name) ? { code: "repeated-option", option: rawName } : null;
}
