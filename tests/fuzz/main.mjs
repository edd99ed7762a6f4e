/**
 * `npm run fuzz -- <seconds> [first seed] [kind]`: spoils workbooks for so long and says what they came to. Exit status 1 when
 * something was found. `npm run fuzz -- 0 <seed> <kind>` runs that one case.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runNode } from "../run/child.mjs";
import { projectRoot } from "../run/files.mjs";

const folder = mkdtempSync(join(tmpdir(), "keji-fuzz-"));
const bundled = await runNode(["tests/fuzz/bundle.mjs", folder], { cwd: projectRoot });
if (bundled.status !== 0) throw new Error(bundled.output);
const args = ["--enable-source-maps", join(folder, "fuzz.cjs"), join(folder, "worker.cjs"), ...process.argv.slice(2)];
const child = spawn(process.execPath, args, { stdio: "inherit", env: { TZ: "Asia/Shanghai", ...process.env } });
child.on("close", (status) => {
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = status ?? 1;
});
