/** Numbering typed by hand that leaves one out or has one twice: 一是…三是, 一、…三、 (domain D01). */
import { parseChineseNumeral } from "../../base/chinese-numeral";
import type { Block, Passage } from "../passage";
import { quoteOf, type ProofFinding } from "../proof";

type Level = "一、" | "（一）" | "1." | "（1）" | "一是" | "第一，";

type Numbered = {
  readonly level: Level;
  readonly value: number;
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
};

const N = "[一二三四五六七八九十]{1,3}";
const PATTERNS: readonly (readonly [Level, RegExp])[] = [
  ["一、", new RegExp(`^\\s*(${N})、`, "g")],
  ["（一）", new RegExp(`^\\s*[（(](${N})[）)]`, "g")],
  ["1.", /^\s*(\d{1,2})[.．、](?!\d)/g],
  ["（1）", /^\s*[（(](\d{1,2})[）)]/g],
  ["一是", new RegExp(`(?<=^|[，；。：:;\\s])(${N})是`, "g")],
  ["第一，", new RegExp(`(?<=^|[，；。：:;\\s])第(${N})[，,]`, "g")],
];
/** A higher level begins those below it anew. */
const RANK: Readonly<Record<Level, number>> = { "一、": 0, "（一）": 1, "1.": 2, "（1）": 3, 一是: 4, "第一，": 4 };

export function numberingIn(blocks: readonly Block[]): readonly ProofFinding[] {
  const last = new Map<Level, Numbered>();
  return blocks.flatMap((block) => {
    if (block.kind === "table" || block.passage.where.part !== "body") return [];
    return numberedIn(block.passage).flatMap((next) => {
      const before = last.get(next.level)?.value ?? 0;
      for (const level of last.keys()) if (RANK[level] > RANK[next.level]) last.delete(level);
      last.set(next.level, next);
      return problemOf(next, before);
    });
  });
}

function numberedIn(passage: Passage): readonly Numbered[] {
  return PATTERNS.flatMap(([level, pattern]) =>
    [...passage.text.matchAll(pattern)].flatMap(({ index, 0: whole, 1: sign = "" }) => {
      const value = /^\d/.test(sign) ? Number(sign) : parseChineseNumeral(sign);
      return value === null ? [] : [{ level, value, passage, from: index, to: index + whole.length }];
    }),
  ).sort((a, b) => a.from - b.from);
}

// A list that begins with its first is a new list; one that begins elsewhere is told once.
function problemOf({ level, value, passage, from, to }: Numbered, before: number): readonly ProofFinding[] {
  if (value === before + 1 || value === 1) return [];
  const at = [{ where: passage.where, quote: quoteOf(passage.text, from, to) }];
  if (value === before) return [{ code: "numbering-twice", severity: "error", at, number: named(level, value) }];
  if (value < before) return [];
  const after = before === 0 ? null : named(level, before);
  return [{ code: "numbering", severity: "error", at, missing: named(level, before + 1), after }];
}

function named(level: Level, value: number): string {
  const sign = level.includes("1") ? String(value) : chinese(value);
  return level.replace(/一|1/, sign);
}

function chinese(value: number): string {
  const digits = "零一二三四五六七八九";
  if (value < 10) return digits.charAt(value);
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? digits.charAt(tens) : ""}十${value % 10 > 0 ? digits.charAt(value % 10) : ""}`;
}
