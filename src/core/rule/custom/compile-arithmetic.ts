/** Sums, differences, products and quotients: of numbers, of days and durations; + also joins texts. */
import { daysBetween } from "../../base/plain-date";
import type { Compiled, Compiler } from "./compiler";
import type { ArithmeticOp, Expression } from "./expression";
import { add, digitsOf, divide, isNum, multiply, negate, power, subtract, type Num } from "./number";
import type { Runtime } from "./runtime";
import type { Scope } from "./scope";
import { ANY, DAY, DURATION, NUMBER, TEXT, type Type } from "./types";
import { Day, dayAfter, Duration, isMissing, lacking, type Value } from "./value";

const SECONDS_A_DAY = 86_400;

const ON_NUMBERS: Readonly<Record<ArithmeticOp, (a: Num, b: Num) => Num | null>> = {
  "+": add,
  "-": subtract,
  "*": multiply,
  "/": divide,
  "**": power,
};

/** left op right → result, by kinds. */
const RESULTS: readonly (readonly [Type["kind"], string, Type["kind"], Type])[] = [
  ["number", "+-*/**", "number", NUMBER],
  ["text", "+", "text", TEXT],
  ["day", "+-", "duration", DAY],
  ["duration", "+", "day", DAY],
  ["day", "-", "day", DURATION],
  ["duration", "+-", "duration", DURATION],
  ["duration", "/", "duration", NUMBER],
  ["duration", "*/", "number", DURATION],
  ["number", "*", "duration", DURATION],
];

export function compileArithmetic(
  { op, left, right, ...at }: Extract<Expression, { readonly kind: "arithmetic" }>,
  scope: Scope,
  compiler: Compiler,
): Compiled {
  const [a, b] = [compiler.build(left, scope), compiler.build(right, scope)];
  const type = resultOf(op, a.type, b.type);
  if (!type) compiler.note("types", at, { op, left: a.type.kind, right: b.type.kind });
  const [first, second, onNumbers] = [a.run, b.run, ON_NUMBERS[op]];
  return {
    type: type ?? ANY,
    run: (runtime) => {
      const [x, y] = [first(runtime), second(runtime)];
      return isNum(x) && isNum(y) ? onNumbers(x, y) : onOthers(op, [x, y], runtime);
    },
    weight: a.weight + b.weight + 2,
    slots: a.slots | b.slots,
  };
}

function resultOf(op: ArithmeticOp, left: Type, right: Type): Type | null {
  const open = [left, right].some(({ kind }) => kind === "any" || kind === "null");
  const known = RESULTS.find(([a, ops, b]) => a === left.kind && ops.includes(op) && b === right.kind);
  return known?.[3] ?? (open ? ANY : null);
}

function onOthers(op: ArithmeticOp, [a, b]: readonly [Value, Value], runtime: Runtime): Value {
  if (isMissing(a) || isMissing(b)) return lacking(a, b);
  if (typeof a === "string") return onText(op, [a, b], runtime);
  if (a instanceof Day) return onDay(op, a, b);
  if (a instanceof Duration) return onDuration(op, a, b);
  // A number comes first only where it multiplies.
  return op === "*" && isNum(a) && b instanceof Duration ? onDuration(op, b, a) : null;
}

function onText(op: ArithmeticOp, [a, b]: readonly [string, Value], runtime: Runtime): Value {
  return op === "+" && typeof b === "string" ? runtime.text(a + b) : null;
}

function onDay(op: ArithmeticOp, day: Day, other: Value): Value {
  if (other instanceof Duration && op === "+") return dayAfter(day, other);
  if (other instanceof Duration && op === "-") return dayAfter(day, new Duration(other.unit, -other.amount));
  const isDifference = op === "-" && other instanceof Day && day.isFull && other.isFull;
  return isDifference ? new Duration("seconds", daysBetween(other.date, day.date) * SECONDS_A_DAY) : null;
}

function onDuration(op: ArithmeticOp, duration: Duration, other: Value): Value {
  if (isNum(other)) {
    if (op === "*") return scaled(duration, multiply(numberIn(duration), other));
    return op === "/" ? scaled(duration, divide(numberIn(duration), other)) : null;
  }
  if (other instanceof Day) return op === "+" ? dayAfter(other, duration) : null;
  if (!(other instanceof Duration) || other.unit !== duration.unit) return null;
  return onDurations(op, duration, other);
}

function onDurations(op: ArithmeticOp, duration: Duration, other: Duration): Value {
  if (op === "+") return scaled(duration, add(numberIn(duration), numberIn(other)));
  if (op === "-") return scaled(duration, subtract(numberIn(duration), numberIn(other)));
  return op === "/" ? divide(numberIn(duration), numberIn(other)) : null;
}

function numberIn({ amount }: Duration): Num {
  return amount;
}

/** Months are whole: half of one is cut off. */
function scaled({ unit }: Duration, amount: Num | null): Duration | null {
  if (amount === null) return null;
  const near = Number(digitsOf(amount));
  if (!(Math.abs(near) < 1e13)) return null;
  return new Duration(unit, unit === "months" ? Math.trunc(near) : near);
}

export function compileNegation(
  { of, ...at }: Extract<Expression, { readonly kind: "negation" }>,
  scope: Scope,
  compiler: Compiler,
): Compiled {
  const part = compiler.build(of, scope);
  const { kind } = part.type;
  if (kind !== "number" && kind !== "duration" && kind !== "any" && kind !== "null")
    compiler.note("types", at, { op: "-", left: "number", right: kind });
  return {
    type: kind === "duration" ? DURATION : kind === "number" ? NUMBER : ANY,
    run: (runtime) => {
      const value = part.run(runtime);
      if (isNum(value)) return negate(value);
      if (value instanceof Duration) return new Duration(value.unit, value.amount === 0 ? 0 : -value.amount);
      return value === undefined ? undefined : null;
    },
    weight: part.weight + 1,
    slots: part.slots,
  };
}
