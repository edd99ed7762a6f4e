/** Functions on numbers. Rounding is on decimal digits, once. */
import { ceiling } from "../../base/decimal";
import { round } from "../../base/rounding";
import type { Builtin } from "./builtin";
import {
  compareNumbers,
  digitsOf,
  divide,
  isNothing,
  isNum,
  multiply,
  negate,
  numberOf,
  subtract,
  wholeOf,
  type Num,
} from "./number";
import { BOOLEAN, NUMBER } from "./types";
import type { Value } from "./value";

/** Decimals beyond these are nobody's. */
const MOST_DECIMALS = 30;

export const numberFunctions: Readonly<Record<string, Builtin>> = {
  abs: {
    takes: ["number"],
    gives: NUMBER,
    run: onNumber((value) => (compareNumbers(value, 0) < 0 ? negate(value) : value)),
  },
  floor: { takes: ["number", "number"], optional: 1, gives: NUMBER, run: atPlaces(floor) },
  ceiling: {
    takes: ["number", "number"],
    optional: 1,
    gives: NUMBER,
    run: atPlaces((value) => numberOf(ceiling(digitsOf(value)))),
  },
  "round half up": { takes: ["number", "number"], gives: NUMBER, run: rounded("half-up") },
  /** Half to even (DMN 10.3.4.1), 四舍六入五成双. */
  decimal: { takes: ["number", "number"], gives: NUMBER, run: rounded("half-even") },
  modulo: { takes: ["number", "number"], gives: NUMBER, run: modulo },
  odd: { takes: ["number"], gives: BOOLEAN, run: parity(1) },
  even: { takes: ["number"], gives: BOOLEAN, run: parity(0) },
};

function onNumber(work: (value: Num) => Value): Builtin["run"] {
  return ([value]) => (isNum(value) ? work(value) : null);
}

function parity(rest: 0 | 1): Builtin["run"] {
  return onNumber((value) => {
    const whole = wholeOf(value);
    return whole === null ? null : Math.abs(whole % 2) === rest;
  });
}

function floor(value: Num): Num | null {
  const up = numberOf(ceiling(digitsOf(negate(value))));
  return up === null ? null : negate(up);
}

/** The number of decimals; null where it is no reasonable one, 0 where it is left out. */
function places(given: Value): number | null {
  if (given === undefined) return 0;
  const whole = isNum(given) ? wholeOf(given) : null;
  return whole !== null && Math.abs(whole) <= MOST_DECIMALS ? whole : null;
}

function rounded(mode: "half-up" | "half-even"): Builtin["run"] {
  return ([value, given]) => {
    const decimals = places(given);
    return isNum(value) && decimals !== null ? numberOf(round(digitsOf(value), decimals, mode)) : null;
  };
}

function atPlaces(work: (value: Num) => Num | null): Builtin["run"] {
  return ([value, given]) => {
    const decimals = places(given);
    if (!isNum(value) || decimals === null) return null;
    const scale = numberOf(`1e${decimals}`);
    const scaled = scale === null ? null : multiply(value, scale);
    const whole = scaled === null ? null : work(scaled);
    return whole === null || scale === null ? null : divide(whole, scale);
  };
}

/** The rest has the divisor's sign: modulo(-5, 3) is 1. */
function modulo([value, by]: readonly Value[]): Value {
  if (!isNum(value) || !isNum(by) || isNothing(by)) return null;
  const quotient = divide(value, by);
  const whole = quotient === null ? null : floor(quotient);
  const part = whole === null ? null : multiply(by, whole);
  return part === null ? null : subtract(value, part);
}
