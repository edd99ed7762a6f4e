/** How the rules ended: counted, or every one in turn. */
import type { Rule, RuleResult } from "../../core/rule/rule";
import { describeRuleCounts } from "../../text/zh/check";
import { describeRuleReason } from "../../text/zh/findings/describe-rule-reason";
import { RULE_STATUS_WORDS } from "../../text/zh/rule-status";
import { SEVERITY_WORDS } from "../../text/zh/severity";
import { aligned } from "./display-width";
import { line, type Line } from "./line";

/** The counts, and why rules could not run; those that had nothing to look at are only counted. */
export function rulesSummary(results: readonly RuleResult[], rules: readonly Rule[]): readonly Line[] {
  const stopped = results.filter(({ status }) => status === "could-not-run");
  return [
    line(`审核规则：${describeRuleCounts(results)}`, "heading"),
    ...stopped.map((result) =>
      line(`  ${RULE_STATUS_WORDS[result.status]}：${result.id} ${nameOf(result, rules)}，${reasonOf(result)}`),
    ),
  ];
}

/** Every rule with its name, severity, status, number of findings and reason. */
export function rulesList(results: readonly RuleResult[], rules: readonly Rule[]): readonly Line[] {
  const rows = results.map((result) => [
    result.id,
    nameOf(result, rules),
    SEVERITY_WORDS[result.severity],
    RULE_STATUS_WORDS[result.status],
    String(result.findings),
    reasonOf(result),
  ]);
  const table = aligned([["编号", "规则", "级别", "结果", "问题数", "原因"], ...rows]);
  return [line(`审核规则：${describeRuleCounts(results)}`, "heading"), ...table.map((row) => line(`  ${row}`))];
}

function nameOf({ id }: RuleResult, rules: readonly Rule[]): string {
  return rules.find((rule) => rule.id === id)?.name ?? id;
}

function reasonOf({ reason }: RuleResult): string {
  return reason ? describeRuleReason(reason) : "";
}
