/** {% 如果 专利申请量 > 3 %} … {% 否则 %} … {% 结束 %}: conditions for what filters cannot say. Only these tags exist. */
import type { Piece, Report } from "./read-output";
import { readFigure, trimmed, variableOf } from "./read-output";
import type { Vocabulary } from "./vocabulary";

export type TagKind = "open" | "branch" | "last-branch" | "close";

const TAGS: Readonly<Record<string, { readonly liquid: string; readonly kind: TagKind; readonly asks: boolean }>> = {
  如果: { liquid: "if", kind: "open", asks: true },
  if: { liquid: "if", kind: "open", asks: true },
  否则如果: { liquid: "elsif", kind: "branch", asks: true },
  elsif: { liquid: "elsif", kind: "branch", asks: true },
  否则: { liquid: "else", kind: "last-branch", asks: false },
  else: { liquid: "else", kind: "last-branch", asks: false },
  结束: { liquid: "endif", kind: "close", asks: false },
  endif: { liquid: "endif", kind: "close", asks: false },
};

const OPERATORS: Readonly<Record<string, string>> = {
  且: "and",
  或: "or",
  大于: ">",
  小于: "<",
  等于: "==",
  不等于: "!=",
};
const AS_IT_STANDS = /^(?:and|or|[<>]=?|[!=]=|-?\d+(?:\.\d+)?)$/;
/** One value, or two compared; several of these joined by and, or. l: joins, c: compares, v: a value. */
const SHAPE = /^v(?:cv)?(?:lv(?:cv)?)*$/;
/** Whether the report year is over. */
const COMPLETE: readonly string[] = ["全年已结束", "complete"];

/** The tag as liquid and what it does; null when there is no such tag. What is wrong is reported. */
export function readTag(
  inner: Piece,
  words: Vocabulary,
  report: Report,
): { readonly liquid: string; readonly kind: TagKind } | null {
  const { text, at } = trimmed(inner);
  const [name = "", ...rest] = text.split(/\s+/u);
  const tag = TAGS[name];
  if (!tag || tag.asks !== rest.length > 0) {
    report("unknown-tag", at, { name: text });
    return null;
  }
  const terms: string[] = [];
  let from = name.length;
  for (const term of rest) {
    from = text.indexOf(term, from);
    terms.push(readTerm({ text: term, at: at + from }, words, report) ?? "");
    from += term.length;
  }
  if (tag.asks && !SHAPE.test(terms.map(shapeOf).join(""))) report("unknown-tag", at, { name: text });
  return { liquid: `{% ${[tag.liquid, ...terms].join(" ")} %}`, kind: tag.kind };
}

function shapeOf(term: string): string {
  return /^(?:and|or)$/.test(term) ? "l" : /^[<>!=]/.test(term) ? "c" : "v";
}

function readTerm(term: Piece, words: Vocabulary, report: Report): string | null {
  const operator = OPERATORS[term.text];
  if (operator !== undefined) return operator;
  if (AS_IT_STANDS.test(term.text)) return term.text;
  if (COMPLETE.includes(term.text)) return "complete";
  const figure = readFigure(term, words, report);
  return figure && variableOf(figure.key);
}
