/** What the rules look at, in a few Chinese sentences: how much, and what is looked at by none. */
import type { Coverage, Looked, LookedFigure, Unlooked } from "../../core/rule/coverage";
import { columnName, ledgerName, parameterName, type Glossary } from "./glossary";

const PARAMETERS = "T0";

/** The coverage, split: what rules look at, what is excused, and what is left. */
export type CoverageCounts = {
  readonly all: number;
  readonly looked: number;
  readonly excused: number;
  /** L06.hvr … in their order. */
  readonly unlooked: readonly string[];
};

export function countLooked(all: readonly Looked[], reasons: readonly Unlooked[]): CoverageCounts {
  const excused = new Set(reasons.flatMap(({ what }) => what));
  const unseen = all.filter(({ rules }) => rules.length === 0).map(({ what }) => what);
  const unlooked = unseen.filter((what) => !excused.has(what));
  return {
    all: all.length,
    looked: all.length - unseen.length,
    excused: unseen.length - unlooked.length,
    unlooked,
  };
}

/** 台账共295列，有规则检查233列，……；指标共36项，数值由规则核对13项，只与上年数比较23项 */
export function describeCoverage({ columns, parameters, figures }: Coverage, reasons: readonly Unlooked[]): string {
  const parts = [
    counted("台账", "列", countLooked(columns, reasons)),
    counted("参数表", "行", countLooked(parameters, reasons)),
    countedFigures(figures),
  ];
  return parts.join("；");
}

function countedFigures(figures: readonly LookedFigure[]): string {
  const judged = figures.filter((figure) => figure.judged.length > 0).length;
  const bare = figures.filter(({ rules }) => rules.length === 0).length;
  return said(`指标共${figures.length}项`, [
    [judged, `数值由规则核对${judged}项`],
    [figures.length - judged - bare, `只与上年数比较${figures.length - judged - bare}项`],
    [bare, `无规则核对${bare}项`],
  ]);
}

/** The parts that there are any of. */
function said(whole: string, parts: readonly (readonly [number, string])[]): string {
  return [whole, ...parts.filter(([count]) => count > 0).map(([, words]) => words)].join("，");
}

function counted(what: string, unit: string, { all, looked, excused, unlooked }: CoverageCounts): string {
  return said(`${what}共${all}${unit}`, [
    [looked, `有规则检查${looked}${unit}`],
    [excused, `文字说明等不需检查${excused}${unit}`],
    [unlooked.length, `无规则检查${unlooked.length}${unit}`],
  ]);
}

/** 目标任务表“对应指标”“计分办法”; lines of the 参数表 likewise. */
export function namesOfUnlooked(what: readonly string[], glossary: Glossary): readonly string[] {
  const byLedger = new Map<string, string>();
  for (const one of what) {
    const [ledger, name] = [ledgerOf(one), shortName(one, glossary)];
    byLedger.set(ledger, (byLedger.get(ledger) ?? holderName(ledger, glossary)) + name);
  }
  return [...byLedger.values()];
}

/** 专利台账“高价值情形”, 参数表“GDP” for L06.hvr and T0.gdp. */
export function partName(what: string, glossary: Glossary): string {
  return holderName(ledgerOf(what), glossary) + shortName(what, glossary);
}

/** “高价值情形” for L06.hvr. */
export function shortName(what: string, glossary: Glossary): string {
  const [ledger, key] = [ledgerOf(what), what.slice(what.indexOf(".") + 1)];
  return ledger === PARAMETERS ? parameterName(glossary, key) : columnName(glossary, ledger, key);
}

/** L06 for L06.hvr. */
export function ledgerOf(what: string): string {
  return what.slice(0, what.indexOf("."));
}

/** The 参数表 is no ledger, but its lines are named beside the columns. */
export function holderName(ledger: string, glossary: Glossary): string {
  return ledger === PARAMETERS ? "参数表" : ledgerName(glossary, ledger);
}
