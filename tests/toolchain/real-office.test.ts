/** What only a real Office can confirm: each line has a number of its own, and docs/install.md marks the ways of installing with it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const page = (name: string): string => readFileSync(join(__dirname, "..", "..", "docs", name), "utf8");
const checklist = page("real-office-checklist.md");
const install = page("install.md");

const numbers = [...checklist.matchAll(/^\| ([A-Z]\d+) \|/gm)].map(([, number = ""]) => number);
const marked = [...install.matchAll(/〔待真机确认 (I\d+)〕/g)].map(([, number = ""]) => number);

it("gives each line its own number", () => {
  expect(numbers.length).toBeGreaterThan(80);
  expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
});

it("is named beside each way of installing, and nothing else is", () => {
  expect([...marked].sort()).toEqual(numbers.filter((number) => number.startsWith("I")));
  expect(new Set(marked).size).toBe(marked.length);
});

it("names the add-in by the manifest's own number", () => {
  const [, id = "none"] =
    /<Id>([^<]+)<\/Id>/.exec(readFileSync(join(__dirname, "..", "..", "manifest.xml"), "utf8")) ?? [];
  const [, started = "none"] = /WEF\\Developer \/v (\S+) \/t/.exec(install) ?? [];
  expect(started).toBe(id);
});
