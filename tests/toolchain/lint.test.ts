/** Plants what the lint refuses in a small tree of its own, beside code that it must accept. */
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";

const project = join(__dirname, "..", "..");

/** Where it is planted, the code, and what the message must say; the file's name comes from the order. */
type Planted = readonly [folder: string, code: string, message: string];

const lines = (count: number): string => "void 0;\n".repeat(count);
const branches = (count: number): string => "if (x > 0) x -= 1;\n".repeat(count);

const clock: readonly Planted[] = [
  ["src/core/base", "export const a = Date.now();", "use core/base/plain-date"],
  ["src/core/base", "export const a = new Date();", "use core/base/plain-date"],
  ["src/core/base", "export const a = new Date(2021, 1, 1);", "use core/base/plain-date"],
  ["src/core/base", "export const a = globalThis.Date.now();", "use core/base/plain-date"],
  ["src/core/base", "export type A = Date;", "use core/base/plain-date"],
  ["src/pack/rules", "export const a = Date.UTC(2021, 0);", "use core/base/plain-date"],
  ["src/text", "export const a = new Date(0).getFullYear();", "use core/base/plain-date"],
  ["src/docx", "export const a = Date.parse('2021');", "use core/base/plain-date"],
  ["src/xlsx", "export function a(v: unknown): boolean { return v instanceof Date; }", "use core/base/plain-date"],
  ["src/core/base", "export const a = performance.now();", "Pure code has no clock"],
  ["src/core/base", "setTimeout(() => undefined, 1);", "Pure code has no clock"],
];

const chance: readonly Planted[] = [
  ["src/core/base", "export const a = Math.random();", "never from chance"],
  ["src/docx", 'export const a = Math["random"]();', "never from chance"],
  ["src/docx", "const { random } = Math;\nexport const a = random();", "never from chance"],
  ["src/docx", "export const a = crypto.randomUUID();", "never from chance"],
];

const locale: readonly Planted[] = [
  ["src/core/base", 'export const a = "a".localeCompare("b");', "compareText"],
  ["src/core/base", 'export const a = "a"["localeCompare"]("b");', "compareText"],
  ["src/pack/rules", "export const a = (1).toLocaleString();", "compareText"],
  ["src/text", 'export const a = "I".toLocaleLowerCase("tr");', "compareText"],
  ["src/xlsx", 'export const a = "I".toLocaleUpperCase();', "compareText"],
  ["src/core/base", 'export const a = new Intl.NumberFormat("zh-CN");', "changes with the reader's machine"],
  ["src/docx", "export const a = Intl;", "changes with the reader's machine"],
  ["src/core/base", "export const a = globalThis;", "takes what it needs as an argument"],
];

const dateBorder: readonly Planted[] = [
  ["src/xlsx/excel-date.ts", "export const a = [Date.now(), new Date(), new Date(0).getMonth()];", "no clock"],
];

const elsewhere: readonly Planted[] = ["core/base", "pack/rules", "text", "xlsx", "docx", "app"].flatMap((folder) => [
  [`src/${folder}`, "export const a = process.pid;", "'process' is not defined"],
  [`src/${folder}`, "export const a = Buffer.from([]);", "'Buffer' is not defined"],
  [`src/${folder}`, "export const a = document.title;", "'document' is not defined"],
  [`src/${folder}`, "export type A = NodeJS.Timeout;", "'NodeJS' is not defined"],
]);

const shape: readonly Planted[] = [
  ["src/core/base", lines(301), "File has too many lines"],
  ["src/core/base", `export function a(): void {\n${lines(50)}}`, "has too many lines"],
  [
    "src/core/base",
    "export function a(b: 1, c: 1, d: 1, e: 1): number { return b + c + d + e; }",
    "too many parameters",
  ],
  ["src/core/base", `export function a(x: number): number {\n${branches(10)}return x;\n}`, "complexity of 11"],
  ["src/core/base", "export default 1;", "Exporting 'default' is restricted"],
  ["tests/core", "export default 1;", "Exporting 'default' is restricted"],
  ["src/app", "export const a = (): number => 1;", "Export a function declaration"],
  ["src/core/base", "export function a() { return 1; }", "Missing return type"],
  ["src/app", "export const a = (value: any): unknown => value;", "Unexpected any"],
  ["tests/core", "export const a = [1][0]!;", "Forbidden non-null assertion"],
  ["src/app", "// @ts-ignore: no\nexport const a = 1;", "@ts-ignore"],
  ["src/app", "// @ts-expect-error: no\nexport const a = 1;", "@ts-expect-error"],
  ["src/app", "/* eslint-disable */\nexport const a = 1;", "has no effect"],
  ["src/app", 'import { A } from "./a";\nexport type B = A;', "All imports in the declaration are only used as types"],
  ["src/app", "export enum A { b }", "union of literal types"],
  ["src/app", 'export * from "./a";', "No barrels"],
  ["src/app", 'export { a } from "./a";', "No barrels"],
  ["src/app", "// TODO later\nexport const a = 1;", "Unexpected 'todo' comment"],
  ["src/app", 'console.log("a");', "Unexpected console statement"],
  ["tests/core", 'console.log("a");', "Unexpected console statement"],
  ["src/app", "async function a(): Promise<void> {}\nexport function b(): void { a(); }", "Promises must be awaited"],
];

const planted = [...clock, ...chance, ...locale, ...dateBorder, ...elsewhere, ...shape];

const accepted: Readonly<Record<string, string>> = {
  "src/xlsx/fine.ts": "export function days(moment: { day: number }): number { return moment.day; }",
  "src/core/base/fine.ts": "export const a = new Map<string, Uint8Array>(Object.entries<Uint8Array>({}));",
  "src/cli/node.ts": "export const a: NodeJS.Platform = process.platform;",
  "src/app/fine.ts":
    "export function today(now: () => Date): number { return now().getTime() + new Date().getTime(); }",
  "src/text/long.ts": lines(400),
  "src/pack/sample/long.ts": lines(400),
  "src/cli/fine.ts": 'console.log("a");',
  "tests/run/fine.mjs": 'console.log("a");',
  "tests/bench/fine.ts": 'console.log("a");',
  "tests/core/long.test.ts": `it("a", () => {\n${lines(80)}});`,
};

type Message = { readonly message: string };
type Result = { readonly filePath: string; readonly messages: readonly Message[] };

let root = "";
const found = new Map<string, readonly string[]>();

/** "src/core/base" gets a file of its own; a path that ends in .ts is one already. */
function pathOf([folder]: Planted, index: number): string {
  return folder.endsWith(".ts") ? folder : `${folder}/planted-${index}.ts`;
}

function write(path: string, text: string): void {
  const full = join(root, ...path.split("/"));
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, `${text}\n`);
}

beforeAll(() => {
  root = realpathSync.native(mkdtempSync(join(tmpdir(), "keji-lint-")));
  for (const name of ["eslint.config.mjs", "tsconfig.json"]) copyFileSync(join(project, name), join(root, name));
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"), "junction");
  planted.forEach((plant, index) => write(pathOf(plant, index), plant[1]));
  for (const [path, code] of Object.entries(accepted)) write(path, code);
  const eslint = join(project, "node_modules", "eslint", "bin", "eslint.js");
  const { stdout, stderr } = spawnSync(process.execPath, [eslint, "--format", "json", "src", "tests"], {
    cwd: root,
    encoding: "utf8",
  });
  if (!stdout.startsWith("[")) throw new Error(stderr);
  for (const { filePath, messages } of JSON.parse(stdout) as readonly Result[]) {
    const path = relative(root, filePath).split(sep).join("/");
    found.set(
      path,
      messages.map(({ message }) => message),
    );
  }
}, 60_000);

afterAll(() => {
  unlinkSync(join(root, "node_modules"));
  rmSync(root, { recursive: true, force: true });
});

describe("the lint", () => {
  const cases = planted.map((plant, index) => ({
    title: `${plant[0]}: ${plant[1].slice(0, 60).trim()}`,
    message: plant[2],
    path: pathOf(plant, index),
  }));

  it.each(cases)("refuses in $title", ({ message, path }) => {
    expect((found.get(path) ?? []).join("\n")).toContain(message);
  });

  it.each(Object.keys(accepted))("accepts %s", (path) => {
    expect(found.get(path)).toEqual([]);
  });

  it("names the clock, the moment without arguments and the local month apart where dates are converted", () => {
    expect(found.get("src/xlsx/excel-date.ts")).toHaveLength(3);
  });
});
