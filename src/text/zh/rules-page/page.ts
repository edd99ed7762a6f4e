/** docs/rules.md: every rule of the pack for people to read, written from the declarations and from errors that were told. */
import { coverageOf, type Unlooked } from "../../../core/rule/coverage";
import type { Rule } from "../../../core/rule/rule";
import { coverageTables } from "./coverage-tables";
import { ruleEntry, type Example, type RuleWords } from "./rule-entry";

export type RulesPage = RuleWords & {
  readonly rules: readonly Rule[];
  readonly unlooked: readonly Unlooked[];
  /** By rule id, in the order of its codes. */
  readonly examples: ReadonlyMap<string, readonly Example[]>;
};

const GROUPS = [
  { letter: "R", title: "行和单元格" },
  { letter: "S", title: "整张表" },
  { letter: "X", title: "表与表、指标之间" },
] as const;

/** The page, with a line break at its end. */
export function rulesPage(page: RulesPage): string {
  const { rules, examples } = page;
  const whole = rules
    .filter(({ reads }) => (reads.everyLedger && !reads.follows) || reads.everyCell)
    .map(({ id }) => id);
  const groups = GROUPS.flatMap(({ letter, title }) => [
    `## ${letter}：${title}`,
    ...rules
      .filter(({ id }) => id.startsWith(letter))
      .map((rule) => ruleEntry(rule, examples.get(rule.id) ?? [], page)),
  ]);
  return `${[
    "# 审核规则",
    "<!-- 由 npm run rules-page 从规则的声明写出，请勿手工修改；内容过期时测试不通过。 -->",
    `共${rules.length}条。${INTRODUCTION}`,
    PROOF,
    ...groups,
    coverageTables(coverageOf(page), page.unlooked, page),
    `此外，${whole.join("、")}查看整行、表头、表题、隐藏的行列或每个单元格，不论哪一列，上表不再列出。序号不是数据，由S06检查。`,
  ].join("\n\n")}\n`;
}

const INTRODUCTION =
  "级别按统计数据审核的说法分三级：必改（强制性，不改不能定稿）、需核实（核实性，改正或填核实说明）、提示（提示性，可忽略）。" +
  "「依据」中的 domain、design、practice 是设计本产品所据的业务资料、设计和实务要点的章节，国家标准和文件写原名。";

const PROOF =
  "每条规则都有例子：在没有问题的样例工作簿（青溪县为虚构）里种入一个最小的错误，由本规则在所列位置报告，" +
  "除「同时报告」所列外没有别的规则报告。「影响」是改正后可能变化的指标。这些例子就是测试，规则报告得不同，测试不通过。";
