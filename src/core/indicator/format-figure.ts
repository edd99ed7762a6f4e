/** A figure as people read it, in one of its display forms. Bound text carries its unit; templates never write one. */
import { compareDecimal, absolute, dividedBy, type Decimal } from "../base/decimal";
import { monthOf, yearOf, dayOf, isMonthEnd, type PlainDate } from "../base/plain-date";
import { round, roundTrimmed } from "../base/rounding";
import { never } from "../base/never";
import { maskPersonalData } from "../identifier/personal-data";
import type { Figure, FigureValue } from "./figure";

/**
 * s: with unit, 6件. n: bare, 6. wan: money in 万元 however much, 12000万元. yi: money in 亿元, 0.15亿元. year: the year it is of, 2021年. next: the year after.
 * half, quarter: the half year or the quarter that its period ends with, 上半年 or 第三季度; 截至5月底 where it ends with none.
 * asof: its as-of day in words, 12月底. span: its period in words, 全年 or 1—11月. date: its as-of day in full.
 */
export type FigureForm = "s" | "n" | "wan" | "yi" | "year" | "next" | "half" | "quarter" | "asof" | "span" | "date";

/** One 亿元 in 万元: amounts from here on read better in 亿元 (domain 10.3). */
const YI = "10000";

/** The display text; null when the figure has no value to show in that form. */
export function formatFigure(figure: Figure, form: FigureForm = "s"): string | null {
  switch (form) {
    case "year":
      return `${statedYear(figure)}年`;
    case "next":
      return `${yearOf(figure.period.to) + 1}年`;
    case "half":
    case "quarter":
      return termOf(figure.period.to, form) ?? `截至${formatAsOf(figure.period.to)}`;
    case "asof":
      return formatAsOf(figure.asOf);
    case "date":
      return formatDate(figure.asOf);
    case "span":
      return formatSpan(figure.period.from, figure.period.to);
    default:
      return formatValue(figure, form);
  }
}

/** 2020 of the awards paid under the policies of 2020, whenever they were paid; otherwise the year the figure is of. */
function statedYear({ period, qualifiers }: Figure): number {
  const relative = Object.values(qualifiers).find((value) => /^y(?:-\d+)?$/.test(value));
  return yearOf(period.to) - Number(relative?.slice(2) ?? 0);
}

/** The half year (上半年) or the quarter (第三季度) that ends on a day; null where none does. */
export function termOf(day: PlainDate, term: "half" | "quarter"): string | null {
  const month = monthOf(day) ?? 0;
  if (!isMonthEnd(day) || month % MONTHS_OF[term] !== 0) return null;
  return TERMS[term][month / MONTHS_OF[term] - 1] ?? null;
}

const MONTHS_OF = { half: 6, quarter: 3 } as const;
const TERMS = {
  half: ["上半年", "下半年"],
  quarter: ["第一季度", "第二季度", "第三季度", "第四季度"],
} as const;

/** What is said wherever a figure is printed that is not final, or known only up to an earlier day than the report's. */
export function qualified(shown: string, figure: Pick<Figure, "nature" | "ownDate" | "asOf">): string {
  const dated = figure.ownDate ? `（截至${formatAsOf(figure.asOf)}）` : "";
  return withNature(shown, figure) + dated;
}

/** How a figure that is not final says so: 预计 and 快报 are said wherever it is printed, 电话 marks a draft (P2). */
export function withNature(shown: string, { nature }: Pick<Figure, "nature">): string {
  switch (nature) {
    case "estimate":
      return `预计${shown}`;
    case "flash":
      return `${shown}（快报数）`;
    case "phone":
      return `${shown}【电话数】`;
    default:
      return shown;
  }
}

/** A value as it may leave the workbook: the items of a list are cells, which may name a person's number (domain R23). */
export function shownValue(value: FigureValue): FigureValue {
  return value.kind === "list" ? { ...value, items: value.items.map(maskPersonalData) } : value;
}

function formatValue(figure: Figure, form: "s" | "n" | "wan" | "yi"): string | null {
  const value = shownValue(figure.value);
  switch (value.kind) {
    case "decimal":
      return formatDecimal(figure, value.value, form);
    case "list":
      return value.items.length === 0 ? null : value.items.join("、");
    case "period":
      return formatSpan(value.period.from, value.period.to);
    case "status":
      return value.status;
    case "coverage": {
      const share = dividedBy(`${value.covered}00`, value.total);
      return share === null ? null : `${round(share, 1)}%`;
    }
    case "missing":
      return null;
    default:
      return never(value);
  }
}

function formatDecimal(figure: Figure, value: Decimal, form: "s" | "n" | "wan" | "yi"): string {
  if (form === "yi") return `${round(dividedBy(value, YI) as Decimal, 2)}亿元`;
  if (form === "n") return formatNumber(figure, value);
  const inYi = form === "s" && figure.unit === "万元" && compareDecimal(absolute(value), YI) >= 0;
  return inYi
    ? `${roundTrimmed(dividedBy(value, YI) as Decimal, 2)}亿元`
    : `${formatNumber(figure, value)}${figure.unit}`;
}

/** How many names a list has and in which unit: 5家; null for what is no list. */
export function formatCount({ value, unit }: Pick<Figure, "value" | "unit">): string | null {
  return value.kind === "list" ? `${value.items.length}${unit}` : null;
}

/** The first names of a list, at most so many, as they may leave the workbook. */
export function formatNames(value: FigureValue, most: number): string {
  const shown = shownValue(value);
  return shown.kind === "list" ? withOwnersOnce(shown.items.slice(0, most)) : "";
}

// 甲的“一”、甲的“二” is said 甲的“一”“二”: adjacent quotation marks take no 、 between them (GB/T 15834-2011 4.5.3.5).
function withOwnersOnce(names: readonly string[]): string {
  return names.reduce((said, name, at) => {
    if (at === 0) return name;
    const [owner = "", ...title] = name.split(/(?=“)/u);
    const isSame = title.length > 0 && owner !== "" && names[at - 1]?.startsWith(`${owner}“`) === true;
    return isSame ? said + title.join("") : `${said}、${name}`;
  }, "");
}

/** A number at the figure's precision: fixed decimals for rates, trailing zeros dropped elsewhere. */
export function formatNumber(figure: Pick<Figure, "decimals" | "fixed">, value: Decimal): string {
  return figure.fixed ? round(value, figure.decimals) : roundTrimmed(value, figure.decimals);
}

/** 2021年12月31日. */
export function formatDate(date: PlainDate): string {
  return `${yearOf(date)}年${monthOf(date)}月${dayOf(date)}日`;
}

/** 12月底, or 11月15日 within a month. */
export function formatAsOf(date: PlainDate): string {
  return isMonthEnd(date) ? `${monthOf(date)}月底` : `${monthOf(date)}月${dayOf(date)}日`;
}

/** 全年 for a whole year; 1—11月 for whole months; otherwise 1月1日—11月15日. GB/T 15835-2011: a range takes 一字线. */
export function formatSpan(from: PlainDate, to: PlainDate): string {
  if (from.endsWith("-01-01") && to.endsWith("-12-31")) return "全年";
  if (!from.endsWith("-01") || !isMonthEnd(to))
    return `${monthOf(from)}月${dayOf(from)}日—${monthOf(to)}月${dayOf(to)}日`;
  return monthOf(from) === monthOf(to) ? `${monthOf(to)}月` : `${monthOf(from)}—${monthOf(to)}月`;
}
