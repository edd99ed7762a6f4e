/** R14: a patent number of another year than its filing date. */
import { yearOf } from "../../core/base/plain-date";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { patentDigits } from "./patent-digits";
import { sightCell, textAt } from "./sight";

/**
 * A PCT application is filed abroad first and takes its Chinese number on entering the national phase, at the latest 32
 * months after its priority date (专利法实施细则: 30个月, with two more against a fee): up to three calendar years.
 */
const PCT_YEARS = 3;

export const r14: Rule = {
  id: "R14",
  severity: "verify",
  name: "专利号年份与申请日不符",
  formula: "若专利号与申请日均已填，则专利号前四位年份=申请日年份（分案申请须说明；PCT进入国家阶段的可晚至3年）",
  source: "domain 5.1 R14、3 L06；practice P18",
  reads: { ledgers: { L06: ["no", "adate"] } },
  codes: ["year-differs"],
  check: differing,
};

function* differing(evidence: RuleEvidence): Generator<Sighting> {
  const ledger = evidence.ledger("L06");
  const numbers = ledger?.columns.get("no")?.values ?? [];
  const dates = ledger?.columns.get("adate")?.values ?? [];
  for (let row = 0; ledger && row < ledger.count; row++) {
    const date = dates[row];
    const digits = typeof date === "string" ? patentDigits(numbers[row]) : null;
    if (typeof date !== "string" || !digits) continue;
    const later = digits.year - yearOf(date);
    if (later === 0 || (digits.pct && later > 0 && later <= PCT_YEARS)) continue;
    const seen = { number: textAt({ ledger, row, column: "no" }) };
    yield sightCell({ ledger, row, column: "adate" }, { code: "year-differs", seen, expected: digits.year, beside: ["no"] });
  }
}
