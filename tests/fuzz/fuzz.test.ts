/**
 * Spoilt workbooks, a few of each kind in every run: KEJI_FUZZ_SEED chooses others, `npm run fuzz -- <seconds>` runs many more.
 * What fuzzing once found is run again here too.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runNode } from "../run/child.mjs";
import { KINDS, type Kind } from "./cases";
import { corpus } from "./corpus";
import { CaseRunner } from "./run-cases";

const FIRST = Number(process.env.KEJI_FUZZ_SEED ?? 1);
/** Together some ten seconds on an idle core. */
const CASES: Readonly<Record<Kind, number>> = { package: 40, grid: 20, order: 10 };
const PATIENCE = 600_000;

const folder = mkdtempSync(join(tmpdir(), "keji-fuzz-"));
const runner = new CaseRunner(join(folder, "worker.cjs"));

beforeAll(async () => {
  const bundled = await runNode(["tests/fuzz/bundle.mjs", folder], { cwd: join(__dirname, "..", "..") });
  if (bundled.status !== 0) throw new Error(bundled.output);
}, PATIENCE);

afterAll(() => {
  runner.stop();
  rmSync(folder, { recursive: true, force: true });
});

it.each(KINDS)(
  "checks any %s, or says what is wrong with it",
  async (kind) => {
    const outcomes = new Set<string>();
    for (let seed = FIRST; seed < FIRST + CASES[kind]; seed++) {
      const { outcome, failure } = await runner.run({ kind, seed });
      if (failure !== null) throw new Error(`npm run fuzz -- 0 ${seed} ${kind}\n${failure}`);
      outcomes.add(outcome);
    }
    // Mutations that spoil everything would show nothing.
    expect([...outcomes]).toContain("checked");
  },
  PATIENCE,
);

it.each([...corpus.keys()])(
  "survives %s",
  async (name) => {
    const { outcome, failure } = await runner.run({ kind: "corpus", name });
    if (failure !== null) throw new Error(failure);
    expect(["checked", "damaged"]).toContain(outcome);
  },
  PATIENCE,
);
