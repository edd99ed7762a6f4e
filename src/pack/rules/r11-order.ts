/** R11: something ends before it begins. */
import { firstDay, lastDay } from "../../core/base/plain-date";
import type { Declined, Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
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
  const there = PAIRS.filter(({ ledger, start, end }) => {
    const columns = evidence.ledger(ledger)?.columns;
    return columns?.has(start) && columns.has(end);
  });
  if (there.length > 0) return there.flatMap((pair) => [...reversed(pair, evidence)]);
  const [first] = PAIRS;
  return { status: "not-applicable", reason: { code: "no-column", what: `${first.ledger}.${first.start}` } };
}

function* reversed(pair: (typeof PAIRS)[number], evidence: RuleEvidence): Generator<Sighting> {
  const ledger = evidence.ledger(pair.ledger);
  const starts = ledger?.columns.get(pair.start)?.values;
  const ends = ledger?.columns.get(pair.end)?.values;
  if (!ledger || !starts || !ends) return;
  for (let row = 0; row < ledger.count; row++) {
    const [start, end] = [starts[row], ends[row]];
    // Dates told roughly contradict only where no day of them fits.
    if (typeof start !== "string" || typeof end !== "string" || firstDay(start) <= lastDay(end)) continue;
    const seen = { endColumn: nameOf(ledger, pair.end), end: textAt({ ledger, row, column: pair.end }) };
    yield sightCell({ ledger, row, column: pair.start }, { code: "reversed", seen, beside: [pair.end] });
  }
}
