/** The words for a rule's severity: on screen, and as 审核情况表 has them. */
import type { Severity } from "../../core/rule/rule";

/** On screen (practice, "Words on screen"). */
export const SEVERITY_WORDS = {
  mandatory: "必改",
  verify: "需核实",
  notice: "提示",
} as const satisfies Record<Severity, string>;

/** The official words of statistical auditing. */
export const OFFICIAL_SEVERITY_WORDS = {
  mandatory: "强制性",
  verify: "核实性",
  notice: "提示性",
} as const satisfies Record<Severity, string>;
