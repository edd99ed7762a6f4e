/** Matches last year's document with this year's check, and writes the draft that comes of it. Loaded on demand. */
import type { Check } from "../../../app/check";
import { startFrom, type StartProblem } from "../../../app/start-from";
import { startToJson } from "../../../app/wire/start-to-json";
import { ok, type Result } from "../../../core/base/result";
import type { Match } from "../../../core/rollover/rollover";
import type { Pack } from "../../../pack/pack";
import { draftName } from "../../../text/zh/draft-name";
import type { DraftFiles } from "./draft-files";
import type { LastYears } from "./from-state";

export type ToMatch = {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly check: Check;
  /** The same document matched with an earlier check. */
  readonly before: LastYears | null;
};

export function matchLastYears({ file, bytes, check, before }: ToMatch, pack: Pack): Result<LastYears, StartProblem> {
  const started = startFrom(bytes, check, { pack, declined: new Set() });
  if (!started.ok) return started;
  const { matches } = started.value.rollover;
  const unwanted = before ? before.started.rollover.matches.filter(({ number }) => before.declined.has(number)) : [];
  const places = new Set(unwanted.map(placeOf));
  const declined = matches.filter((match) => places.has(placeOf(match))).map(({ number }) => number);
  return ok({
    ...{ file, bytes, of: check, started: started.value },
    told: startToJson(started.value, false),
    declined: new Set(declined),
    lost: unwanted.length - declined.length,
  });
}

function placeOf({ passage, from, to }: Match): string {
  return `${passage} ${from} ${to}`;
}

/** @throws where what was matched before cannot be written: it was, once. */
export function writeLastYears({ bytes, of, started, declined }: LastYears, pack: Pack): DraftFiles {
  const again = declined.size === 0 ? ok(started) : startFrom(bytes, of, { pack, declined });
  if (!again.ok) throw new Error(again.problem.code);
  const { bureau } = pack.names(of.ledgers);
  const name = draftName({
    ...{ bureau: typeof bureau === "string" ? bureau : "", kind: "annual", time: of.time },
    word: "初稿，据上年总结",
  });
  return { report: { name, bytes: new Uint8Array(again.value.bytes) }, beside: [], stage: "draft", thin: [] };
}
