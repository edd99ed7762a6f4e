/** Decides what each bound text becomes: the ledgers' text, what a person typed, or its last text while it waits or has nothing to show. */
import { turns } from "./direction";
import { handChoice, isSettled, type Reading } from "./hand-edits";
import type { LinkedDocument, LinkText } from "./linked-document";
import { LAST_YEARS, TO_CHANGE, unmarked } from "./marks";
import type { Absence, NextReport } from "./next-report";
import type { Occurrence, Occurrences } from "./occurrences";
import type { Choices, TextState } from "./refresh-plan";
import { tellsValue } from "./value-form";

export type PlannedText = {
  readonly key: string;
  readonly figures: readonly string[];
  readonly state: TextState;
  readonly was: string;
  /** What the ledgers say now; null when there is nothing to say. */
  readonly ledger: LinkText | null;
  readonly absence: Absence | null;
  /** What the document shall show; where a person typed in one place only, elsewhere than there. */
  readonly text: string;
  /** Control → the typed text that stays there alone. */
  readonly alone: ReadonlyMap<number, string>;
  /** What the provenance part keeps. */
  readonly stored: LinkText;
  /** Another outcome than before, and whether the words turn with it. */
  readonly outcome: { readonly turns: boolean } | null;
};

export type TextsInput = {
  readonly document: LinkedDocument;
  readonly next: NextReport;
  readonly choices: Choices;
  readonly occurrences: Occurrences;
  readonly readings: ReadonlyMap<string, Reading>;
  /** Whether a person's words are around an occurrence: it is in an edited block, or in none. */
  readonly isPersons: (occurrence: Occurrence) => boolean;
};

/** Every key of the document and of the report as it would be composed. */
export function planTexts(input: TextsInput): ReadonlyMap<string, PlannedText> {
  const keys = new Set([...input.next.texts.keys(), ...input.occurrences.keys()]);
  const drafts = [...keys].map((key) => draftOf(key, input));
  const waiting = new Set(drafts.flatMap((draft) => (waits(draft, input) ? figuresOf(draft) : [])));
  return new Map(drafts.map((draft) => [draft.key, settle(draft, waiting, input)]));
}

type Draft = {
  readonly key: string;
  readonly all: readonly Occurrence[];
  readonly reading: Reading;
  readonly stored: LinkText | undefined;
  readonly next: LinkText | Absence;
};

function draftOf(key: string, { document, next, occurrences, readings }: TextsInput): Draft {
  const all = occurrences.get(key) ?? [];
  const stored = document.stored.texts.get(key);
  const was = stored?.text ?? document.entries.get(key) ?? null;
  const reading = readings.get(key) ?? { key, was, typed: new Map(), choice: 0 };
  const coming = next.texts.get(key) ?? next.more.get(key) ?? "unknown";
  return { key, all, reading, stored, next: typeof coming === "string" ? coming : asChosen(coming, reading, stored) };
}

/** P14: the wording a person picked stays while it is true: the same outcome's, or one that another outcome shares. */
function asChosen(next: LinkText, { choice, was }: Reading, stored: LinkText | undefined): LinkText {
  if (choice === 0 || !stored) return next;
  const sameOutcome = stored.outcome === next.outcome ? next.choices[choice] : undefined;
  const shown = was === null ? "" : (stored.choices[choice] ?? "");
  const wording = sameOutcome ?? (next.choices.includes(shown) ? shown : undefined);
  if (wording === undefined) return next;
  return { ...next, text: wording + next.text.slice(unmarked(next.text).length) };
}

function figuresOf({ next, stored }: Draft): readonly string[] {
  return [...(stored?.figures ?? []), ...(typeof next === "string" ? [] : next.figures)];
}

/** As it is; null when nobody holds it back, or it would not change. */
function heldText(draft: Draft, base: Omit<Base, "ledger" | "absence">, choices: Choices): PlannedText | null {
  const { next, stored } = draft;
  const ledger = typeof next === "string" ? null : next;
  if (!stored || !isHeld(draft, choices) || ledger?.text === base.was) return null;
  return { ...base, ledger, absence: null, state: "waiting", text: base.was, stored };
}

function isHeld(draft: Draft, { held }: Choices): boolean {
  return held !== undefined && figuresOf(draft).some((figure) => held.has(figure));
}

function waits(draft: Draft, input: TextsInput): boolean {
  const { next, stored, all, reading } = draft;
  if (typeof next === "string" || !turns(stored?.outcome ?? null, next.outcome)) return false;
  const isTypedOver = reading.typed.size > 0 && choiceFor(draft, input.choices) === "keep";
  return !isTypedOver && all.some(input.isPersons) && !isConfirmed(draft, input.choices);
}

function isConfirmed({ key, next }: Draft, { confirmed }: Choices): boolean {
  if (confirmed === "all" || typeof next === "string") return confirmed === "all";
  return confirmed.has(key) || next.figures.some((figure) => confirmed.has(figure));
}

function choiceFor(draft: Draft, choices: Choices): "restore" | "keep" {
  return handChoice({ key: draft.key, figure: figureOf(draft) }, choices);
}

function figureOf({ key, next, stored }: Draft): string {
  const figures = typeof next === "string" ? stored?.figures : next.figures;
  return figures?.[0] ?? key.split("~")[0] ?? key;
}

function settle(draft: Draft, waiting: ReadonlySet<string>, input: TextsInput): PlannedText {
  return handOver(draft, withoutHand(draft, waiting, input), input);
}

function withoutHand(draft: Draft, waiting: ReadonlySet<string>, input: TextsInput): PlannedText {
  const { key, next } = draft;
  const was = draft.reading.was ?? draft.all[0]?.span.shown ?? "";
  const base = { key, figures: figuresWithDefault(draft), was, outcome: outcomeOf(draft), alone: new Map() };
  const held = heldText(draft, base, input.choices);
  if (held) return held;
  if (typeof next === "string") return missing(draft, { ...base, absence: next, ledger: null });
  const zero = zeroAt(draft, next, input);
  return zero !== null
    ? missing(draft, { ...base, absence: zero, ledger: next })
    : withText(draft, { ...base, ledger: next, absence: null }, waiting);
}

function withText(draft: Draft, base: Base & { readonly ledger: LinkText }, waiting: ReadonlySet<string>): PlannedText {
  const { ledger, was } = base;
  const isSame = was === ledger.text;
  const isWaiting = !isSame && figuresOf(draft).some((figure) => waiting.has(figure));
  if (isWaiting && draft.stored) return { ...base, state: "waiting", text: was, stored: draft.stored };
  const state = isSame || draft.all.length === 0 ? "unchanged" : "updated";
  return { ...base, state, text: ledger.text, stored: ledger };
}

function outcomeOf({ stored, next }: Draft): PlannedText["outcome"] {
  if (!stored?.outcome || typeof next === "string" || !next.outcome) return null;
  return stored.outcome === next.outcome ? null : { turns: turns(stored.outcome, next.outcome) };
}

function figuresWithDefault(draft: Draft): readonly string[] {
  const figures = typeof draft.next === "string" ? (draft.stored?.figures ?? []) : draft.next.figures;
  return figures.length > 0 ? figures : [figureOf(draft)];
}

// Never 「0家」 in a sentence: where a person's words stand around it, the last text stays (P9). A table may hold a zero.
function zeroAt({ key, all, reading }: Draft, next: LinkText, input: TextsInput): Absence | null {
  const [figure] = next.figures;
  if (next.kind !== "mention" || figure === undefined || !tellsValue(key)) return null;
  if (input.next.figures.get(figure)?.isZero !== true) return null;
  if (reading.was !== null && unmarked(reading.was) === unmarked(next.text)) return null;
  return all.some((one) => !one.isInTable && input.isPersons(one)) ? "zero" : null;
}

type Base = Pick<PlannedText, "key" | "figures" | "was" | "outcome" | "alone" | "ledger" | "absence">;

function missing({ key, all, stored }: Draft, base: Base): PlannedText {
  const last = unmarked(base.was) === "" ? unmarked(all[0]?.span.shown ?? "") : unmarked(base.was);
  const text = last + TO_CHANGE;
  const kind = key.includes("~") ? "mention" : "phrase";
  const kept = stored ?? { kind, key, text, mark: null, figures: base.figures, outcome: null, choices: [] };
  return { ...base, state: "missing", text, stored: { ...kept, text, mark: null } };
}

// P8: what a person typed stays until the person says otherwise, in every place where it was typed.
function handOver(draft: Draft, planned: PlannedText, { choices }: TextsInput): PlannedText {
  const { typed } = draft.reading;
  const isSame = isSettled(draft.reading, planned.ledger?.text ?? planned.text);
  if (isSame || choiceFor(draft, choices) === "restore") {
    // What waits goes back to no earlier text: what was typed stands until the words around it may follow.
    if (planned.state === "waiting") return { ...planned, alone: typed };
    return isSame ? planned : { ...planned, state: "restored" };
  }
  return kept(draft, planned, choices);
}

function kept({ reading: { typed }, all }: Draft, planned: PlannedText, { roll }: Choices): PlannedText {
  const alone = new Map([...typed].map(([control, text]) => [control, roll ? unmarked(text) + LAST_YEARS : text]));
  const texts = new Set(alone.values());
  const [only] = texts;
  const isEverywhere = texts.size === 1 && typed.size === all.length;
  if (isEverywhere && only !== undefined) return { ...planned, state: "hand", text: only };
  return { ...planned, state: "hand", alone };
}
