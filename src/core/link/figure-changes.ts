/** What a refresh tells of each figure in the document. */
import type { Reading } from "./hand-edits";
import type { Occurrence, Occurrences } from "./occurrences";
import type { PlannedText } from "./plan-texts";
import type { FigureChange, TextChange, TextState } from "./refresh-plan";

/** From what most asks for a person to what asks for nobody. */
const ORDER: readonly TextState[] = ["broken", "hand", "waiting", "missing", "restored", "updated", "unchanged"];

type Told = {
  readonly occurrences: Occurrences;
  readonly names: (figure: string) => string;
  readonly readings: ReadonlyMap<string, Reading>;
};

/** Figures that stand in the document, those that ask for a person first. */
export function figureChanges(texts: ReadonlyMap<string, PlannedText>, told: Told): readonly FigureChange[] {
  const byFigure = new Map<string, TextChange[]>();
  for (const planned of texts.values()) {
    const change = textChange(planned, told);
    if (!change) continue;
    const [figure = planned.key] = planned.figures;
    byFigure.set(figure, [...(byFigure.get(figure) ?? []), change]);
  }
  const changes = [...byFigure].map(([figure, all]): FigureChange => {
    const state = all.map((one) => one.state).reduce((a, b) => (ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b));
    return { figure, name: told.names(figure), state, texts: all };
  });
  return changes.sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}

function textChange(planned: PlannedText, { occurrences, readings }: Told): TextChange | null {
  const all = occurrences.get(planned.key) ?? [];
  if (all.length === 0) return null;
  const { key, was, absence } = planned;
  const typed = typedOver(readings.get(key));
  const blocked = planned.state === "hand" ? undefined : all.find((one) => isBlocked(one, planned));
  const to = blocked ? blocked.span.shown : shownBy(planned);
  const state = blocked ? "broken" : isShownAlready(planned, all) ? "unchanged" : planned.state;
  const ledger = ledgerBeside(planned, to);
  const from = leftBehind(all, { from: typed[0] ?? was, to: ledger ?? to });
  return { key, state, from, to, typed, ledger, absence, count: all.length };
}

function typedOver(reading: Reading | undefined): readonly string[] {
  return [...new Set(reading?.typed.values() ?? [])];
}

// Written before, but not everywhere: what a copy still says that could not be reached then.
function leftBehind(all: readonly Occurrence[], { from, to }: Pick<TextChange, "from" | "to">): string {
  return from === to ? (all.find(({ span }) => span.shown !== to)?.span.shown ?? from) : from;
}

// A person may have typed what the ledgers have come to say.
function isShownAlready({ state, text }: PlannedText, all: readonly Occurrence[]): boolean {
  return state === "updated" && all.every(({ span }) => span.shown === text);
}

// Nothing was written there: tracked changes, or one of several that nobody can tell apart.
function isBlocked({ span }: Occurrence, { alone, text }: PlannedText): boolean {
  return span.isSplit || (span.isTracked && span.shown !== (alone.get(span.control) ?? text));
}

function shownBy({ alone, text }: PlannedText): string {
  const [first = text] = alone.values();
  return first;
}

/** What the ledgers say, where that is not what is shown. */
function ledgerBeside({ ledger }: PlannedText, shown: string): string | null {
  return ledger === null || ledger.text === shown ? null : ledger.text;
}
