/** X20: patents that do not fit into each other: inventions among grants, valid inventions among those there were and those granted. */
import { compareDecimal, plus } from "../../core/base/decimal";
import { decimalOf } from "../../core/indicator/figure";
import type { Declined, Rule, RuleEvidence, Sighting } from "../../core/rule/rule";

export const x20: Rule = {
  id: "X20",
  severity: "mandatory",
  name: "专利数量关系不成立",
  formula:
    "发明专利授权量≤专利授权量（强制性）；若有上年末数，则有效发明专利拥有量≤上年末拥有量+本期发明专利授权量（核实性）",
  source: "domain 5.3 X20",
  reads: { figures: ["PAT_GRT", "PAT_GRT_INV", "PAT_INV_VALID"] },
  codes: ["more-inventions-than-grants", "more-than-there-can-be"],
  copes: true,
  explained: { reasons: ["scope", "earlier-filings", "document"], holds: "this-year" },
  check: relations,
};

function relations(evidence: RuleEvidence): readonly Sighting[] | Declined {
  const granted = decimalOf(evidence.figure("PAT_GRT"));
  const inventions = decimalOf(evidence.figure("PAT_GRT_INV"));
  if (granted === null || inventions === null)
    return { status: "not-applicable", reason: { code: "no-figure", what: "PAT_GRT" } };
  const found: Sighting[] = [];
  if (compareDecimal(inventions, granted) > 0) {
    found.push({
      code: "more-inventions-than-grants",
      at: [],
      seen: { inventions, granted },
      expected: granted,
      touches: ["PAT_GRT_INV", "PAT_GRT"].map((figure) => ({ kind: "figure", figure })),
    });
  }
  return [...found, ...overfull(evidence, inventions)];
}

function overfull(evidence: RuleEvidence, inventions: string): readonly Sighting[] {
  const figure = evidence.figure("PAT_INV_VALID");
  const now = decimalOf(figure);
  const before = figure?.base?.value.kind === "decimal" ? figure.base.value.value : null;
  if (now === null || before === null || compareDecimal(now, plus(before, inventions)) <= 0) return [];
  return [
    {
      code: "more-than-there-can-be",
      severity: "verify",
      at: [],
      seen: { now, before, inventions },
      expected: plus(before, inventions),
      touches: [{ kind: "figure", figure: "PAT_INV_VALID" }],
    },
  ];
}
