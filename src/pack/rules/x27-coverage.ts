/** X27: not all industrial firms above scale are in the R&D statistics, so their sum is not the county's. */
import { compareDecimal } from "../../core/base/decimal";
import { decimalOf } from "../../core/indicator/figure";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";

/** What an incomplete list makes uncertain. How many firms did report stays true, and unmarked. */
const UNCERTAIN = ["RD_STAT_COV", "RD_TOTAL", "RD_ACT_COV", "RD_INST_COV"] as const;

export const x27: Rule = {
  id: "X27",
  severity: "verify",
  name: "研发统计未全覆盖",
  formula: "研发统计填报覆盖率=已填报的规上工业企业数÷规上工业企业数×100≥100（应统尽统）",
  source: "design 5 X27；practice P15",
  reads: { figures: ["RD_STAT_COV", "RD_SCALE_N"], parameters: ["industry-firms"] },
  codes: ["found"],
  explained: { reasons: ["not-surveyed", "scope", "document"], holds: "this-year" },
  check: incomplete,
};

function incomplete(evidence: RuleEvidence): readonly Sighting[] {
  const coverage = decimalOf(evidence.figure("RD_STAT_COV"));
  const reported = decimalOf(evidence.figure("RD_SCALE_N"));
  const all = evidence.parameter("industry-firms");
  if (coverage === null || reported === null || !all || compareDecimal(coverage, "100") >= 0) return [];
  return [
    {
      code: "found",
      at: [all.place],
      seen: { reported, all: typeof all.value === "number" ? all.value : null, coverage },
      expected: 100,
      touches: UNCERTAIN.map((figure) => ({ kind: "figure", figure })),
    },
  ];
}
