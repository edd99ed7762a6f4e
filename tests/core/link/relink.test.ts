import { matchTexts, type PlainLine } from "../../../src/core/link/relink";
import type { NextBlock, NextSpan } from "../../../src/core/link/next-report";

const span = (words: string): NextSpan =>
  /^[A-Z]+~/.test(words) ? { kind: "bound", key: words } : { kind: "text", text: words };

function block(...words: readonly string[]): NextBlock {
  return { key: "p", section: "s", kind: "lines", lines: [words.map(span)], head: 0, cells: 0, columns: 0, hash: "" };
}

const lines = (...words: readonly string[]): readonly PlainLine[] =>
  words.map((each, line) => ({ line, words: each, table: null }));
const known = (key: string): readonly string[] => (key === "A~s" ? ["6件"] : ["3家"]);
const found = (of: readonly PlainLine[], one: NextBlock): readonly string[] =>
  matchTexts(of, [one], known).map(({ key, text, by, line }) => `${line} ${by} ${key}=${text}`);

const sentence = block("全年专利授权", "A~s", "，企业", "B~s", "。其他工作有序推进。");

test("a whole paragraph, also with other numbers", () => {
  expect(found(lines("全年专利授权6件，企业3家。其他工作有序推进。"), sentence)).toEqual([
    "0 paragraph A~s=6件",
    "0 paragraph B~s=3家",
  ]);
  expect(found(lines("全年专利授权12件，企业40家。其他工作有序推进。"), sentence)).toEqual([
    "0 paragraph A~s=12件",
    "0 paragraph B~s=40家",
  ]);
});

test("a sentence in a paragraph that a person wrote on", () => {
  expect(found(lines("开局良好。全年专利授权6件，企业3家。"), sentence)).toEqual([
    "0 sentence A~s=6件",
    "0 sentence B~s=3家",
  ]);
});

test("never a person's words in the place of a number", () => {
  const matches = found(lines("全年专利授权再创新高达6件，企业3家。其他工作有序推进。"), sentence);
  expect(matches).toEqual(["0 number B~s=3家"]);
  expect(found(lines("附件：全年专利授权若干，企业不少。"), sentence)).toEqual([]);
});

test("a number by the words before it, where it stands once", () => {
  expect(found(lines("据统计，专利授权6件左右。"), sentence)).toEqual(["0 number A~s=6件"]);
  expect(found(lines("据统计，专利授权6件。", "去年也是专利授权6件。"), sentence)).toEqual([]);
});
