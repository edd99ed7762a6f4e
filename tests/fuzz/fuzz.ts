/** Runs seed after seed for so many seconds and tells what was found: node fuzz.cjs <worker> <seconds> [first seed] [kind]. */
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KINDS, packageOfSeed, type Kind } from "./cases";
import { CaseRunner, type Result } from "./run-cases";

type Asked = { readonly seconds: number; readonly first: number; readonly kinds: readonly Kind[] };

function asked([seconds = "60", first = "1", kind]: readonly string[]): Asked {
  const kinds = kind === undefined ? KINDS : KINDS.filter((one) => one === kind);
  if (!(Number(seconds) >= 0) || !Number.isSafeInteger(Number(first)) || kinds.length === 0)
    throw new Error(`give seconds, a first seed and one of ${KINDS.join(", ")}`);
  return { seconds: Number(seconds), first: Number(first), kinds };
}

/** Says what failed as soon as it did: the run may be ended at any time. */
function tell({ one, failure }: Result): void {
  if (failure === null || one.kind === "corpus") return;
  process.stdout.write(
    `\n${one.kind} ${one.seed}: ${failure.slice(0, 3000)}\n  again: npm run fuzz -- 0 ${one.seed} ${one.kind}\n`,
  );
}

/** A single package is left as a file, to be looked into. */
async function keepFile(seed: number): Promise<void> {
  const file = join(tmpdir(), `keji-fuzz-${seed}.xlsx`);
  writeFileSync(file, await packageOfSeed(seed));
  process.stdout.write(`${file}\n`);
}

async function fuzz(worker: string, { seconds, first, kinds }: Asked): Promise<void> {
  if (seconds === 0 && kinds.includes("package")) await keepFile(first);
  const runner = new CaseRunner(worker);
  const results: Result[] = [];
  const until = Date.now() + seconds * 1000;
  for (let seed = first; seed === first || Date.now() < until; seed++) {
    for (const kind of kinds) {
      const result = await runner.run({ kind, seed });
      tell(result);
      results.push(result);
    }
  }
  runner.stop();
  sumUp(results);
}

function sumUp(results: readonly Result[]): void {
  const counts = new Map<string, number>();
  for (const { one, outcome } of results) {
    const name = `${one.kind}: ${outcome}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const lines = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => `  ${name} ${count}\n`);
  const [slowest] = [...results].sort((a, b) => b.cpuMs - a.cpuMs);
  const slow = slowest ? `  slowest ${JSON.stringify(slowest.one)} ${Math.round(slowest.cpuMs)} ms\n` : "";
  process.stdout.write(`\n${lines.join("")}${slow}`);
  process.exitCode = results.some(({ failure }) => failure !== null) ? 1 : 0;
}

const [worker = "", ...rest] = process.argv.slice(2);
void fuzz(worker, asked(rest));
