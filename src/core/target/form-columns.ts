/** The columns of a form for a self-assessment, by what their headers say (P22). */
import { headerForm, splitHeader, withoutRemark } from "../ledger/header-text";

/** What can be filled in: the value, its rate, how it stands in words, the points, what is said of them, the proofs. */
export type FormField = "actual" | "rate" | "state" | "points" | "note" | "proof";

/** Places in a row of cells, from 0. */
export type FormColumns = {
  readonly indicator: number;
  /** A column of units: then the value is filled in without its own. */
  readonly unit: number | null;
  readonly fields: ReadonlyMap<FormField, { readonly column: number; readonly unit: string | null }>;
};

const INDICATOR =
  "三级指标 考核指标 指标名称 考核内容 考核项目 评价指标 任务名称 目标名称 目标任务 工作任务 工作目标 指标";
const UNIT = "计量单位 单位";

const FIELDS: Readonly<Record<FormField, string>> = {
  actual:
    "完成值 完成数 完成数量 实际完成 实际完成值 实际完成数 实际值 全年完成 全年完成数 全年完成值 年度完成值 完成实绩 实绩",
  rate: "完成率 完成比例 完成百分比 年度完成率",
  state: "完成情况 完成情况说明 目标完成情况 实际完成情况 全年完成情况",
  points: "自评得分 自评分 自评分数 自评 自评分值",
  note: "得分说明 自评说明 扣分原因 扣分说明 加减分说明 计分说明 情况说明",
  proof: "佐证材料 佐证 证明材料 支撑材料 佐证材料编号 佐证材料名称 备查材料",
};

/** The column of indicators in a row that is a header; null in every other row. */
export function indicatorColumn(headers: readonly (string | null)[]): number | null {
  return firstOf(INDICATOR, headers.map(namesOf));
}

/** The columns of a header row; null when it names no indicators, or nothing that could be filled in. */
export function formColumns(headers: readonly (string | null)[]): FormColumns | null {
  const named = headers.map(namesOf);
  // The narrowest level of a hierarchy of indicators is the one that is counted.
  const indicator = firstOf(INDICATOR, named);
  if (indicator === null) return null;
  const fields = new Map<FormField, { column: number; unit: string | null }>();
  for (const [field, words] of Object.entries(FIELDS) as [FormField, string][]) {
    const column = firstOf(words, named);
    if (column !== null && column !== indicator)
      fields.set(field, { column, unit: splitHeader(headers[column] ?? "").unit });
  }
  return fields.size === 0 ? null : { indicator, unit: firstOf(UNIT, named), fields };
}

// In the order of how surely a word names the column.
function firstOf(words: string, named: readonly (readonly string[])[]): number | null {
  for (const word of words.split(" ")) {
    const column = named.findIndex((names) => names.includes(word));
    if (column >= 0) return column;
  }
  return null;
}

function namesOf(header: string | null): readonly string[] {
  if (header === null) return [];
  const { name } = splitHeader(header);
  const whole = headerForm(header);
  return [whole, name, withoutRemark(name)];
}
