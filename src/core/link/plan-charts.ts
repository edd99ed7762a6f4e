/**
 * Decides what becomes of a chart that stands in the document: drawn anew where nobody touched it, only its numbers where a
 * person changed its look, kept where a person's own numbers or workbook would be lost.
 */
import { handChoice } from "./hand-edits";
import type { FoundBlock } from "./find-blocks";
import type { LinkedDocument, ReadChart, StoredChart } from "./linked-document";
import type { NextBlock, NextChart } from "./next-report";
import type { ChartAction, ChartChange, ChartState, ChartWhy, Choices } from "./refresh-plan";

export type ChartsInput = {
  readonly document: LinkedDocument;
  readonly choices: Choices;
  /** Blocks whose words a person changed. */
  readonly edited: ReadonlySet<string>;
  /** Figures that wait for a person. */
  readonly waiting: ReadonlySet<string>;
};

export type PlannedChart = {
  readonly change: ChartChange;
  /** null when nothing of it is written. */
  readonly action: ChartAction | null;
  /** What is known of it from now on, without the hashes of files that are still to be made. */
  readonly stored: StoredChart;
};

/** null where the document has no such chart any more, only its caption, or nobody noted how it was written. */
export function planChart(block: NextBlock, found: FoundBlock, input: ChartsInput): PlannedChart | null {
  const known = input.document.stored.blocks.find(({ key }) => key === block.key);
  const { picture, read } = pictureIn(found, input.document);
  if (!read || !block.chart || !known?.chart) return null;
  const { key } = block;
  const sides: Sides = { next: block.chart, read, stored: known.chart };
  const change = changeOf(sides, { key, ...input });
  const isOwnCaption = !input.edited.has(key) && change.state !== "kept";
  const action: ChartAction = {
    block: key,
    items: found.items,
    picture,
    draw: DRAWING[change.state],
    alt: altOf(sides, change) !== read.alt,
    caption: isOwnCaption && known.hash !== block.hash,
  };
  const isAtRest = action.draw === null && !action.alt && !action.caption;
  return { change, action: isAtRest ? null : action, stored: knownBy(change, sides) };
}

const DRAWING: Readonly<Record<ChartState, ChartAction["draw"]>> = {
  drawn: "anew",
  followed: "values",
  same: null,
  kept: null,
};

function pictureIn(
  { items }: FoundBlock,
  document: LinkedDocument,
): { readonly picture: number; readonly read: ReadChart | undefined } {
  const picture = items.find((at) => document.items[at]?.chart) ?? -1;
  return { picture, read: document.items[picture]?.chart };
}

type Sides = { readonly next: NextChart; readonly read: ReadChart; readonly stored: StoredChart };

function changeOf(sides: Sides, of: ChartsInput & { readonly key: string }): ChartChange {
  const { next, stored } = sides;
  const touch = touchOf(sides);
  // What a person typed may be what the ledgers have come to say.
  const isShown = shows(sides);
  if (isShown && stored.alt === next.alt) return SAME;
  if (next.figures.some((figure) => of.waiting.has(figure))) return kept("waiting");
  const isWanted = handChoice({ key: of.key, figure: of.key }, of.choices) === "restore";
  if (touch === null || isWanted) return { state: "drawn", why: null };
  if (isShown) return SAME;
  if (touch !== "look") return kept(touch);
  return fits(sides) ? { state: "followed", why: null } : kept("shape");
}

const SAME: ChartChange = { state: "same", why: null };

function kept(why: ChartWhy): ChartChange {
  return { state: "kept", why };
}

function shows({ next, read, stored }: Sides): boolean {
  return read.data === next.data && stored.form === next.form;
}

/** Whether each number that would be drawn has its place in the chart as it is. */
function fits({ next, read, stored }: Sides): boolean {
  return read.isOurs && read.size === next.size && stored.form === next.form;
}

/** null: as it was written. look: the numbers and the workbook are as they were written. */
function touchOf({ read, stored }: Sides): "look" | "numbers" | "workbook" | null {
  if (read.data !== stored.data) return "numbers";
  if (read.workbook !== stored.workbook) return "workbook";
  return read.part === stored.part ? null : "look";
}

// A person's own words for who cannot see it stay; so do ours where the picture does.
function altOf({ next, read, stored }: Sides, { state }: ChartChange): string {
  return state === "kept" || read.alt !== stored.alt ? read.alt : next.alt;
}

function knownBy({ state }: ChartChange, { next, stored }: Sides): StoredChart {
  const { form, data, alt } = next;
  return state === "kept" ? stored : { ...stored, form, data, alt };
}
