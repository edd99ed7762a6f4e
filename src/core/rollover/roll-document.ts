/** Plans what becomes of last year's document: reads its numbers as of its own year, and finds this year's words for each. */
import type { Facts } from "../proofreading/facts";
import { passagesOf, type Block, type Passage } from "../proofreading/passage";
import { quoteOf, type ReadNumber } from "../proofreading/proof";
import { Reader, type ProofInput } from "../proofreading/reader";
import { readNumbers } from "../proofreading/read-numbers";
import { documentYear, yearsIn } from "./roll-years";
import type { Kept, Match, Rebound, Rollover, Year } from "./rollover";
import { agreesWithBase, differing } from "./settle-values";
import { succeedNumber, type Succession } from "./succeed-number";
import type { BoundWords, Sayings, Stretch } from "./successor";

export type RolloverInput = ProofInput & {
  readonly say: Sayings;
  readonly stretches: readonly Stretch[];
  /** The year that the document itself says it is of; null where it carries no such record. */
  readonly documentYear: number | null;
  /** The report's cut-off in words: 12月31日, 12月底. */
  readonly asOf: readonly string[];
  /** What each control of ours in the document is bound to, by its position. */
  readonly controls: readonly (string | null)[];
  /** Numbers of matches that a person declined. */
  readonly declined: ReadonlySet<number>;
};

/** The year a document is of; last year's where it names none. */
export function yearOfDocument(blocks: readonly Block[], year: number): number {
  return documentYear(passagesOf(blocks).map(({ text }) => text)) ?? year - 1;
}

export function rollDocument(blocks: readonly Block[], input: RolloverInput): Rollover {
  const { year } = input.facts;
  const own = input.documentYear ?? yearOfDocument(blocks, year);
  const passages = passagesOf(blocks);
  const reader = new Reader({ ...input, facts: factsAt(input.facts, own - year) });
  const typed = readNumbers(blocks, reader, () => null)
    .filter(({ control }) => control === null)
    .filter(isData(passages));
  const { matches, kept } = settled({ passages, typed, input }, own === year - 1);
  const said = new Map<string, BoundWords>();
  const years = passages.flatMap((passage, at) => yearsOf(passage, at, { from: own, to: year, asOf: input.asOf }));
  return {
    documentYear: own,
    year,
    rebound: passages
      .flatMap((passage, at) => reboundIn(passage, at, input))
      .map((one) => ({ ...one, words: one.words && saidOnce(one.words, said) })),
    matches: matches.map((match) => ({ ...match, words: saidOnce(match.words, said) })),
    kept,
    years: years.filter((year) => !matches.some((match) => isInside(year, match))),
  };
}

/** One key says one thing throughout a document. */
function saidOnce(words: BoundWords, said: Map<string, BoundWords>): BoundWords {
  const first = said.get(words.key) ?? words;
  said.set(words.key, first);
  return first;
}

function isInside(year: Year, match: Match): boolean {
  return year.passage === match.passage && match.from <= year.from && year.to <= match.to;
}

/** The same figures as the document's own year has them, as far as reading goes. */
function factsAt(facts: Facts, by: number): Facts {
  const figures = [...facts.figures].map(([key, fact]) => [key, { ...fact, year: fact.year + by }] as const);
  return { ...facts, year: facts.year + by, figures: new Map(figures) };
}

/** 三项措施, 五个机制: a manner of speaking, not data. */
const MANNER =
  /^(?:重点|主要|重要|关键|具体)?(?:措施|举措|机制|工程|制度|抓手|优势|短板|变化|特点|问题|行动|清单|重点|原则|要求|关口|难题|环节|工作)/;

function isData(passages: readonly Passage[]): (number: ReadNumber) => boolean {
  return ({ token, passage, figures }) => {
    const behind = passages[passage]?.text.slice(token.to) ?? "";
    return figures.length > 0 || /\d/.test(token.text) || !/^[一-龥]/.test(token.text) || !MANNER.test(behind);
  };
}

type Told = {
  readonly passages: readonly Passage[];
  readonly typed: readonly ReadNumber[];
  readonly input: RolloverInput;
};

function settled(
  { passages, typed, input }: Told,
  isLastYears: boolean,
): { readonly matches: readonly Match[]; readonly kept: readonly Kept[] } {
  const { facts } = input;
  // Another year than the last one has no base to be held against.
  const bases = isLastYears ? facts : { ...facts, figures: new Map() };
  const wrong = differing(typed, bases);
  const found = typed.map((number): Found => {
    const passage = passages[number.passage] as Passage;
    const to = wrong.has(number)
      ? { kind: "kept" as const, why: "differs" as const }
      : succeedNumber(number, passage, input);
    return { number, to };
  });
  const taken = found.flatMap(({ number, to }) =>
    to.kind === "bound" && !isWithin(to, number, found) ? [{ number, to }] : [],
  );
  return told({ passages, found, taken }, { input, bases });
}

type Found = { readonly number: ReadNumber; readonly to: Succession };
type Settling = {
  readonly passages: readonly Passage[];
  readonly found: readonly Found[];
  /** Those that take place, each once. */
  readonly taken: readonly Bound[];
};

function told(
  { passages, found, taken }: Settling,
  { input, bases }: { readonly input: RolloverInput; readonly bases: Facts },
): Pick<Rollover, "matches" | "kept"> {
  const matches: Match[] = [];
  const kept: Kept[] = [];
  let nth = 0;
  for (const { number, to } of found) {
    const passage = passages[number.passage] as Passage;
    const mine = taken.find((one) => one.number === number);
    // 距7件的目标尚差2件 is one phrase: its other number goes with it.
    if (!mine && taken.some((other) => covers(other, number))) continue;
    if (mine) nth += 1;
    if (mine && !input.declined.has(nth)) matches.push(matchOf(mine, passage, { nth, facts: bases }));
    else kept.push(keptOf(number, passage, whyKept(number, mine ? null : to, input.facts)));
  }
  return { matches, kept };
}

/** null: a person said no. */
function whyKept(number: ReadNumber, to: Succession | null, facts: Facts): Pick<Kept, "why" | "base"> {
  if (to === null) return { why: "declined", base: null };
  const why = to.kind === "kept" ? to.why : "unfit";
  return { why, base: why === "base" ? baseText(number, facts) : null };
}

type Bound = { readonly number: ReadNumber; readonly to: Extract<Succession, { kind: "bound" }> };

function covers({ number, to }: Bound, other: ReadNumber): boolean {
  return number !== other && number.passage === other.passage && to.from <= other.token.from && other.token.to <= to.to;
}

/** Whether a wider stretch of the same passage takes this one's place. */
function isWithin(to: Bound["to"], number: ReadNumber, all: readonly Found[]): boolean {
  return all.some(
    ({ number: other, to: wider }) =>
      other !== number &&
      other.passage === number.passage &&
      wider.kind === "bound" &&
      wider.from <= to.from &&
      to.to <= wider.to &&
      wider.to - wider.from > to.to - to.from,
  );
}

function matchOf(
  { number, to }: Bound,
  passage: Passage,
  { nth, facts }: { readonly nth: number; readonly facts: Facts },
): Match {
  const { where, aspect, token, passage: at } = number;
  const fact = facts.figures.get(number.figures[0] ?? "");
  const isOther = aspect === "value" && agreesWithBase(number, fact) === false;
  return {
    ...{ kind: "match", number: nth, passage: at, from: to.from, to: to.to, where, aspect, words: to.words },
    ...{ was: passage.text.slice(to.from, to.to), quote: quoteOf(passage.text, to.from, to.to) },
    otherBase: isOther && fact && fact.base !== null ? `${fact.base}${fact.unit}` : null,
    isRough: aspect === "value" && token.exactness !== "exact" && !/[多余来]/.test(token.text),
  };
}

function keptOf(
  { where, passage, token, aspect, figures }: ReadNumber,
  { text }: Passage,
  told: Pick<Kept, "why" | "base">,
): Kept {
  const { from, to } = token;
  const at = { passage, from, to, where, was: text.slice(from, to), quote: quoteOf(text, from, to) };
  return { kind: "kept", ...at, aspect, figures, ...told };
}

function baseText({ figures }: ReadNumber, facts: Facts): string | null {
  const fact = facts.figures.get(figures[0] ?? "");
  return fact && fact.base !== null ? `${fact.base}${fact.unit}` : null;
}

function yearsOf(
  { text, where, bound }: Passage,
  passage: number,
  { from, to, asOf }: { readonly from: number; readonly to: number; readonly asOf: readonly string[] },
): readonly Year[] {
  if (from === to) return [];
  return yearsIn(text, { from, to }, asOf)
    .filter((token) => !bound.some((one) => one.from <= token.from && token.to <= one.to))
    .map((token) => ({ ...token, kind: "year" as const, passage, where, quote: quoteOf(text, token.from, token.to) }));
}

function reboundIn({ text, where, bound }: Passage, passage: number, input: RolloverInput): readonly Rebound[] {
  return bound.map(({ from, to, control }) => {
    const key = input.controls[control] ?? null;
    const words = key === null ? "unknown" : input.say(key);
    return {
      ...{ kind: "rebound" as const, passage, from, to, where, control },
      ...{ was: text.slice(from, to), quote: quoteOf(text, from, to) },
      words: typeof words === "string" ? null : words,
    };
  });
}
