/** The program behind `npm start`: serves the workbench until the person stops it. */
import { join } from "node:path";
import { describeStartProblem, describeWorkbench, type StartProblem } from "../../text/workbench/starting";
import type { ServeProblem } from "../serve-problem";
import { openBrowser } from "./open-browser";
import { readArguments } from "./read-arguments";
import { startWorkbench } from "./start";

async function main(): Promise<number> {
  const read = readArguments(process.argv.slice(2));
  if (!read.ok) return refuse(read.problem);
  // The bundle is dist/workbench/server.cjs.
  const started = await startWorkbench(join(__dirname, ".."), read.value.port);
  if (!started.ok) return refuse(startProblem(started.problem));
  const { address, stop } = started.value;
  process.stdout.write(`${describeWorkbench(address)}\n`);
  if (read.value.opens === "browser") openBrowser(address, process);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve());
  });
  await stop();
  return 0;
}

function startProblem(problem: ServeProblem): StartProblem {
  switch (problem.code) {
    case "port-in-use":
    case "port-forbidden":
      return problem;
    case "pane-not-built":
      return { code: "not-built" };
    default:
      throw new Error(problem.code);
  }
}

function refuse(problem: StartProblem): number {
  process.stderr.write(`${describeStartProblem(problem)}\n`);
  return 2;
}

void main().then((status) => {
  process.exitCode = status;
});
