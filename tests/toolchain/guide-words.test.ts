/** What the guide tells people to press stands in the pane in the same words. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { documentZhCn } from "../../src/text/pane/document-zh-cn";
import { zhCn } from "../../src/text/pane/zh-cn";
import { describeWorkbench } from "../../src/text/workbench/starting";
import { zhCN } from "../../src/text/workbench/zh-cn";

/** In quotation marks for another reason: a sheet of the workbook, a tab of Word, a word of the report. */
const OTHERS = ["核实说明", "字段映射", "审阅", "增长", "下降"];

function textsOf(words: object): readonly string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === "string") return [value];
    return typeof value === "object" && value !== null ? textsOf(value) : [];
  });
}

const said = [...textsOf(zhCn), ...textsOf(documentZhCn), ...textsOf(zhCN)];
/** With what the pane fills in left out. */
const bare = said.map((text) => text.replace("{{stage}}", "初稿").replace(/[（(]?\{\{.*/, ""));

function quotedIn(...page: readonly string[]): readonly string[] {
  const text = readFileSync(join(__dirname, "..", "..", ...page), "utf8");
  return [...new Set([...text.matchAll(/“([^”]+)”/g)].map(([, words = ""]) => words))];
}

it("leads whoever starts the workbench to words that stand there", () => {
  const quoted = [...describeWorkbench("").matchAll(/“([^”]+)”/g)].map(([, words = ""]) => words);
  expect(quoted.length).toBeGreaterThan(5);
  expect(quoted.filter((words) => !bare.some((text) => text.startsWith(words)))).toEqual([]);
});

it("leads to words of the pane, and to no others", () => {
  const quoted = quotedIn("docs", "guide.zh-CN.md");
  expect(quoted.length).toBeGreaterThan(20);
  const unknown = quoted.filter((words) => !OTHERS.includes(words) && !bare.some((text) => text.startsWith(words)));
  expect(unknown).toEqual([]);
});
