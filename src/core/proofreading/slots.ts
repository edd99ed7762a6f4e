/** Puts every number of a passage into its surroundings: the cues before and behind it, and what the sentence said before. */
import { clausesOf, type Clause } from "./clauses";
import { afterSentence, carriedOn, frameOf, NOTHING, type Frame } from "./frame";
import type { CueScanner, Said } from "./lexicon";
import type { NumberToken } from "./number-token";
import { withPlainSigns } from "./plain-signs";

export type Slot = {
  readonly number: NumberToken;
  /** The words of its clause before it, back to the number before, and behind it, up to the next. */
  readonly lead: string;
  readonly tail: string;
  readonly leadSaid: readonly Said[];
  readonly tailSaid: readonly Said[];
  /** What earlier clauses said, outside and inside a 其中. */
  readonly before: Frame;
  readonly within: Frame;
  /** The first clause with a thing in this sentence has not come yet: what `before` says is of an earlier sentence. */
  readonly isStale: boolean;
  /** The number before it in the same sentence, if any, stands right before it, with a 、 or nothing between. */
  readonly continues: boolean;
  /** In brackets. */
  readonly inside: boolean;
  /** The clause, and the sentence up to the number. */
  readonly clause: string;
  readonly sentence: number;
  readonly sentenceLead: string;
};

type State = {
  main: Frame;
  sub: Frame | null;
  isStale: boolean;
  sentence: number;
  sentenceFrom: number;
};

export function slotsOf(text: string, numbers: readonly NumberToken[], scanner: CueScanner): readonly Slot[] {
  const plain = withPlainSigns(text);
  const clauses = clausesOf(plain, (from, to) => numbers.some((number) => number.from >= from && number.to <= to));
  const state: State = { main: NOTHING, sub: null, isStale: true, sentence: -1, sentenceFrom: 0 };
  let at = 0;
  return clauses.flatMap((clause) => {
    const mine: NumberToken[] = [];
    for (; at < numbers.length && (numbers[at]?.from ?? 0) < clause.to; at++) mine.push(numbers[at] as NumberToken);
    enter(state, clause, plain);
    const slots = slotsOfClause({ clause, numbers: mine, text: plain }, state, scanner);
    return slots;
  });
}

function enter(state: State, clause: Clause, text: string): void {
  if (clause.opens) {
    state.main = afterSentence(state.main);
    state.sub = null;
    state.isStale = true;
    state.sentence += 1;
    state.sentenceFrom = clause.from;
  }
  const opensSub = clause.inside || text.slice(clause.from, clause.from + 3).includes("其中");
  if (opensSub) state.sub ??= state.main;
}

type InClause = { readonly clause: Clause; readonly numbers: readonly NumberToken[]; readonly text: string };

function slotsOfClause({ clause, numbers, text }: InClause, state: State, scanner: CueScanner): readonly Slot[] {
  const pieces = piecesOf(clause, numbers).map(({ from, to }) => text.slice(from, to));
  const slots = numbers.map((number, at): Slot => {
    const { [at]: lead = "", [at + 1]: tail = "" } = pieces;
    const leadSaid = scanner.scan(lead);
    // What stands between two numbers is said of the second, unless the first has nothing else.
    const isOwnTail = at + 1 === numbers.length || leadSaid.length === 0;
    const slot: Slot = {
      ...{ number, lead, tail, leadSaid, tailSaid: isOwnTail ? scanner.scan(tail) : [] },
      ...{ before: state.main, within: state.sub ?? state.main, isStale: state.isStale, inside: clause.inside },
      continues: lead === "" && (at > 0 || text.charAt(clause.from - 1) === "、"),
      clause: text.slice(clause.from, clause.to),
      sentence: state.sentence,
      sentenceLead: text.slice(state.sentenceFrom, number.from),
    };
    carry(state, [...slot.leadSaid, ...slot.tailSaid]);
    return slot;
  });
  if (numbers.length === 0) carry(state, scanner.scan(text.slice(clause.from, clause.to)));
  return slots;
}

function carry(state: State, said: readonly Said[]): void {
  const own = frameOf(said);
  if (own.says.thing !== undefined) state.isStale = false;
  if (state.sub === null) state.main = carriedOn(state.main, own);
  else state.sub = carriedOn(state.sub, own);
}

// What lies between two numbers of a clause is said of the later one; behind the last it is said of that.
function piecesOf(clause: Clause, numbers: readonly NumberToken[]): readonly { from: number; to: number }[] {
  const pieces: { from: number; to: number }[] = [];
  let from = clause.from;
  for (const number of numbers) {
    pieces.push({ from, to: Math.max(from, number.from) });
    from = number.to;
  }
  pieces.push({ from, to: Math.max(from, clause.to) });
  return pieces;
}
