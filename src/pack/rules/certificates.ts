/** National high-tech certificates as rules look at them: which are in force on a day, and whose they are. */
import { addDays, addYears, firstDay, lastDay, type PlainDate } from "../../core/base/plain-date";
import { prepare, rowsMeeting, type Moment } from "../../core/indicator/conditions";
import { whoIn } from "../../core/indicator/distinct";
import type { Condition } from "../../core/indicator/indicator";
import type { Ledger } from "../../core/ledger/ledger";

/** 高新技术企业认定管理办法（国科发火〔2016〕32号）第九条: 资格自颁发证书之日起有效期为三年. */
export const CERTIFICATE_YEARS = 3;

/** The columns that these questions read. */
export const CERTIFICATE_COLUMNS = ["name", "uscc", "lvl", "st", "issue"] as const;

const national: Condition = { column: "lvl", is: ["national"] };
const passed: Condition = { column: "st", is: ["passed"] };

/** Who holds a national certificate in force on a day → the row of it, the first in sheet order. */
export function holdersOn(ledger: Ledger, day: PlainDate): ReadonlyMap<string, number> {
  return heldBy(ledger, day, { column: "issue", inForce: CERTIFICATE_YEARS });
}

/** Whose national certificate ended after New Year and not after a day → the row of it. */
export function endedBy(ledger: Ledger, day: PlainDate): ReadonlyMap<string, number> {
  return heldBy(ledger, day, { column: "issue", endedAfter: CERTIFICATE_YEARS });
}

/** Firms whose national qualification was cancelled, on a day that the ledger does not tell. */
export function cancelled(ledger: Ledger, day: PlainDate): ReadonlyMap<string, number> {
  return heldBy(ledger, day, null);
}

/** Whether a row is a certificate, of either level, that may be in force on a day: a date nobody can read may be any. */
export function mayHoldOn(ledger: Ledger, day: PlainDate): (row: number) => boolean {
  const moment = momentOn(day);
  const tests = [passed, { column: "issue", inForce: CERTIFICATE_YEARS }].map((one) => prepare(one, ledger, moment));
  return (row) => tests.every((test) => test !== null && test(row) !== "fails");
}

function heldBy(ledger: Ledger, day: PlainDate, held: Condition | null): ReadonlyMap<string, number> {
  const moment = momentOn(day);
  const conditions = held ? [national, passed, held] : [national, { column: "st", is: ["revoked"] }];
  const who = whoIn(ledger, { identifier: "uscc", name: "name" });
  const firms = new Map<string, number>();
  for (const row of rowsMeeting(ledger, conditions, moment) ?? []) if (!firms.has(who(row))) firms.set(who(row), row);
  return firms;
}

function momentOn(day: PlainDate): Moment {
  const year = Number(day.slice(0, 4));
  return { period: { from: `${year}-01-01`, to: day }, asOf: day, year, statisticalYear: null };
}

/** The last day of a certificate of this date; for a date told roughly, the earliest and the latest it can be. */
export function lastDayOf(issue: string): { readonly earliest: PlainDate; readonly latest: PlainDate } {
  const end = (day: PlainDate): PlainDate => addDays(addYears(day, CERTIFICATE_YEARS), -1);
  return { earliest: end(firstDay(issue)), latest: end(lastDay(issue)) };
}
