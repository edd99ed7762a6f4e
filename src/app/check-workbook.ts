/**
 * Use case: check a workbook. Each arrow is one function:
 * readWorkbook → findLedgers → computeFigures → assessTargets → checkRules → composeNarrative.
 */
import type { PlainDate } from "../core/base/plain-date";
import { drain, type Progress, type Steps } from "../core/base/progress";
import { ok, type Result } from "../core/base/result";
import { computeFigures } from "../core/indicator/compute-figures";
import type { ReportTime } from "../core/indicator/report-time";
import { findLedgers, type LedgerProblem } from "../core/ledger/find-ledgers";
import type { LedgerSet } from "../core/ledger/ledger";
import { reportTimeOf, type TimeProblem } from "../core/ledger/report-time-of";
import { composeNarrative } from "../core/narrative/compose-narrative";
import { checkRules } from "../core/rule/check-rules";
import { assessTargets } from "../core/target/assess-targets";
import { targetBases } from "../core/target/target-bases";
import type { Workbook } from "../core/workbook/workbook";
import type { Pack } from "../pack/pack";
import { readWorkbook } from "../xlsx/read-workbook";
import type { Check } from "./check";
import { planGoals } from "./plan-goals";
import type { CheckProblem } from "./problem";

export type WorkbookFile = {
  readonly bytes: Uint8Array;
  /** The file's name without its path: it is kept in reports (P23). */
  readonly name: string;
};

export type CheckSettings = {
  readonly pack: Pack;
  /** Today in Asia/Shanghai. */
  readonly clock: PlainDate;
  readonly watch?: (progress: Progress) => void;
};

/** Reads and checks in one go. A pane that must stay responsive reads first and drains `checkSheets` itself. */
export async function checkWorkbook(file: WorkbookFile, settings: CheckSettings): Promise<Result<Check, CheckProblem>> {
  settings.watch?.({ done: 0, total: 1, what: "reading-workbook" });
  const workbook = await readWorkbook(file.bytes, file.name);
  return workbook.ok ? drain(checkSheets(workbook.value, settings), settings.watch) : workbook;
}

/** Finds the ledgers and the report's time in a workbook that was read, and checks them. */
export function* checkSheets(
  workbook: Workbook,
  { pack, clock }: Pick<CheckSettings, "pack" | "clock">,
): Steps<Result<Check, LedgerProblem | TimeProblem>> {
  const ledgers = yield* findLedgers(workbook, pack);
  if (!ledgers.ok) return ledgers;
  const time = reportTimeOf(ledgers.value.parameters, clock);
  return time.ok ? ok(yield* checkLedgers(ledgers.value, time.value, pack)) : time;
}

/** Everything that follows from ledgers and a time: figures, verdicts, findings, and the words they make. */
export function* checkLedgers(ledgers: LedgerSet, time: ReportTime, pack: Pack): Steps<Check> {
  const { indicators, otherAreas, rules } = pack;
  const bases = targetBases(ledgers, indicators, time.year);
  const figures = yield* computeFigures({ ledgers, indicators, targetBases: bases, time });
  const targets = assessTargets({ ledgers, figures, indicators, otherAreas, time });
  const checked = yield* checkRules({ ledgers, figures, targets, time }, rules, indicators);
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
  return { ...checked, ...composed, ledgers, time, targets };
}
