/**
 * `npm run bench`: measures the bars of the design and says whether they hold. Takes some minutes.
 * `npm run bench -- 1000 10000` measures these sizes instead of all, `npm run bench -- workbench` the workbench alone. Exit status 1 when a bar does not hold at its size.
 */
import { existsSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { runNode } from "../run/child.mjs";
import { projectRoot } from "../run/files.mjs";
import { alternate, median, runOnce } from "./measure.mjs";

const folder = join(tmpdir(), "keji-bench");
const command = join(projectRoot, "dist", "cli", "keji.cjs");
const RUNS = 5;
const CHECK_SIZES = [1_000, 10_000, 100_000];
const SIDE_ROWS = 10_000;
const MEMORY_SIZES = [100_000, 1_000_000];
const FIGURES = [300, 3_000];
/** Raise it when the rows change: workbooks of before are then made anew. */
const ROWS_VERSION = 2;

const megabytes = (bytes) => `${Math.round(bytes / 1_000_000)} MB`;
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
let missed = 0;

/** Prints a figure beside its bar; only at the size that the bar is for does it count. */
function tell({ what, figure, bar, holds, counts }) {
  const verdict = holds ? "holds" : "DOES NOT HOLD";
  const remark = counts ? verdict : `${verdict}, judged at 100,000 rows`;
  console.log(`  ${what.padEnd(44)} ${figure.padStart(9)}   bar ${bar.padEnd(7)} ${remark}`);
  if (counts && !holds) missed += 1;
}

async function bundle() {
  const bundled = await runNode(["esbuild.config.mjs", "--strict"], { cwd: projectRoot });
  if (bundled.status !== 0) throw new Error(bundled.output);
  mkdirSync(folder, { recursive: true });
  await build({
    absWorkingDir: projectRoot,
    entryPoints: ["make-workbook", "plain-read", "in-memory", "side-by-side", "verify", "refresh-report"].map(
      (name) => `tests/bench/${name}.ts`,
    ),
    outdir: folder,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    logLevel: "error",
  });
}

/** These find the project by where they lie, so their bundles lie in the project. */
async function bundleForHost() {
  await build({
    absWorkingDir: projectRoot,
    entryPoints: ["tests/bench/in-host.ts", "tests/bench/workbench.ts"],
    outdir: "dist/bench",
    outExtension: { ".js": ".cjs" },
    bundle: true,
    packages: "external",
    platform: "node",
    target: "node20",
    format: "cjs",
    logLevel: "error",
  });
}

/** `what` is "patents" for one long ledger, "all" for every ledger of the pack. */
async function workbookOf(rows, what) {
  const file = join(folder, `${what}-${rows}-${ROWS_VERSION}.xlsx`);
  if (!existsSync(file)) await runOnce({ args: [join(folder, "make-workbook.cjs"), String(rows), file, what] });
  return file;
}

/** The whole command against the library's own read of the same file with the same options, and with styles. */
async function benchCheck(rows) {
  const file = await workbookOf(rows, "patents");
  const [check, plain, styled] = await alternate(
    [
      { args: [command, "check", file], mayEnd: [0, 1] },
      { args: [join(folder, "plain-read.cjs"), file, "values"] },
      { args: [join(folder, "plain-read.cjs"), file, "styles"] },
    ],
    RUNS,
  );
  const counts = rows === 100_000;
  const told = (name, { ms, peak }) => `${name} ${seconds(ms)} ${megabytes(peak)}`;
  console.log(`\nkeji check, ${rows.toLocaleString("en")} × 12 (fresh processes, median of ${RUNS} alternating runs)`);
  console.log(`  ${told("check", check)};  ${told("read", plain)};  ${told("read with styles", styled)}`);
  for (const [name, read] of [
    ["read", plain],
    ["read with styles", styled],
  ]) {
    const time = check.ms / read.ms;
    const memory = check.peak / read.peak;
    tell({ what: `time ÷ ${name}`, figure: `${time.toFixed(2)}×`, bar: "≤ 1.5×", holds: time <= 1.5, counts });
    tell({
      what: `peak memory ÷ ${name}`,
      figure: `${memory.toFixed(2)}×`,
      bar: "≤ 1.3×",
      holds: memory <= 1.3,
      counts,
    });
  }
}

async function inMemory(rows) {
  const runs = [];
  for (let turn = 0; turn < RUNS; turn++) {
    const args = ["--max-old-space-size=8192", join(folder, "in-memory.cjs"), String(rows)];
    runs.push(JSON.parse((await runOnce({ args })).output));
  }
  const of = (key) => median(runs.map((run) => run[key]));
  const { ledgers, read, figures, rules, findings } = runs[0];
  const ms = median(runs.map((run) => run.figuresMs + run.rulesMs));
  console.log(
    `  ${read.toLocaleString("en")} rows in ${ledgers} ledgers: ${figures} figures ${seconds(of("figuresMs"))}, ` +
      `${rules} rules ${seconds(of("rulesMs"))} (${findings} findings); before that, finding ledgers ${seconds(of("findMs"))}`,
  );
  return ms;
}

async function benchMemory(sizes) {
  console.log(`\nrules and indicators in memory (fresh processes, first run in each, median of ${RUNS})`);
  const taken = new Map();
  for (const rows of sizes) taken.set(rows, await inMemory(rows));
  const [small, large] = MEMORY_SIZES.map((rows) => taken.get(rows));
  for (const [rows, ms] of taken) {
    if (rows > 100_000) continue;
    const counts = rows === 100_000;
    tell({ what: `${rows.toLocaleString("en")} rows`, figure: seconds(ms), bar: "≤ 1 s", holds: ms <= 1000, counts });
  }
  if (small === undefined || large === undefined) return;
  const growth = large / MEMORY_SIZES[1] / (small / MEMORY_SIZES[0]);
  tell({
    what: "cost per row at 1,000,000 ÷ at 100,000",
    figure: `${growth.toFixed(2)}×`,
    bar: "≤ 1.3×",
    holds: growth <= 1.3,
    counts: true,
  });
}

/** A report of so many figures, written and refreshed in place, in one process after warm-up. */
async function benchReport() {
  console.log(
    `\na report written, and refreshed in place (fresh processes, median after warm-up in each, median of ${RUNS})`,
  );
  const perFigure = [];
  for (const figures of FIGURES) {
    const runs = [];
    for (let turn = 0; turn < RUNS; turn++)
      runs.push(JSON.parse((await runOnce({ args: [join(folder, "refresh-report.cjs"), String(figures)] })).output));
    const [write, refresh] = ["writeMs", "refreshMs"].map((key) => median(runs.map((run) => run[key])));
    perFigure.push({ write: write / figures, refresh: refresh / figures });
    const counts = figures === FIGURES[0];
    if (!counts) {
      console.log(
        `  ${figures.toLocaleString("en")} figures: written in ${Math.round(write)} ms, refreshed in ${Math.round(refresh)} ms`,
      );
      continue;
    }
    const ms = (value) => `${Math.round(value)} ms`;
    tell({ what: `${figures} figures, written`, figure: ms(write), bar: "≤ 120 ms", holds: write <= 120, counts });
    tell({
      what: `${figures} figures, refreshed`,
      figure: ms(refresh),
      bar: "≤ 100 ms",
      holds: refresh <= 100,
      counts,
    });
  }
  const [small, large] = perFigure;
  for (const what of ["write", "refresh"]) {
    const growth = large[what] / small[what];
    tell({
      what: `${what}: cost per figure at 3,000 ÷ at 300`,
      figure: `${growth.toFixed(2)}×`,
      bar: "≤ 1.3×",
      holds: growth <= 1.3,
      counts: true,
    });
  }
}

/** The same row checks by the engines that people would take instead: no bar, a comparison. */
async function benchSideBySide(rows) {
  const { output } = await runOnce({ args: [join(folder, "side-by-side.cjs"), String(rows)] });
  const found = JSON.parse(output);
  console.log(`\neight row checks over ${found.rows.toLocaleString("en")} rows in one process (best of several turns)`);
  const [ours, ajv, engine] = ["ours", "ajv", "rulesEngine"].map((name) => Math.min(...found[name]));
  console.log(`  ours ${ours.toFixed(1)} ms;  ajv ${ajv.toFixed(1)} ms;  json-rules-engine ${engine.toFixed(0)} ms`);
  console.log(`  ajv ÷ ours ${(ajv / ours).toFixed(2)}×;  json-rules-engine ÷ ours ${(engine / ours).toFixed(1)}×`);
}

/** keji verify's own work on a document of 40 pages: after a first turn, and the first turn itself. */
async function benchVerify() {
  const found = JSON.parse((await runOnce({ args: [join(folder, "verify.cjs"), "6"] })).output);
  const [first, ...warm] = found.times;
  console.log(`\nverify a document of 40 pages, in process (${found.paragraphs} paragraphs)`);
  console.log(`  ${found.figures} bound figures, ${found.numbers} typed numbers; first turn ${seconds(first)}`);
  const ms = median(warm);
  tell({ what: "median after the first", figure: seconds(ms), bar: "≤ 1 s", holds: ms <= 1000, counts: true });
}

/** The pane on the host page: bars for its round trips and its own slices. */
async function benchHost(rows) {
  const file = await workbookOf(rows, "all");
  const { output } = await runOnce({ args: [join(projectRoot, "dist", "bench", "in-host.cjs"), file] });
  const found = JSON.parse(output);
  const counts = rows === 100_000;
  console.log(`\nthe pane on the host page, ${rows.toLocaleString("en")} rows in all ledgers, real Office.js`);
  if (found.skipped !== undefined) {
    console.log(`  skipped: ${found.skipped}`);
    return;
  }
  const { ms, syncs, bytes, stretches, p99, longest } = found;
  const allowed = 3 + Math.ceil(bytes / 1_500_000);
  console.log(
    `  ${seconds(ms)}; ${megabytes(bytes)} in ${syncs} round trips; ${stretches} stretches, the longest ${Math.round(longest)} ms`,
  );
  tell({
    what: "round trips for a check",
    figure: String(syncs),
    bar: `≤ ${allowed}`,
    holds: syncs <= allowed,
    counts,
  });
  tell({
    what: "the pane's own stretches, p99",
    figure: `${Math.round(p99)} ms`,
    bar: "≤ 50 ms",
    holds: p99 <= 50,
    counts,
  });
}

/** What a newcomer waits for after `npm start`. */
async function benchWorkbench() {
  const args = [join(projectRoot, "dist", "bench", "workbench.cjs"), String(RUNS)];
  const found = JSON.parse((await runOnce({ args })).output.trim().split("\n").at(-1));
  console.log(`\nnpm start with everything built (fresh processes, fresh browser profiles, median of ${RUNS})`);
  const start = median(found.startMs);
  tell({
    what: "until it says where it is",
    figure: seconds(start),
    bar: "≤ 10 s",
    holds: start <= 10_000,
    counts: true,
  });
  if (found.skipped !== null) return console.log(`  the page: skipped: ${found.skipped}`);
  const ready = median(found.readyMs);
  tell({
    what: "until the sample can be checked",
    figure: seconds(ready),
    bar: "≤ 3 s",
    holds: ready <= 3_000,
    counts: true,
  });
}

if (process.argv[2] === "workbench") {
  await bundleForHost();
  await benchWorkbench();
  process.exit(missed > 0 ? 1 : 0);
}
const asked = process.argv.slice(2).map(Number);
if (asked.some((rows) => !Number.isSafeInteger(rows) || rows < 1))
  throw new Error("give numbers of rows, such as 1000");
await bundle();
await bundleForHost();
for (const rows of asked.length > 0 ? asked : CHECK_SIZES) await benchCheck(rows);
await benchReport();
await benchSideBySide(SIDE_ROWS);
await benchVerify();
await benchWorkbench();
await benchMemory(asked.length > 0 ? asked : MEMORY_SIZES);
for (const rows of asked.length > 0 ? asked : CHECK_SIZES) await benchHost(rows);
console.log(missed === 0 ? "\nEvery bar that was measured at its size holds." : `\n${missed} bars do not hold.`);
process.exitCode = missed > 0 ? 1 : 0;
