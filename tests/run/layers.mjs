/**
 * Checks who imports whom, by the rules of .dependency-cruiser.cjs. Fails too when fewer modules were looked at than
 * there are source files: a cruiser that does not understand the code finds nothing wrong with it.
 * Usage: node tests/run/layers.mjs [root] (another root than the checkout is for the tests of the rules).
 */
import { resolve } from "node:path";
import { runNode } from "./child.mjs";
import { filesUnder, projectRoot, toolPath } from "./files.mjs";

const root = resolve(process.argv[2] ?? projectRoot);
const SOURCE = /(?<!\.d)\.tsx?$/;

function describeViolation({ rule, from, to, cycle }, comments) {
  const arrow = cycle ? [from, ...cycle.map((step) => step.name)].join(" → ") : `${from} → ${to}`;
  return `${rule.name}: ${arrow}\n    ${comments.get(rule.name) ?? ""}`;
}

/** What is wrong with the cruise's coverage, as lines. */
function uncoveredFiles(modules) {
  const files = filesUnder(root, "src", SOURCE);
  if (files.length === 0) return ["there is no source file under src"];
  const cruised = new Set(modules.map((module) => module.source));
  const missed = files.filter((file) => !cruised.has(file));
  if (missed.length === 0) return [];
  const shown = missed.slice(0, 10).join(", ");
  return [`only ${files.length - missed.length} of ${files.length} source files were cruised; missed: ${shown}`];
}

async function main() {
  const tool = toolPath("dependency-cruiser/bin/dependency-cruise.mjs");
  const args = [tool, "--config", ".dependency-cruiser.cjs", "--output-type", "json", "src"];
  const { stdout, output } = await runNode(args, { cwd: root });
  if (!stdout.trimStart().startsWith("{")) return [`dependency-cruiser did not answer:\n${output}`];
  const { modules, summary } = JSON.parse(stdout);
  const comments = new Map(summary.ruleSetUsed.forbidden.map((rule) => [rule.name, rule.comment]));
  const wrong = summary.violations.map((violation) => describeViolation(violation, comments));
  wrong.push(...uncoveredFiles(modules));
  const ours = modules.filter((module) => module.source.startsWith("src/"));
  if (wrong.length === 0)
    console.log(`${ours.length} modules, ${summary.totalDependenciesCruised} imports: all allowed`);
  return wrong;
}

const wrong = await main();
for (const line of wrong) console.error(line);
process.exitCode = wrong.length > 0 ? 1 : 0;
