/** R11: something ends before it begins. */
import { firstDay, lastDay } from "../../core/base/plain-date";
import type { Ledger } from "../../core/ledger/ledger";
import type { Declined, Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { textPairs } from "./pairs";
import { nameOf, sightCell, textAt } from "./sight";

const PAIRS = [
  { ledger: "L05", start: "issue", end: "exp" },
  { ledger: "L06", start: "adate", end: "gdate" },
] as const;

export const r11: Rule = {
  id: "R11",
  severity: "mandatory",
  name: "日期先后颠倒",
  formula: "若同时填有两个日期，则发证日期≤有效期至（高新技术企业），申请日≤授权公告日（专利）",
  source: "domain 5.1 R11、3 L05 L06",
  reads: { ledgers: { L05: ["issue", "exp"], L06: ["adate", "gdate"] } },
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
