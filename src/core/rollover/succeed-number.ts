/** Which bound text takes the place of one number of last year, or why none does. */
import { isZero } from "../base/decimal";
import { baseUnit } from "../proofreading/measure";
import type { Passage } from "../proofreading/passage";
import type { ReadNumber } from "../proofreading/proof";
import { withPlainSigns } from "../proofreading/plain-signs";
import { stretchesAround } from "./find-stretch";
import type { KeptWhy } from "./rollover";
import type { BoundWords, Sayings, Stretch } from "./successor";
import type { Facts, FigureFact } from "../proofreading/facts";

export type Succession =
  | { readonly kind: "bound"; readonly from: number; readonly to: number; readonly words: BoundWords }
  | { readonly kind: "kept"; readonly why: KeptWhy };

export type Means = { readonly facts: Facts; readonly say: Sayings; readonly stretches: readonly Stretch[] };

export function succeedNumber(number: ReadNumber, passage: Passage, means: Means): Succession {
  const { aspect, figures } = number;
  const fact = means.facts.figures.get(figures[0] ?? "");
  const why = whyNone(number, fact);
  if (why !== null || !fact) return kept(why ?? "missing");
  if (aspect === "value") return valueOf(number, fact, means);
  return inPhrase(number, fact, { passage, means }) ?? ofTarget(number, fact, { passage, means }) ?? kept("unfit");
}

/** What is of another year, or of a part, has no successor among the year's figures. */
const STAYING = ["base", "other-time", "each"] as const;

function whyNone({ aspect, figures }: ReadNumber, fact: FigureFact | undefined): KeptWhy | null {
  if (figures.length > 1) return "ambiguous";
  if (figures.length === 0) return aspect === "other-time" ? aspect : "unknown";
  const stays = STAYING.find((one) => one === aspect);
  if (stays) return stays;
  const isChange = aspect === "growth" || aspect === "difference";
  return isChange && fact?.base === null ? "no-base" : null;
}

function kept(why: KeptWhy): Succession {
  return { kind: "kept", why };
}

type In = { readonly passage: Passage; readonly means: Means };

function inPhrase(number: ReadNumber, { key }: FigureFact, { passage, means }: In): Succession | null {
  for (const { phrase, from, to } of stretchesAround(number, passage.text, means.stretches)) {
    const words = means.say(`${phrase}.${key}`);
    if (typeof words !== "string")
      return { kind: "bound", from, to, words: asSaid(words, passage.text.slice(from, to)) };
  }
  return null;
}

/** Of the wordings that are true now the one that begins as last year's did, if there is one. */
function asSaid(words: BoundWords, was: string): BoundWords {
  if (words.kind !== "phrase") return words;
  const [usual = ""] = words.choices;
  const alike = words.choices.find((choice) => choice.slice(0, 2) === was.slice(0, 2));
  return alike === undefined ? words : { ...words, text: alike + words.text.slice(usual.length) };
}

const MORE = /^(?:及|或)?以上/;

function ofTarget(number: ReadNumber, { key }: FigureFact, { passage, means }: In): Succession | null {
  const { aspect, token, where } = number;
  if (aspect === "rate") return where.cell === null ? null : spoken(`${key}~rate`, token, means);
  if (aspect !== "target") return null;
  const words = means.say(`${key}~target`);
  // 年增长18%以上 and 全覆盖 are no amount, which the words around one would not fit.
  if (typeof words === "string" || !/^\d/.test(words.text)) return null;
  const more = MORE.exec(withPlainSigns(passage.text.slice(token.to)))?.[0] ?? "";
  if (more !== "" && !MORE.test(words.text.replace(/^[\d.,]+[^\d以及或]*/, ""))) return null;
  return { kind: "bound", from: token.from, to: token.to + more.length, words };
}

function valueOf(number: ReadNumber, fact: FigureFact, means: Means): Succession {
  const { token, where } = number;
  const isBare = /^[\d.,]+$/.test(withPlainSigns(token.text));
  const form = isBare ? "n" : token.unit === "亿元" && fact.unit === "万元" ? "yi" : "s";
  const shownIn = token.unit === null ? fact.unit : token.unit;
  if (isBare && baseUnit(shownIn).factor !== baseUnit(fact.unit).factor) return kept("unit");
  // 「0家」 is no sentence (P9); in a table it is.
  if (where.cell === null && fact.value !== null && isZero(fact.value)) return kept("zero");
  return spoken(`${fact.key}~${form}`, token, means);
}

function spoken(key: string, { from, to }: ReadNumber["token"], { say }: Means): Succession {
  const words = say(key);
  if (typeof words !== "string") return { kind: "bound", from, to, words };
  return kept(words === "unknown" ? "missing" : words);
}
