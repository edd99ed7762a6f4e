/** 所属期 as people write it: 2021年, 2021年1—11月, 2021年上半年, 2021年前三季度, 2021年末. */
import { lastDay, type Period } from "../base/plain-date";

const YEAR = /^((?:19|20)\d{2})(?:年度?)?(?:全年|末|底|年末|年底)?$/u;
const MONTHS = /^((?:19|20)\d{2})年?(?:0?1月?(?:-|至|到|~))0?(1[0-2]|[1-9])月?(?:份|底|末)?$/u;
const MONTH = /^((?:19|20)\d{2})(?:年|-|\.|\/)?(0?[1-9]|1[0-2])月?(?:份)?$/u;
const MONTH_END = /^(?:截至)?((?:19|20)\d{2})年(0?[1-9]|1[0-2])月(?:底|末)$/u;
const QUARTERS = /^((?:19|20)\d{2})年?(上半年|前三季度|一至三季度|1-3季度|三季度末|一季度|第一季度|1季度)$/u;
const QUARTER_ENDS: Readonly<Record<string, number>> = {
  上半年: 6,
  前三季度: 9,
  一至三季度: 9,
  "1-3季度": 9,
  三季度末: 9,
};
const FIRST_QUARTER = 3;
const WHOLE_YEAR = 12;

/** Each form of words with what it names; the first that fits is meant. */
const FORMS: readonly (readonly [RegExp, (year: string, rest: string) => Period])[] = [
  [YEAR, (year) => fromNewYear(year, WHOLE_YEAR)],
  [MONTHS, (year, month) => fromNewYear(year, Number(month))],
  [MONTH_END, (year, month) => fromNewYear(year, Number(month))],
  [QUARTERS, (year, words) => fromNewYear(year, QUARTER_ENDS[words] ?? FIRST_QUARTER)],
  [MONTH, (year, month) => singleMonth(`${year}-${month.padStart(2, "0")}`)],
];

/** The period that the words name, from New Year unless a single month is meant; null when they cannot be read for sure. */
export function periodOf(words: string): Period | null {
  const text = words
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/[—–―−]+/g, "-");
  for (const [form, named] of FORMS) {
    const match = form.exec(text);
    if (match?.[1] !== undefined) return named(match[1], match[2] ?? "");
  }
  return null;
}

function singleMonth(name: string): Period {
  return { from: `${name}-01`, to: lastDay(name) };
}

function fromNewYear(year: string, month: number): Period {
  return { from: `${year}-01-01`, to: lastDay(`${year}-${String(month).padStart(2, "0")}`) };
}
