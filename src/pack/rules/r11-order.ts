/** R11: something ends before it begins. */
import { firstDay, lastDay } from "../../core/base/plain-date";
import type { Ledger } from "../../core/ledger/ledger";
import type { Declined, Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { textPairs } from "./pairs";
import { nameOf, sightCell, textAt } from "./sight";

const PAIRS = [
  { ledger: "L04", start: "start", end: "end" },
  { ledger: "L05", start: "issue", end: "exp" },
  { ledger: "L06", start: "adate", end: "gdate" },
  { ledger: "L08", start: "date", end: "exp" },
  { ledger: "L10", start: "start", end: "end" },
  { ledger: "L11", start: "date", end: "end" },
  { ledger: "L12", start: "start", end: "end" },
] as const;

export const r11: Rule = {
  id: "R11",
  severity: "mandatory",
  name: "日期先后颠倒",
  formula:
    "若同时填有两个日期，则开始≤结束（科技计划项目、科技特派员协议、科普活动、培训），发证（备案）日期≤有效期至（高新技术企业、省级科技型企业），申请日≤授权公告日（专利）",
  source: "domain 5.1 R11、3 L04 L05 L06 L08 L10 L11 L12",
  reads: {
    ledgers: {
      L04: ["start", "end"],
      L05: ["issue", "exp"],
      L06: ["adate", "gdate"],
      L08: ["date", "exp"],
      L10: ["start", "end"],
      L11: ["date", "end"],
      L12: ["start", "end"],
    },
  },
  codes: ["reversed"],
  copes: true,
  check: reversals,
};

function reversals(evidence: RuleEvidence): Iterable<Sighting> | Declined {
  const there = PAIRS.flatMap((pair) => {
    const ledger = evidence.ledger(pair.ledger);
    return ledger?.columns.has(pair.start) && ledger.columns.has(pair.end) ? [{ ...pair, ledger }] : [];
  });
  if (there.length > 0) return there.flatMap(reversed);
  const [first] = PAIRS;
  return { status: "not-applicable", reason: { code: "no-column", what: `${first.ledger}.${first.start}` } };
}

type Pair = { readonly ledger: Ledger; readonly start: string; readonly end: string };

function reversed({ ledger, start: column, end: other }: Pair): readonly Sighting[] {
  return textPairs(ledger, [column, other], (start, end, row) => {
    // Dates told roughly contradict only where no day of them fits.
    if (firstDay(start) <= lastDay(end)) return null;
    const seen = { endColumn: nameOf(ledger, other), end: textAt({ ledger, row, column: other }) };
    return sightCell({ ledger, row, column }, { code: "reversed", seen, beside: [other] });
  });
}
