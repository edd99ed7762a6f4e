/** Use case: start this year's report from last year's document (P3): readDocument → rollDocument → startReport → proofread. */
import { fail, ok, type Result } from "../core/base/result";
import { formatAsOf, formatDate } from "../core/indicator/format-figure";
import type { Facts } from "../core/proofreading/facts";
import type { ProofFinding } from "../core/proofreading/proof";
import { rollDocument, yearOfDocument } from "../core/rollover/roll-document";
import type { Kept, Match, Rollover } from "../core/rollover/rollover";
import type { Snapshot } from "../core/snapshot/snapshot";
import { startReport } from "../docx/from/start-report";
import { readDocument, type DocumentProblem, type ReadDocument } from "../docx/reading/read-document";
import { mentions } from "../pack/mentions/catalog";
import { stretches } from "../pack/mentions/stretches";
import type { Pack } from "../pack/pack";
import type { Check } from "./check";
import { snapshotOf } from "./draft-report";
import { factsOfCheck, sayings } from "./verify-facts";
import { verifyReport, type Verification } from "./verify-report";

export type StartSettings = {
  readonly pack: Pack;
  /** Numbers of matches, as they are listed, that a person does not want bound. */
  readonly declined: ReadonlySet<number>;
};

/** from-not-earlier: the document is of the workbook's year or of a later one. no-such-match: a number that none has. */
export type StartProblem =
  | DocumentProblem
  | { readonly code: "word-part-too-large" }
  | { readonly code: "from-not-earlier"; readonly document: number; readonly workbook: number }
  | { readonly code: "no-such-match"; readonly number: number; readonly count: number };

export type Started = {
  readonly rollover: Rollover;
  /** 待改: words that stayed and that this year's figures do not bear out. */
  readonly words: readonly ProofFinding[];
  readonly facts: Facts;
  readonly snapshot: Snapshot;
  /** The new document as `keji verify` sees it. */
  readonly verified: Verification;
  readonly bytes: Uint8Array;
};

/** Nothing is written here. */
export function startFrom(
  bytes: Uint8Array,
  check: Check,
  { pack, declined }: StartSettings,
): Result<Started, StartProblem> {
  const read = readDocument(bytes);
  if (!read.ok) return read;
  const document = read.value;
  const { year } = check.time;
  const own = document.provenance?.year ?? yearOfDocument(document.blocks, year);
  if (own >= year) return fail({ code: "from-not-earlier", document: own, workbook: year });
  const facts = factsOfCheck(check);
  const rollover = planned(document, { check, pack, declined, facts, own });
  const count = rollover.matches.length + rollover.kept.filter(({ why }) => why === "declined").length;
  const wrong = [...declined].find((number) => number > count);
  if (wrong !== undefined) return fail({ code: "no-such-match", number: wrong, count });
  const snapshot = snapshotOf(check, pack, "draft");
  const started = startReport(document, rollover, snapshot);
  if (!started.ok) return started;
  const verified = verifyReport(started.value.bytes, check);
  if (!verified.ok) throw new Error(`the new document cannot be read: ${verified.problem.code}`);
  return ok({
    rollover: settled(rollover, started.value.unplaced),
    words: verified.value.findings.filter(({ code }) => WORDS.has(code)),
    ...{ facts, snapshot, verified: verified.value, bytes: started.value.bytes },
  });
}

/** What a person's own word says of a figure; what two numbers of last year say of each other is no matter here. */
const WORDS: ReadonlySet<ProofFinding["code"]> = new Set([
  "direction",
  "verdict",
  "coverage",
  "breakthrough",
  "overall",
]);

type Rolling = {
  readonly check: Check;
  readonly pack: Pack;
  readonly declined: ReadonlySet<number>;
  readonly facts: Facts;
  readonly own: number;
};

function planned({ blocks, controls }: ReadDocument, { check, pack, declined, facts, own }: Rolling): Rollover {
  const { cutoff } = check.time;
  const say = sayings(check);
  return rollDocument(blocks, {
    ...{ facts, mentions, stretches, declined, say, documentYear: own },
    indicators: pack.indicators,
    asOf: [formatDate(cutoff).replace(/^\d+年/, ""), formatAsOf(cutoff)],
    controls: controls.map(({ tag, key }) => /^(?:fig|say):(.+)$/.exec(tag ?? "")?.[1] ?? key),
  });
}

// What could not be bound where it stands is told as what it is: a number that stays.
function settled(rollover: Rollover, unplaced: ReadonlySet<Match>): Rollover {
  const stayed = rollover.matches.filter((match) => unplaced.has(match)).map(keptMatch);
  return {
    ...rollover,
    matches: rollover.matches.filter((match) => !unplaced.has(match)),
    kept: [...rollover.kept, ...stayed].sort((a, b) => a.passage - b.passage || a.from - b.from),
  };
}

function keptMatch({ passage, from, to, where, was, quote, aspect, words }: Match): Kept {
  const figures = words.kind === "mention" ? [words.figure] : words.figures;
  return { kind: "kept", why: "place", passage, from, to, where, was, quote, aspect, figures, base: null };
}
