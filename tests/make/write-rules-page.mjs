/** `npm run rules-page`: writes docs/rules.md from the rules and the errors that the tests plant. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const folder = mkdtempSync(join(tmpdir(), "keji-rules-page-"));
try {
  const outfile = join(folder, "rules-page.mjs");
  const entryPoints = [join(root, "tests", "pack", "rules", "rules-page.ts")];
  await build({ absWorkingDir: root, entryPoints, outfile, bundle: true, platform: "node", format: "esm" });
  const { rulesPageText } = await import(pathToFileURL(outfile).href);
  const page = join(root, "docs", "rules.md");
  writeFileSync(page, rulesPageText());
  console.log("docs/rules.md is written");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
