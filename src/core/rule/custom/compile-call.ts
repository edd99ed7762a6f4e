/** Calls: functions of the language, and two of ours that take an indicator: 上年(…) and 目标(…). */
import { nearest } from "../../base/nearest";
import { matchIndicator } from "../../indicator/match-indicator";
import type { Builtin, Parameter } from "./builtin";
import { dayFunctions } from "./builtins-day";
import { listFunctions } from "./builtins-list";
import { numberFunctions } from "./builtins-number";
import { textFunctions } from "./builtins-text";
import { opposite } from "./compare-values";
import { fitted, truthOf } from "./compile-comparison";
import { compileFact } from "./compile-name";
import type { Compiled, Compiler } from "./compiler";
import type { Expression } from "./expression";
import { compilePattern, type Pattern } from "./pattern";
import { Runtime, type Run } from "./runtime";
import type { Scope } from "./scope";
import { BOOLEAN, DAY, listOf, memberOf, NUMBER, type Type } from "./types";
import { isMissing, lacking, type Value } from "./value";

type Call = Extract<Expression, { readonly kind: "call" }>;
type Special = (call: Call, scope: Scope, compiler: Compiler) => Compiled;

const NOT: Builtin = { takes: ["boolean"], gives: BOOLEAN, run: ([truth]) => opposite(truthOf(truth)) };

const BUILTINS: ReadonlyMap<string, Builtin> = new Map(
  Object.entries({ ...textFunctions, ...numberFunctions, ...listFunctions, ...dayFunctions, not: NOT }),
);

const SPECIALS: ReadonlyMap<string, Special> = new Map<string, Special>([
  ["matches", compileMatches],
  ["today", (call, _, compiler) => ofNothing(call, compiler)],
  ["上年", (call, _, compiler) => ofIndicator(call, "base", compiler)],
  ["目标", (call, _, compiler) => ofIndicator(call, "goal", compiler)],
]);

/** They are of the language, but need a time of day. */
const TIMES: readonly string[] = ["time", "date and time", "now"];

/** Every function that there is, for the page and for proposals. */
export const functionNames: readonly string[] = [...BUILTINS.keys(), ...SPECIALS.keys()];

export function compileCall(call: Call, scope: Scope, compiler: Compiler): Compiled {
  const special = SPECIALS.get(call.name);
  if (special) return special(call, scope, compiler);
  if (TIMES.includes(call.name)) return compiler.unsupported("time", call, `${call.name}(…)`);
  const builtin = BUILTINS.get(call.name);
  if (builtin) return compiler.keep(compileBuiltin({ builtin, call }, scope, compiler));
  const near = nearest(
    call.name,
    functionNames.map((name) => ({ option: name, words: [name] })),
  );
  return compiler.refuse("unknown-function", call, { name: call.name, nearest: near ?? "" });
}

type Used = { readonly builtin: Builtin; readonly call: Call };

function compileBuiltin({ builtin, call }: Used, scope: Scope, compiler: Compiler): Compiled {
  const { takes, optional = 0, spread, gaps } = builtin;
  const compiled = call.args.map((arg) => compiler.build(arg, scope));
  const isSpread = spread === true && compiled.length !== 1;
  const enough = isSpread
    ? compiled.length > 0
    : compiled.length >= takes.length - optional && compiled.length <= takes.length;
  if (!enough) return wrongArguments({ builtin, call }, compiler);
  const args = beside(call, compiled, compiler);
  checkTypes({ builtin, call }, args, compiler);
  checkDate({ builtin, call }, compiler);
  const runs = args.map(({ run }) => run);
  const types = isSpread ? [listOf(args.map(({ type }) => type)[0] ?? NUMBER)] : args.map(({ type }) => type);
  const values = isSpread ? spreadRun(runs) : (runtime: Parameters<Run>[0]) => runs.map((run) => run(runtime));
  return {
    type: typeof builtin.gives === "function" ? builtin.gives(types) : builtin.gives,
    run: (runtime) => {
      const given = values(runtime);
      if (gaps !== true) for (const value of given) if (isMissing(value)) return given.reduce(lacking);
      return builtin.run(given, runtime);
    },
    weight: args.reduce((sum, { weight }) => sum + weight, 3),
    slots: args.reduce((bits, { slots }) => bits | slots, 0),
  };
}

function spreadRun(runs: readonly Run[]): (runtime: Parameters<Run>[0]) => readonly Value[] {
  return (runtime) => [runs.map((run) => run(runtime))];
}

/** A written word that is looked for among a column's cells is read as one of them. */
function beside(call: Call, compiled: readonly Compiled[], compiler: Compiler): readonly Compiled[] {
  const [list, wanted] = compiled;
  const [, written] = call.args;
  if (call.name !== "list contains" || !list || !wanted || !written) return compiled;
  return [list, fitted(written, wanted, { type: memberOf(list.type), compiler })];
}

function wrongArguments({ builtin, call }: Used, compiler: Compiler): Compiled {
  const { takes, optional = 0, spread } = builtin;
  const least = spread ? 1 : takes.length - optional;
  return compiler.refuse("wrong-arguments", call, {
    name: call.name,
    given: call.args.length,
    least,
    most: spread ? "" : takes.length,
  });
}

const OPEN: readonly Type["kind"][] = ["any", "null"];

function checkTypes({ builtin, call }: Used, args: readonly Compiled[], compiler: Compiler): void {
  const isSpread = builtin.spread === true && args.length !== 1;
  for (const [at, { type }] of args.entries()) {
    const [wanted, given] = isSpread ? [builtin.members ?? "any", type] : wantedAt(builtin, at, type);
    if (fits(wanted, given)) continue;
    compiler.note("types", call.args[at] ?? call, { op: call.name, left: given.kind, right: wanted });
  }
}

/** What a parameter wants of what is given; of a list, of its members. */
function wantedAt({ takes, members }: Builtin, at: number, given: Type): readonly [Parameter, Type] {
  const wanted = takes[at] ?? "any";
  return wanted === "list" && members !== undefined ? [members, memberOf(given)] : [wanted, given];
}

/** A written date or duration that is none is a slip of the hand. */
function checkDate({ builtin, call }: Used, compiler: Compiler): void {
  const [written, ...others] = call.args;
  if ((call.name !== "date" && call.name !== "duration") || written?.kind !== "text" || others.length > 0) return;
  const value = builtin.run([written.text], new Runtime([], []));
  if (value === null) compiler.note("bad-date", written, { text: written.text });
}

function fits(wanted: Parameter, { kind }: Type): boolean {
  return wanted === "any" || wanted === "list" || OPEN.includes(kind) || wanted === kind;
}

function ofNothing(call: Call, compiler: Compiler): Compiled {
  if (call.args.length > 0)
    return compiler.refuse("wrong-arguments", call, { name: call.name, given: call.args.length, least: 0, most: 0 });
  return compileFact({ kind: "today" }, DAY, compiler);
}

function ofIndicator(call: Call, kind: "base" | "goal", compiler: Compiler): Compiled {
  const [only] = call.args;
  if (!only || call.args.length !== 1)
    return compiler.refuse("wrong-arguments", call, { name: call.name, given: call.args.length, least: 1, most: 1 });
  const { indicators } = compiler.vocabulary;
  if (only.kind !== "name" && only.kind !== "text") return compiler.unsupported("indicator-needed", call, call.name);
  const name = only.kind === "name" ? only.name : only.text;
  const indicator = matchIndicator(name, indicators);
  if (!indicator)
    return compiler.unknown(
      name,
      only,
      indicators.flatMap((one) => [one.name, ...one.aliases]),
    );
  return compileFact({ kind, key: indicator.id, name: indicator.name }, NUMBER, compiler);
}

/** matches(文本, "式样", "i"): the pattern is written, so that it can be looked at once and bounded. */
function compileMatches(call: Call, scope: Scope, compiler: Compiler): Compiled {
  const [of, pattern, flags] = call.args;
  if (!of || !pattern || call.args.length > 3)
    return compiler.refuse("wrong-arguments", call, { name: call.name, given: call.args.length, least: 2, most: 3 });
  const text = compiler.build(of, scope);
  if (!fits("text", text.type)) compiler.note("types", of, { op: call.name, left: text.type.kind, right: "text" });
  const [written, options] = [pattern, flags].map((part) => (part ? writtenText(part) : null));
  if (written === undefined || options === undefined)
    return compiler.unsupported("dynamic-pattern", pattern, "matches");
  if (written === null) return { type: BOOLEAN, run: () => null, weight: 1, slots: 0 };
  return compileWritten({ written, options: options ?? "", at: pattern }, text, compiler);
}

type Written = { readonly written: string; readonly options: string; readonly at: Expression };

function compileWritten({ written, options, at }: Written, text: Compiled, compiler: Compiler): Compiled {
  const compiled = compilePattern(written, options);
  if (!compiled.ok) return compiler.refuse("bad-pattern", at, compiled.problem);
  return { type: BOOLEAN, run: matching(text.run, compiled.value), weight: text.weight + 2, slots: text.slots };
}

/** A written text, or null; undefined where something else stands. */
function writtenText(expression: Expression): string | null | undefined {
  if (expression.kind === "null") return null;
  return expression.kind === "text" ? expression.text : undefined;
}

function matching(of: Run, { size, test }: Pattern): Run {
  return (runtime) => {
    const value = of(runtime);
    if (typeof value !== "string") return value === undefined ? undefined : null;
    runtime.spend(value.length * size);
    return test(value);
  };
}
