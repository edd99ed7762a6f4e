/** Times writing a report of so many figures and refreshing it in place, in one process after warm-up: node refresh-report.cjs <figures>. */
import type { Snapshot } from "../../src/core/snapshot/snapshot";
import { writeReport } from "../../src/docx/write-report";
import { carriedOutOn } from "./refreshed";
import { reportOf } from "../make/many-figures";

const TURNS = 15;
const WARM_UP = 5;

function refreshed(bytes: Uint8Array, snapshot: Snapshot): Uint8Array | null {
  const written = carriedOutOn(bytes, snapshot);
  if (!written.ok) throw new Error(written.problem.code);
  return written.value;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

async function timed(work: () => unknown): Promise<number> {
  const taken: number[] = [];
  for (let turn = 0; turn < WARM_UP + TURNS; turn++) {
    const started = performance.now();
    await work();
    if (turn >= WARM_UP) taken.push(performance.now() - started);
  }
  return median(taken);
}

async function main(figures: number): Promise<void> {
  const [old, now] = [reportOf(figures, 1), reportOf(figures, 11)];
  const bytes = await writeReport(old);
  if (refreshed(bytes, old) !== null || refreshed(bytes, now) === null) throw new Error("the bench refreshes nothing");
  const writeMs = await timed(() => writeReport(now));
  const refreshMs = await timed(() => refreshed(bytes, now));
  console.log(JSON.stringify({ figures, writeMs, refreshMs }));
}

void main(Number(process.argv[2]));
