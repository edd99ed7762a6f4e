/** R14: a patent number of another year than its filing date. */
import { yearOf } from "../../core/base/plain-date";
import type { KindDigit } from "../../core/identifier/patent-kind";
import type { Ledger } from "../../core/ledger/ledger";
import type { Rule, Sighting } from "../../core/rule/rule";
import { textPairs } from "./pairs";
import { patentYear } from "./patent-digits";
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
  explained: { reasons: ["divisional", "document"], holds: "across-years" },
  check: (evidence) => differing(evidence.ledger("L06")),
};

function differing(ledger: Ledger | null): readonly Sighting[] {
  if (!ledger) return [];
  return textPairs(ledger, ["no", "adate"], (number, date, row) => {
    // Most numbers begin with their year, and need no taking apart.
    const digits = number.startsWith(date.slice(0, 4)) ? null : patentYear(number);
    if (!digits || mayDiffer(digits.year - yearOf(date), digits.kind)) return null;
    const seen = { number: textAt({ ledger, row, column: "no" }) };
    const told = { code: "year-differs", seen, expected: digits.year, beside: ["no"] };
    return sightCell({ ledger, row, column: "adate" }, told);
  });
}

function mayDiffer(later: number, { pct }: KindDigit): boolean {
  return later === 0 || (pct && later > 0 && later <= PCT_YEARS);
}
