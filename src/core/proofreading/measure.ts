/** What a number with its unit measures, so that 0.15亿元 and 1500万元 compare, and how finely it was written. */
import { absolute, compareDecimal, decimal, dividedBy, minus, times, type Decimal } from "../base/decimal";

const MONEY: ReadonlyMap<string, Decimal> = new Map([
  ["元", "1"],
  ["千元", "1000"],
  ["万元", "10000"],
  ["亿元", "100000000"],
]);
const SCALES: readonly (readonly [string, Decimal])[] = [
  ["万", "10000"],
  ["亿", "100000000"],
];

/** Count nouns that people use for the same things. */
const ALIKE: readonly (readonly string[])[] = [
  ["家", "户", "个"],
  ["件", "项", "个"],
  ["名", "人", "位", "个"],
  ["场", "场次", "次"],
  ["期", "班", "个", "场", "次"],
  ["份", "册"],
  ["%", "百分点"],
];

type BaseUnit = { readonly unit: string; readonly factor: Decimal };

// Units are few, and each is asked for with every number.
const known = new Map<string, BaseUnit>();

/** A unit as one of a base unit: 万元 is 10000 元, 万人次 is 10000 人次. */
export function baseUnit(unit: string): BaseUnit {
  const found = known.get(unit) ?? inBase(unit);
  known.set(unit, found);
  return found;
}

function inBase(unit: string): BaseUnit {
  const money = MONEY.get(unit);
  if (money !== undefined) return { unit: "元", factor: money };
  for (const [sign, factor] of SCALES) {
    if (unit.length > 1 && unit.startsWith(sign)) return { unit: unit.slice(1), factor };
  }
  return { unit: unit === "个百分点" ? "百分点" : unit, factor: "1" };
}

/** Whether a value in one unit can be turned into the other. */
export function isSameUnit(a: string, b: string): boolean {
  const [left, right] = [baseUnit(a).unit, baseUnit(b).unit];
  return left === right || perHead(left, right) || perHead(right, left);
}

/** Whether two units can measure the same thing, whichever count noun is the better one. */
export function isSameMeasure(a: string, b: string): boolean {
  const [left, right] = [baseUnit(a).unit, baseUnit(b).unit];
  if (isSameUnit(a, b)) return true;
  return ALIKE.some((group) => group.includes(left) && group.includes(right));
}

// 每万人口发明专利拥有量 is printed in 件 as often as in 件/万人.
function perHead(ratio: string, unit: string): boolean {
  return ratio.startsWith(`${unit}/`);
}

/** A number as it was written: `step` is one unit of its last place, both in the base unit. */
export type Measured = { readonly value: Decimal; readonly step: Decimal };

export function measured(digits: Decimal, decimals: number, unit: string): Measured {
  const { factor } = baseUnit(unit);
  return { value: times(digits, factor), step: times(tenth(decimals), factor) };
}

function tenth(decimals: number): Decimal {
  return decimals > 0 ? decimal(`0.${"0".repeat(decimals - 1)}1`) : "1";
}

/** Whether the exact value, written as finely as the number is, gives the number: half a last place either way. */
export function isRoundingOf({ value, step }: Measured, exact: Decimal): boolean {
  const half = dividedBy(step, "2") ?? "0";
  return compareDecimal(absolute(minus(value, exact)), half) <= 0;
}
