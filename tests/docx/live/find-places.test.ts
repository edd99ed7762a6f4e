/** Words that a proofreading speaks of, found among the lines of the open document. */
import { findPlaces, type FoundPlace } from "../../../src/docx/live/find-places";
import { boundAt, readLines, type BoundLines } from "../../../src/docx/live/read-lines";
import { readDocument } from "../../../src/docx/reading/read-document";
import { passagesOf, type Passage } from "../../../src/core/proofreading/passage";
import { p, tbl, wordFile } from "../../make/word-file";

const BOUND =
  '<w:p><w:r><w:t>授权</w:t></w:r><w:sdt><w:sdtPr><w:tag w:val="fig:PAT_GRT~s"/></w:sdtPr><w:sdtContent><w:r><w:t>5件</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>，申请5件</w:t></w:r></w:p>';
const BOX = `<w:p><w:r><w:pict><w:txbxContent>${p("框内9件")}</w:txbxContent></w:pict></w:r><w:r><w:t>框外9件</w:t></w:r></w:p>`;
const TABS = "<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙3件</w:t></w:r></w:p>";
const BODY = p("第一段") + tbl("专利|5件", "商标|7件") + BOUND + BOX + TABS;

function reading(body = BODY) {
  const read = readDocument(wordFile(body));
  if (!read.ok) throw new Error(read.problem.code);
  const passages = passagesOf(read.value.blocks);
  const places = findPlaces(read.value);
  const of = (passage: Passage, words: string, nth = 0): FoundPlace | null => {
    let from = passage.text.indexOf(words);
    for (let at = 0; at < nth; at += 1) from = passage.text.indexOf(words, from + 1);
    return places.ofStretch(passages.indexOf(passage), from, from + words.length);
  };
  const passage = (words: string): Passage => {
    const found = passages.find(({ text }) => text.includes(words));
    if (!found) throw new Error(`no ${words}`);
    return found;
  };
  return { places, passage, of };
}

test("lines count the paragraphs of cells, and nothing in a text box", () => {
  const { passage, of } = reading();
  expect(of(passage("第一段"), "第一段")).toEqual({ line: 0, words: "第一段", nth: 0, inLine: "第一段" });
  expect(of(passage("7件"), "7件")).toEqual({ line: 4, words: "7件", nth: 0, inLine: "7件" });
  expect(of(passage("框外"), "9件")).toMatchObject({ line: 6 });
  expect(of(passage("框内"), "9件")).toBeNull();
});

test("the same words are told apart by how often they stood before, bound ones too", () => {
  const { passage, of } = reading();
  expect(of(passage("申请"), "5件", 0)).toMatchObject({ line: 5, nth: 0 });
  expect(of(passage("申请"), "5件", 1)).toMatchObject({ line: 5, nth: 1, inLine: "授权5件，申请5件" });
});

test("a control is found by its number, and a quotation by the words it is about", () => {
  const { places, passage } = reading();
  expect(places.ofControl(0)).toMatchObject({ line: 5, words: "5件", nth: 0 });
  const { where } = passage("申请");
  expect(places.ofQuote(where, "授权5件，申请5件", ["申请"])).toMatchObject({ line: 5, words: "申请" });
  expect(places.ofQuote(where, "授权5件，申请5件", [])).toMatchObject({ words: "授权5件，申请5件" });
  const cell = passage("7件").where;
  expect(places.ofQuote(cell, "商标 数量：7件", ["7件"])).toMatchObject({ line: 4, words: "7件" });
});

test("a cell of two paragraphs is two lines", () => {
  const cell = `<w:tbl><w:tr><w:tc>${p("上午2件")}${p("下午3件")}</w:tc></w:tr></w:tbl>`;
  const { passage, of } = reading(p("前") + cell);
  expect(of(passage("上午"), "2件")).toMatchObject({ line: 1, inLine: "上午2件" });
  expect(of(passage("上午"), "3件")).toMatchObject({ line: 2, inLine: "下午3件" });
});

test("a line has what the steps of an open document have in it", () => {
  const { passage, of } = reading();
  expect(of(passage("乙"), "3件")).toMatchObject({ line: 7, inLine: "甲\t乙3件" });
});

describe("the cursor", () => {
  const read = readLines(wordFile(BODY));
  if (!read.ok) throw new Error(read.problem.code);
  const lines: BoundLines = read.value;
  const words = "授权5件，申请5件";

  test.each([
    [0, "beside"],
    [2, "bound"],
    [3, "bound"],
    // Right behind the last letter of it.
    [4, "bound"],
    [5, "beside"],
  ] as const)("at %i is %s", (offset, kind) => {
    const at = boundAt(lines, { line: 5, offset, words });
    expect(at.kind).toBe(kind);
    const bound = { key: "PAT_GRT~s", words: "5件" };
    expect(at).toMatchObject(kind === "bound" ? { bound } : { bound: [bound] });
  });

  test("tabs and the signs of pictures count for nothing, as each program has others", () => {
    expect(boundAt(lines, { line: 5, offset: 4, words: `授\u0001权${words.slice(2)}` }).kind).toBe("bound");
  });

  test("a line that reads otherwise by now is told as such", () => {
    expect(boundAt(lines, { line: 5, offset: 2, words: "授权6件，申请5件" })).toEqual({ kind: "other" });
    expect(boundAt(lines, { line: 99, offset: 0, words: "" })).toEqual({ kind: "other" });
  });
});
