/** Runs a script in fresh processes and says how long it took and how much memory it needed at most. */
import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const PRELOAD = join(dirname(fileURLToPath(import.meta.url)), "peak-memory.cjs");

/** One run in a fresh process: milliseconds from start to end, peak bytes, what it printed. Throws when it failed. */
export function runOnce({ args, mayEnd = [0] }) {
  const peakFile = join(tmpdir(), `keji-bench-${process.pid}.txt`);
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, ["--require", PRELOAD, ...args], {
      env: { ...process.env, KEJI_BENCH_PEAK: peakFile, KEJI_CLOCK: "2022-01-05" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const out = [];
    const err = [];
    child.stdout.on("data", (bytes) => out.push(bytes));
    child.stderr.on("data", (bytes) => err.push(bytes));
    child.on("error", reject);
    child.on("close", (status) => {
      const ms = performance.now() - started;
      if (!mayEnd.includes(status)) {
        reject(new Error(`${args.join(" ")} ended with ${status}: ${Buffer.concat(err).toString().slice(0, 2000)}`));
        return;
      }
      const peak = Number(readFileSync(peakFile, "utf8"));
      rmSync(peakFile);
      resolve({ ms, peak, output: Buffer.concat(out).toString() });
    });
  });
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Runs several scripts in turn, so often, so that what slows the machine down slows all of them; medians for each. */
export async function alternate(scripts, times) {
  const runs = scripts.map(() => []);
  for (let turn = 0; turn < times; turn++) {
    for (const [index, script] of scripts.entries()) runs[index].push(await runOnce(script));
  }
  return runs.map((each) => ({ ms: median(each.map(({ ms }) => ms)), peak: median(each.map(({ peak }) => peak)) }));
}
