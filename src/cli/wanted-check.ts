/** The check of a report as a person wants it: kind, stage, highlights by their numbers, wordings by theirs. */
import { asWanted } from "../app/as-wanted";
import type { Check } from "../app/check";
import { highlightsOfCheck } from "../app/highlights";
import { fail, ok, type Result } from "../core/base/result";
import { spansOf } from "../core/narrative/narrative";
import { NOTHING_WANTED, recordOf, type Wanted } from "../core/narrative/wanted";
import { pack } from "../pack/pack";
import type { Wishes } from "./command";

/** What only the workbook can tell of what was asked for. */
export type WishProblem =
  | { readonly code: "no-such-highlight"; readonly number: number; readonly count: number }
  | { readonly code: "no-such-wording"; readonly key: string; readonly choices: readonly string[] };

/** The check itself where nothing in particular is wanted. */
export function wantedCheck(check: Check, wishes: Wishes): Result<Check, WishProblem> {
  const highlights = tickedKeys(check, wishes.highlights ?? []);
  if (!highlights.ok) return highlights;
  const wanted = wantedOf(wishes, highlights.value);
  if (recordOf(wanted) === null) return ok(check);
  const done = asWanted(check, wanted, pack);
  const wrong = [...wanted.wordings]
    .map((wording) => wordingProblem(wording, done))
    .find((problem) => problem !== null);
  return wrong ? fail(wrong) : ok(done);
}

function wantedOf({ reportKind, stageWord, wordings }: Wishes, highlights: readonly string[]): Wanted {
  const { kind, stage, wordings: none } = NOTHING_WANTED;
  return { kind: reportKind ?? kind, stage: stageWord ?? stage, highlights, wordings: wordings ?? none };
}

function tickedKeys(check: Check, numbers: readonly number[]): Result<readonly string[], WishProblem> {
  if (numbers.length === 0) return ok([]);
  const known = highlightsOfCheck(check, pack);
  const beyond = numbers.find((number) => number > known.length);
  if (beyond !== undefined) return fail({ code: "no-such-highlight", number: beyond, count: known.length });
  return ok(numbers.flatMap((number) => known[number - 1]?.key ?? []));
}

function wordingProblem([key, number]: readonly [string, number], { narrative }: Check): WishProblem | null {
  const spans = narrative.sections.flatMap(({ blocks }) => blocks.flatMap(spansOf));
  const phrase = spans.find((span) => span.kind === "phrase" && span.key === key);
  const choices = phrase?.kind === "phrase" ? phrase.choices : [];
  return number <= choices.length ? null : { code: "no-such-wording", key, choices };
}
