/** The worked examples of docs/custom-rules.md: rows to copy, and what they come to on the sample. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const HEADERS = ["规则编号", "名称", "级别", "对象", "条件", "表达式", "提示文字", "启用"];

export type Example = { readonly title: string; readonly row: readonly string[]; readonly result: readonly string[] };

export function examples(): readonly Example[] {
  const page = readFileSync(join(__dirname, "..", "..", "..", "..", "docs", "custom-rules.md"), "utf8");
  return [...page.matchAll(/### (例.+)\n[^#]*?```规则\n([^]*?)```\n\n```结果\n([^]*?)```/gu)].map(
    ([, title = "", rule = "", result = ""]) => ({ title, row: rowOf(rule), result: linesOf(result) }),
  );
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").filter((line) => line !== "");
}

function rowOf(rule: string): readonly string[] {
  const cells = new Map(
    linesOf(rule).map((line) => {
      const at = line.indexOf(":");
      return [line.slice(0, at), line.slice(at + 1).trim()];
    }),
  );
  return HEADERS.map((header) => cells.get(header) ?? "");
}
