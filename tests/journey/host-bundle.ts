/** The host pages as files: their scripts bundled from the source, their pages and style as they are. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

const ROOT = join(__dirname, "..", "..");
const HOST = join(ROOT, "src", "workbench", "host");

let bundled: Promise<ReadonlyMap<string, string>> | null = null;

/** By name: index.html, word.html, host.css, host.js, word-host.js, host-worker.js. Made once for a test file. */
export function hostFiles(): Promise<ReadonlyMap<string, string>> {
  return (bundled ??= makeFiles());
}

async function makeFiles(): Promise<ReadonlyMap<string, string>> {
  const entries = {
    host: join(HOST, "page", "main.ts"),
    "word-host": join(HOST, "page", "word-main.ts"),
    "host-worker": join(HOST, "worker", "main.ts"),
  };
  const { outputFiles } = await build({
    entryPoints: entries,
    bundle: true,
    write: false,
    outdir: HOST,
    format: "iife",
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
  });
  const text = async (name: string): Promise<[string, string]> => [
    name,
    await readFile(join(HOST, "page", name), "utf8"),
  ];
  const scripts = outputFiles.map(({ path, text: code }): [string, string] => [path.slice(HOST.length + 1), code]);
  return new Map([...scripts, await text("index.html"), await text("word.html"), await text("host.css")]);
}
