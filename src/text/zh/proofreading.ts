/** What verifying a report found, in sentences. */
import { never } from "../../core/base/never";
import { round, roundTrimmed } from "../../core/base/rounding";
import { absolute, isNegative, type Decimal } from "../../core/base/decimal";
import { VERDICT_WORDS } from "./verdict";

type Where = {
  readonly part: "body" | "header" | "footer" | "footnote" | "endnote" | "textbox";
  readonly paragraph: number;
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
};

const PARTS = {
  body: "正文",
  header: "页眉",
  footer: "页脚",
  footnote: "脚注",
  endnote: "尾注",
  textbox: "文本框",
} as const;

/** 正文第3段, 表1第2行第4列, 页眉第1段. */
export function describeWhere({ part, paragraph, cell }: Where): string {
  if (cell) return `${part === "body" ? "" : PARTS[part]}表${cell.table}第${cell.row}行第${cell.column}列`;
  return `${PARTS[part]}第${paragraph}段`;
}

export const BOUND_STATE_WORDS = {
  current: "一致",
  stale: "已过时",
  edited: "人工改动",
  broken: "关联损坏",
  unknown: "无从核对",
} as const;

export const BROKEN_WORDS = {
  "no-tag": "内容控件的标记丢失，控件被拆散",
  "no-binding": "内容控件没有与数据部件的绑定",
  "other-part": "内容控件绑定的数据部件不在这份文档里",
  "no-entry": "数据部件里没有这一项",
  "other-key": "内容控件的标记与绑定的项不一致",
  "other-entry": "数据部件里是另一个值，用Word打开后会被替换",
} as const;

export const MARK_NAMES = { verify: "待核实", correct: "待更正" } as const;

type Bound = {
  readonly title: string;
  readonly shown: string;
  readonly expected: string | null;
  readonly state: keyof typeof BOUND_STATE_WORDS;
  readonly why: keyof typeof BROKEN_WORDS | null;
};

/** 〔已过时〕专利授权量：文中“5件”，应为“6件” */
export function describeBound({ title, shown, expected, state, why }: Bound): string {
  const right = expected === null ? "，工作簿中现在没有这个数" : expected === shown ? "" : `，应为“${expected}”`;
  const reason = why === null ? "" : `（${BROKEN_WORDS[why]}）`;
  return `〔${BOUND_STATE_WORDS[state]}〕${title}：文中“${shown}”${right}${reason}`;
}

/** Of many controls at once. */
export function describeStripped(count: number): string {
  return `有${count}个内容控件丢失了标记，文档可能用 LibreOffice 等软件保存过，无法逐处核对；请从原报告重新取得，或用 Word、WPS 编辑`;
}

type Marked = {
  readonly title: string;
  readonly mark: keyof typeof MARK_NAMES | null;
  readonly expectedMark: keyof typeof MARK_NAMES | null;
};

/** 企业R&D经费内部支出：文中标〔待核实〕，现在没有未处理的问题 */
export function describeMark({ title, mark, expectedMark }: Marked): string {
  const has = mark === null ? "文中没有标记" : `文中标〔${MARK_NAMES[mark]}〕`;
  return `${title}：${has}，${expectedMark === null ? "现在没有未处理的问题" : `现在应标〔${MARK_NAMES[expectedMark]}〕`}`;
}

export const ASPECT_WORDS = {
  value: "",
  growth: "的增幅",
  difference: "的增减数",
  base: "的上年数",
  target: "的目标值",
  gap: "与目标的差距",
  rate: "的完成率",
  "other-time": "（其他年度）",
  each: "（平均或单项）",
} as const;

type Typed = {
  readonly text: string;
  readonly state: "agrees" | "conflicts" | "ambiguous" | "unknown";
  readonly aspect: keyof typeof ASPECT_WORDS;
  /** Names of the figures that can be meant. */
  readonly names: readonly string[];
  readonly expected: string | null;
};

export const NUMBER_STATE_WORDS = {
  agrees: "与台账一致",
  conflicts: "与台账不一致",
  ambiguous: "可对应多个指标",
  unknown: "没有对应的指标",
} as const;

/** “145件”与专利授权量不一致，应为143件 */
export function describeNumber({ text, state, aspect, names, expected }: Typed): string {
  const of = `${names.map((name) => `“${name}”`).join("、")}${ASPECT_WORDS[aspect]}`;
  switch (state) {
    case "agrees":
      return `“${text}”与${of}一致`;
    case "conflicts":
      return `“${text}”与${of}不一致${expected === null ? "" : `，应为${expected}`}`;
    case "ambiguous":
      return `“${text}”可能是${of}，请写清楚是哪一项`;
    case "unknown":
      return names.length === 0 ? `“${text}”没有对应的指标` : `“${text}”可能是${of}，没有可核对的数`;
    default:
      return never(state);
  }
}

type Aspect = keyof typeof ASPECT_WORDS;

/** An exact value as people would write it: with the number's own unit where it is a change, with the figure's otherwise. */
export function describeExpected(
  value: Decimal,
  of: { readonly aspect: Aspect; readonly unit: string; readonly decimals: number; readonly written: string | null },
): string {
  switch (of.aspect) {
    case "growth":
      return of.written === "倍"
        ? `${changed(value)}${roundTrimmed(absolute(value), 1)}倍`
        : `${changed(value)}${round(absolute(value), 1)}%`;
    case "difference":
      return `${changed(value)}${roundTrimmed(absolute(value), Math.max(of.decimals, 0))}${of.written ?? of.unit}`;
    case "rate":
      return `${round(value, 1)}%`;
    default:
      return `${roundTrimmed(value, of.decimals)}${of.unit}`;
  }
}

function changed(value: Decimal): string {
  return isNegative(value) ? "下降" : "增长";
}

type Told =
  | {
      readonly code: "direction";
      readonly word: string;
      readonly name: string;
      readonly change: Decimal;
      readonly unit: string;
      readonly decimals: number;
    }
  | { readonly code: "verdict"; readonly word: string; readonly name: string; readonly verdict: string }
  | { readonly code: "coverage"; readonly word: string; readonly name: string; readonly share: Decimal }
  | { readonly code: "breakthrough"; readonly word: string; readonly name: string; readonly base: Decimal }
  | { readonly code: "overall"; readonly word: string; readonly missed: number; readonly all: number }
  | { readonly code: "two-values"; readonly name: string; readonly values: readonly string[] }
  | { readonly code: "text-against-table"; readonly name: string; readonly values: readonly string[] }
  | { readonly code: "parts"; readonly whole: string; readonly sum: Decimal; readonly parts: readonly string[] }
  | { readonly code: "table-total"; readonly column: string; readonly stated: string; readonly sum: Decimal }
  | {
      readonly code: "growth";
      readonly stated: string;
      readonly from: string;
      readonly to: string;
      readonly right: Decimal;
    }
  | { readonly code: "shares"; readonly sum: Decimal; readonly shares: readonly string[] }
  | { readonly code: "numbering"; readonly missing: string; readonly after: string | null }
  | { readonly code: "numbering-twice"; readonly number: string }
  | { readonly code: "count-noun"; readonly number: string; readonly of: string; readonly unit: string }
  | { readonly code: "approximation"; readonly words: string }
  | { readonly code: "region"; readonly word: string; readonly right: string };

const SENTENCES: { readonly [Code in Told["code"]]: (told: Extract<Told, { code: Code }>) => string } = {
  direction: ({ word, name, change, unit, decimals }) =>
    `写了“${word}”，而“${name}”比上年${isNegative(change) ? "减少" : "增加"}${roundTrimmed(absolute(change), decimals)}${unit === "%" ? "个百分点" : unit}，请改措辞`,
  verdict: ({ word, name, verdict }) => `写了“${word}”，而“${name}”的目标任务${verdictWord(verdict)}，请改措辞`,
  coverage: ({ word, name, share }) => `写了“${word}”，而“${name}”为${round(share, 1)}%，请改措辞`,
  breakthrough: ({ word, name, base }) => `写了“${word}”，而“${name}”上年为${roundTrimmed(base, 2)}，请改措辞`,
  overall: ({ word, missed, all }) =>
    `写了“${word}”各项目标任务，而${all}项中有${missed}项未完成或没有全部完成，请改措辞`,
  "two-values": ({ name, values }) => `“${name}”在文中有两个数：${values.join("、")}，请统一`,
  "text-against-table": ({ name, values }) => `“${name}”在正文和表格中不一致：${values.join("、")}，请统一`,
  parts: ({ whole, sum, parts }) => `分项${parts.join("、")}合计${roundTrimmed(sum, 2)}，与总数${whole}不符，请核对`,
  "table-total": ({ column, stated, sum }) => `“${column}”列合计为${stated}，各行相加为${roundTrimmed(sum, 2)}，请核对`,
  growth: ({ stated, from, to, right }) =>
    `由${from}到${to}，应为${changed(right)}${roundTrimmed(absolute(right), 1)}，文中写${stated}，请核对`,
  shares: ({ sum, shares }) =>
    `各占比${shares.join("、")}合计${roundTrimmed(sum, 2)}%，不是100%，请核对；因四舍五入而不等的请加注说明`,
  numbering: ({ missing, after }) =>
    after === null ? `序号不连续：缺“${missing}”` : `序号不连续：“${after}”之后缺“${missing}”`,
  "numbering-twice": ({ number }) => `序号重复：“${number}”出现两次`,
  "count-noun": ({ number, of, unit }) => `“${of}”的计量单位应为“${unit}”，文中写“${number}”`,
  approximation: ({ words }) => `“${words}”重复使用概数词，请只留一个，有准确数的写准确数`,
  region: ({ word, right }) => `写了“${word}”，本单位应写“${right}”；引用文件原文的除外`,
};

function verdictWord(verdict: string): string {
  const words: Readonly<Record<string, string>> = VERDICT_WORDS;
  return words[verdict] ?? verdict;
}

export type ToldFinding = Told;

export function describeProofFinding(told: Told): string {
  const sentence = SENTENCES[told.code] as (told: Told) => string;
  return sentence(told);
}

type Outcome = {
  readonly holds: boolean;
  readonly against: "workbook" | "provenance";
  readonly isLinked: boolean;
  readonly figures: number;
  readonly wrongFigures: number;
  readonly conflicts: number;
  readonly errors: number;
  readonly doubts: number;
};

export function describeVerified({
  holds,
  against,
  figures,
  wrongFigures,
  conflicts,
  errors,
  doubts,
}: Outcome): string {
  const held =
    against === "workbook" ? "与工作簿核对" : "与文档自带的数据来源核对（没有给出工作簿，不知道数据后来有没有变化）";
  const parts = [
    wrongFigures > 0 ? `关联数据${wrongFigures}处不一致` : "",
    conflicts > 0 ? `手写数字${conflicts}处与台账不一致` : "",
    errors > 0 ? `文字问题${errors}处` : "",
  ].filter((part) => part !== "");
  const rest = doubts > 0 ? `另有${doubts}处请留意。` : "";
  if (holds) return `结论：${held}，${figures > 0 ? `关联数据${figures}处全部一致，` : ""}没有发现矛盾。${rest}`;
  return `结论：${held}，${parts.join("，")}。${rest}`;
}

export function describeOtherWorkbook(report: string, workbook: string): string {
  return `注意：报告写自另一个工作簿（${report}），现在核对的是${workbook}。`;
}
