/**
 * Use case: check a list that comes without its workbook. It has no 参数表: the report year is the one that its title or its
 * file's name states, the cut-off that of its own 截至… line, otherwise the year's end. Without a year nothing is guessed.
 */
import type { Steps } from "../core/base/progress";
import { fail, ok, type Result } from "../core/base/result";
import { findLedgers, type LedgerProblem, type NewerMappings } from "../core/ledger/find-ledgers";
import type { LedgerSet } from "../core/ledger/ledger";
import type { ReportTime } from "../core/indicator/report-time";
import { yearOf } from "../core/base/plain-date";
import type { Workbook } from "../core/workbook/workbook";
import type { Check } from "./check";
import { checkLedgers, type SheetsSettings } from "./check-sheets";
import type { CsvProblem } from "./problem";

/** Every rule that needs no more than the list runs; the others say what they lack. */
export function* checkList(
  workbook: Workbook,
  { pack, clock, lacks = [], mappings = [] }: SheetsSettings,
): Steps<Result<Check, LedgerProblem | NewerMappings | CsvProblem>> {
  const ledgers = yield* findLedgers(workbook, { ...pack, withoutParameters: true }, mappings);
  if (!ledgers.ok) return ledgers;
  const stated = statedTime(ledgers.value);
  if (!stated) return fail({ code: "csv-no-year" });
  return ok(yield* checkLedgers(ledgers.value, { ...stated, clock }, { pack, lacks, explanations: [] }));
}

function statedTime({ ledgers }: LedgerSet): Omit<ReportTime, "clock"> | null {
  const titles = [...ledgers.values()].flatMap(({ tables }) => tables.map(({ title }) => title));
  const cutoffs = titles.flatMap(({ cutoff }) => (cutoff === null ? [] : [cutoff]));
  const year = titles.find((title) => title.year !== null)?.year ?? cutoffs.map(yearOf)[0];
  if (year === undefined) return null;
  return { year, cutoff: cutoffs.find((day) => yearOf(day) === year) ?? `${year}-12-31` };
}
