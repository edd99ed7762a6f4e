/** Decides what becomes of each block: composed anew, kept for a person's sake, added, removed, or left deleted. */
import { composedLines, literalCells, literalLines, readLines, rowsOf } from "./block-words";
import type { Found, FoundBlock } from "./find-blocks";
import type { LinkedDocument, StoredBlock } from "./linked-document";
import { movedAmong } from "./moved";
import type { NextBlock, NextReport } from "./next-report";
import { anchorFor } from "./place-blocks";
import type { PlannedText } from "./plan-texts";
import type { BlockAction, BlockChange, BlockState } from "./refresh-plan";

export type BlocksInput = {
  readonly document: LinkedDocument;
  readonly next: NextReport;
  readonly found: Found;
  readonly edited: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, PlannedText>;
  /** Figures that wait for a person. */
  readonly waiting: ReadonlySet<string>;
};

export type PlannedBlocks = {
  readonly changes: readonly BlockChange[];
  readonly actions: readonly BlockAction[];
  readonly stored: readonly StoredBlock[];
};

export function planBlocks(input: BlocksInput): PlannedBlocks {
  const { document, next, found } = input;
  const hashes = new Map(document.stored.blocks.map(({ key, hash }) => [key, hash]));
  const states = new Map(next.blocks.map((block) => [block.key, stateOf(block, hashes, input)]));
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
    };
    return changeOf(key, at, input);
  });
  return {
    changes,
    actions: actionsOf(states, input),
    stored: keys.flatMap((key) => storedBlock(key, { states, shapes, hashes })),
  };
}

function stateOf(block: NextBlock, hashes: ReadonlyMap<string, string>, input: BlocksInput): BlockState {
  const { found, edited } = input;
  const hash = hashes.get(block.key);
  if (!found.blocks.has(block.key))
    return hash !== undefined ? "deleted" : bringsWaiting(block, input) ? "waiting" : "added";
  if (edited.has(block.key)) return "kept";
  if (hash === block.hash) return "same";
  return bringsWaiting(block, input) ? "waiting" : "replaced";
}

/** A block that the pack no longer has: what a person wrote in it stays, the rest goes. */
function leftOver(key: string, { found, edited }: BlocksInput): BlockState {
  if (!found.blocks.has(key)) return "deleted";
  return edited.has(key) ? "kept" : "removed";
}

// New words about a figure that waits would contradict the paragraph that it waits in.
function bringsWaiting({ lines }: NextBlock, { texts, waiting }: BlocksInput): boolean {
  if (waiting.size === 0) return false;
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
};

function changeOf(key: string, at: At, input: BlocksInput): BlockChange {
  const { document, found } = input;
  const block = found.blocks.get(key);
  const items = block?.items ?? [];
  const composed = at.shape ? composedLines(at.shape, textOf(input)) : [];
  const words = at.state === "added" ? composed : readLines(document, items);
  return {
    key,
    state: at.state,
    moved: at.moved,
    by: block?.by ?? null,
    touched: [...new Set(items.flatMap((item) => document.items[item]?.touched ?? []))],
    words: words.join(at.shape?.kind === "table" ? "｜" : ""),
    ...differences(at, {
      stands: literalLines(
        document,
        items.filter((item) => document.items[item]?.kind === "table"),
      ),
      composed,
    }),
  };
}

function textOf({ texts }: BlocksInput): (key: string) => string {
  return (key) => texts.get(key)?.text ?? "";
}

/** What the pack would say by now where a person's words stand. */
function differences(
  { state, shape, hash }: At,
  { stands, composed }: { readonly stands: readonly string[]; readonly composed: readonly string[] },
): Pick<BlockChange, "composed" | "rows"> {
  const isHeldBack = state === "kept" || state === "waiting";
  if (!isHeldBack || !shape || hash === shape.hash) return { composed: null, rows: null };
  if (shape.kind === "lines") return { composed: composed.join(""), rows: null };
  const [old, now] = [rowsOf(stands, shape.columns), rowsOf(literalCells(shape), shape.columns)];
  const rows = { added: now.filter((row) => !old.includes(row)), removed: old.filter((row) => !now.includes(row)) };
  return { composed: null, rows };
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
  const changed = [...states].flatMap(([key, state]): BlockAction[] => {
    if (state === "replaced") return [{ kind: "replace", block: key, items: itemsOf(key) }];
    return state === "removed" ? [{ kind: "remove", block: key, items: itemsOf(key) }] : [];
  });
  return [
    ...changed.filter(({ kind }) => kind === "replace"),
    ...added,
    ...changed.filter(({ kind }) => kind === "remove"),
  ];
}

type Known = {
  readonly states: ReadonlyMap<string, BlockState>;
  readonly shapes: ReadonlyMap<string, NextBlock>;
  readonly hashes: ReadonlyMap<string, string>;
};

// What a person edited keeps the hash of what was written there, so that it still counts as edited next time.
function storedBlock(key: string, { states, shapes, hashes }: Known): readonly StoredBlock[] {
  const state = states.get(key);
  if (state === "removed") return [];
  const isComposed = state === "same" || state === "replaced" || state === "added";
  const hash = isComposed ? shapes.get(key)?.hash : hashes.get(key);
  return hash === undefined ? [] : [{ key, hash }];
}
