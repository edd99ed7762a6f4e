/** Comparisons, `between`, `in`, and what joins them: and, or. */
import { atMost, both, either, equal, isIn, less, opposite } from "./compare-values";
import { allowedIn, wordIn } from "./compile-name";
import type { Compiled, Compiler, Equality } from "./compiler";
import type { CompareOp, Expression, Test } from "./expression";
import type { Run } from "./runtime";
import type { Scope } from "./scope";
import { BOOLEAN, canMeet, type Type } from "./types";
import type { Truth, Value } from "./value";

type Compare = Extract<Expression, { readonly kind: "compare" }>;

const RELATIONS: Readonly<Record<CompareOp, (a: Value, b: Value) => Truth>> = {
  "=": equal,
  "!=": (a, b) => opposite(equal(a, b)),
  "<": less,
  "<=": atMost,
  ">": (a, b) => less(b, a),
  ">=": (a, b) => atMost(b, a),
};

export function compileComparison(expression: Compare, scope: Scope, compiler: Compiler): Compiled {
  const { op } = expression;
  const gap = testOfGap(expression);
  if (gap && (op === "=" || op === "!=")) {
    const of = compiler.build(gap, scope);
    // Something that cannot be read is something.
    const wanted = op === "=";
    return { ...BOOL, run: (runtime) => (of.run(runtime) === null) === wanted, weight: of.weight + 1, slots: of.slots };
  }
  const [left, right] = pairOf([expression.left, expression.right], scope, compiler);
  checkPair(expression, [left, right], compiler);
  return { ...relation(op, left, right), equalities: op === "=" ? equalitiesOf(left, right) : [] };
}

const BOOL = { type: BOOLEAN };

/** The other side of a comparison with a written null. */
function testOfGap({ left, right }: Compare): Expression | null {
  if (right.kind === "null") return left;
  return left.kind === "null" ? right : null;
}

/** Both sides; a written word beside a column is read as that column's cells are. */
function pairOf(
  [first, second]: readonly [Expression, Expression],
  scope: Scope,
  compiler: Compiler,
): readonly [Compiled, Compiled] {
  const [left, right] = [compiler.build(first, scope), compiler.build(second, scope)];
  return [fitted(first, left, { type: right.type, compiler }), fitted(second, right, { type: left.type, compiler })];
}

/** A written word, or a list of such, as the column beside it has them. */
export function fitted(
  expression: Expression,
  compiled: Compiled,
  beside: { readonly type: Type; readonly compiler: Compiler },
): Compiled {
  const column = "column" in beside.type ? beside.type.column : undefined;
  if (!column) return compiled;
  if (expression.kind === "list") {
    const items = expression.items.map((item) =>
      item.kind === "text"
        ? fitted(item, { type: beside.type, run: () => item.text, weight: 1, slots: 0 }, beside)
        : null,
    );
    return items.every((item) => item !== null) ? listed(compiled, items) : compiled;
  }
  if (expression.kind !== "text") return compiled;
  const word = wordIn(column, expression.text);
  if (word === undefined) {
    const told = { header: column.name, word: expression.text, allowed: allowedIn(column) };
    beside.compiler.note("unknown-value", expression, told);
    return { ...compiled, type: beside.type, run: () => null };
  }
  return typeof word === "string" ? { ...compiled, run: () => word } : { ...compiled, type: BOOLEAN, run: () => word };
}

function listed(compiled: Compiled, items: readonly Compiled[]): Compiled {
  const values = items.map(({ run }) => run);
  return { ...compiled, run: (runtime) => values.map((run) => run(runtime)) };
}

/** Sides that can never be compared are a slip of the hand, not an answer. */
function checkPair(
  { op, left: first, right: second, ...at }: Compare,
  [left, right]: readonly [Compiled, Compiled],
  compiler: Compiler,
): void {
  const isOrder = op !== "=" && op !== "!=";
  if (!canMeet(left.type, right.type) || (isOrder && ![left.type, right.type].every(hasOrder))) {
    compiler.note("types", at, { op, left: left.type.kind, right: right.type.kind });
    return;
  }
  const [a, b] = [left.cell, right.cell];
  if (a && b && a.slot === b.slot && a.column === b.column)
    compiler.note("same-column", { from: first.from, to: second.to }, { header: a.column.name });
}

function equalitiesOf(left: Compiled, right: Compiled): readonly Equality[] {
  return [...(left.cell ? [{ cell: left, other: right }] : []), ...(right.cell ? [{ cell: right, other: left }] : [])];
}

const ORDERED: readonly Type["kind"][] = ["any", "null", "text", "number", "day", "duration"];

function hasOrder({ kind }: Type): boolean {
  return ORDERED.includes(kind);
}

function relation(op: CompareOp, { run: a, ...left }: Compiled, { run: b, ...right }: Compiled): Compiled {
  const relate = RELATIONS[op];
  return {
    ...BOOL,
    run: (runtime) => relate(a(runtime), b(runtime)),
    weight: left.weight + right.weight + 1,
    slots: left.slots | right.slots,
  };
}

export function compileBetween(
  { of, low, high, ...at }: Extract<Expression, { readonly kind: "between" }>,
  scope: Scope,
  compiler: Compiler,
): Compiled {
  const span = { from: at.from, to: at.to };
  const above = compileComparison({ ...span, kind: "compare", op: ">=", left: of, right: low }, scope, compiler);
  const below = compileComparison({ ...span, kind: "compare", op: "<=", left: of, right: high }, scope, compiler);
  return joinedBy(both, [above, below]);
}

export function compileLogic(
  { kind, left, right }: Extract<Expression, { readonly kind: "and" | "or" }>,
  scope: Scope,
  compiler: Compiler,
): Compiled {
  const parts = [left, right].map((part) => {
    const compiled = compiler.build(part, scope);
    if (compiled.type.kind !== "boolean" && compiled.type.kind !== "any" && compiled.type.kind !== "null")
      compiler.note("not-a-test", part, { part: kind });
    return compiled;
  }) as [Compiled, Compiled];
  if (kind === "or") return quick(parts, true, either);
  const equalities = parts.flatMap((part) => part.equalities ?? []);
  return { ...quick(parts, false, both), equalities };
}

/** The second part is not looked at where the first decides. */
function quick(
  [left, right]: readonly [Compiled, Compiled],
  decides: boolean,
  join: (a: Truth, b: Truth) => Truth,
): Compiled {
  const [first, second] = [left.run, right.run];
  return {
    ...BOOL,
    run: (runtime) => {
      const truth = truthOf(first(runtime));
      return truth === decides ? decides : join(truth, truthOf(second(runtime)));
    },
    weight: left.weight + right.weight + 1,
    slots: left.slots | right.slots,
  };
}

function joinedBy(join: (a: Truth, b: Truth) => Truth, [left, right]: readonly [Compiled, Compiled]): Compiled {
  return {
    ...BOOL,
    run: (runtime) => join(truthOf(left.run(runtime)), truthOf(right.run(runtime))),
    weight: left.weight + right.weight + 1,
    slots: left.slots | right.slots,
  };
}

/** A value as a truth; what is neither true nor false cannot be told. */
export function truthOf(value: Value): Truth {
  return typeof value === "boolean" || value === undefined ? value : null;
}

export function compileIn(
  { of, tests, ...at }: Extract<Expression, { readonly kind: "in" }>,
  scope: Scope,
  compiler: Compiler,
): Compiled {
  const compiled = tests.map((test) => compileTest({ of, test, at }, scope, compiler));
  const runs = compiled.map(({ run }) => run);
  return {
    ...BOOL,
    run: (runtime) => {
      let found: Truth = false;
      for (const run of runs) {
        found = either(found, truthOf(run(runtime)));
        if (found === true) return true;
      }
      return found;
    },
    weight: compiled.reduce((sum, { weight }) => sum + weight, 1),
    slots: compiled.reduce((bits, { slots }) => bits | slots, 0),
  };
}

type Tested = { readonly of: Expression; readonly test: Test; readonly at: { from: number; to: number } };

function compileTest({ of, test, at }: Tested, scope: Scope, compiler: Compiler): Compiled {
  const span = { from: at.from, to: at.to };
  if (test.kind === "test")
    return compileComparison({ ...span, kind: "compare", op: test.op, left: of, right: test.right }, scope, compiler);
  if (test.kind === "null")
    return compileComparison({ ...span, kind: "compare", op: "=", left: of, right: test }, scope, compiler);
  const [value, wanted] = pairOf([of, test], scope, compiler);
  checkMember(value.type, wanted.type, () =>
    compiler.note("types", span, { op: "in", left: value.type.kind, right: innermost(wanted.type).kind }),
  );
  const [a, b]: readonly [Run, Run] = [value.run, wanted.run];
  return {
    ...BOOL,
    run: (runtime) => isIn(a(runtime), b(runtime)),
    weight: value.weight + wanted.weight + 1,
    slots: value.slots | wanted.slots,
  };
}

function innermost(type: Type): Type {
  return type.kind === "list" || type.kind === "interval" ? innermost(type.of) : type;
}

function checkMember(value: Type, wanted: Type, complain: () => void): void {
  if (canMeet(value, wanted) || canMeet(value, innermost(wanted))) return;
  complain();
}
