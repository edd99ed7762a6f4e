/** What a report that is started from last year's becomes, in sentences. */

export const START_QUESTION = "按以上对应写出报告？（是/否）";

export function describeStarted(path: string): string {
  return `已用上年总结起草：${path}`;
}

export function describeNotStarted(command: string): string {
  return `只列不写。要写出：${command}（不要某几处对应，加 --skip 序号）`;
}

const KEPT_WORDS = {
  unknown: "没有对应的指标",
  ambiguous: "可对应多个指标",
  differs: "同一指标在上年总结中有几个数，这个与上年基数不符",
  "no-base": "工作簿没有上年基数，增减写不出来",
  base: "是更早一年的数",
  "other-time": "是计划数或其他年度的数",
  each: "是平均或单项的数",
  missing: "本年没有这个数",
  zero: "本年为0，请改写这一句",
  gated: "本年的数暂不能公布",
  unfit: "没有合适的措辞，请按本年情况改写",
  unit: "计量单位与指标不同",
  place: "跨越链接、域或控件，不能关联",
  declined: "按 --skip 不作对应",
} as const;

type Told = { readonly was: string; readonly names: readonly string[] };

type Stayed = Told & { readonly why: keyof typeof KEPT_WORDS; readonly base: string | null };

/** “12项”：没有对应的指标 */
export function describeKept({ was, names, why, base }: Stayed): string {
  const of = names.length > 0 ? `（${names.join("、")}）` : "";
  return `“${was}”：${KEPT_WORDS[why]}${of}${base === null ? "" : `，工作簿中的上年数为${base}`}`;
}

type Matched = Told & {
  readonly number: number;
  readonly now: string;
  readonly otherBase: string | null;
  readonly rough: boolean;
};

/** 3. “专利授权6件”的“6件” → “5件”（专利授权量） */
export function describeMatch({ number, was, now, names, otherBase, rough }: Matched): string {
  const notes = [
    otherBase === null ? "" : `；注意：工作簿的上年基数为${otherBase}，与上年原文不同，请核对`,
    rough ? "；注意：旁边的“近”“超过”“以上”等字仍是上年写法，请核对" : "",
  ];
  return `${number}. “${was}” → “${now}”（${names.join("、")}）${notes.join("")}`;
}

export function describeYear(was: string, now: string | null): string {
  return now === null ? `“${was}年”是具体日期，没有改，请核对` : `“${was}年” → “${now}年”`;
}

export function describeRebound(was: string, now: string | null): string {
  return now === null ? `“${was}”本年没有对应的文字，已去掉关联` : `“${was}” → “${now}”`;
}

type Counts = {
  readonly documentYear: number;
  readonly year: number;
  readonly matches: number;
  readonly kept: number;
  readonly years: number;
  readonly words: number;
};

/** 合计：由2020年到2021年，对应12处，保留【上年数】5处，年份顺延3处，措辞待改1处。 */
export function describeCounts({ documentYear, year, matches, kept, years, words }: Counts): string {
  const parts = [`对应${matches}处`, `保留【上年数】${kept}处`, `年份顺延${years}处`, `措辞待改${words}处`];
  return `合计：由${documentYear}年到${year}年，${parts.join("，")}。`;
}
