/** 佐证材料目录 (P22): the files named in the 目标任务表, each numbered once, and the targets that name none. */
import { maskPersonalData } from "../identifier/personal-data";
import type { TargetResult } from "./target";

export type ProofFile = {
  /** From 1, in the order of the 目标任务表. */
  readonly number: number;
  readonly name: string;
  /** Names of the targets it proves. */
  readonly targets: readonly string[];
};

export type Proofs = {
  readonly files: readonly ProofFile[];
  /** Row of a target in the ledger T1 → numbers of its files. */
  readonly numbersOf: ReadonlyMap<number, readonly number[]>;
  /** Targets without any. */
  readonly without: readonly TargetResult[];
};

/** 、 parts short names as well, but not 关于…、…的通知 within one title's marks. */
const BETWEEN_FILES = /[;；\n\r，,、]+(?![^《]*》)/u;
/** 2、公示截图 leaves its number behind. */
const BLANK = /^(?:[-—–_/]+|无|暂无|空|[（(]?\d{1,2}[）)]?)$/u;
const NUMBER_BEFORE = /^(?:\d{1,2}[.．、)）]|[（(]\d{1,2}[)）])\s*(?=\D)/u;

/** Files are one where their names are the same but for spaces. */
export function listProofs(targets: readonly TargetResult[]): Proofs {
  const files = new Map<string, { number: number; name: string; targets: string[] }>();
  const numbersOf = new Map<number, number[]>();
  for (const target of targets) {
    for (const name of filesIn(target.proof)) {
      const key = name.replace(/\s+/gu, "").toUpperCase();
      const file = files.get(key) ?? { number: files.size + 1, name, targets: [] };
      files.set(key, file);
      if (!file.targets.includes(target.name)) file.targets.push(target.name);
      const numbers = numbersOf.get(target.row) ?? [];
      numbersOf.set(target.row, numbers);
      if (!numbers.includes(file.number)) numbers.push(file.number);
    }
  }
  for (const numbers of numbersOf.values()) numbers.sort((a, b) => a - b);
  return { files: [...files.values()], numbersOf, without: targets.filter(({ row }) => !numbersOf.has(row)) };
}

function filesIn(proof: string | null): readonly string[] {
  return (proof ?? "")
    .split(BETWEEN_FILES)
    .map((part) => maskPersonalData(part.trim().replace(NUMBER_BEFORE, "")))
    .filter((part) => part !== "" && !BLANK.test(part));
}
