/** The moments at which figures are taken: at the cut-off, and at the end of the year before. */
import type { PlainDate } from "../base/plain-date";
import type { Ledger, LedgerSet } from "../ledger/ledger";
import { countyName } from "../ledger/parameters";
import type { Moment } from "./conditions";
import type { Basis } from "./indicator";
import { reportPeriod, type ReportTime } from "./report-time";

/** The latest year in the ledger's year column that is not after the report year (R&D statistics lag by one). */
export function statisticalYear(ledger: Ledger, column: string, reportYear: number): number | null {
  let latest: number | null = null;
  for (const value of ledger.columns.get(column)?.values ?? []) {
    if (typeof value === "number" && value <= reportYear && (latest === null || value > latest)) latest = value;
  }
  return latest;
}

/** The moment of the report for one basis: "year" figures cover the whole statistical year. */
export function momentAt(basis: Basis, time: ReportTime, year: number | null): Moment {
  if (basis === "year" && year !== null) {
    const period = { from: `${year}-01-01`, to: `${year}-12-31` };
    return { period, asOf: period.to, year: time.year, statisticalYear: year };
  }
  return { period: reportPeriod(time), asOf: time.cutoff, year: time.year, statisticalYear: year };
}

/** The whole year before, for which stocks and yearly amounts are taken again. */
export function yearBefore(time: ReportTime, county: readonly string[]): Moment {
  const asOf = lastYearEnd(time);
  const period = { from: `${time.year - 1}-01-01`, to: asOf };
  return { period, asOf, year: time.year - 1, statisticalYear: null, county };
}

/** 上年末: the day that stocks are compared with (P1). */
export function lastYearEnd(time: ReportTime): PlainDate {
  return `${time.year - 1}-12-31`;
}

/** The lines of the 参数表 that name the county: 行政区划代码, 县名, 县简称. */
export const COUNTY_LINES: readonly string[] = ["region", "county", "county-short"];

/** How the county is called in a column of regions: its 行政区划代码, its name and its short name. */
export function countyNames(parameters: LedgerSet["parameters"]): readonly string[] {
  return COUNTY_LINES.flatMap((key) => {
    const value = parameters.get(key)?.value;
    return typeof value === "string" && value !== "" ? [key === "county" ? countyName(value) : value] : [];
  });
}
