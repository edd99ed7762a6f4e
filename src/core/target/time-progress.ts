/** 时序进度: how much of the target's year has passed at the cut-off (P1). */
import { daysBetween, isMonthEnd, monthOf, yearOf } from "../base/plain-date";
import type { ReportTime } from "../indicator/report-time";

/** A share of the year as an exact fraction: 11 of 12 months, or days where the cut-off is within a month. */
export type YearShare = { readonly passed: number; readonly of: number };

/** A cut-off at a month's end counts that month as passed. */
export function yearShare({ year, cutoff }: ReportTime): YearShare {
  if (yearOf(cutoff) !== year) return yearOf(cutoff) < year ? { passed: 0, of: 12 } : { passed: 12, of: 12 };
  if (isMonthEnd(cutoff)) return { passed: monthOf(cutoff) ?? 0, of: 12 };
  const first = `${cutoff.slice(0, 4)}-01-01`;
  return { passed: daysBetween(first, cutoff) + 1, of: daysBetween(first, `${cutoff.slice(0, 4)}-12-31`) + 1 };
}
