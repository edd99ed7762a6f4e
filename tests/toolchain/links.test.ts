/** Every link between the project's own pages leads somewhere, to the heading too that it names. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const ROOT = join(__dirname, "..", "..");

function pages(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return [path].flatMap(pages);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

const own = readdirSync(ROOT).filter((name) => name.endsWith(".md"));
const all = [...own.map((name) => join(ROOT, name)), ...pages(join(ROOT, "docs"))];

type Link = { readonly page: string; readonly to: string };

function linksOf(page: string): readonly Link[] {
  const text = readFileSync(page, "utf8")
    .replace(/```.*?```/gs, "")
    .replace(/`[^`\n]*`/g, "");
  return [...text.matchAll(/(?:\]\(| src=")([^)"\s]+)/g)].map(([, to = ""]) => ({ page, to }));
}

/** As GitHub names them. */
function headingsOf(page: string): readonly string[] {
  const text = readFileSync(page, "utf8").replace(/```.*?```/gs, "");
  return [...text.matchAll(/^#+\s+(.+)$/gm)].map(([, title = ""]) =>
    title
      .replace(/[`*]/g, "")
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-"),
  );
}

function trouble({ page, to }: Link): string | null {
  if (/^(https?:|mailto:)/.test(to)) return null;
  const [path = "", heading] = decodeURIComponent(to).split("#");
  const target = path === "" ? page : resolve(dirname(page), path);
  const named = `${relative(ROOT, page)} → ${to}`;
  if (!existsSync(target)) return `${named}: no such file`;
  if (heading === undefined || !statSync(target).isFile()) return null;
  return headingsOf(target).includes(heading) ? null : `${named}: no such heading`;
}

it("finds the pages and their links", () => {
  expect(all.length).toBeGreaterThan(20);
  expect(all.flatMap(linksOf).length).toBeGreaterThan(50);
});

it("leads somewhere, everywhere", () => {
  expect(all.flatMap(linksOf).flatMap((link) => trouble(link) ?? [])).toEqual([]);
});

it("notices a link that leads nowhere", () => {
  const page = join(ROOT, "README.md");
  expect(trouble({ page, to: "docs/nowhere.md" })).toBe("README.md → docs/nowhere.md: no such file");
  expect(trouble({ page, to: "docs/install.md#nowhere" })).toBe("README.md → docs/install.md#nowhere: no such heading");
});
