/** Bundles the fuzzing's worker and command into a folder: node tests/fuzz/bundle.mjs <folder>. */
import { build } from "esbuild";
import { projectRoot } from "../run/files.mjs";

await build({
  absWorkingDir: projectRoot,
  entryPoints: ["tests/fuzz/worker.ts", "tests/fuzz/fuzz.ts"],
  outdir: process.argv[2],
  outExtension: { ".js": ".cjs" },
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  sourcemap: "inline",
  logLevel: "error",
});
