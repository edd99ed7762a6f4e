/** What was read otherwise than it was typed, in one line. */
import type { Normalisation, NormalisationKind } from "../../core/ledger/normalisations";

const WORDS: Readonly<Record<NormalisationKind, string>> = {
  "width-or-space": "全角或空格",
  "text-number": "文本数字",
  thousands: "千分位逗号",
  "unit-in-cell": "格内单位",
  "unit-converted": "格内单位换算",
  "chinese-numeral": "中文数字",
  "blank-token": "“—”“无”等视为未填",
  "parenthesised-negative": "括号负数",
  "serial-date": "日期序号",
  "compact-date": "八位日期",
  "restored-zero": "专利号补零",
  ditto: "同上",
  "date-spelling": "日期写法",
  synonym: "选项同义写法",
  cleaned: "编号写法",
  rounded: "浮点尾数",
  "unit-of-header": "表头单位换算",
  "percent-format": "百分数格式",
  "filled-down": "合并单元格填充",
};

/** 读取时已自动规范（原表不变）：日期写法12格、文本数字3格; empty where every cell was read as it stands. */
export function describeNormalisations(all: readonly Normalisation[]): string {
  const counts = new Map<NormalisationKind, number>();
  for (const { kind, count } of all) counts.set(kind, (counts.get(kind) ?? 0) + count);
  const parts = [...counts].sort((a, b) => b[1] - a[1]).map(([kind, count]) => `${WORDS[kind]}${count}格`);
  return parts.length === 0 ? "" : `读取时已自动规范（原表不变，逐列见 --json）：${parts.join("、")}`;
}
