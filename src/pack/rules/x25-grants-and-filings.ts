/** X25: many more patents granted than filed: possible, for a grant takes years, but it wants a word. */
import { compareDecimal, times } from "../../core/base/decimal";
import { decimalOf } from "../../core/indicator/figure";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";

/** D07: an explanation is asked for from here on. */
const TIMES = "1.5";

export const x25: Rule = {
  id: "X25",
  severity: "verify",
  name: "授权量明显多于申请量",
  formula: "专利授权量≤专利申请量×1.5（授权可含往年申请件，超出须说明）",
  source: "design 5 X25；domain 1.3 D07",
  reads: { figures: ["PAT_GRT", "PAT_APP"] },
  codes: ["found"],
  explained: { reasons: ["earlier-filings", "document"], holds: "this-year" },
  check: compare,
};

function compare(evidence: RuleEvidence): readonly Sighting[] {
  const granted = decimalOf(evidence.figure("PAT_GRT"));
  const filed = decimalOf(evidence.figure("PAT_APP"));
  if (granted === null || filed === null || compareDecimal(granted, times(filed, TIMES)) <= 0) return [];
  return [
    {
      code: "found",
      at: [],
      seen: { granted, filed },
      expected: times(filed, TIMES),
      touches: [
        { kind: "figure", figure: "PAT_GRT" },
        { kind: "figure", figure: "PAT_APP" },
      ],
    },
  ];
}
