/** Every example of docs/report-templates.md says on the sample what the page says, and the page names every filter. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { STATES } from "../../../src/core/narrative/filters";
import { describeFinding } from "../../../src/text/zh/findings/describe-finding";
import { vocabulary } from "../../../src/pack/sections/vocabulary";
import { checkSample } from "../../make/check";
import { words } from "../../make/narrative";

const page = readFileSync(join(__dirname, "..", "..", "..", "docs", "report-templates.md"), "utf8").replace(
  /\r\n/g,
  "\n",
);

const EXAMPLE = /^### (\d+\. .+)\n章节：(.+)\n\n```text\n([\s\S]*?)\n```\n\n报告：(.+)$/gm;
const examples = [...page.matchAll(EXAMPLE)].map(([, title = "", block = "", text = "", said = ""]) => ({
  title,
  block,
  text,
  said,
}));

test("the page has ten examples", () => expect(examples).toHaveLength(10));

test.each(examples)("$title", ({ block, text, said }) => {
  const check = checkSample({
    sheets: {
      报告模板: [
        ["章节", "模板文字"],
        [block, text],
      ],
    },
  });
  expect(check.findings.filter(({ rule }) => rule === "W00").map(describeFinding)).toEqual([]);
  expect(words(check)).toContain(said);
});

test("names every filter and every state", () => {
  const missing = [...vocabulary.filters.keys(), ...Object.keys(STATES)].filter((name) => !page.includes(name));
  expect(missing.filter((name) => name !== "完成结论")).toEqual([]);
});
