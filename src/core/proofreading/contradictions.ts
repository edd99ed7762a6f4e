/** Direction words that somebody typed beside a figure and that the figure does not bear out: 增长 where it fell, 完成 where it is missed. */
import { absolute, compareDecimal, isNegative, isZero } from "../base/decimal";
import { round } from "../base/rounding";
import { never } from "../base/never";
import { clausesOf } from "./clauses";
import { differenceOf, type FigureFact } from "./facts";
import type { Limits } from "../narrative/limits";
import type { Passage } from "./passage";
import { quoteOf, type ProofFinding, type ReadNumber, type Spot } from "./proof";
import type { Reader } from "./reader";

const WORDS: readonly (readonly [Claim, RegExp])[] = [
  ["up", /(?:大幅|持续|稳步|快速|显著)?(?:净增加|净增|增长|增加|上升|提高|提升|攀升)(?!投入|到位)/g],
  ["down", /(?:大幅|持续|有所)?(?:净减少|净减|下降|减少|降低|回落|下滑)/g],
  ["flat", /持平/g],
  ["exceeded", /超额完成(?:了)?/g],
  ["missed", /未能?完成|尚未完成|没有完成|未达到?(?=[^，。；]{0,8}(?:目标|任务))|与目标(?:任务)?尚?有差距/g],
  [
    "met",
    /(?:全面|圆满|顺利|如期|已|提前)?(?:完成|实现|达到)(?:了)?(?=[^，。；]{0,14}(?:目标|任务|指标)(?!(?:任务|值|数)?的?\s?\d))/g,
  ],
  ["covered", /(?:基本)?(?:实现)?(?:行政村|乡镇|乡村|村级)?全覆盖/g],
  ["breakthrough", /零的突破/g],
];

type Claim = "up" | "down" | "flat" | "met" | "exceeded" | "missed" | "covered" | "breakthrough";

/** Wishes and plans claim nothing. */
const PLANNED =
  /力争|确保|争取|计划|推动|推进|努力|促进|加快|着力|继续|逐步|进一步|拟|要求|目标是|为实现|围绕|明年|下年|下一步/;
const COMPARED = /同比|环比|比上年|较上年|比去年|较去年|与上年|上年末?相比|去年相比|净增|净减|较上|比上|连续/;
/** Only what is counted goes up: 提高质量, 增加投入 and 提升能力 are no claim about a figure. */
const OF_SOMETHING_ELSE =
  /^(?:了)?(?:质量|能力|水平|投入力度|意识|效率|效益|服务|素质|知名度|影响力|收入|后劲|动力|活力|农民收入|村财)/;

type At = { readonly passage: Passage; readonly index: number; readonly numbers: readonly ReadNumber[] };

/** `numbers` are those of the passage. */
export function contradictionsIn(at: At, reader: Reader): readonly ProofFinding[] {
  const { text } = at.passage;
  const clauses = clausesOf(text, () => false);
  return clauses.flatMap(({ from, to, opens }, nth) => {
    const clause = text.slice(from, to);
    const before = opens ? "" : text.slice(clauses[nth - 1]?.from ?? from, from);
    if (PLANNED.test(clause) && !/已|全年/.test(clause)) return [];
    return claimsIn(clause).flatMap(({ claim, word, start }) => {
      const span = { from: from + start, to: from + start + word.length };
      if (isBound(at.passage, span.from)) return [];
      const said = { claim, word, clause, before, rest: clause.slice(start + word.length) };
      return judge(said, { ...at, ...span, clauseFrom: from, clauseTo: to }, reader);
    });
  });
}

type Found = { readonly claim: Claim; readonly word: string; readonly start: number };

// The first kind of word that claims a place keeps it: 超额完成 is not also 完成.
function claimsIn(clause: string): readonly Found[] {
  const found: Found[] = [];
  for (const [claim, pattern] of WORDS) {
    for (const { index, 0: word } of clause.matchAll(pattern)) {
      const overlaps = found.some(
        ({ start, word: other }) => index < start + other.length && start < index + word.length,
      );
      if (!overlaps) found.push({ claim, word, start: index });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function isBound({ bound }: Passage, at: number): boolean {
  return bound.some(({ from, to }) => from <= at && at < to);
}

type Words = {
  readonly claim: Claim;
  readonly word: string;
  readonly clause: string;
  readonly before: string;
  readonly rest: string;
};
type Place = At & {
  readonly from: number;
  readonly to: number;
  readonly clauseFrom: number;
  readonly clauseTo: number;
};

function judge(said: Words, place: Place, reader: Reader): readonly ProofFinding[] {
  const spot: Spot = { where: place.passage.where, quote: quoteOf(place.passage.text, place.from, place.to) };
  const common = { severity: "error" as const, at: [spot], word: said.word };
  const overall = overallOf(said, reader);
  if (overall) return [{ code: "overall", ...common, ...overall }];
  const subject = said.claim === "covered" ? coveredBy(said, reader) : subjectOf(said, place);
  const fact = subject === null ? undefined : reader.factOf(subject);
  const contradiction = fact ? contradictionOf(said, fact, reader.input.facts.limits) : null;
  return contradiction ? [{ ...common, ...contradiction }] : [];
}

/** The figure that a word is about: the number right behind it, else the last one before it in the same sentence. */
function subjectOf(said: Words, place: Place): string | null {
  const next = place.numbers.find(({ token }) => token.from >= place.to && token.to <= place.clauseTo) ?? null;
  const adjacent = next !== null && next.token.from - place.to <= NEAREST ? next : null;
  if (isChange(said.claim) && !saysChange(said, adjacent)) return null;
  const near = isChange(said.claim) ? adjacent : (next ?? before(place, place.clauseFrom));
  return onlyFigure(near) ?? lastBefore(place);
}

function lastBefore(place: Place): string | null {
  const last = before(place, 0);
  return last !== null && isNear(last, place) ? onlyFigure(last) : null;
}

function onlyFigure(number: ReadNumber | null): string | null {
  const [figure = null, ...more] = number ? number.figures : [];
  return more.length === 0 ? figure : null;
}

/** 增长了8%: so far a number may stand from its word. */
const NEAREST = 3;

function isChange(claim: Claim): boolean {
  return claim === "up" || claim === "down" || claim === "flat";
}

/** A change is claimed by 同比 and the like, or by a number that tells it. */
function saysChange({ clause, rest }: Words, adjacent: ReadNumber | null): boolean {
  if (adjacent) return adjacent.aspect === "growth" || adjacent.aspect === "difference";
  return COMPARED.test(clause) && !OF_SOMETHING_ELSE.test(rest);
}

/** The last number from `start` on before the word. */
function before({ numbers, from }: Place, start: number): ReadNumber | null {
  return numbers.filter(({ token }) => token.from >= start && token.to <= from).pop() ?? null;
}

// A word further than two clauses away from the figure is about something else.
const FARTHEST = 40;

function isNear({ token }: ReadNumber, { passage, from }: Place): boolean {
  const between = passage.text.slice(token.to, from);
  return between.length <= FARTHEST && !between.includes("。");
}

function coveredBy({ clause, before }: Words, reader: Reader): string | null {
  const words = before + clause;
  const key = /乡镇/.test(words) && !/村/.test(words) ? "TS_COV_TOWN" : /村/.test(words) ? "TS_COV_VILL" : null;
  return key !== null && reader.factOf(key) ? key : null;
}

const ALL_TARGETS = /各项(?:年度)?(?:目标|任务)|(?:目标|任务)(?:均|全部|都)|全部(?:目标|任务)|年初确定的/;

function overallOf({ claim, word, clause }: Words, reader: Reader): { missed: number; all: number } | null {
  if ((claim !== "met" && claim !== "exceeded") || !ALL_TARGETS.test(clause)) return null;
  const { verdicts } = reader.input.facts;
  const missed = verdicts.filter((verdict) => verdict === "missed").length;
  const isHedged = clause.includes(`基本${word}`);
  const fails = isHedged ? missed * 3 >= verdicts.length : missed > 0 || verdicts.includes("nearly");
  return verdicts.length > 0 && fails ? { missed, all: verdicts.length } : null;
}

type Contradiction =
  | { readonly code: "direction"; readonly figure: string; readonly change: string }
  | { readonly code: "verdict"; readonly figure: string; readonly verdict: string }
  | { readonly code: "coverage"; readonly figure: string; readonly share: string }
  | { readonly code: "breakthrough"; readonly figure: string; readonly base: string };

function contradictionOf(
  { claim, word, clause }: Words,
  fact: FigureFact,
  { nearlyCovered }: Limits,
): Contradiction | null {
  switch (claim) {
    case "up":
    case "down":
    case "flat":
      return contraryChange(claim, fact);
    case "met":
    case "exceeded":
    case "missed":
      return contraryVerdict(claim, fact, clause.includes(`基本${word}`));
    case "covered":
      return lesserShare(fact, word.startsWith("基本") ? nearlyCovered : "100");
    case "breakthrough":
      return aboveZero(fact);
    default:
      return never(claim);
  }
}

function aboveZero({ key, base }: FigureFact): Contradiction | null {
  return base !== null && !isZero(base) ? { code: "breakthrough", figure: key, base } : null;
}

function contraryChange(claim: "up" | "down" | "flat", fact: FigureFact): Contradiction | null {
  const change = differenceOf(fact);
  return change !== null && isContrary(claim, change, fact) ? { code: "direction", figure: fact.key, change } : null;
}

function lesserShare({ key, value }: FigureFact, least: string): Contradiction | null {
  const isLess = value !== null && compareDecimal(value, least) < 0;
  return isLess ? { code: "coverage", figure: key, share: value } : null;
}

function isContrary(claim: "up" | "down" | "flat", change: string, fact: FigureFact): boolean {
  const shown = round(absolute(change), fact.decimals);
  if (claim === "flat") return !isZero(shown);
  if (isZero(change)) return true;
  return isNegative(change) !== (claim === "down");
}

const ALLOWED: Readonly<Record<"met" | "exceeded" | "missed", readonly string[]>> = {
  met: ["met", "exceeded"],
  exceeded: ["exceeded"],
  missed: ["missed", "nearly"],
};

// 基本完成 is right for what is nearly met; before the year's end nothing is 未完成 (P1).
function contraryVerdict(
  claim: "met" | "exceeded" | "missed",
  { key, targets }: FigureFact,
  isHedged: boolean,
): Contradiction | null {
  const verdicts = targets.map(({ verdict }) => verdict).filter((verdict) => verdict !== "not-assessed");
  const allowed = isHedged && claim === "met" ? ["nearly"] : ALLOWED[claim];
  const [first] = verdicts;
  if (first === undefined || verdicts.some((verdict) => allowed.includes(verdict))) return null;
  return { code: "verdict", figure: key, verdict: first };
}
