/** Holds a report against what would be written now: every change that a refresh makes, and all it leaves to a person. */
import { findBlocks } from "./find-blocks";
import { handChoice, isSettled, readTexts, type Reading } from "./hand-edits";
import type { BoundSpan, LinkedDocument, LinkText } from "./linked-document";
import type { NextReport } from "./next-report";
import { isEdited, occurrencesIn, type Occurrence, type Occurrences } from "./occurrences";
import { planBlocks } from "./plan-blocks";
import { planTexts, type PlannedText } from "./plan-texts";
import type { Choices, RefreshPlan, SpanAction, Turn } from "./refresh-plan";
import { figureChanges } from "./figure-changes";

/** `document` has its keys as the pack calls them now (see withCurrentKeys). */
export function planRefresh(document: LinkedDocument, next: NextReport, choices: Choices): RefreshPlan {
  const found = findBlocks(document, next.blocks);
  const occurrences = occurrencesIn(document, found);
  const readings = new Map(
    [...occurrences].map(([key, all]): [string, Reading] => [
      key,
      readTexts(key, all, { stored: document.stored.texts.get(key), entry: document.entries.get(key) }),
    ]),
  );
  const stored = new Map(document.stored.blocks.map((block) => [block.key, block]));
  const edited = new Set(
    [...found.blocks.values()].filter((block) => isEdited(block, document, stored)).map(({ key }) => key),
  );
  for (const block of typedIn({ occurrences, readings, next, choices })) edited.add(block);
  const isPersons = ({ block }: Occurrence): boolean => block === null || edited.has(block);
  const texts = planTexts({ document, next, choices, occurrences, readings, isPersons });
  const waiting = new Set([...texts.values()].flatMap(({ state, figures }) => (state === "waiting" ? figures : [])));
  const blocks = planBlocks({ document, next, found, edited, texts, waiting, choices });
  const rewritten = new Set(blocks.actions.map(({ block }) => block));
  const isRewritten = ({ block }: Occurrence): boolean => block !== null && rewritten.has(block);
  // A text that goes with a paragraph that is composed anew is no text of the report any more.
  const standing = new Map(
    [...texts].filter(([key]) => next.texts.has(key) || occurrences.get(key)?.some((one) => !isRewritten(one))),
  );
  return {
    turns: turnsOf(standing, next),
    figures: figureChanges(standing, { occurrences, names: namesOf(document, next), readings }),
    blocks: blocks.changes,
    spanActions: spanActions(standing, { occurrences, isRewritten }),
    blockActions: blocks.actions,
    texts: new Map([...standing].map(([key, { stored }]): [string, LinkText] => [key, stored])),
    entries: new Map([...standing].flatMap(([key, { text, stored }]) => (text === stored.text ? [] : [[key, text]]))),
    storedBlocks: blocks.stored,
    chartActions: blocks.charts,
  };
}

type Typing = {
  readonly occurrences: Occurrences;
  readonly readings: ReadonlyMap<string, Reading>;
  readonly next: NextReport;
  readonly choices: Choices;
};

// A block that holds what a person typed is not composed anew: it might be lost with its clause.
function typedIn({ occurrences, readings, next, choices }: Typing): readonly string[] {
  return [...readings].flatMap(([key, reading]) => {
    const coming = next.texts.get(key);
    const figure = coming?.figures[0] ?? key.split("~")[0] ?? key;
    if (isSettled(reading, coming?.text ?? "") || handChoice({ key, figure }, choices) === "restore") return [];
    const all = occurrences.get(key) ?? [];
    return all.flatMap(({ span, block }) => (block !== null && reading.typed.has(span.control) ? [block] : []));
  });
}

function namesOf({ stored }: LinkedDocument, { figures }: NextReport): (figure: string) => string {
  return (figure) => figures.get(figure)?.name ?? stored.names.get(figure) ?? figure;
}

function turnsOf(texts: ReadonlyMap<string, PlannedText>, { figures }: NextReport): readonly Turn[] {
  const changed = [...texts.values()].flatMap(({ key, outcome, was, ledger, state, figures: of }): Turn[] => {
    if (outcome === null || ledger === null || was === "") return [];
    const [figure = key] = of;
    const name = figures.get(figure)?.name ?? figure;
    const waits = state === "waiting";
    return [{ key, figure, name, from: was, to: ledger.text, turns: outcome.turns, waits }];
  });
  return changed.sort((a, b) => Number(b.waits) - Number(a.waits) || Number(b.turns) - Number(a.turns));
}

type Spans = { readonly occurrences: Occurrences; readonly isRewritten: (occurrence: Occurrence) => boolean };

function spanActions(
  texts: ReadonlyMap<string, PlannedText>,
  { occurrences, isRewritten }: Spans,
): readonly SpanAction[] {
  return [...occurrences].flatMap(([key, all]) => {
    const planned = texts.get(key);
    return planned ? all.filter((one) => !isRewritten(one)).flatMap((one) => spanAction(one, planned)) : [];
  });
}

function spanAction({ span }: Occurrence, planned: PlannedText): readonly SpanAction[] {
  if (span.isSplit) return [];
  const alone = planned.alone.get(span.control);
  const text = alone ?? planned.text;
  const binding = alone === undefined ? boundTo(span) : unbound(span);
  const isSame = text === span.shown || span.isTracked;
  const hasKey = span.isTagged && span.tag.slice(span.tag.indexOf(":") + 1) === planned.key;
  if (isSame && binding === "leave" && hasKey) return [];
  return [{ control: span.control, text: isSame ? null : text, binding, key: planned.key }];
}

function boundTo({ binding, key, tag }: BoundSpan): SpanAction["binding"] {
  return binding === "live" && tag.endsWith(`:${key}`) ? "leave" : "set";
}

// Typed in one place only, where Word would put the part's text over it: then it stands without a binding.
function unbound({ binding }: BoundSpan): SpanAction["binding"] {
  return binding === "live" ? "drop" : "leave";
}
