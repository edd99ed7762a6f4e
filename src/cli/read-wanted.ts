/** Understands what a person wants of a report: --kind, --stage, --highlight, --wording, --with-problems, --no-shading. */
import { fail, ok, type Result } from "../core/base/result";
import { REPORT_KINDS, STAGE_WORDS, type DocumentKind } from "../core/narrative/wanted";
import type { UsageProblem, Wishes } from "./command";
import { readAnswering } from "./read-answering";
import type { SplitArguments } from "./split-arguments";

type Options = SplitArguments["options"];
type Read = Result<Wishes, UsageProblem>;

/** Only what was asked for is in it. */
export function readWanted(options: Options): Read {
  const wishes: Wishes[] = options.has("no-shading") ? [{ marks: "plain" }] : [];
  for (const read of [readOwnKind, readStage, readHighlights, readWordings, readProblems]) {
    const part = read(options);
    if (!part.ok) return part;
    wishes.push(part.value);
  }
  return ok(wishes.reduce((all, part) => ({ ...all, ...part }), {}));
}

function readOwnKind(options: Options): Read {
  const read = readKind(options);
  return read.ok && read.value.reportKind === "annual" ? ok({}) : read;
}

/** Only what is named: a report that is there has a kind of its own. */
function readKind(options: Options): Result<Pick<Wishes, "reportKind">, UsageProblem> {
  const kind = options.get("kind");
  if (kind === undefined) return ok({});
  const reportKind = REPORT_KINDS.find((one) => one === kind);
  return reportKind === undefined ? fail({ code: "bad-kind", kind }) : ok({ reportKind });
}

/** The same beside --from, with which no 自评表 goes: it is written from the workbook alone. */
export function readKindToStart(options: Options): Result<Pick<Wishes, "reportKind">, UsageProblem> {
  return options.get("kind") === "self" ? fail({ code: "self-apart", option: "--from" }) : readKind(options);
}

/** What a report that is there is taken for: also a 自评表. */
export function readKindThere(options: Options): Result<{ readonly reportKind?: DocumentKind }, UsageProblem> {
  return options.get("kind") === "self" ? ok({ reportKind: "self" }) : readKind(options);
}

/** The stage word of the draft line. A final report has no such line. */
export function readStage(options: Options): Result<Pick<Wishes, "stageWord">, UsageProblem> {
  const raw = options.get("stage");
  if (raw === undefined) return ok({});
  const stageWord = STAGE_WORDS.find((one) => one === raw);
  if (stageWord === undefined) return fail({ code: "bad-stage", raw });
  return options.has("final")
    ? fail({ code: "options-apart", option: "--stage", other: "--final" })
    : ok({ stageWord });
}

/** A person ticks two to four (P21). */
const FEWEST = 2;
const MOST = 4;

function readHighlights(options: Options): Read {
  const raw = options.get("highlight");
  if (raw === undefined) return ok({});
  const numbers = raw.split(/[,，、]/u).map((one) => one.trim());
  const highlights = [...new Set(numbers.map(Number))];
  const isRight = numbers.every((one) => /^[1-9]$/.test(one)) && highlights.length === numbers.length;
  const isFit = highlights.length >= FEWEST && highlights.length <= MOST;
  return isRight && isFit ? ok({ highlights }) : fail({ code: "bad-highlights", raw });
}

function readWordings(options: Options): Read {
  const raw = options.get("wording");
  if (raw === undefined) return ok({});
  const wordings = new Map<string, number>();
  for (const piece of raw.split(/[,，、]/u)) {
    const [, key = "", number] = /^\s*([\w.@+-]+)\s*[=＝]\s*([1-9])\s*$/u.exec(piece) ?? [];
    if (number === undefined || wordings.has(key)) return fail({ code: "bad-wording", raw });
    wordings.set(key, Number(number));
  }
  return ok({ wordings });
}

// Only a final report can go out with problems: a draft says them.
function readProblems(options: Options): Read {
  const answering = readAnswering(options);
  if (!answering.ok) return answering;
  if (answering.value === null) return ok({});
  return options.has("final")
    ? ok({ withProblems: answering.value })
    : fail({ code: "option-needs-option", option: "--with-problems", needs: "--final" });
}
