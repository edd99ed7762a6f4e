/** The words a target is written in, and what each says. A wording is read only when every word of it is known. */
import type { Decimal } from "../base/decimal";
import type { Comparator } from "./target";

/** What a word says. */
export type Word =
  /** `firm` words state the comparison (以上); the others only imply it (达到8件) and give way to a firm one. */
  | { readonly kind: "compare"; readonly comparator: Comparator; readonly firm: "firm" | "implied" }
  /** Towards a new level: 增加到, 降至. */
  | { readonly kind: "towards"; readonly comparator: Comparator }
  /** A change from last year's value; `by` is what a number without a unit would mean. */
  | { readonly kind: "change"; readonly direction: "up" | "down"; readonly by: "share" | "number" }
  /** Last year's value itself: 上年水平, 同比. */
  | { readonly kind: "last-year" }
  | { readonly kind: "hold"; readonly comparator: Comparator }
  | { readonly kind: "multiple"; readonly times: Decimal }
  | { readonly kind: "fold" } // 倍
  | { readonly kind: "all" }
  | { readonly kind: "percent" }
  | { readonly kind: "unit"; readonly unit: string }
  | { readonly kind: "scale"; readonly scale: "万" | "亿" }
  | { readonly kind: "stretch" | "approximate" | "inclusive" | "exclusive" }
  /** Adds nothing: 全年, 确保, or a verb of the indicator's own name. */
  | { readonly kind: "filler" };

const words = new Map<string, Word>();
function say(word: Word, list: string): void {
  for (const text of list.split(" ")) words.set(text, word);
}

// 民法典 (2021) 第一千二百五十九条: 以上、以下、以内、届满 include the number; 不满、超过、以外 do not.
say(
  { kind: "compare", comparator: ">=", firm: "firm" },
  ">= 以上 及以上 或以上 不少于 不低于 不小于 不下于 不得少于 不得低于 至少 最少",
);
say({ kind: "compare", comparator: ">", firm: "firm" }, "> 超过 超出 突破 大于 多于 高于 以外");
say(
  { kind: "compare", comparator: "<=", firm: "firm" },
  "<= 以下 及以下 以内 之内 不超过 不得超过 不高于 不多于 不大于 不突破 控制在 至多 最多",
);
say({ kind: "compare", comparator: "<", firm: "firm" }, "< 低于 少于 小于 不满 不足 不到");
say({ kind: "compare", comparator: "=", firm: "firm" }, "= 等于");
say({ kind: "compare", comparator: ">=", firm: "implied" }, "达到 达 完成 实现");
say(
  { kind: "towards", comparator: ">=" },
  "增加到 增加至 增至 增长到 增长至 提高到 提高至 提升到 提升至 扩大到 上升到",
);
say({ kind: "towards", comparator: "<=" }, "减少到 减少至 减至 降低到 降低至 下降到 下降至 降到 降至 压减到");

say(
  { kind: "change", direction: "up", by: "share" },
  "增长 递增 年递增 年均增长 年均递增 年增长 同比增长 增幅 增速 增长率 增长速度 提高 提升 增 上升",
);
say({ kind: "change", direction: "up", by: "number" }, "净增 净增加 净增长 净新增 增加");
say({ kind: "change", direction: "down", by: "share" }, "下降 降低 降幅 降");
say({ kind: "change", direction: "down", by: "number" }, "减少 净减 净减少 压减");
say(
  { kind: "last-year" },
  "同比 上年 上年度 上年末 上年底 上年同期 上年水平 上年实际 去年 去年末 去年底 去年同期 去年水平 " +
    "比上年 比上年末 比上年同期 比去年 比去年同期 较上年 较上年末 较上年同期 较去年 较去年同期",
);
say({ kind: "hold", comparator: "=" }, "持平 保持不变");
say({ kind: "hold", comparator: ">=" }, "只增不减 不减少 不降低 不下降");
say({ kind: "hold", comparator: "<=" }, "只减不增 不增加 不上升");
say({ kind: "hold", comparator: ">" }, "正增长");
say({ kind: "hold", comparator: "<" }, "负增长");

say({ kind: "multiple", times: "2" }, "翻番 翻一番 翻1番 翻倍 翻一倍 倍增");
say({ kind: "multiple", times: "4" }, "翻两番 翻二番 翻2番");
say({ kind: "multiple", times: "8" }, "翻三番 翻3番");
say({ kind: "fold" }, "倍");
say({ kind: "all" }, "全覆盖 全面覆盖 全部 全部完成 全部办结");
say({ kind: "percent" }, "% 百分之");
say({ kind: "unit", unit: "百分点" }, "百分点 个百分点");
for (const unit of "家 户 件 项 个 名 人 位 人次 人年 场 场次 次 期 班 套 幅 份 册 篇 台 亩 元 千元 万元 亿元 分 件/万人 平方米 公里".split(
  " ",
)) {
  say({ kind: "unit", unit }, unit);
}
say({ kind: "scale", scale: "万" }, "万");
say({ kind: "scale", scale: "亿" }, "亿");

say({ kind: "stretch" }, "力争 争取");
say({ kind: "approximate" }, "左右 上下 约 大约 多 余");
say({ kind: "inclusive" }, "含");
say({ kind: "exclusive" }, "不含");
say(
  { kind: "filler" },
  "全年 全县 全市 年度 年内 年底 年底前 年末 年末前 当年 今年 本年 本年度 每年 年均 总数 总量 总额 累计 共 共计 合计 数量 数 " +
    "确保 力保 保证 保持 保持在 稳定 稳定在 稳步 持续 有所 目标 任务 指标 为 到 到年底 与 和 的 在 并 覆盖率 比例 比重 占比 占GDP 占GDP比重 每万人 每万人口 人民币 " +
    "新增 新认定 认定 申报 组织 组织申报 入库 培育 培训 举办 开展 选派 授权 拥有 拥有量 登记 备案 立项 引进 建设 建成 兑现 通过 成交额 企业",
);

const LONGEST = Math.max(...[...words.keys()].map((word) => word.length));
/** 应统尽统, 应兑尽兑: all that should be, is. */
const ALL_THAT_SHOULD = /应(.)尽\1/y;

/** The longest known word that stands at `at`; null when none does. */
export function wordAt(text: string, at: number): { readonly word: Word; readonly length: number } | null {
  for (let length = Math.min(LONGEST, text.length - at); length > 0; length--) {
    const word = words.get(text.slice(at, at + length));
    if (word) return { word, length };
  }
  ALL_THAT_SHOULD.lastIndex = at;
  return ALL_THAT_SHOULD.test(text) ? { word: { kind: "all" }, length: 4 } : null;
}
