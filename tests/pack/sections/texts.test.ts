/** The pack's own templates: every mistake is told here in Chinese, with its line and column. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readTemplate } from "../../../src/core/narrative/notation/read-template";
import { texts } from "../../../src/pack/sections/texts";
import { vocabulary } from "../../../src/pack/sections/vocabulary";
import { describeNotationProblem } from "../../../src/text/zh/findings/template-sentences";

const folder = join(__dirname, "..", "..", "..", "src", "pack", "sections");
const read = (text: string): ReturnType<typeof readTemplate> =>
  readTemplate(text, { words: vocabulary, keyFor: () => null });

it.each(Object.entries(texts))("%s.txt can be read", (_, text) => {
  expect(read(text).problems.map(describeNotationProblem)).toEqual([]);
});

it("every file is used, as it stands", () => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  expect(files.map((name) => name.replace(".txt", "")).sort()).toEqual(Object.keys(texts).sort());
  for (const [name, text] of Object.entries(texts))
    expect(text).toBe(readFileSync(join(folder, `${name}.txt`), "utf8"));
});

it("no key stands twice: a document knows its blocks by them", () => {
  const blocks = Object.values(texts).flatMap((text) => {
    const { leading, sections } = read(text);
    return [...leading, ...sections.flatMap((section) => section.blocks)];
  });
  const keys = blocks.map(({ key }) => key);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  expect(keys.filter((key) => !/^[a-z][a-z0-9_]{0,29}$/.test(key))).toEqual([]);
});

it("figures are called by their Chinese names where they have one without a code", () => {
  const named = Object.values(texts).flatMap((text) =>
    [...text.matchAll(/\{\{ ([^ }|]+)/g)].map(([, name]) => name ?? ""),
  );
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((name) => /^[A-Z_0-9]+$/.test(name))).toEqual([]);
});
