/**
 * Bundles the command line into one file that Node 20 runs (the server that only keji serve needs into a second one beside
 * it, so that the other commands start without reading it), and links it as node_modules/.bin/keji so that `npx keji`
 * finds it in a checkout. Runs as npm's `prepare`: it says what went wrong but never fails an installation; with
 * --strict, as the tests run it, trouble is a failure.
 */
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));
const entry = join(root, "src", "cli", "main.ts");
const bundle = join(root, "dist", "cli", "keji.cjs");
const server = join(root, "src", "server", "start.ts");

/** `import("…/server/start")` stays an import, of the second bundle. */
const serverApart = {
  name: "server-apart",
  setup: ({ onResolve }) => onResolve({ filter: /\/server\/start$/ }, () => ({ path: "./server.cjs", external: true })),
};

/** CommonJS in both, because some libraries still `require` Node's modules and a single file starts fastest. */
async function bundleCommandLine() {
  const { build } = await import("esbuild");
  const common = {
    absWorkingDir: root,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    charset: "utf8",
    legalComments: "linked",
    logLevel: "warning",
  };
  const banner = { js: "#!/usr/bin/env node" };
  await build({ ...common, entryPoints: [entry], outfile: bundle, banner, plugins: [serverApart] });
  await build({ ...common, entryPoints: [server], outfile: join(dirname(bundle), "server.cjs") });
  chmodSync(bundle, 0o755);
}

/** npm links the commands of dependencies but not a project's own. */
function linkCommand() {
  const folder = join(root, "node_modules", ".bin");
  mkdirSync(folder, { recursive: true });
  const command = join(folder, "keji");
  if (process.platform === "win32") {
    writeFileSync(command, '#!/bin/sh\nexec node "$(dirname "$0")/../../dist/cli/keji.cjs" "$@"\n');
    writeFileSync(`${command}.cmd`, '@node "%~dp0\\..\\..\\dist\\cli\\keji.cjs" %*\r\n');
    return;
  }
  rmSync(command, { force: true });
  symlinkSync(join("..", "..", "dist", "cli", "keji.cjs"), command);
}

/** What went wrong, or null. */
async function prepareCommandLine() {
  if (!existsSync(entry)) return "src/cli/main.ts is not there";
  try {
    await bundleCommandLine();
    linkCommand();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const trouble = await prepareCommandLine();
if (trouble !== null) {
  console.error(`The command line was not bundled: ${trouble}`);
  if (process.argv.includes("--strict")) process.exitCode = 1;
}
