/** The report's time as one ledger has it: a ledger kept up to an earlier day is counted up to that day (P6). */
import { yearOf } from "../base/plain-date";
import type { Ledger } from "../ledger/ledger";
import { ownCutoff } from "../ledger/own-cutoff";
import type { ReportTime } from "./report-time";

/**
 * The ledger's own 「截至……」 day in place of the 统计截止日, where it lies in the report year and before it. A later day makes
 * nothing count that the report leaves out, and a day of another year is a list that nobody brought up to date.
 */
export function timeOfLedger(ledger: Ledger | null | undefined, time: ReportTime): ReportTime {
  const own = ledger ? ownCutoff(ledger) : null;
  return own !== null && yearOf(own) === time.year && own < time.cutoff ? { ...time, cutoff: own } : time;
}
