/** Decides what becomes of each block: composed anew, kept for a person's sake, added, removed, or left deleted. */
import {
  composedLines,
  isSameRow,
  literalCells,
  literalLines,
  nameOfRow,
  readLines,
  rowsOf,
  type LiteralCell,
  type LiteralRow,
} from "./block-words";
import type { Found, FoundBlock } from "./find-blocks";
import type { LinkedDocument, StoredBlock, StoredChart, Touch } from "./linked-document";
import { movedAmong } from "./moved";
import type { NextBlock, NextChart, NextReport } from "./next-report";
import { anchorFor } from "./place-blocks";
import type { PlannedText } from "./plan-texts";
import { planChart, type ChartsInput, type PlannedChart } from "./plan-charts";
import type { BlockAction, BlockChange, BlockState, ChartAction } from "./refresh-plan";

export type BlocksInput = ChartsInput & {
  readonly next: NextReport;
  readonly found: Found;
  readonly texts: ReadonlyMap<string, PlannedText>;
};

type Charts = ReadonlyMap<string, PlannedChart>;

export type PlannedBlocks = {
  readonly changes: readonly BlockChange[];
  readonly actions: readonly BlockAction[];
  readonly stored: readonly StoredBlock[];
  readonly charts: readonly ChartAction[];
};

export function planBlocks(input: BlocksInput): PlannedBlocks {
  const { document, next, found } = input;
  const hashes = new Map(document.stored.blocks.map(({ key, hash }) => [key, hash]));
  const charts = chartsOf(input);
  const states = new Map(next.blocks.map((block) => [block.key, stateOf(block, { hashes, charts }, input)]));
  const shapes = new Map(next.blocks.map((block) => [block.key, block]));
  for (const key of [...hashes.keys(), ...found.blocks.keys()]) {
    if (!states.has(key)) states.set(key, leftOver(key, input));
  }
  const order = readingOrder(found);
  const moved = movedAmong(
    order,
    document.stored.blocks.map(({ key }) => key),
  );
  const keys = inOrder(
    next.blocks.map(({ key }) => key),
    [...states.keys()],
  );
  const changes = keys.map((key) => {
    const at = {
      state: states.get(key) ?? "same",
      moved: moved.has(key),
      shape: shapes.get(key),
      hash: hashes.get(key),
      chart: charts.get(key),
    };
    return changeOf(key, at, input);
  });
  return {
    changes,
    actions: actionsOf(states, input),
    stored: keys.flatMap((key) => storedBlock(key, { states, shapes, hashes, charts }, document)),
    charts: [...charts.values()].flatMap(({ action }) => action ?? []),
  };
}

function chartsOf(input: BlocksInput): Charts {
  const { next, found } = input;
  return new Map(
    next.blocks.flatMap((block): [string, PlannedChart][] => {
      const there = found.blocks.get(block.key);
      const planned = block.chart && there ? planChart(block, there, input) : null;
      return planned ? [[block.key, planned]] : [];
    }),
  );
}

type Before = { readonly hashes: ReadonlyMap<string, string>; readonly charts: Charts };

function stateOf(block: NextBlock, { hashes, charts }: Before, input: BlocksInput): BlockState {
  const { found, edited } = input;
  const chart = charts.get(block.key);
  if (chart) return chartState(block.key, chart, edited);
  const hash = hashes.get(block.key);
  if (!found.blocks.has(block.key))
    return hash !== undefined ? "deleted" : bringsWaiting(block, input) ? "waiting" : "added";
  if (edited.has(block.key)) return "kept";
  if (hash === block.hash) return "same";
  return bringsWaiting(block, input) ? "waiting" : "replaced";
}

function chartState(key: string, { change, action }: PlannedChart, edited: ReadonlySet<string>): BlockState {
  if (change.why === "waiting") return "waiting";
  if (edited.has(key) || change.state === "kept") return "kept";
  return change.state === "drawn" || action?.caption ? "replaced" : "same";
}

/** A block that the pack no longer has: what a person wrote in it stays, the rest goes. */
function leftOver(key: string, { found, edited, document }: BlocksInput): BlockState {
  const block = found.blocks.get(key);
  if (!block) return "deleted";
  const written = document.stored.blocks.find((one) => one.key === key)?.chart;
  const isTouched = block.items.some((at) => {
    const chart = document.items[at]?.chart;
    return chart && (chart.part !== written?.part || chart.workbook !== written.workbook);
  });
  return edited.has(key) || isTouched ? "kept" : "removed";
}

// New words about a figure that waits would contradict the paragraph that it waits in.
function bringsWaiting({ lines, chart }: NextBlock, { texts, waiting }: BlocksInput): boolean {
  if (waiting.size === 0) return false;
  if (chart?.figures.some((figure) => waiting.has(figure))) return true;
  const waits = (key: string): boolean => texts.get(key)?.figures.some((figure) => waiting.has(figure)) ?? false;
  return lines.flat().some((span) => span.kind === "bound" && waits(span.key));
}

function readingOrder({ blocks }: Found): readonly string[] {
  const first = ({ items }: FoundBlock): number => items[0] ?? 0;
  return [...blocks.values()].sort((a, b) => first(a) - first(b)).map(({ key }) => key);
}

/** Pack order; what the pack does not have comes at the end. */
function inOrder(pack: readonly string[], all: readonly string[]): readonly string[] {
  const known = new Set(pack);
  return [...pack, ...all.filter((key) => !known.has(key))];
}

type At = {
  readonly state: BlockState;
  readonly moved: boolean;
  readonly shape: NextBlock | undefined;
  /** Of what was last written there. */
  readonly hash: string | undefined;
  readonly chart: PlannedChart | undefined;
};

function changeOf(key: string, at: At, input: BlocksInput): BlockChange {
  const { document, found } = input;
  const block = found.blocks.get(key);
  const items = block?.items ?? [];
  const composed = at.shape ? composedLines(at.shape, textOf(input)) : [];
  const words = wordsOf(at, at.state === "added" ? composed : readLines(document, items));
  return {
    key,
    state: at.state,
    moved: at.moved,
    by: block?.by ?? null,
    touched: [...new Set(items.flatMap((item) => touchesOf(document, item)))],
    words,
    ...(at.chart ? { chart: at.chart.change } : {}),
    ...differences(at, {
      stands: literalLines(
        document,
        items.filter((item) => document.items[item]?.kind === "table"),
      ),
      composed,
    }),
  };
}

// What stands in the words for our own picture is no word.
function wordsOf({ shape, chart }: At, lines: readonly string[]): string {
  if (shape?.kind === "table") return lines.join("｜");
  return (chart || shape?.chart ? lines.slice(-1) : lines).join("");
}

function touchesOf({ items }: LinkedDocument, at: number): readonly Touch[] {
  const { touched = [], chart } = items[at] ?? {};
  return chart ? touched.filter((touch) => touch !== "object") : touched;
}

function textOf({ texts }: BlocksInput): (key: string) => string {
  return (key) => texts.get(key)?.text ?? "";
}

/** What the pack would say by now where a person's words stand. */
function differences(
  { state, shape, hash }: At,
  { stands, composed }: { readonly stands: readonly LiteralCell[]; readonly composed: readonly string[] },
): Pick<BlockChange, "composed" | "rows"> {
  const isHeldBack = state === "kept" || state === "waiting";
  if (!isHeldBack || !shape || hash === shape.hash) return { composed: null, rows: null };
  if (shape.kind === "chart") return { composed: composed.slice(-1).join(""), rows: null };
  if (shape.kind === "lines") return { composed: composed.join(""), rows: null };
  const [old, now] = [rowsOf(stands, shape.columns), rowsOf(literalCells(shape), shape.columns)];
  return { composed: null, rows: { added: missingFrom(old, now), removed: missingFrom(now, old) } };
}

function missingFrom(rows: readonly LiteralRow[], others: readonly LiteralRow[]): readonly string[] {
  return others.filter((other) => !rows.some((row) => isSameRow(row, other))).map(nameOfRow);
}

function actionsOf(states: ReadonlyMap<string, BlockState>, { next, found }: BlocksInput): readonly BlockAction[] {
  const itemsOf = (key: string): readonly number[] => found.blocks.get(key)?.items ?? [];
  const there = new Map(
    [...found.blocks.keys()].filter((key) => states.get(key) !== "removed").map((key) => [key, itemsOf(key)]),
  );
  const added = next.blocks
    .filter(({ key }) => states.get(key) === "added")
    .map((block): BlockAction => {
      const anchor = anchorFor(block, next.blocks, there);
      there.set(block.key, []);
      return { kind: "add", block: block.key, anchor };
    });
  const isChart = new Set(next.blocks.filter(({ chart }) => chart).map(({ key }) => key));
  const changed = [...states].flatMap(([key, state]): BlockAction[] => {
    if (state === "replaced" && isChart.has(key)) return [];
    if (state === "replaced") return [{ kind: "replace", block: key, items: itemsOf(key) }];
    return state === "removed" ? [{ kind: "remove", block: key, items: itemsOf(key) }] : [];
  });
  return [
    ...changed.filter(({ kind }) => kind === "replace"),
    ...added,
    ...changed.filter(({ kind }) => kind === "remove"),
  ];
}

type Known = Before & {
  readonly states: ReadonlyMap<string, BlockState>;
  readonly shapes: ReadonlyMap<string, NextBlock>;
};

// What a person edited keeps the hash of what was written there, so that it still counts as edited next time.
function storedBlock(
  key: string,
  { states, shapes, hashes, charts }: Known,
  { stored }: LinkedDocument,
): readonly StoredBlock[] {
  const state = states.get(key) ?? "removed";
  if (state === "removed") return [];
  const shape = shapes.get(key);
  const hash = COMPOSED.has(state) ? shape?.hash : hashes.get(key);
  if (hash === undefined) return [];
  const known = charts.get(key)?.stored ?? before(key, stored)?.chart;
  return [withChart({ key, hash }, state, { coming: shape?.chart, known })];
}

type Chart = { readonly coming: NextChart | undefined; readonly known: StoredChart | undefined };

function withChart(block: StoredBlock, state: BlockState, { coming, known }: Chart): StoredBlock {
  const chart = state === "added" ? unmade(coming) : known;
  return chart ? { ...block, chart } : block;
}

function before(key: string, { blocks }: LinkedDocument["stored"]): StoredBlock | undefined {
  return blocks.find((one) => one.key === key);
}

const COMPOSED: ReadonlySet<BlockState> = new Set(["same", "replaced", "added"]);

function unmade(chart: NextChart | undefined): StoredChart | undefined {
  if (!chart) return undefined;
  const { form, data, alt } = chart;
  return { form, data, alt, part: "", workbook: "" };
}
