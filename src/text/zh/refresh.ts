/** A refreshed report in words: what became of each figure and paragraph, and what is left to a person. */
import type { Absence } from "../../core/link/next-report";
import type {
  BlockChange,
  BlockState,
  ChartChange,
  ChartWhy,
  TextChange,
  TextState,
  Turn,
} from "../../core/link/refresh-plan";
import type { Touch } from "../../core/link/linked-document";

/** How a group of figures is headed. */
export const FIGURE_STATES: Readonly<Record<TextState, string>> = {
  hand: "手工改动（保留，没有覆盖）",
  waiting: "等待确认（人改过的段落里措辞会反过来，数值一并保留原样）",
  missing: "没有数可写（保留原文并标【待改】）",
  broken: "没有写入（控件里有未接受的修订，或被其他软件拆散、看不出哪些字是人写的）",
  restored: "恢复为台账数",
  updated: "更新",
  unchanged: "不变",
};

export const BLOCK_STATES: Readonly<Record<BlockState, string>> = {
  replaced: "重写",
  added: "新增",
  removed: "删去（业务包不再有这一段）",
  kept: "保留（人改过，只更新其中的数值）",
  waiting: "暂不重写（其中有等待确认的数值）",
  deleted: "人已删除，不再恢复",
  same: "文字不变",
};

const ABSENCES: Readonly<Record<Absence, string>> = {
  missing: "工作簿里没有数",
  zero: "数值为0",
  gated: "名单未齐，暂不公布",
  unknown: "业务包里没有这个指标或写法",
};

const TOUCHES: Readonly<Record<Touch, string>> = { tracked: "有修订", comment: "有批注", object: "有图片、公式或分节" };

const CHART_STATES = {
  drawn: "按现在的数重画",
  followed: "换成现在的数（人改过的样式保留）",
} as const;

const CHART_REASONS: Readonly<Record<ChartWhy, string>> = {
  numbers: "图里的数被人改过",
  shape: "样式被人改过，现在要画的项目又和原来不同",
  workbook: "图背后的数据表被人改过或不在了",
  waiting: "其中有等待确认的数值",
};

/** 图1  年度目标任务完成率：按现在的数重画 */
export function describeChart({ key, words }: BlockChange, { state, why }: ChartChange): string {
  const caption = words === "" ? key : words;
  if (why === "waiting") return `${caption}：${CHART_REASONS.waiting}，图保持原样`;
  if (why !== null) return `${caption}：${CHART_REASONS[why]}，图保持原样；要重画，加 --hand ${key}=restore`;
  return `${caption}：${state === "drawn" || state === "followed" ? CHART_STATES[state] : BLOCK_STATES.same}`;
}

const LONGEST = 40;

/** 专利授权量 5件 → 4件（3处） */
export function describeText(name: string, change: TextChange): string {
  const places = change.count > 1 ? `（${change.count}处）` : "";
  const told = change.from === change.to ? `“${change.from}”` : `“${change.from}” → “${change.to}”`;
  const ledger = change.ledger === null ? "" : `，台账为“${change.ledger}”`;
  const why = change.absence === null ? "" : `，${ABSENCES[change.absence]}`;
  return `${name}：${told}${ledger}${why}${places}`;
}

export function describeTurn({ name, from, to, waits }: Turn): string {
  return `${name}：“${from}” → “${to}”${waits ? "（等待确认）" : ""}`;
}

/** The ways out of a number that a person changed (P8); the third where 外部数据登记表 can supply it. */
export function describeHandChoices(figure: string, mayAdopt: boolean): readonly string[] {
  const adopt = `以审定数为准：加 --hand ${figure}=adopt --by <审定人> --reason <依据>，登记到工作簿副本的“外部数据登记表”，各处随之更新`;
  return [`恢复台账数：加 --hand ${figure}=restore`, "去改台账：在工作簿里改好后再刷新", ...(mayAdopt ? [adopt] : [])];
}

export function describeConfirm(figures: readonly string[]): string {
  return `看过并同意后，加 --confirm ${figures.join(",")} 写入`;
}

export function describeBlock({ key, words, touched, moved, by, state }: BlockChange): string {
  const remarks = [
    ...(moved ? ["移动过"] : []),
    ...(by === "keys" || by === "hash" ? ["书签已丢失，按内容认出"] : []),
    ...touched.map((touch) => TOUCHES[touch]),
  ];
  const shown = words === "" || state === "deleted" ? key : `${shortened(words)}`;
  return `${shown}${remarks.length > 0 ? `（${remarks.join("、")}）` : ""}`;
}

export function describeComposed(words: string): string {
  return `按现在的数据会写成：${words}`;
}

export function describeRows({ added, removed }: NonNullable<BlockChange["rows"]>): readonly string[] {
  return [
    ...(added.length > 0 ? [`表中没有、现在应有的行：${added.join("；")}`] : []),
    ...(removed.length > 0 ? [`表中有、现在没有的行：${removed.join("；")}`] : []),
  ];
}

export function describeRepairs(joined: number, unframed: number): string {
  return `报告经 LibreOffice 保存过：已把被拆散的${joined}处数值控件还原${unframed > 0 ? `，去掉${unframed}处重复的文字` : ""}。`;
}

export function describeUnsure(count: number): string {
  return `有${count}处数值被 LibreOffice 拆散后又改过，看不出哪些字是人写的，没有动；请在 Word 中删去重复的字再刷新。`;
}

const MATCHED = { paragraph: "按整段", sentence: "按整句", number: "按前后文" } as const;

/** 专利授权量：“5件”（按整句：全年专利授权5件，……） */
export function describeRelinked(of: {
  readonly name: string;
  readonly text: string;
  readonly by: keyof typeof MATCHED;
  readonly words: string;
}): string {
  return `${of.name}：“${of.text}”（${MATCHED[of.by]}：${shortened(of.words)}）`;
}

export function describeRefreshed(path: string): string {
  return `报告已刷新：${path}`;
}

export function describeLooked(command: string): string {
  return `只列不写，没有改动任何文件。确认后运行：${command}`;
}

export const NOTHING_TO_CHANGE = "报告与工作簿一致，没有要改的，没有写入。";

function shortened(words: string): string {
  const characters = [...words.replace(/\s+/gu, " ")];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join("")}……` : characters.join("");
}
