/** Expression → closures over columns, once: nothing of the tree is looked at again while rows are judged. */
import { parsePlainDate } from "../../base/plain-date";
import { compileArithmetic, compileNegation } from "./compile-arithmetic";
import { compileCall } from "./compile-call";
import { compileBetween, compileComparison, compileIn, compileLogic } from "./compile-comparison";
import { compileFilter, compilePath } from "./compile-filter";
import { compileFor, compileQuantified, compileSteps } from "./compile-loop";
import { compileInstanceOf } from "./compile-instance-of";
import { compileName } from "./compile-name";
import { Compiler, type Compiled } from "./compiler";
import type { Expression } from "./expression";
import { numberOf } from "./number";
import type { Run } from "./runtime";
import type { Scope, Vocabulary } from "./scope";
import { ANY, BOOLEAN, DAY, DURATION, joined, listOf, NULL, NUMBER, TEXT, type Type } from "./types";
import { Context, Day, durationOf, Interval, isMissing, lacking, type Value } from "./value";

/** A compiler that knows these words and every kind of expression. */
export function newCompiler(vocabulary: Vocabulary): Compiler {
  return new Compiler(vocabulary, compileExpression);
}

function compileExpression(expression: Expression, scope: Scope, compiler: Compiler): Compiled {
  switch (expression.kind) {
    case "name":
      return compileName(expression, scope, compiler);
    case "and":
    case "or":
      return compileLogic(expression, scope, compiler);
    case "compare":
      return compileComparison(expression, scope, compiler);
    case "arithmetic":
      return compileArithmetic(expression, scope, compiler);
    case "call":
      return compileCall(expression, scope, compiler);
    case "filter":
      return compileFilter(expression, scope, compiler);
    case "path":
      return compilePath(expression, scope, compiler);
    default:
      return compileOther(expression, scope, compiler);
  }
}

type Other = Exclude<
  Expression,
  { readonly kind: "name" | "and" | "or" | "compare" | "arithmetic" | "call" | "filter" | "path" }
>;

function compileOther(expression: Other, scope: Scope, compiler: Compiler): Compiled {
  switch (expression.kind) {
    case "between":
      return compileBetween(expression, scope, compiler);
    case "in":
      return compileIn(expression, scope, compiler);
    case "negation":
      return compileNegation(expression, scope, compiler);
    case "if":
      return compileIf(expression, scope, compiler);
    case "for":
      return compileFor(expression, scope, compiler);
    case "every":
    case "some":
      return compileQuantified(expression, scope, compiler);
    case "instance-of":
      return compileInstanceOf(expression, scope, compiler);
    default:
      return compileMade(expression, scope, compiler);
  }
}

type Made = Exclude<
  Other,
  { readonly kind: "between" | "in" | "negation" | "if" | "for" | "every" | "some" | "instance-of" }
>;

/** Literals, and what is put together from parts. */
function compileMade(expression: Made, scope: Scope, compiler: Compiler): Compiled {
  switch (expression.kind) {
    case "list":
      return compileList(expression, scope, compiler);
    case "context":
      return compileContext(expression, scope, compiler);
    case "interval":
      return compileInterval(expression, scope, compiler);
    case "steps":
      return compileSteps(expression, scope, compiler);
    case "unsupported":
      return compiler.unsupported(expression.construct, expression);
    default:
      return compileLiteral(expression, compiler);
  }
}

function compileLiteral(
  literal: Extract<Expression, { readonly kind: "number" | "text" | "boolean" | "null" | "moment" }>,
  compiler: Compiler,
): Compiled {
  switch (literal.kind) {
    case "number":
      return constant(NUMBER, numberOf(literal.digits));
    case "text":
      return constant(TEXT, literal.text);
    case "boolean":
      return constant(BOOLEAN, literal.value);
    case "null":
      return constant(NULL, null);
    default:
      return compileMoment(literal, compiler);
  }
}

function constant(type: Type, value: Value): Compiled {
  return { type, run: () => value, weight: 1, slots: 0 };
}

function compileMoment(literal: Extract<Expression, { readonly kind: "moment" }>, compiler: Compiler): Compiled {
  const day = parsePlainDate(literal.text);
  if (day !== null) return constant(DAY, new Day(day));
  const duration = durationOf(literal.text);
  if (duration !== null) return constant(DURATION, duration);
  if (/^\d{2}:|T/.test(literal.text)) return compiler.unsupported("time", literal, literal.text);
  compiler.note("bad-date", literal, { text: literal.text });
  return constant(ANY, null);
}

function compileIf(
  { when, then, otherwise }: Extract<Expression, { readonly kind: "if" }>,
  scope: Scope,
  compiler: Compiler,
): Compiled {
  const [test, yes, no] = [when, then, otherwise].map((part) => compiler.build(part, scope)) as [
    Compiled,
    Compiled,
    Compiled,
  ];
  if (test.type.kind !== "boolean" && test.type.kind !== "any") compiler.note("not-a-test", when, { part: "if" });
  return {
    ...together([test, yes, no]),
    type: joined(yes.type, no.type),
    run: (runtime) => {
      const truth = test.run(runtime);
      if (truth === true) return yes.run(runtime);
      // Not known is not no: which way to go cannot be told.
      return truth === false ? no.run(runtime) : isMissing(truth) ? truth : null;
    },
  };
}

/** What a thing made of parts weighs and depends on. */
function together(parts: readonly Compiled[]): Pick<Compiled, "weight" | "slots"> {
  return {
    weight: parts.reduce((sum, { weight }) => sum + weight, 1),
    slots: parts.reduce((bits, { slots }) => bits | slots, 0),
  };
}

function compileList(
  { items }: Extract<Expression, { readonly kind: "list" }>,
  scope: Scope,
  compiler: Compiler,
): Compiled {
  const parts = items.map((item) => compiler.build(item, scope));
  const runs = parts.map(({ run }) => run);
  return compiler.keep({
    ...together(parts),
    type: listOf(parts.length === 0 ? ANY : parts.map(({ type }) => type).reduce(joined)),
    run: (runtime) => runs.map((run) => run(runtime)),
  });
}

function compileContext(
  { entries }: Extract<Expression, { readonly kind: "context" }>,
  scope: Scope,
  compiler: Compiler,
): Compiled {
  const parts = entries.map(([name, value]) => [name, compiler.build(value, scope)] as const);
  const runs = parts.map(([name, { run }]): readonly [string, Run] => [name, run]);
  return {
    ...together(parts.map(([, part]) => part)),
    type: { kind: "context", entries: new Map(parts.map(([name, { type }]) => [name, type])) },
    run: (runtime) => new Context(new Map(runs.map(([name, run]) => [name, run(runtime)]))),
  };
}

function compileInterval(
  { low, high, withLow, withHigh }: Extract<Expression, { readonly kind: "interval" }>,
  scope: Scope,
  compiler: Compiler,
): Compiled {
  const parts = [compiler.build(low, scope), compiler.build(high, scope)] as const;
  const [from, to] = parts;
  return compiler.keep({
    ...together(parts),
    type: { kind: "interval", of: joined(from.type, to.type) },
    run: (runtime) => {
      const [least, most] = [from.run(runtime), to.run(runtime)];
      if (least === undefined || most === undefined) return lacking(least, most);
      return new Interval(least, most, { withLow, withHigh });
    },
  });
}
