/** docs/images holds the pictures that a page shows and nothing else, each with its words, none too heavy to read by. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { IMAGES } from "./album";

const ROOT = join(__dirname, "..", "..");
const PAGES = ["README.md", "README.zh-CN.md", join("docs", "guide.zh-CN.md")];
/** Bytes. */
const HEAVIEST = { ".png": 120_000, ".gif": 1_500_000 } as const;

const endingOf = (name: string): string => name.slice(name.lastIndexOf("."));
const images = readdirSync(IMAGES).filter((name) => !name.endsWith(".txt"));

function shownOn(page: string): readonly string[] {
  const text = readFileSync(join(ROOT, page), "utf8");
  return [...text.matchAll(/images\/([\w.-]+)/g)].map(([, name = ""]) => name);
}

it("has every picture that a page shows, and shows every picture", () => {
  expect([...new Set(PAGES.flatMap(shownOn))].sort()).toEqual([...images].sort());
});

it("has the words of every picture", () => {
  const described = readdirSync(IMAGES).filter((name) => name.endsWith(".txt"));
  expect(described.sort()).toEqual(images.map((name) => name.replace(endingOf(name), ".txt")).sort());
});

it.each(images)("%s is light", (name) => {
  const heaviest = HEAVIEST[endingOf(name) as keyof typeof HEAVIEST];
  expect(statSync(join(IMAGES, name)).size).toBeLessThanOrEqual(heaviest);
});

it.each(PAGES)("%s says in words what each picture is", (page) => {
  const text = readFileSync(join(ROOT, page), "utf8");
  const tags = [...text.matchAll(/<img [^>]*>/g)].map(([tag]) => tag);
  expect(tags.filter((tag) => !/ alt="[^"]+"/.test(tag))).toEqual([]);
  expect(text).not.toMatch(/!\[\]\(/);
});
