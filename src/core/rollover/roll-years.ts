/** Years that move on with the report: its own, the one it is compared with, and the one it plans for. */
import { withPlainSigns } from "../proofreading/plain-signs";

export type YearToken = {
  readonly from: number;
  readonly to: number;
  readonly was: string;
  /** null: a date that stays, which a person should look at. */
  readonly now: string | null;
};

const CHINESE_DIGITS = "〇一二三四五六七八九";
const YEAR = /(?<![\d〇○零一二三四五六七八九])(20\d\d|二[〇○零][〇○零一二三四五六七八九]{2})(?=\s?年)/g;

/** Titles, quotations of names, and what stands in brackets as a document's number. */
const NAMES = /《[^《》]*》|[〔［[(（]\s*20\d\d\s*[〕］\])）]\s*第?\s*\d+\s*号|20\d\d年第?\s?\d+号/g;

/** A span of years, and a year from which on, or up to which, something holds: facts that do not move. */
const BEFORE = /(?:自|从|始于|起于|早在|[—–~～-]|年至|年到)\s?$/;
const BEHIND =
  /^\s?年(?:度|底|末|初)?(?:起|以来|以前|之前|前|以后|之后|版|修订|印发|出台|制定|颁布|[—–~～-]|至20|到20)/;
/** A day or a month is when something happened, or when a document was signed. */
const DATE = /^\s?年\s?\d{1,2}\s?月/;
/** 2020年1—12月: months from the year's first on. */
const SPAN = /^\s?年1月?\s?(?:[—–~～-]|至)/;
const PLANNED = /^\s?年度?的?(?:工作|主要|重点|目标|任务|计划|打算|思路|科技)/;

export type Years = { readonly from: number; readonly to: number };

/** `from` is the document's own year, `to` the report's; `asOf` is the report's cut-off in words, 12月31日 and 12月底. */
export function yearsIn(passage: string, years: Years, asOf: readonly string[]): readonly YearToken[] {
  const text = withPlainSigns(passage);
  const names = [...text.matchAll(NAMES)].map(({ index, 0: found }) => ({ from: index, to: index + found.length }));
  return [...text.matchAll(YEAR)].flatMap(({ index, 0: shown }) => {
    if (names.some(({ from, to }) => from <= index && index < to)) return [];
    const to = index + shown.length;
    const year = numberOf(shown);
    const fate = fateOf({ before: text.slice(0, index), behind: text.slice(to) }, year - years.from, asOf);
    if (fate === "stays") return [];
    const was = passage.slice(index, to);
    const now = fate === "look" ? null : written(year + years.to - years.from, was);
    return [{ from: index, to, was, now }];
  });
}

type Around = { readonly before: string; readonly behind: string };

type Fate = "rolls" | "stays" | "look";

function fateOf(around: Around, off: number, asOf: readonly string[]): Fate {
  const { before, behind } = around;
  if (off > 1 || off < -1 || BEFORE.test(before)) return "stays";
  if (SPAN.test(behind) || DATE.test(behind)) return fateOfDate(around, off, asOf);
  if (BEHIND.test(behind)) return "stays";
  return off === 1 && !PLANNED.test(behind) ? "stays" : "rolls";
}

/** Of the year before, what is told up to a month is compared with, and a day is history. */
function fateOfDate({ before, behind }: Around, off: number, asOf: readonly string[]): Fate {
  if (off <= 0 && isCutOff(before, behind, asOf)) return "rolls";
  if (off === -1) return SPAN.test(behind) ? "rolls" : "stays";
  return "look";
}

/** 截至2020年12月底, 2020年1—12月: up to the cut-off, if this year's report has the same one. */
function isCutOff(before: string, behind: string, asOf: readonly string[]): boolean {
  const date = behind.replace(/\s/g, "").slice(1);
  if (SPAN.test(behind)) return asOf.some((words) => date.includes(`${Number.parseInt(words, 10)}月`));
  return /截至\s?$|到\s?$/.test(before) && asOf.some((words) => date.startsWith(words));
}

function numberOf(shown: string): number {
  const digits = [...shown].map((sign) => {
    const at = CHINESE_DIGITS.indexOf(sign.replace(/[○零]/, "〇"));
    return at === -1 ? sign : String(at);
  });
  return Number(digits.join(""));
}

// In the same signs as it was: Arabic, full-width or Chinese.
function written(year: number, was: string): string {
  const digits = [...String(year)];
  if (/[〇○零]/.test(was)) {
    const zero = /[○零]/.exec(was)?.[0] ?? "〇";
    return digits.map((digit) => (digit === "0" ? zero : CHINESE_DIGITS.charAt(Number(digit)))).join("");
  }
  return /^[０-９]/.test(was)
    ? digits.map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join("")
    : digits.join("");
}

/** The year that a document was written for: the first one that its first lines name, else the one it names most. */
export function documentYear(texts: readonly string[]): number | null {
  const lines = texts.filter((text) => text.trim() !== "");
  const first = lines.slice(0, FIRST_LINES).flatMap(yearsNamed)[0];
  if (first !== undefined) return first;
  const counts = new Map<number, number>();
  for (const year of lines.flatMap(yearsNamed)) counts.set(year, (counts.get(year) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}

const FIRST_LINES = 3;

function yearsNamed(text: string): readonly number[] {
  const plain = withPlainSigns(text).replace(NAMES, "");
  return [...plain.matchAll(YEAR)].map(({ 0: shown }) => numberOf(shown));
}
