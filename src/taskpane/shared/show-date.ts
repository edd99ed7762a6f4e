/** Days and periods in the pane's language: 2021年12月31日, 2021年全年; elsewhere as ISO has them. */
import { yearOf, type Period, type PlainDate } from "../../core/base/plain-date";
import { formatDate, formatSpan } from "../../core/indicator/format-figure";

export function showDate(date: PlainDate, language: string): string {
  return language === "zh-CN" ? formatDate(date) : date;
}

export function showPeriod({ from, to }: Period, language: string): string {
  if (language !== "zh-CN") return `${from} – ${to}`;
  return yearOf(from) === yearOf(to)
    ? `${yearOf(from)}年${formatSpan(from, to)}`
    : `${formatDate(from)}—${formatDate(to)}`;
}
