/** Times writing a report of so many figures and refreshing it in place, in one process after warm-up: node refresh-report.cjs <figures>. */
import type { Snapshot } from "../../src/core/snapshot/snapshot";
import { writeReport } from "../../src/docx/write-report";
import { carriedOutOn } from "./refreshed";
import { paragraph, section, snapshotOf } from "../make/snapshot";

const IN_PARAGRAPH = 5;
const TURNS = 15;
const WARM_UP = 5;

/** Paragraphs of five figures each; `value` is what every one of them says. */
function reportOf(figures: number, value: number): Snapshot {
  const paragraphs = Array.from({ length: Math.ceil(figures / IN_PARAGRAPH) }, (_, at) => {
    const words = Array.from(
      { length: IN_PARAGRAPH },
      (_each, nth) => `全年完成第${nth + 1}项工作⟨FIG_${at * IN_PARAGRAPH + nth}~s=${value + nth}件⟩`,
    );
    return paragraph(`p${at}`, `${words.join("，")}。`);
  });
  return snapshotOf([section("work", ...paragraphs)]);
}

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
