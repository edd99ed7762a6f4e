/** The report's time as the 参数表 states it. */
import { lastDay, yearOf, type PlainDate } from "../base/plain-date";
import { fail, ok, type Result } from "../base/result";
import { rawText } from "../workbook/workbook";
import type { LedgerSet, Parameter } from "./ledger";
import { isEmptyCell } from "./token";

/** Report year, cut-off and today: what indicators take as their ReportTime, which ledgers do not know of. */
export type StatedTime = { readonly year: number; readonly cutoff: PlainDate; readonly clock: PlainDate };

/** No report year; one that is no year; a 统计截止日 that is no day of the report year. `raw` is what the cell holds. */
export type TimeProblem =
  | { readonly code: "no-year" }
  | { readonly code: "bad-year"; readonly raw: string }
  | { readonly code: "bad-cutoff"; readonly raw: string };

/** When the People's Republic's statistics begin (domain R06); and a bound against slips of the hand. */
const FIRST_YEAR = 1949;
const LAST_YEAR = 2100;

/** 报告年度 and 统计截止日; without the latter the year's last day. A month as cut-off means its last day. */
export function reportTimeOf(parameters: LedgerSet["parameters"], clock: PlainDate): Result<StatedTime, TimeProblem> {
  const stated = parameters.get("year");
  if (stated === undefined || isEmptyCell(stated.raw)) return fail({ code: "no-year" });
  const year = stated.value;
  if (typeof year !== "number" || year < FIRST_YEAR || year > LAST_YEAR)
    return fail({ code: "bad-year", raw: rawText(stated.raw) });
  const cutoff = cutoffOf(parameters.get("cutoff"), year);
  return cutoff === null
    ? fail({ code: "bad-cutoff", raw: rawText(parameters.get("cutoff")?.raw ?? null) })
    : ok({ year, cutoff, clock });
}

function cutoffOf(stated: Parameter | undefined, year: number): PlainDate | null {
  if (stated === undefined || isEmptyCell(stated.raw) || stated.flaws.includes("blank-token")) return `${year}-12-31`;
  if (typeof stated.value !== "string" || yearOf(stated.value) !== year) return null;
  return lastDay(stated.value);
}
