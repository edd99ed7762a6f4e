/** Units as people write them: a scale (千, 万, 亿) and what is measured. Units of one family convert into each other. */

/** What is measured and the power of ten in front: 万元 is {family: "元", exponent: 4}, a bare 万 has the family "". */
export type Unit = { readonly family: string; readonly exponent: number };

/** Words that count the same kind of thing; 个 goes with any of the counting families. */
const FAMILIES: readonly (readonly string[])[] = [
  ["元", "圆", "块"],
  ["美元"],
  ["家", "户", "企业"],
  ["人", "名", "位"],
  ["人次", "人次数"],
  ["件", "项"],
  ["场", "场次", "次", "期", "班", "班次"],
  ["份", "册", "本"],
  ["套"],
  ["幅", "张"],
  ["台", "辆"],
  ["村", "乡镇", "处"],
  ["个"],
  ["人年"],
  ["m2", "㎡", "平方米"],
  ["亩"],
  ["年"],
  ["月", "个月"],
  ["天", "日"],
  ["分"],
  ["件/万人"],
  ["%", "％", "百分比"],
];
const UNCOUNTED: ReadonlySet<string> = new Set(["元", "美元", "人年", "m2", "亩", "年", "月", "天", "件/万人", "%"]);
const SCALES: ReadonlyMap<string, number> = new Map([
  ["千", 3],
  ["万", 4],
  ["十万", 5],
  ["百万", 6],
  ["千万", 7],
  ["亿", 8],
]);
const familyOf: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap((words) => words.map((word) => [word, words[0] ?? word])),
);
const SCALED = /^(千万|百万|十万|千|万|亿)?(.*)$/u;
const MICRO = 1_000_000;

/** The unit a word names, or null when it is no unit. */
export function parseUnit(word: string): Unit | null {
  const whole = familyOf.get(word);
  if (whole !== undefined) return { family: whole, exponent: 0 };
  const [, scale = "", rest = ""] = SCALED.exec(word) ?? [];
  const exponent = SCALES.get(scale);
  if (exponent === undefined) return null;
  const family = rest === "" ? "" : familyOf.get(rest);
  return family === undefined ? null : { family, exponent };
}

/** Whether amounts in one unit can be told in the other. */
export function isConvertible(from: Unit, to: Unit): boolean {
  if (from.family === to.family || from.family === "" || to.family === "") return true;
  return (from.family === "个" && !UNCOUNTED.has(to.family)) || (to.family === "个" && !UNCOUNTED.has(from.family));
}

/** Six decimals at most, half away from zero: drops the noise of binary fractions (domain N33). */
export function roundMicro(value: number): number {
  if (Number.isInteger(value)) return value;
  const micro = Math.round(Math.abs(value) * MICRO);
  if (!Number.isSafeInteger(micro)) return value;
  return micro === 0 ? 0 : (Math.sign(value) * micro) / MICRO;
}

/** The amount in another unit of its family; a bare scale (万) multiplies whatever the target counts. */
export function convert(value: number, from: Unit, to: Unit): number {
  const shift = from.exponent - to.exponent;
  // Dividing by a power of ten is exact to the last bit, multiplying by its inverse is not.
  return roundMicro(shift >= 0 ? value * 10 ** shift : value / 10 ** -shift);
}
