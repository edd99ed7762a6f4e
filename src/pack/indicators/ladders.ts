/** Indicators over L07 科技小巨人, L08 省级科技型企业 and L09 科技型中小企业 (domain 4): the steps on which firms grow. */
import type { Condition, Indicator } from "../../core/indicator/indicator";

const listed: Condition = { column: "st", is: ["in"] };
const common = { unit: "家", decimals: 0 } as const;

function firms(ledger: string, where: readonly Condition[]): Indicator["measure"] {
  return { kind: "count", ledger, where, distinct: { identifier: "uscc", name: "name" } };
}

export const ladderIndicators: readonly Indicator[] = [
  {
    ...common,
    id: "GIANT_N",
    name: "省级科技小巨人领军（培育）企业数",
    aliases: [
      "省级科技小巨人领军企业",
      "科技小巨人领军企业",
      "科技小巨人领军(培育)企业",
      "科技小巨人企业",
      "科技小巨人",
      "省级科技小巨人企业",
    ],
    basis: "stock",
    measure: firms("L07", [listed]),
    breakdowns: {
      qualifiers: [{ id: "kind", column: "kind" }],
      by: [[], ["kind"]],
      named: ["科技小巨人", { of: "kind" }, "数"],
      always: [{ of: { kind: "giant" } }, { of: { kind: "nurtured" } }],
    },
    scope: "状态为在库的企业，一家计一次",
  },
  {
    ...common,
    id: "STE_N",
    name: "省级科技型企业备案数",
    aliases: ["省级科技型企业备案", "省级科技型企业", "科技型企业备案", "备案省级科技型企业"],
    basis: "stock",
    measure: firms("L08", [listed]),
    scope: "状态为在库的企业，一家计一次",
  },
  {
    ...common,
    id: "SME_N",
    name: "科技型中小企业评价入库数",
    aliases: [
      "科技型中小企业评价入库",
      "科技型中小企业入库",
      "科技型中小企业",
      "科技型中小企业评价",
      "入库科技型中小企业",
      "通过评价科技型中小企业",
      "国家科技型中小企业",
    ],
    basis: "flow",
    measure: firms("L09", [{ column: "y", year: "report" }, listed]),
    scope: "评价年度为报告年度、状态为入库的企业（每年重新评价，不累计）",
  },
];
