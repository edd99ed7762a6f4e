/** What the rules look at, column by column, and what none of them does. */
import type { Coverage, Looked, LookedFigure, Unlooked } from "../../../core/rule/coverage";
import { countLooked, describeCoverage, holderName, ledgerOf, namesOfUnlooked, partName, shortName } from "../coverage";
import { indicatorName, type Glossary } from "../glossary";
import { plain, table } from "./markdown";

export function coverageTables(coverage: Coverage, reasons: readonly Unlooked[], words: Glossary): string {
  const parts = [...coverage.columns, ...coverage.parameters];
  const { unlooked } = countLooked(parts, reasons);
  const holders = [...new Set(parts.map(({ what }) => ledgerOf(what)))];
  return [
    "## 检查范围",
    `${plain(describeCoverage(coverage, reasons))}。`,
    `无规则检查的：${plain(namesOfUnlooked(unlooked, words).join("，") || "没有")}。`,
    "### 指标",
    indicatorTable(coverage.figures, words),
    ...holders.flatMap((holder) => [
      `### ${holderName(holder, words)}`,
      partTable(
        parts.filter(({ what }) => ledgerOf(what) === holder),
        reasons,
        words,
      ),
    ]),
  ].join("\n\n");
}

function indicatorTable(figures: readonly LookedFigure[], words: Glossary): string {
  const rows = figures.map(({ what, rules, judged, open }) => [
    plain(indicatorName(words, what)),
    judged.join("、") || "无",
    rules.filter((id) => !judged.includes(id)).join("、") || "无",
    open.length === 0 ? "都有规则检查" : plain(`无规则检查：${open.map((one) => partName(one, words)).join("、")}`),
  ]);
  return table(["指标", "核对数值", "只与上年数比较", "取用的列和参数"], rows);
}

function partTable(parts: readonly Looked[], reasons: readonly Unlooked[], words: Glossary): string {
  const rows = parts.map(({ what, rules }) => {
    const why = reasons.find((one) => one.what.includes(what))?.why;
    const none = why === undefined ? "无规则检查" : `不需检查：${why}`;
    return [plain(shortName(what, words)), rules.length === 0 ? plain(none) : rules.join("、")];
  });
  return table([parts.some(({ what }) => what.startsWith("T0.")) ? "参数" : "列", "规则"], rows);
}
