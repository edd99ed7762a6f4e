/** Why a rule had nothing to look at, or could not look, in Chinese. */
import { never } from "../../../core/base/never";
import type { RuleReason } from "../../../core/rule/rule";
import { nameOfPart } from "./names";
import { describeFeelProblem } from "./own-rule-sentences";

/** 没有专利台账; no full stop, for it stands in tables. */
export function describeRuleReason(reason: RuleReason): string {
  const what = nameOfPart(reason.what);
  switch (reason.code) {
    case "no-ledger":
      return `没有${what}`;
    case "empty-ledger":
      return reason.what === "any" ? "各台账都还没有填写" : `${what}还没有填写`;
    case "no-column":
      return `没有${what}列`;
    case "no-parameter":
      return `参数表没有${what}`;
    case "no-figure":
      return `${what}没有数值`;
    case "no-targets":
      return "没有目标任务";
    case "host-lacks":
      return `当前环境不提供${what}`;
    default:
      return describeOwnRuleReason(reason);
  }
}

type OwnRuleReason = Exclude<
  RuleReason,
  {
    readonly code:
      "no-ledger" | "empty-ledger" | "no-column" | "no-parameter" | "no-figure" | "no-targets" | "host-lacks";
  }
>;

function describeOwnRuleReason(reason: OwnRuleReason): string {
  switch (reason.code) {
    case "lacks":
      return `缺少${reason.what}`;
    case "no-rows":
      return "没有符合适用条件的行";
    case "switched-off":
      return "已停用";
    case "too-much-work":
      return "计算量超出上限，请缩小筛选范围，或把规则拆开写";
    case "rows-unjudged":
      return `${reason.what}行全部因缺值或无法识别未判`;
    case "values-missing":
      return `因缺值未判：${reason.what}`;
    case "own-rule":
      return `${reason.what} ${describeFeelProblem(reason.problem)}`;
    default:
      return never(reason);
  }
}
