/** Runs an expression without a workbook: parsed, compiled, run once. */
import { newCompiler } from "../../../../src/core/rule/custom/compile";
import { parseExpression } from "../../../../src/core/rule/custom/parse-expression";
import type { FeelProblem } from "../../../../src/core/rule/custom/problem";
import { Runtime } from "../../../../src/core/rule/custom/runtime";
import { digitsOf, isNum } from "../../../../src/core/rule/custom/number";
import { Context, Day, Duration, durationText, isList, type Value } from "../../../../src/core/rule/custom/value";
import type { Scope, Vocabulary } from "../../../../src/core/rule/custom/scope";
import type { Type } from "../../../../src/core/rule/custom/types";

const NO_WORDS: Vocabulary = { ledgers: [], parameters: [], indicators: [] };

export type Evaluated = { readonly value: Value; readonly problems: readonly FeelProblem[] };

/** `variables`: name → its type and value. */
export function evaluated(
  text: string,
  variables: Readonly<Record<string, readonly [Type, Value]>> = {},
  steps?: number,
): Evaluated {
  const parsed = parseExpression(text);
  if (!parsed.ok) return { value: null, problems: [parsed.problem] };
  const compiler = newCompiler(NO_WORDS);
  const runtime = new Runtime([], [], ...(steps === undefined ? [] : [steps]));
  const scope: Scope = Object.entries(variables).map(([name, [type, value]]) => {
    const slot = compiler.slot();
    runtime.slots[slot] = value;
    return { kind: "variable", name, slot, type };
  });
  const { run } = compiler.build(parsed.value, scope);
  return { value: run(runtime), problems: compiler.problems };
}

/** A value in a form that tests compare: numbers as digits. */
export function plain(value: Value): unknown {
  if (isNum(value)) return { number: digitsOf(value) };
  if (value instanceof Day) return { day: value.date };
  if (value instanceof Duration) return { duration: durationText(value) };
  if (value instanceof Context) return Object.fromEntries([...value.entries].map(([key, one]) => [key, plain(one)]));
  return isList(value) ? value.map(plain) : value;
}
