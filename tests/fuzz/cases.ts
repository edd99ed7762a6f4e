/** A case: a kind and a seed, from which its workbook is made again wherever it is needed. */
import type { Workbook } from "../../src/core/workbook/workbook";
import { sampleWorkbook } from "../make/workbook";
import { basePackages, smallWorkbook } from "./bases";
import { Chance } from "./chance";
import { corpus } from "./corpus";
import { mutateCells, mutateGrid } from "./mutate-grid";
import { mutatePackage } from "./mutate-zip";
import { judgeFile, judgeGrid, judgeOrder, type Outcome } from "./oracle";

export const KINDS = ["package", "grid", "order"] as const;
export type Kind = (typeof KINDS)[number];

/** One of so many made by chance, or one that was found and is kept. */
export type Case = { readonly kind: Kind; readonly seed: number } | { readonly kind: "corpus"; readonly name: string };

let bases: Promise<readonly Uint8Array[]> | null = null;

/** The spoilt package of a seed. */
export async function packageOfSeed(seed: number): Promise<Uint8Array> {
  const chance = new Chance(seed);
  return mutatePackage(chance.oneOf(await (bases ??= basePackages())), chance);
}

/** Runs a case and tells what it came to; throws with what went wrong. */
export async function runCase(one: Case): Promise<Outcome> {
  if (one.kind === "corpus") return runKept(one.name);
  const chance = new Chance(one.seed);
  const later = new Chance(~one.seed);
  switch (one.kind) {
    case "package":
      return judgeFile(await packageOfSeed(one.seed), later);
    case "grid":
      return judgeGrid(mutateGrid(baseGrid(chance), chance), later);
    case "order":
      return judgeOrder(mutateCells(baseGrid(chance), chance), later);
  }
}

function baseGrid(chance: Chance): Workbook {
  return chance.onceIn(2) ? sampleWorkbook() : smallWorkbook();
}

async function runKept(name: string): Promise<Outcome> {
  const kept = corpus.get(name);
  if (!kept) throw new Error(`no such case is kept: ${name}`);
  const made = kept();
  return made instanceof Uint8Array ? judgeFile(made, new Chance(0)) : judgeGrid(made, new Chance(0));
}
