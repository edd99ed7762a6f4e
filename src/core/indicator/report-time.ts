/** The report's time: which year, up to which day, and today. Nothing else in core knows what day it is. */
import type { Period, PlainDate } from "../base/plain-date";

export type ReportTime = {
  readonly year: number;
  /** 统计截止日: the last day that counts. */
  readonly cutoff: PlainDate;
  /** Today in Asia/Shanghai, given by the caller. */
  readonly clock: PlainDate;
};

/** From New Year to the cut-off. */
export function reportPeriod(time: ReportTime): Period {
  return { from: `${time.year}-01-01`, to: time.cutoff };
}

/** Whether the report year is over, by the cut-off and by the calendar (P1): a cut-off that lies ahead makes nothing 未完成. */
export function isYearComplete(time: ReportTime): boolean {
  const last = `${time.year}-12-31`;
  return time.cutoff >= last && time.clock >= last;
}
