/**
 * Use case: check sheets that were read, from a file or from a host. It knows no file format, so a pane that has the
 * workbook open loads none. findLedgers → computeFigures → assessTargets → checkRules → composeNarrative.
 */
import type { PlainDate } from "../core/base/plain-date";
import type { Steps } from "../core/base/progress";
import { ok, type Result } from "../core/base/result";
import { computeFigures } from "../core/indicator/compute-figures";
import type { ReportTime } from "../core/indicator/report-time";
import { settleIndicators } from "../core/indicator/settle-indicators";
import { findLedgers, type LedgerProblem } from "../core/ledger/find-ledgers";
import type { LedgerSet } from "../core/ledger/ledger";
import { reportTimeOf, type TimeProblem } from "../core/ledger/report-time-of";
import { composeNarrative } from "../core/narrative/compose-narrative";
import { checkRules } from "../core/rule/check-rules";
import { assessTargets } from "../core/target/assess-targets";
import { targetBases } from "../core/target/target-bases";
import { withTellingDecimals } from "../core/target/telling-decimals";
import type { Workbook, WorkbookFact } from "../core/workbook/workbook";
import type { Pack } from "../pack/pack";
import type { Check } from "./check";
import { planGoals } from "./plan-goals";

export type SheetsSettings = {
  readonly pack: Pack;
  /** Today in Asia/Shanghai. */
  readonly clock: PlainDate;
  /** Kinds of fact that the host did not tell: rules that need them end as could-not-run. */
  readonly lacks?: readonly WorkbookFact[];
};

/** Finds the ledgers and the report's time in a workbook that was read, and checks them. */
export function* checkSheets(
  workbook: Workbook,
  { pack, clock, lacks = [] }: SheetsSettings,
): Steps<Result<Check, LedgerProblem | TimeProblem>> {
  const ledgers = yield* findLedgers(workbook, pack);
  if (!ledgers.ok) return ledgers;
  const time = reportTimeOf(ledgers.value.parameters, clock);
  return time.ok ? ok(yield* checkLedgers(ledgers.value, time.value, { pack, lacks })) : time;
}

/** Everything that follows from ledgers and a time: figures, verdicts, findings, and the words they make. */
export function* checkLedgers(
  ledgers: LedgerSet,
  time: ReportTime,
  { pack, lacks }: { readonly pack: Pack; readonly lacks: readonly WorkbookFact[] },
): Steps<Check> {
  const { rules } = pack;
  const indicators = settleIndicators(pack.indicators, { ledgers, schemas: pack.ledgers, time });
  const bases = targetBases(ledgers, indicators, time.year);
  const computed = yield* computeFigures({ ledgers, indicators, targetBases: bases, time });
  const targets = assessTargets({ ledgers, figures: computed, indicators, time });
  const figures = withTellingDecimals(computed, targets);
  const checked = yield* checkRules({ ledgers, figures, targets, time, lacks }, rules, indicators);
  const composed = composeNarrative({
    figures,
    indicators,
    targets,
    plans: planGoals({ ledgers, figures, indicators, time }),
    findings: checked.findings,
    time,
    names: pack.names(ledgers.parameters),
    sections: pack.sections,
    phrases: pack.phrases,
    words: pack.words,
  });
  return { ...checked, ...composed, ledgers, time, indicators, targets };
}
