/** R25: money of the years since 2021 said to be for 脱贫攻坚, which was over. */
import { firstDay, yearOf } from "../../core/base/plain-date";
import type { Ledger } from "../../core/ledger/ledger";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { sightColumn, valuesOf } from "./sight";

/** 脱贫攻坚 ended with 2020; since then it is 巩固拓展脱贫攻坚成果 (中共中央 国务院, 2020-12-16). */
const FIRST_YEAR = 2021;
const SAID_NOW = "巩固拓展脱贫攻坚成果";

export const r25: Rule = {
  id: "R25",
  severity: "notice",
  name: "用途提法已过时",
  formula: "若挂乡包村资金日期在2021年及以后，则用途不写脱贫攻坚，写巩固拓展脱贫攻坚成果或乡村振兴",
  source: "domain 3 L13；practice P20（固定提法）",
  reads: { ledgers: { L13: ["use", "date"] } },
  codes: ["outdated"],
  copes: true,
  check: (evidence) => {
    const ledger = evidence.ledger("L13");
    if (!ledger) return { status: "not-applicable", reason: { code: "no-ledger", what: "L13" } };
    return outdated(ledger, evidence);
  },
};

function outdated(ledger: Ledger, { time }: RuleEvidence): readonly Sighting[] {
  const [uses, dates] = [valuesOf(ledger, "use"), valuesOf(ledger, "date")];
  const rows: number[] = [];
  for (let row = 0; row < ledger.count; row++) {
    if (uses[row] !== "poverty") continue;
    const date = dates[row];
    // A row without a date is of the year that the ledger is kept for.
    if ((typeof date === "string" ? yearOf(firstDay(date)) : time.year) >= FIRST_YEAR) rows.push(row);
  }
  return rows.length === 0
    ? []
    : [sightColumn({ ledger, column: "use" }, rows, { code: "outdated", expected: SAID_NOW })];
}
