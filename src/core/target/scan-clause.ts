/** Cuts one clause of a target's wording into known words and numbers. */
import { parseChineseNumeral } from "../base/chinese-numeral";
import { decimal, type Decimal } from "../base/decimal";
import { wordAt, type Word } from "./vocabulary";

export type Token = Word | { readonly kind: "number"; readonly value: Decimal };

const DIGITS = /-?\d+(?:\.\d+)?/y;
const NUMERAL = /[零〇一二两三四五六七八九十百千]+(?:万[零〇一二两三四五六七八九十百千]+)?/y;

/** The clause's tokens; null when a part of it is no known word, so that it cannot be read for sure. */
export function scanClause(clause: string): readonly Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < clause.length;) {
    const found = tokenAt(clause, at);
    // 三年内 is a span of years, not the number three.
    if (!found || (tokens.at(-1)?.kind === "number" && clause[at] === "年")) return null;
    tokens.push(found.token);
    at += found.length;
  }
  return tokens;
}

/** How many numbers a wording holds, whether or not it can be read. */
export function countNumbers(text: string): number {
  return (
    text.match(/\d+(?:\.\d+)?|[一二两三四五六七八九十百千]+(?=[家户件项个名人位场次期套份万亿元倍至到~—-])/g)?.length ??
    0
  );
}

function tokenAt(clause: string, at: number): { readonly token: Token; readonly length: number } | null {
  const known = wordAt(clause, at);
  if (known) return { token: known.word, length: known.length };
  const digits = matchAt(DIGITS, clause, at);
  if (digits !== null) return { token: { kind: "number", value: decimal(digits) }, length: digits.length };
  const numeral = matchAt(NUMERAL, clause, at);
  const value = numeral === null ? null : parseChineseNumeral(numeral);
  return numeral === null || value === null
    ? null
    : { token: { kind: "number", value: decimal(value) }, length: numeral.length };
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
