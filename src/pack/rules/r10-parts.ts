/** R10: a part that is more than its whole. */
import type { Declined, Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { nameOf, sightCell, textAt } from "./sight";

/** Part and whole, column by column. */
const PAIRS = [
  { ledger: "L01", part: "rdemp", whole: "emp" },
  { ledger: "L14", part: "fte", whole: "hc" },
] as const;

export const r10: Rule = {
  id: "R10",
  severity: "mandatory",
  name: "部分大于整体",
  formula: "若同时填有两项，则科技人员数≤职工总数（企业信息库），折合全时当量≤R&D人员（企业研发）",
  source: "domain 5.1 R10、3 L01 L14",
  reads: { ledgers: { L01: ["rdemp", "emp"], L14: ["fte", "hc"] } },
  codes: ["part-exceeds-whole"],
  copes: true,
  check: parts,
};

function parts(evidence: RuleEvidence): Iterable<Sighting> | Declined {
  const there = PAIRS.filter(({ ledger, part, whole }) => {
    const columns = evidence.ledger(ledger)?.columns;
    return columns?.has(part) && columns.has(whole);
  });
  if (there.length > 0) return there.flatMap((pair) => [...exceeding(pair, evidence)]);
  const [first] = PAIRS;
  return { status: "not-applicable", reason: { code: "no-column", what: `${first.ledger}.${first.part}` } };
}

function* exceeding(pair: (typeof PAIRS)[number], evidence: RuleEvidence): Generator<Sighting> {
  const ledger = evidence.ledger(pair.ledger);
  const parts = ledger?.columns.get(pair.part)?.values;
  const wholes = ledger?.columns.get(pair.whole)?.values;
  if (!ledger || !parts || !wholes) return;
  for (let row = 0; row < ledger.count; row++) {
    const [part, whole] = [parts[row], wholes[row]];
    if (typeof part !== "number" || typeof whole !== "number" || part <= whole) continue;
    const limit = { ledger, row, column: pair.whole };
    yield sightCell(
      { ledger, row, column: pair.part },
      {
        code: "part-exceeds-whole",
        seen: { wholeColumn: nameOf(ledger, pair.whole), whole: textAt(limit) },
        expected: whole,
        beside: [pair.whole],
      },
    );
  }
}
