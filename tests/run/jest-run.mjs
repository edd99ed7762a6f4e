/** Runs jest in one time zone and turns its report into counts, failures and skips. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { runNode } from "./child.mjs";
import { projectRoot, toolPath } from "./files.mjs";

const SLOWEST = 10;
const REASON = /skipped:\s*(.+?)\s*$/;

/** What jest wrote, or null when it never got that far. */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

function failuresOf(suite) {
  const file = relative(projectRoot, suite.name);
  const failed = suite.assertionResults.filter((test) => test.status === "failed");
  if (failed.length > 0) return failed.map((test) => `${file}: ${test.fullName}\n${test.failureMessages.join("\n")}`);
  return suite.status === "failed" ? [`${file}: the file did not run\n${suite.message}`] : [];
}

function skipsOf(suite) {
  return suite.assertionResults
    .filter((test) => !["passed", "failed"].includes(test.status))
    .map((test) => {
      const name = test.fullName.replace(/\s*[—–-]*\s*skipped:.*$/, "");
      return { what: name, why: REASON.exec(test.fullName)?.[1] ?? "no reason given" };
    });
}

/** The files that took longest, the slowest first: where to look when the whole takes too long. */
function slowestOf({ testResults }) {
  return testResults
    .map(({ name, startTime, endTime }) => ({ file: relative(projectRoot, name), ms: endTime - startTime }))
    .sort((one, other) => other.ms - one.ms)
    .slice(0, SLOWEST);
}

/** Counts, failures as text and skips with reasons of the report; a run that tested nothing has failed. */
export function readCounts(report, { status, output }) {
  if (!report) return { passed: 0, failures: [`jest did not finish:\n${output}`], skips: [] };
  const failures = report.testResults.flatMap(failuresOf);
  if (report.numTotalTests === 0) failures.push("no test ran");
  if (status !== 0 && failures.length === 0) failures.push(`jest ended with status ${status}:\n${output}`);
  return { passed: report.numPassedTests, failures, skips: report.testResults.flatMap(skipsOf) };
}

/** Runs the test files whose path matches one of the patterns (all when there is none) under a time zone. */
export async function runJest(zone, patterns) {
  const folder = mkdtempSync(join(tmpdir(), "keji-jest-"));
  const file = join(folder, "report.json");
  const args = [toolPath("jest/bin/jest.js"), "--json", "--passWithNoTests", `--outputFile=${file}`, ...patterns];
  const ended = await runNode(args, { cwd: projectRoot, env: { TZ: zone, NO_COLOR: "1", FORCE_COLOR: undefined } });
  const report = readReport(file);
  rmSync(folder, { recursive: true, force: true });
  return { ...readCounts(report, ended), slowest: report ? slowestOf(report) : [] };
}
