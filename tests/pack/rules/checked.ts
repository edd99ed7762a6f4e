/** Checks a workbook with every rule of the pack: the whole way from cells to findings, in one call. */
import { drain } from "../../../src/core/base/progress";
import type { PlainDate } from "../../../src/core/base/plain-date";
import { computeFigures } from "../../../src/core/indicator/compute-figures";
import type { Indicator } from "../../../src/core/indicator/indicator";
import type { ReportTime } from "../../../src/core/indicator/report-time";
import { findLedgers } from "../../../src/core/ledger/find-ledgers";
import type { LedgerSet } from "../../../src/core/ledger/ledger";
import { reportTimeOf } from "../../../src/core/ledger/report-time-of";
import { checkRules } from "../../../src/core/rule/check-rules";
import type { CheckInput, CheckResult } from "../../../src/core/rule/rule";
import { assessTargets } from "../../../src/core/target/assess-targets";
import { targetBases } from "../../../src/core/target/target-bases";
import type { Workbook } from "../../../src/core/workbook/workbook";
import { settleIndicators } from "../../../src/core/indicator/settle-indicators";
import { indicators as packed } from "../../../src/pack/indicators/catalog";
import { ledgers as schemas } from "../../../src/pack/ledgers/catalog";
import { parameters } from "../../../src/pack/parameters";
import { rules } from "../../../src/pack/rules/catalog";

const CLOCK: PlainDate = "2022-01-05";

/** What the rules are checked against: ledgers, figures and targets of a workbook. */
export function inputOf(workbook: Workbook, clock: PlainDate = CLOCK): CheckInput {
  const found = drain(findLedgers(workbook, { ledgers: schemas, parameters }));
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return inputFrom(found.value, clock);
}

function inputFrom(ledgers: LedgerSet, clock: PlainDate = CLOCK): CheckInput {
  const time = reportTimeOf(ledgers.parameters, clock);
  if (!time.ok) throw new Error(JSON.stringify(time.problem));
  const indicators = indicatorsOf(ledgers, time.value);
  const bases = targetBases(ledgers, indicators, time.value.year);
  const figures = drain(computeFigures({ ledgers, indicators, targetBases: bases, time: time.value }));
  const targets = assessTargets({ ledgers, figures, indicators, time: time.value });
  return { ledgers, figures, targets, time: time.value };
}

/** The pack's indicators as a workbook can answer them. */
export function indicatorsOf(ledgers: LedgerSet, time: ReportTime): readonly Indicator[] {
  return settleIndicators(packed, { ledgers, schemas, time });
}

export function check(input: CheckInput): CheckResult {
  return drain(checkRules(input, rules, indicatorsOf(input.ledgers, input.time)));
}
