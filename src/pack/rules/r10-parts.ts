/** R10: a part that is more than its whole. */
import type { Ledger } from "../../core/ledger/ledger";
import type { Declined, Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { numberPairs } from "./pairs";
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
  const there = PAIRS.flatMap((pair) => {
    const ledger = evidence.ledger(pair.ledger);
    return ledger?.columns.has(pair.part) && ledger.columns.has(pair.whole) ? [{ ...pair, ledger }] : [];
  });
  if (there.length > 0) return there.flatMap(exceeding);
  const [first] = PAIRS;
  return { status: "not-applicable", reason: { code: "no-column", what: `${first.ledger}.${first.part}` } };
}

type Pair = { readonly ledger: Ledger; readonly part: string; readonly whole: string };

function exceeding({ ledger, part: column, whole: limit }: Pair): readonly Sighting[] {
  return numberPairs(ledger, [column, limit], (part, whole, row) => {
    if (part <= whole) return null;
    const seen = { wholeColumn: nameOf(ledger, limit), whole: textAt({ ledger, row, column: limit }) };
    return sightCell({ ledger, row, column }, { code: "part-exceeds-whole", seen, expected: whole, beside: [limit] });
  });
}
