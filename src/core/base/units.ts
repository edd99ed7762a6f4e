/** Units of targets and figures: which of them measure the same thing, and how money turns from one into another. */
import { decimal, dividedBy, times, type Decimal } from "./decimal";

/** In 元, so that every step is exact. */
const MONEY: ReadonlyMap<string, Decimal> = new Map([
  ["元", "1"],
  ["千元", "1000"],
  ["万元", "10000"],
  ["亿元", "100000000"],
]);
/** Classifiers that count the same things; 人 and 人次 do not. */
const ALIKE: readonly (readonly string[])[] = [
  ["家", "户", "个"],
  ["项", "件", "个"],
  ["名", "人", "位", "个"],
  ["场", "次", "场次"],
  ["期", "班", "个", "次"],
  ["件", "件/万人"],
  ["%", "百分点"],
];

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["百分比", "%"],
  ["百分数", "%"],
  ["个百分点", "百分点"],
]);

export function isMoney(unit: string): boolean {
  return MONEY.has(unit);
}

/** Whether values of this unit and precision are whole numbers of things. */
export function isCount(unit: string, decimals: number): boolean {
  return decimals === 0 && unit !== "%" && !isMoney(unit);
}

/** The value in another unit; null when the two do not measure the same. No stated unit means the wanted one. */
export function convert(value: Decimal, from: string | null, to: string): Decimal | null {
  if (from === null || from === to) return decimal(value);
  const [given, wanted] = [MONEY.get(from), MONEY.get(to)];
  if (given && wanted) return dividedBy(times(value, given), wanted);
  return ALIKE.some((group) => group.includes(from) && group.includes(to)) ? decimal(value) : null;
}

function inOneSpelling(cell: string): string {
  return cell
    .normalize("NFKC")
    .replace(/[\s\u200b\ufeff]+/g, "")
    .toUpperCase()
    .replace(/^\((.*)\)$/, "$1");
}

/** The unit that a 计量单位 cell names, in one spelling; null when the cell is empty. */
export function unitOf(cell: string | null): string | null {
  const text = cell === null ? "" : inOneSpelling(cell);
  if (text === "") return null;
  return SPELLINGS.get(text) ?? text;
}
