/**
 * `npm start`: builds what is missing or older than its sources, then serves the workbench on this machine and opens it in the
 * browser. `npm start -- --port 3100` takes another port, `--no-open` opens nothing.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));
const dist = join(root, "dist");

/** What is built, what tells that it was, and how. */
const BUILDS = [
  {
    zh: "任务窗格",
    en: "the task pane",
    made: join(dist, "taskpane.html"),
    stamp: join(dist, "stamps", "pane"),
    args: [join(root, "node_modules", "webpack", "bin", "webpack.js")],
  },
  {
    zh: "工作台",
    en: "the workbench",
    made: join(dist, "workbench", "server.cjs"),
    stamp: join(dist, "stamps", "workbench"),
    args: [join(root, "workbench.config.mjs")],
  },
];

/** When the newest of the sources was written, in milliseconds since 1970. */
function newestSource() {
  const folders = ["src", "assets"].map((name) => join(root, name));
  const files = ["package.json", "package-lock.json", "manifest.xml", "webpack.config.js", "workbench.config.mjs"].map(
    (name) => join(root, name),
  );
  const inside = folders.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true, recursive: true }).map((entry) => join(entry.parentPath, entry.name)),
  );
  return Math.max(...[...files, ...inside].map((path) => statSync(path).mtimeMs));
}

function isFresh({ made, stamp }, newest) {
  return existsSync(made) && existsSync(stamp) && statSync(stamp).mtimeMs >= newest;
}

/** Its status; what it says comes through. */
function run(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
    // Ctrl-C reaches the child by itself, and this process waits for it; what is told to this one alone is handed on.
    process.on("SIGINT", () => undefined);
    for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
    child.on("error", () => resolve(1));
    child.on("close", (status) => resolve(status ?? 1));
  });
}

async function buildWhatIsMissing() {
  const newest = newestSource();
  for (const build of BUILDS.filter((one) => !isFresh(one, newest))) {
    process.stdout.write(
      `正在生成${build.zh}，只在第一次或程序有改动时需要… / Building ${build.en} (first time or after changes)…\n`,
    );
    const began = Date.now();
    if ((await run(build.args)) !== 0) {
      process.stderr.write(
        `${build.zh}没有生成。请先运行 npm ci，再运行 npm start。\nBuilding ${build.en} failed. Please run npm ci, then npm start again.\n`,
      );
      return false;
    }
    mkdirSync(dirname(build.stamp), { recursive: true });
    writeFileSync(build.stamp, "");
    // What was changed while it was being built is newer.
    utimesSync(build.stamp, new Date(began), new Date(began));
    process.stdout.write(`  ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
  }
  return true;
}

if (await buildWhatIsMissing()) {
  process.exitCode = await run([join(dist, "workbench", "server.cjs"), ...process.argv.slice(2)]);
} else process.exitCode = 2;
