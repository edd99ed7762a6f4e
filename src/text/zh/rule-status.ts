/** The words for how a rule ended, and for where a finding stands. */
import type { FindingState, RuleStatus } from "../../core/rule/rule";

export const RULE_STATUS_WORDS = {
  passed: "通过",
  failed: "有问题",
  "not-applicable": "不适用",
  "could-not-run": "未能运行",
} as const satisfies Record<RuleStatus, string>;

export const FINDING_STATE_WORDS = {
  open: "未处理",
  explained: "已说明",
  lapsed: "说明已失效",
  "handed-on": "已转办",
  dismissed: "已忽略",
} as const satisfies Record<FindingState, string>;
