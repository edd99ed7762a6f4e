/**
 * 重新关联 (P24): finds the bound texts of a report in words whose controls another editor took away: by whole paragraphs,
 * then by sentences, then by a number behind the same words. What is found in two places is not taken.
 */
import { unmarked } from "./marks";
import type { NextBlock, NextSpan } from "./next-report";

/** A paragraph's words; what is bound already, and what is no text, stands in them as BOUND. */
export type PlainLine = {
  readonly line: number;
  readonly words: string;
  /** The table that it is a cell's paragraph of; null outside of tables. */
  readonly table: number | null;
};

export const BOUND = "\u0002";

export type Match = {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly text: string;
  readonly by: "paragraph" | "sentence" | "number";
  /** The words around it, to be shown. */
  readonly words: string;
};

/**
 * `known`: the texts that a key may have shown, the likeliest first. What is bound reads like one of them, whatever its
 * numbers: other words there are a person's, and would be lost with the next refresh.
 */
export function matchTexts(
  lines: readonly PlainLine[],
  blocks: readonly NextBlock[],
  known: (key: string) => readonly string[],
): readonly Match[] {
  const matcher = new Matcher(lines, known);
  for (const like of ["as it was", "with other numbers"] as const)
    for (const block of blocks) matcher.paragraphs(block, like);
  for (const like of ["as it was", "with other numbers"] as const)
    for (const block of blocks) matcher.sentences(block, like);
  for (const block of blocks) matcher.numbers(block);
  return [...matcher.matches].sort((a, b) => a.line - b.line || a.from - b.from);
}

/** Fewer words of its own than this, and a pattern would fit anything. */
const FEWEST_WORDS = 4;
/** So many characters before a number tell it from another like it. */
const CONTEXT = 4;
const FEWEST_CONTEXT = 2;

/** Whether numbers may be others than those that are known. */
type Like = "as it was" | "with other numbers";

type Search = { readonly stretches: readonly Stretch[]; readonly by: Match["by"]; readonly like: Like };

type Stretch = { readonly line: number; readonly from: number; readonly words: string };

class Matcher {
  readonly matches: Match[] = [];
  private readonly done = new Set<NextSpan>();
  private readonly used = new Set<string>();
  private readonly whole: readonly Stretch[];
  private readonly parts: readonly Stretch[];

  constructor(
    private readonly lines: readonly PlainLine[],
    private readonly known: (key: string) => readonly string[],
  ) {
    this.whole = lines.map(({ line, words }) => ({ line, from: 0, words }));
    this.parts = lines.flatMap(sentencesOf);
  }

  paragraphs(block: NextBlock, like: Like): void {
    if (block.kind === "lines")
      for (const line of block.lines) this.match(line, { stretches: this.whole, by: "paragraph", like });
    else if (like === "with other numbers") this.rows(block);
  }

  sentences(block: NextBlock, like: Like): void {
    if (block.kind === "table") return;
    for (const line of block.lines)
      for (const sentence of sentencesIn(line)) this.match(sentence, { stretches: this.parts, by: "sentence", like });
  }

  /** 授权5件: the number as it was, behind the same words, and nowhere else. */
  numbers(block: NextBlock): void {
    for (const line of block.lines) {
      line.forEach((span, at) => {
        if (span.kind === "text" || this.done.has(span)) return;
        const before = line[at - 1];
        const context = before?.kind === "text" ? before.text.slice(-CONTEXT) : "";
        if ([...context].length >= FEWEST_CONTEXT) this.number(span, context);
      });
    }
  }

  private number(span: Extract<NextSpan, { kind: "bound" }>, context: string): void {
    for (const text of this.known(span.key)) {
      const places = this.lines.flatMap((line) => indicesOf(line.words, context + text).map((at) => ({ line, at })));
      const [only] = places;
      if (!only || places.length > 1) continue;
      const from = only.at + context.length;
      if (this.isTaken(only.line.line, from, from + text.length)) continue;
      this.done.add(span);
      const words = only.line.words.slice(Math.max(0, only.at - CONTEXT), from + text.length + CONTEXT);
      this.matches.push({
        line: only.line.line,
        from,
        to: from + text.length,
        key: span.key,
        text,
        by: "number",
        words,
      });
      return;
    }
  }

  private match(spans: readonly NextSpan[], { stretches, by, like }: Search): void {
    const isDone = spans.every((span) => span.kind === "text" || this.done.has(span));
    const literal = spans.map((span) => (span.kind === "text" ? span.text : "")).join("");
    const isTelling = like === "as it was" || [...literal].length >= FEWEST_WORDS;
    if (isDone || !isTelling) return;
    const pattern = new RegExp(`^${spans.map((span) => this.pattern(span, like)).join("")}$`, "u");
    for (const { line, from, words } of stretches) {
      const place = `${by} ${line} ${from}`;
      const found = this.used.has(place) || [...words].length < FEWEST_WORDS ? null : pattern.exec(words);
      if (!found) continue;
      this.used.add(place);
      this.take(spans, { found, line, from, words, by });
      return;
    }
  }

  private take(
    spans: readonly NextSpan[],
    at: {
      readonly found: RegExpExecArray;
      readonly line: number;
      readonly from: number;
      readonly words: string;
      readonly by: Match["by"];
    },
  ): void {
    const { found, line, words, by } = at;
    let [group, start] = [0, at.from];
    for (const span of spans) {
      const text = span.kind === "text" ? span.text : (found[++group] ?? "");
      const [from, to] = [start, start + text.length];
      start = to;
      if (span.kind === "text") continue;
      this.done.add(span);
      if (text !== BOUND && !this.isTaken(line, from, to))
        this.matches.push({ line, from, to, key: span.key, text, by, words });
    }
  }

  private pattern(span: NextSpan, like: Like): string {
    if (span.kind === "text") return escaped(span.text);
    const shapes = this.known(span.key).map((text) => (like === "as it was" ? escaped(text) : shapeOf(text)));
    return `(${[BOUND, ...new Set(shapes)].join("|")})`;
  }

  private isTaken(line: number, from: number, to: number): boolean {
    return this.matches.some((match) => match.line === line && match.from < to && from < match.to);
  }

  /** A table's row is known by its cells of words; a running number may have changed. */
  private rows(block: NextBlock): void {
    for (let at = block.head; at < block.head + block.cells; at += block.columns) {
      const cells = block.lines.slice(at, at + block.columns);
      const start = this.lines.findIndex((_, index) => this.isRow(cells, index));
      if (start >= 0) this.takeRow(cells, start);
    }
  }

  private isRow(cells: readonly (readonly NextSpan[])[], start: number): boolean {
    const table = this.lines[start]?.table ?? null;
    const named = cells.filter((cell) => isNamed(cell)).length;
    return (
      named > 0 &&
      table !== null &&
      cells.every((cell, at) => {
        const line = this.lines[start + at];
        if (line?.table !== table) return false;
        return !isNamed(cell) || line.words === cell.map((span) => (span.kind === "text" ? span.text : "")).join("");
      })
    );
  }

  private takeRow(cells: readonly (readonly NextSpan[])[], start: number): void {
    cells.forEach((cell, at) => {
      const [span] = cell;
      const line = this.lines[start + at];
      if (cell.length !== 1 || span?.kind !== "bound" || !line) return;
      const found = new RegExp(`^${this.pattern(span, "with other numbers")}$`, "u").exec(line.words);
      if (found) this.take(cell, { found, line: line.line, from: 0, words: line.words, by: "paragraph" });
    });
  }
}

function isNamed(cell: readonly NextSpan[]): boolean {
  return cell.length === 1 && cell[0]?.kind === "text" && /\p{L}/u.test(cell[0].text);
}

const SENTENCE_END = /[。；]/u;

function sentencesOf({ line, words }: PlainLine): readonly Stretch[] {
  const sentences: Stretch[] = [];
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    if (!SENTENCE_END.test(words.charAt(at))) continue;
    sentences.push({ line, from, words: words.slice(from, at) });
    from = at + 1;
  }
  if (from < words.length) sentences.push({ line, from, words: words.slice(from) });
  return sentences;
}

/** A composed line's sentences, without the signs that end them. */
function sentencesIn(line: readonly NextSpan[]): readonly (readonly NextSpan[])[] {
  const sentences: NextSpan[][] = [[]];
  for (const span of line) {
    if (span.kind === "bound") {
      sentences.at(-1)?.push(span);
      continue;
    }
    const [first = "", ...others] = span.text.split(SENTENCE_END);
    if (first !== "") sentences.at(-1)?.push({ kind: "text", text: first });
    for (const text of others) sentences.push(text === "" ? [] : [{ kind: "text", text }]);
  }
  return sentences;
}

function indicesOf(words: string, wanted: string): readonly number[] {
  const found: number[] = [];
  for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1)) found.push(at);
  return found;
}

/** The text with any numbers in the place of its own, and any mark of a draft behind it. */
function shapeOf(text: string): string {
  const numbers = unmarked(text).split(/-?\d+(?:\.\d+)?/u);
  return `${numbers.map(escaped).join("-?\\d+(?:\\.\\d+)?")}(?:〔待核实〕|〔待更正〕|【待改】)?`;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
