/** 亮点候选 in Chinese: each with its number, the words that would stand in the report, and the proof (P21). */
import type { Figure, Figures, Rank } from "../../core/indicator/figure";
import { formatFigure } from "../../core/indicator/format-figure";
import type { Highlight, HighlightKind } from "../../core/narrative/highlights/highlight";
import type { CellList } from "../../core/snapshot/snapshot";

const KINDS: Readonly<Record<HighlightKind, string>> = {
  exceeded: "超额完成",
  growth: "增幅",
  turned: "由降转升",
  first: "首次突破",
  rank: "排名上升",
};

const SOURCES = {
  register: "外部数据登记表",
  snapshot: "上年报送稿",
  history: "历年数据表",
  target: "目标任务表的上年基数",
  ledger: "台账",
  none: "",
} as const;

type Told = Highlight & { readonly words: string; readonly cells: readonly CellList[] };

/** All of them, and how to put them into the report. */
export function describeHighlights(highlights: readonly Told[], figures: Figures): string {
  if (highlights.length === 0)
    return "没有亮点候选：没有超额、增长（基数10以上）、由降转升、首次突破或排名上升的指标。";
  const lines = highlights.flatMap((highlight, at) => {
    return [
      `${at + 1}. ${KINDS[highlight.kind]}　${highlight.words}`,
      `   依据：${describeProof(highlight, figures)}；${cellsText(highlight.cells)}`,
    ];
  });
  return [
    `亮点候选${highlights.length}条（未完成或慢于时序进度的目标不列）：`,
    ...lines,
    "选两到四条写进开头，如 --highlight 1,3；不选则一条不写。",
  ].join("\n");
}

/** 本期5件，目标“≥4件”，上年4件（历年数据表） */
export function describeProof(highlight: Highlight, figures: Figures): string {
  const figure = figures.get(highlight.figure);
  return figure ? proofOf(highlight, figure) : "";
}

function proofOf({ proof }: Highlight, figure: Figure): string {
  const amount = (value: string): string =>
    formatFigure({ ...figure, value: { kind: "decimal", value, unit: figure.unit, decimals: figure.decimals } }) ??
    value;
  const isWhole = figure.basis === "year" || figure.period.to.endsWith("-12-31");
  const base = figure.basis === "stock" ? "上年末" : isWhole ? "上年" : "上年同期";
  return [
    `本期${amount(proof.now)}`,
    proof.target === null ? "" : `目标“${proof.target}”`,
    proof.base === null ? "" : `${base}${amount(proof.base.value)}（${SOURCES[proof.base.source]}）`,
    proof.past.length === 0 ? "" : `历年${proof.past.map(({ year, value }) => `${year}年${amount(value)}`).join("、")}`,
    proof.rank === null ? "" : `排名第${placeOf(proof.rank.now)}，上年第${placeOf(proof.rank.before)}`,
  ]
    .filter((piece) => piece !== "")
    .join("，");
}

function placeOf({ place, of }: Rank): string {
  return of === null ? `${place}位` : `${place}位（共${of}个）`;
}

function cellsText(cells: readonly CellList[]): string {
  const places = cells.map(({ sheet, ranges, more }) => `${sheet}!${ranges.join(",")}${more ? "等" : ""}`);
  return `取自${places.join("；")}`;
}
