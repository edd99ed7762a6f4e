/**
 * Builds the demonstration page into dist/workbench: a grid, pages, the host that plays Excel and Word, and the program that
 * serves them. The pane in it is the one that webpack.config.js builds, unchanged; nothing of this is in the pane.
 */
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = dirname(fileURLToPath(import.meta.url));
const out = join(root, "dist", "workbench");

/** Browsers of today on the machine of whoever tries it; the pane itself runs in older ones too. */
const TARGET = ["chrome109", "firefox115", "safari16.4"];

const common = {
  absWorkingDir: root,
  bundle: true,
  charset: "utf8",
  legalComments: "linked",
  logLevel: "warning",
};

async function buildPage() {
  await build({
    ...common,
    entryPoints: {
      workbench: "src/workbench/demo/main.ts",
      "host-worker": "src/workbench/host/worker/main.ts",
      "sample-worker": "src/workbench/demo/sample-worker.ts",
    },
    outdir: out,
    chunkNames: "chunk-[hash]",
    format: "esm",
    splitting: true,
    minify: true,
    platform: "browser",
    target: TARGET,
    loader: { ".txt": "text" },
    define: { "process.env.NODE_ENV": '"production"' },
  });
  cpSync(join(root, "src", "workbench", "demo", "index.html"), join(out, "index.html"));
}

async function buildServer() {
  await build({
    ...common,
    entryPoints: ["src/server/workbench/main.ts"],
    outfile: join(out, "server.cjs"),
    platform: "node",
    target: "node20",
    format: "cjs",
  });
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await Promise.all([buildPage(), buildServer()]);
