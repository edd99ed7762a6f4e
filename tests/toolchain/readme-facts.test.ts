/** What both READMEs count is what there is. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packFacts } from "../../src/pack/facts";

it.each([
  ["README.md", /(\d+) rules/],
  ["README.zh-CN.md", /(\d+)条规则/],
] as const)("%s counts the rules", (page, told) => {
  const [, rules] = told.exec(readFileSync(join(__dirname, "..", "..", page), "utf8")) ?? [];
  expect(Number(rules)).toBe(packFacts.rules);
});

it.each(["README.md", "README.zh-CN.md"])("%s names the scripts that there are", (page) => {
  const text = readFileSync(join(__dirname, "..", "..", page), "utf8");
  const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = ""]) => name);
  const scripts = JSON.parse(readFileSync(join(__dirname, "..", "..", "package.json"), "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  expect(named.filter((name) => !(name in scripts.scripts))).toEqual([]);
});
