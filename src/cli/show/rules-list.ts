/** How the rules ended: counted, or every one in turn. */
import type { Rule, RuleResult } from "../../core/rule/rule";
import { describeRuleCounts } from "../../text/zh/check";
import { describeRuleReason } from "../../text/zh/findings/describe-rule-reason";
import { RULE_STATUS_WORDS } from "../../text/zh/rule-status";
import { SEVERITY_WORDS } from "../../text/zh/severity";
import { coverageOf } from "../../core/rule/coverage";
import type { Pack } from "../../pack/pack";
import { countLooked, describeCoverage, namesOfUnlooked } from "../../text/zh/coverage";
import { displayWidth, padded, wrapped } from "./display-width";
import { line, type Line, type Tone } from "./line";

const WIDTH = 80;
const INDENT = "  ";
const UNDER = " ".repeat(16);
/** The bureau's own rules may have longer ones; they push only their own line. */
const LONGEST_NAME = 34;
const SEVERITY = displayWidth("需核实");

type Cells = readonly [id: string, severity: string, name: string, status: string];
const HEAD: Cells = ["编号", "级别", "规则", "结果"];
const SEE_ALL = "每条规则的公式、依据和每一列由哪些规则检查：docs/rules.md，或加 --json";

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

/**
 * Every rule in the order of the pack, with its name, severity and how it ended. Fits a terminal of 80 columns: a long reason
 * stands under its rule.
 */
export function rulesList(results: readonly RuleResult[], rules: readonly Rule[]): readonly Line[] {
  const rows = results.map((result) => ({ result, cells: cellsOf(result, rules) }));
  const width = (at: 0 | 2): number =>
    Math.min(
      LONGEST_NAME,
      Math.max(...[HEAD, ...rows.map(({ cells }) => cells)].map((cells) => displayWidth(cells[at]))),
    );
  const [ids, names] = [width(0), width(2)];
  const head = ([id, severity, name, status]: Cells): string =>
    `${INDENT}${padded(id, ids)}  ${padded(severity, SEVERITY)}  ${padded(name, names)}  ${status}`;
  return [
    line(`审核规则：${describeRuleCounts(results)}`, "heading"),
    line(head(HEAD)),
    ...rows.flatMap(({ result, cells }) => withReason(head(cells), reasonOf(result), toneOf(result))),
  ];
}

function cellsOf(result: RuleResult, rules: readonly Rule[]): Cells {
  const status = RULE_STATUS_WORDS[result.status] + (result.findings > 0 ? `${result.findings}条` : "");
  return [result.id, SEVERITY_WORDS[result.severity], nameOf(result, rules), status];
}

function withReason(head: string, reason: string, tone: Tone): readonly Line[] {
  if (reason === "") return [line(head, tone)];
  const whole = `${head}：${reason}`;
  if (displayWidth(whole) <= WIDTH) return [line(whole, tone)];
  return [line(head, tone), ...wrapped(reason, WIDTH - UNDER.length).map((part) => line(UNDER + part, tone))];
}

function toneOf({ status, severity }: RuleResult): Tone {
  if (status === "failed") return severity;
  if (status === "could-not-run") return "verify";
  return status === "not-applicable" ? "quiet" : "plain";
}

/** How much the rules look at, and what none of them does. */
export function coverageLines(pack: Pack): readonly Line[] {
  const coverage = coverageOf(pack);
  const parts = describeCoverage(coverage, pack.unlooked).split("；");
  const { unlooked } = countLooked([...coverage.columns, ...coverage.parameters], pack.unlooked);
  const names = unlooked.length === 0 ? [] : [`无规则检查：${namesOfUnlooked(unlooked, pack).join("，")}`];
  return [
    line("检查范围", "heading"),
    ...[...parts, ...names, SEE_ALL].flatMap((part) =>
      wrapped(part, WIDTH - INDENT.length).map((one) => line(INDENT + one)),
    ),
  ];
}

function nameOf({ id }: RuleResult, rules: readonly Rule[]): string {
  return rules.find((rule) => rule.id === id)?.name ?? id;
}

function reasonOf({ reason }: RuleResult): string {
  return reason ? describeRuleReason(reason) : "";
}
