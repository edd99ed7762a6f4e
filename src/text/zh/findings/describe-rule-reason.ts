/** Why a rule had nothing to look at, or could not look, in Chinese. */
import { never } from "../../../core/base/never";
import type { RuleReason } from "../../../core/rule/rule";
import { nameOfPart } from "./names";

/** 没有专利台账; no full stop, for it stands in tables. */
export function describeRuleReason(reason: RuleReason): string {
  const what = nameOfPart(reason.what);
  switch (reason.code) {
    case "no-ledger":
      return `没有${what}`;
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
      return never(reason);
  }
}
