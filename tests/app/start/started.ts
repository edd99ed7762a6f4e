/** A report started from last year's document, taken apart for assertions. */
import { strFromU8, unzipSync } from "fflate";
import type { Check } from "../../../src/app/check";
import { checkWorkbook } from "../../../src/app/check-workbook";
import { startFrom, type Started } from "../../../src/app/start-from";
import { passagesOf } from "../../../src/core/proofreading/passage";
import { readDocument } from "../../../src/docx/reading/read-document";
import { pack } from "../../../src/pack/pack";
import { sampleWorkbook, type SampleChange } from "../../make/workbook";
import { workbookFile } from "../../make/workbook-file";

export async function checkOf(change: SampleChange, clock = "2022-01-05"): Promise<Check> {
  const file = { bytes: workbookFile(sampleWorkbook(change)), name: "a.xlsx" };
  const check = await checkWorkbook(file, { pack, clock });
  if (!check.ok) throw new Error(check.problem.code);
  return check.value;
}

export function started(bytes: Uint8Array, check: Check, declined: readonly number[] = []): Started {
  const done = startFrom(bytes, check, { pack, declined: new Set(declined) });
  if (!done.ok) throw new Error(done.problem.code);
  return done.value;
}

/** was → now of every match; what stays with its reason. */
export function told({ rollover }: Started): { readonly matches: readonly string[]; readonly kept: readonly string[] } {
  return {
    matches: rollover.matches.map(({ was, words }) => `${was} → ${words.key}：${words.text}`),
    kept: rollover.kept.map(({ was, why }) => `${was} ${why}`),
  };
}

export type Read = {
  readonly texts: readonly string[];
  /** The same without what our controls show. */
  readonly typed: readonly string[];
};

export function read(bytes: Uint8Array): Read {
  const document = readDocument(bytes);
  if (!document.ok) throw new Error(document.problem.code);
  const passages = passagesOf(document.value.blocks);
  const typed = passages.map(({ text, bound }) => without(text, bound));
  return { texts: passages.map(({ text }) => text), typed };
}

/** A text without some of its stretches, which do not overlap. */
export function without(text: string, stretches: readonly { readonly from: number; readonly to: number }[]): string {
  return [...stretches]
    .sort((a, b) => b.from - a.from)
    .reduce((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), text);
}

export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}
