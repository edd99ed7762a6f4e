/** A refresh as a person reads it in a terminal: turned words first, then what is left to a person, then what changed. */
import type { Refreshed } from "../../app/refresh-report";
import type { BlockChange, BlockState, FigureChange, TextState } from "../../core/link/refresh-plan";
import { tellsValue } from "../../core/link/value-form";
import {
  BLOCK_STATES,
  FIGURE_STATES,
  describeBlock,
  describeChart,
  describeComposed,
  describeConfirm,
  describeHandChoices,
  describeRelinked,
  describeRepairs,
  describeRows,
  describeText,
  describeTurn,
  describeUnsure,
} from "../../text/zh/refresh";
import { line, type Line, type Tone } from "./line";

const TEXT_STATES: readonly TextState[] = ["hand", "waiting", "missing", "broken", "restored", "updated"];
const TONES: Partial<Record<TextState, Tone>> = {
  hand: "verify",
  waiting: "verify",
  missing: "verify",
  broken: "mandatory",
};
const SHOWN_BLOCKS: readonly BlockState[] = ["replaced", "added", "removed", "kept", "waiting", "deleted"];

/** `isAdoptable`: whether 外部数据登记表 can supply a figure. */
export function refreshLines(refreshed: Refreshed, isAdoptable: (figure: string) => boolean): readonly Line[] {
  const { plan, repaired, yearsLeft } = refreshed;
  const isRepaired = repaired.joined.length + repaired.unframed.length > 0;
  return [
    ...(repaired.unsure.length > 0 ? [line(describeUnsure(repaired.unsure.length), "mandatory")] : []),
    ...(isRepaired ? [line(describeRepairs(repaired.joined.length, repaired.unframed.length), "verify")] : []),
    ...relinkLines(refreshed),
    ...turnLines(refreshed),
    ...TEXT_STATES.flatMap((state) => textLines(state, plan.figures, isAdoptable)),
    ...unchanged(plan.figures),
    ...SHOWN_BLOCKS.flatMap((state) => blockLines(state, plan.blocks)),
    ...chartLines(plan.blocks),
    ...movedLines(plan.blocks),
    ...titled(`仍写着原来年度的段落${yearsLeft.length}处，请自己改：`, "verify", yearsLeft),
  ];
}

function relinkLines({ relinked }: Refreshed): readonly Line[] {
  return titled(`重新关联${relinked.length}处，请逐处看过：`, "verify", relinked.map(describeRelinked));
}

function turnLines({ plan }: Refreshed): readonly Line[] {
  const waiting = plan.turns.filter(({ waits }) => waits).map(({ figure }) => figure);
  return [
    ...titled(`措辞变化${plan.turns.length}处：`, "mandatory", plan.turns.map(describeTurn)),
    ...(waiting.length > 0 ? [line(`    ${describeConfirm([...new Set(waiting)])}`, "quiet")] : []),
  ];
}

function textLines(
  state: TextState,
  figures: readonly FigureChange[],
  isAdoptable: (figure: string) => boolean,
): readonly Line[] {
  const told = figures.flatMap(({ figure, name, texts }) => {
    const here = texts.filter((text) => text.state === state);
    const lines = here.map((text) => describeText(name, text));
    if (state !== "hand" || here.length === 0) return lines;
    const mayAdopt = isAdoptable(figure) && here.some(({ key }) => tellsValue(key));
    return [...lines, ...describeHandChoices(figure, mayAdopt).map((way) => `  ${way}`)];
  });
  return titled(`${FIGURE_STATES[state]}：`, TONES[state] ?? "heading", told);
}

function unchanged(figures: readonly FigureChange[]): readonly Line[] {
  const count = figures.flatMap(({ texts }) => texts).filter(({ state }) => state === "unchanged").length;
  return count > 0 ? [line(`${FIGURE_STATES.unchanged}：${count}项`, "quiet")] : [];
}

function blockLines(state: BlockState, blocks: readonly BlockChange[]): readonly Line[] {
  const told = blocks
    .filter((block) => block.state === state && !isOnlyChart(block))
    .flatMap((block) => [
      describeBlock(block),
      ...(block.composed === null ? [] : [`  ${describeComposed(block.composed)}`]),
      ...(block.rows === null ? [] : describeRows(block.rows).map((row) => `  ${row}`)),
    ]);
  return titled(`段落${BLOCK_STATES[state]}：`, "heading", told);
}

// What becomes of a chart is told among the charts.
function isOnlyChart({ state, chart }: BlockChange): boolean {
  return chart !== undefined && (state === "replaced" || state === "waiting" || chart.state === "kept");
}

function chartLines(blocks: readonly BlockChange[]): readonly Line[] {
  const told = blocks.flatMap((block) =>
    block.chart && block.chart.state !== "same" ? [{ block, chart: block.chart }] : [],
  );
  const isKept = told.some(({ chart }) => chart.state === "kept");
  return titled(
    "图：",
    isKept ? "verify" : "heading",
    told.map(({ block, chart }) => describeChart(block, chart)),
  );
}

function movedLines(blocks: readonly BlockChange[]): readonly Line[] {
  const moved = blocks.filter((block) => block.moved && block.state === "same");
  return titled("段落移动过，位置不变：", "heading", moved.map(describeBlock));
}

function titled(title: string, tone: Tone, lines: readonly string[]): readonly Line[] {
  return lines.length === 0 ? [] : [line(title, tone), ...lines.map((text) => line(`    ${text}`))];
}
