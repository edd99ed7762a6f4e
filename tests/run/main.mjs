/**
 * `npm test`: bundle, pane, workbench, types, lint, layers, format, then the tests in two time zones. Says what was skipped and why, and
 * ends with one line of counts: each test and each step is one.
 */
import { runNode } from "./child.mjs";
import { projectRoot, toolPath } from "./files.mjs";
import { runJest } from "./jest-run.mjs";

/** What the tests look at as a person gets it: the command line, the pane and the workbench. */
const BUILDS = [
  ["bundle", ["esbuild.config.mjs", "--strict"]],
  ["pane", [toolPath("webpack/bin/webpack.js")]],
  ["workbench", ["workbench.config.mjs"]],
];
const CHECKS = [
  ["types", ["tests/run/types.mjs"]],
  ["lint", [toolPath("eslint/bin/eslint.js"), "--max-warnings", "0", "."]],
  ["layers", ["tests/run/layers.mjs"]],
  ["format", [toolPath("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "."]],
];
/** What is written or read with dates must not notice where the machine stands. */
const ZONED = ["[/\\\\]tests[/\\\\](golden|docx|xlsx)[/\\\\]", "[/\\\\-]dates?[^/\\\\]*\\.test\\.ts$"];
const TESTS = [
  ["tests", "Asia/Shanghai", []],
  ["tests again", "America/New_York", ZONED],
];

const PLAIN = { NO_COLOR: "1", FORCE_COLOR: undefined };

/** A step that is one script: it passes, or fails with what it said. */
async function check([name, args]) {
  const started = Date.now();
  const { status, output } = await runNode(args, { cwd: projectRoot, env: PLAIN });
  const said = output.trim();
  const failures = status === 0 ? [] : [said || `ended with status ${status}`];
  return { name, passed: status === 0 ? 1 : 0, failures, skips: [], ms: Date.now() - started, said };
}

async function test([name, zone, patterns]) {
  const started = Date.now();
  return { name: `${name} (${zone})`, ...(await runJest(zone, patterns)), ms: Date.now() - started, said: "" };
}

/** Runs jobs one after another; each has its own promise, so that results can be told in another order. */
function inTurn(run, jobs) {
  let before = Promise.resolve();
  return jobs.map((job) => (before = before.then(() => run(job))));
}

function tell({ name, passed, failures, skips, ms, said }) {
  const counts = [`${passed} passed`];
  if (failures.length > 0) counts.push(`${failures.length} failed`);
  if (skips.length > 0) counts.push(`${skips.length} skipped`);
  const outcome = said === "" || failures.length > 0 ? counts.join(", ") : said.split("\n").at(-1);
  console.log(
    `${failures.length > 0 ? "FAILED" : "ok    "}  ${name.padEnd(32)} ${(ms / 1000).toFixed(1)} s  ${outcome}`,
  );
  for (const failure of failures) console.log(`\n${failure.replace(/^/gm, "    ")}\n`);
}

function tellSkips(results) {
  const skips = results.flatMap(({ name, skips: of }) => of.map((skip) => ({ ...skip, name })));
  if (skips.length === 0) return;
  console.log("\nSkipped:");
  for (const { name, what, why } of skips) console.log(`  ${name}: ${what}: ${why}`);
}

/** Files of one run stand beside others on the same cores: their times compare, they do not add up. */
function tellSlowest(results) {
  for (const { name, slowest = [] } of results) {
    if (slowest.length > 0) console.log(`\nSlowest of ${name}:`);
    for (const { file, ms } of slowest) console.log(`  ${(ms / 1000).toFixed(0).padStart(4)} s  ${file}`);
  }
}

async function main() {
  const results = [];
  for (const build of BUILDS) {
    results.push(await check(build));
    tell(results.at(-1));
  }
  const inShanghai = test(TESTS[0]);
  const checks = inTurn((job) => job(), [...CHECKS.map((step) => () => check(step)), () => test(TESTS[1])]);
  for (const result of [...checks.slice(0, -1), inShanghai, checks.at(-1)]) {
    results.push(await result);
    tell(results.at(-1));
  }
  tellSlowest(results);
  tellSkips(results);
  const count = (of) => results.reduce((sum, result) => sum + of(result), 0);
  const failed = count(({ failures }) => failures.length);
  console.log(
    `\n${count(({ passed }) => passed)} passed, ${failed} failed, ${count(({ skips }) => skips.length)} skipped`,
  );
  process.exitCode = failed > 0 ? 1 : 0;
}

await main();
