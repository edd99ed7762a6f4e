/** A pending refresh as people look through it: what changes, in which section and sentence, by how much; turned words first. */
import { relativeChange } from "./relative-change";
import { matchesBefore, type DocumentSteps } from "../../core/link/document-steps";
import { DRAFT_LINE_NAME, spansOf, type Narrative } from "../../core/narrative/narrative";
import type { FigureChange, TextState } from "../../core/link/refresh-plan";
import { tellsValue } from "../../core/link/value-form";
import { sectionOfKeys, type SectionOf } from "./sections-of";
import type { Applied } from "./apply-refresh";
import type { PendingRefresh } from "./pending-refresh";

/** A bound text of a figure, as it stands and as it would; the same for a text that only needs a person. */
export type PendingText = {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** How often it stands in the document. */
  readonly count: number;
  /** 「↑12.5%」: by how much the number changes; null where the two are no numbers of one unit. */
  readonly change: string | null;
};

export type PendingItem = {
  readonly figure: string;
  readonly name: string;
  readonly state: TextState;
  /** 措辞变化: words turn with it. */
  readonly turns: boolean;
  readonly texts: readonly PendingText[];
  /** The number that a person typed over it; null where nobody did. */
  readonly typed: string | null;
  /** The sentence around its first text as it stands, in pieces; `at` is where the text is in it. null: in no line. */
  readonly sentence: { readonly before: string; readonly text: string; readonly after: string } | null;
  /** Where to go to see it. */
  readonly place: { readonly line: number; readonly words: string; readonly nth: number } | null;
};

export type PendingSection = { readonly title: string; readonly items: readonly PendingItem[] };

export type PendingList = {
  /** What a person has to decide: words that wait, numbers typed over, texts with nothing to show. */
  readonly asking: readonly PendingItem[];
  /** 措辞变化: words turn with the number. */
  readonly turned: readonly PendingItem[];
  /** All others. */
  readonly sections: readonly PendingSection[];
  /** How many figures would change. */
  readonly count: number;
};

const ASKING: ReadonlySet<TextState> = new Set(["waiting", "hand", "missing", "broken"]);
const CHANGING: ReadonlySet<TextState> = new Set(["updated", "restored"]);

/** Every figure that would change, turned ones first. */
export function changingFigures({ turned, sections }: PendingList): readonly string[] {
  return [...turned, ...sections.flatMap(({ items }) => items)].map(({ figure }) => figure);
}

/** The figures that would change, and of which words could not be written. */
export function figuresLeft({ turned, sections }: PendingList, applied: Pick<Applied, "keys">): readonly string[] {
  const keys = new Set(applied.keys);
  const changing = [...turned, ...sections.flatMap(({ items }) => items)];
  return changing.filter(({ texts }) => texts.some(({ key }) => keys.has(key))).map(({ figure }) => figure);
}

export function pendingList(pending: PendingRefresh): PendingList {
  const { plan } = pending.refreshed;
  const held = pending.settings.choices.held ?? new Set<string>();
  const turning = new Set(plan.turns.filter(({ turns }) => turns).map(({ figure }) => figure));
  const sections = sectionOfKeys(pending.refreshed.snapshot.narrative);
  const draftLine = draftLineKeys(pending.refreshed.snapshot.narrative);
  const items = plan.figures.map((change) => {
    const item = itemOf(change, turning.has(change.figure), pending.steps);
    const isDraftLine = item.texts.length > 0 && item.texts.every(({ key }) => draftLine.has(key));
    return isDraftLine ? { ...item, name: DRAFT_LINE_NAME } : item;
  });
  const changing = items.filter(
    ({ state, figure }) => CHANGING.has(state) || (state === "waiting" && held.has(figure)),
  );
  return {
    asking: items.filter(({ state, figure }) => ASKING.has(state) && !held.has(figure)),
    turned: changing.filter(({ turns }) => turns),
    sections: bySection(
      changing.filter(({ turns }) => !turns),
      sections,
    ),
    count: changing.length,
  };
}

// It hangs on the period, and tells how much is open: called after the period alone nobody would know it.
function draftLineKeys({ sections }: Narrative): ReadonlySet<string> {
  const lines = sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "draft-line"));
  return new Set(lines.flatMap(spansOf).flatMap((span) => ("key" in span ? [span.key] : [])));
}

function itemOf(
  { figure, name, state, texts }: FigureChange,
  turns: boolean,
  steps: DocumentSteps | null,
): PendingItem {
  const shown = texts.filter((text) => text.from !== (text.ledger ?? text.to) || text.state === state);
  const pieces = shown.map((text) => {
    const to = text.ledger ?? text.to;
    return { key: text.key, from: text.from, to, count: text.count, change: relativeChange(text.from, to) };
  });
  const place = steps
    ? placeOf(
        steps,
        shown.map(({ key }) => key),
      )
    : null;
  const [typed = null] = texts.flatMap((text) => (text.state === "hand" && tellsValue(text.key) ? text.typed : []));
  const found = { sentence: place?.sentence ?? null, place: place?.at ?? null };
  return { figure, name, state, turns, texts: pieces, typed, ...found };
}

type Found = {
  readonly at: NonNullable<PendingItem["place"]>;
  readonly sentence: NonNullable<PendingItem["sentence"]>;
};

/** The first place in the lines where one of the keys changes. */
function placeOf({ changes }: DocumentSteps, keys: readonly string[]): Found | null {
  for (const { line, pieces } of changes) {
    let before = "";
    for (const [at, piece] of pieces.entries()) {
      if (typeof piece !== "string" && keys.includes(piece.key)) {
        const after = pieces
          .slice(at + 1)
          .map((one) => (typeof one === "string" ? one : one.from))
          .join("");
        const nth = matchesBefore(before + piece.from + after, piece.from, before.length);
        return {
          at: { line, words: piece.from, nth },
          sentence: { before: lastPart(before), text: piece.from, after: firstPart(after) },
        };
      }
      before += typeof piece === "string" ? piece : piece.from;
    }
  }
  return null;
}

const AROUND = 24;

// A sentence may be a whole paragraph long: some words around are enough to know it again.
function lastPart(words: string): string {
  const from = Math.max(words.lastIndexOf("。"), words.lastIndexOf("；")) + 1;
  const part = words.slice(from);
  return part.length > AROUND ? `…${part.slice(-AROUND)}` : part;
}

function firstPart(words: string): string {
  const ends = ["。", "；"].map((end) => words.indexOf(end)).filter((at) => at >= 0);
  const part = words.slice(0, ends.length === 0 ? words.length : Math.min(...ends) + 1);
  return part.length > AROUND ? `${part.slice(0, AROUND)}…` : part;
}

function bySection(items: readonly PendingItem[], sectionOf: (key: string) => SectionOf): readonly PendingSection[] {
  const placed = items.map((item) => ({ item, ...sectionOf(item.texts[0]?.key ?? "") }));
  placed.sort((a, b) => a.order - b.order);
  const sections = new Map<string, PendingItem[]>();
  for (const { item, title } of placed) sections.set(title, [...(sections.get(title) ?? []), item]);
  return [...sections].map(([title, all]) => ({ title, items: all }));
}
