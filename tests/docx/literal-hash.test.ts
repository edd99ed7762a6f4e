import type { Element, Node } from "@xmldom/xmldom";
import { boundPlaceholder, hashOfParagraphs } from "../../src/core/link/literal";
import { literalHash } from "../../src/docx/literal-hash";
import { shapeOf } from "../../src/docx/shape";
import { writeReport } from "../../src/docx/write-report";
import { heading, paragraph, sampleSnapshot } from "../make/snapshot";
import { attribute, inside, open, WORD, wordsOf } from "./opened";

const hash = (words: string, lead: string | null = null): string =>
  literalHash(shapeOf(paragraph("p", words, lead), null));

test("a refreshed figure is not an edit", () => {
  expect(hash("专利授权⟨PAT_GRT~s=6件⟩。")).toBe(hash("专利授权⟨PAT_GRT~s=9件〔待核实〕⟩。"));
});

test("another word, another figure and another form are", () => {
  const original = hash("专利授权⟨PAT_GRT~s=6件⟩。");
  for (const words of [
    "专利共授权⟨PAT_GRT~s=6件⟩。",
    "专利授权⟨PAT_APP~s=6件⟩。",
    "专利授权⟨PAT_GRT~n=6⟩件。",
    "专利授权6件。",
  ]) {
    expect(hash(words)).not.toBe(original);
  }
});

test("typed words cannot pass for a key", () => {
  expect(hash("专利授权\u0002fig:PAT_GRT~s\u0003。")).not.toBe(hash("专利授权⟨PAT_GRT~s=6件⟩。"));
});

test("an automatic number does not count", () => {
  expect(literalHash(shapeOf(heading("h", "推动专利提质增量。", 2), null))).toBe(hash("", "推动专利提质增量。"));
});

function literalOf(node: Node): string {
  if (node.namespaceURI === WORD && node.localName === "t") return node.textContent ?? "";
  if (node.namespaceURI === WORD && node.localName === "sdt")
    return boundPlaceholder(attribute(inside(node as Element, "tag"), "val") ?? "");
  return [...node.childNodes].map(literalOf).join("");
}

test("the stored hash of every block can be worked out again from the document", async () => {
  const report = open(await writeReport(sampleSnapshot()));
  const hashes = new Map<string, string>();
  let [name, words]: [string, string[]] = ["", []];
  for (const one of report.all("word/document.xml", "p")) {
    const start = inside(one, "bookmarkStart");
    if (start) [name, words] = [attribute(start, "name") ?? "", []];
    words.push(literalOf(one));
    if (inside(one, "bookmarkEnd")) hashes.set(name.replace("_kj_", ""), hashOfParagraphs(words));
  }
  const stored = report
    .all("customXml/item2.xml", "block")
    .map((block): [string, string] => [block.getAttribute("key") ?? "", block.getAttribute("hash") ?? ""]);
  expect(new Map(stored)).toEqual(hashes);
  expect(report.all("word/document.xml", "p").map(wordsOf).join("")).toContain("另有1处数据待更正");
});
