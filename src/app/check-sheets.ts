/**
 * Use case: check sheets that were read, from a file or from a host. It knows no file format, so a pane that has the
 * workbook open loads none. findLedgers → computeFigures → assessTargets → checkRules → settleFindings → composeNarrative.
 */
import type { PlainDate } from "../core/base/plain-date";
import type { Steps } from "../core/base/progress";
import { ok, type Result } from "../core/base/result";
import type { ExplanationEntry } from "../core/explanation/explanation-entry";
import type { NewerFormat } from "../core/explanation/read-explanations";
import { computeFigures } from "../core/indicator/compute-figures";
import type { ReportTime } from "../core/indicator/report-time";
import { settleIndicators } from "../core/indicator/settle-indicators";
import { findLedgers, type LedgerProblem } from "../core/ledger/find-ledgers";
import type { FieldMapping } from "../core/ledger/mapping";
import type { LedgerSet } from "../core/ledger/ledger";
import { reportTimeOf, type TimeProblem } from "../core/ledger/report-time-of";
import { checkRules } from "../core/rule/check-rules";
import { ownRules } from "../core/rule/custom/own-rules";
import { bureauProse } from "../core/narrative/bureau-prose";
import type { Vocabulary } from "../core/narrative/notation/vocabulary";
import { ownTexts, type OtherSections } from "../core/narrative/own-texts";
import { assessTargets } from "../core/target/assess-targets";
import { targetBases } from "../core/target/target-bases";
import { withTellingDecimals } from "../core/target/telling-decimals";
import type { Workbook, WorkbookFact } from "../core/workbook/workbook";
import type { Pack } from "../pack/pack";
import type { Check } from "./check";
import { withheldFigures } from "./thin-figures";
import { explanationsIn, settleInSteps } from "./settle-check";

export type SheetsSettings = {
  readonly pack: Pack;
  /** Today in Asia/Shanghai. */
  readonly clock: PlainDate;
  /** Kinds of fact that the host did not tell: rules that need them end as could-not-run. */
  readonly lacks?: readonly WorkbookFact[];
  /** How unknown headers are to be read, beside what the workbook's own 字段映射 says. */
  readonly mappings?: readonly FieldMapping[];
};

/** Finds the ledgers and the report's time in a workbook that was read, and checks them. */
export function* checkSheets(
  workbook: Workbook,
  { pack, clock, lacks = [], mappings = [] }: SheetsSettings,
): Steps<Result<Check, LedgerProblem | TimeProblem | NewerFormat>> {
  const ledgers = yield* findLedgers(workbook, pack, mappings);
  if (!ledgers.ok) return ledgers;
  const time = reportTimeOf(ledgers.value.parameters, clock);
  if (!time.ok) return time;
  const explanations = explanationsIn(ledgers.value, pack);
  if (!explanations.ok) return explanations;
  return ok(yield* checkLedgers(ledgers.value, time.value, { pack, lacks, explanations: explanations.value }));
}

type Given = {
  readonly pack: Pack;
  readonly lacks: readonly WorkbookFact[];
  readonly explanations: readonly ExplanationEntry[];
};

/** Everything that follows from ledgers and a time: figures, verdicts, findings, and the words they make. */
export function* checkLedgers(
  ledgers: LedgerSet,
  time: ReportTime,
  { pack, lacks, explanations }: Given,
): Steps<Check> {
  const { rules } = pack;
  const indicators = settleIndicators(pack.indicators, { ledgers, schemas: pack.ledgers, time });
  const bases = targetBases(ledgers, indicators, time.year);
  const figures = yield* computeFigures({ ledgers, indicators, targetBases: bases, time });
  const targets = assessTargets({ ledgers, figures, indicators, time });
  const computed = withTellingDecimals(figures, targets);
  const own = yield* ownRules(ledgers, { ...pack, indicators });
  const others: OtherSections = () =>
    new Map((["half", "quarter"] as const).map((kind) => [kind, pack.periodicSections(kind)]));
  const words = (): Vocabulary => pack.vocabulary(indicators);
  const worded = ownTexts(ledgers, pack.sections, { kind: "annual", words, others });
  const told = bureauProse(ledgers, {
    sections: worded.sections,
    names: pack.wordedNames,
    outdated: pack.outdated,
    year: time.year,
    more: pack.ownWords(ledgers),
    others,
  });
  const ownChecks = [...own, ...worded.rules, ...told.rules];
  const all = [...rules, ...ownChecks];
  const checked = yield* checkRules({ ledgers, figures: computed, targets, time, lacks }, all, indicators);
  const seen = {
    ...checked,
    ownRules: ownChecks,
    sections: told.sections,
    ledgers,
    time,
    indicators,
    computed,
    targets,
    withheld: withheldFigures(computed, ledgers),
  };
  return yield* settleInSteps(seen, explanations, pack);
}
