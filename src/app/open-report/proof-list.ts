/** A verification of the open document as people look through it: what is wrong by kind, each with its place in the document. */
import { fail, ok, type Result } from "../../core/base/result";
import type { BoundState } from "../../core/proofreading/bound-figures";
import type { Where } from "../../core/proofreading/passage";
import type { NumberState } from "../../core/proofreading/proof";
import { findPlaces, type FoundPlace, type Places } from "../../docx/live/find-places";
import { readDocument, type DocumentProblem } from "../../docx/reading/read-document";
import { BROKEN_WORDS, describeMark, describeNumber } from "../../text/zh/proofreading";
import type { Check } from "../check";
import { checkFor, verifyRead, type Verification } from "../verify-report";
import { findingJson, numberJson } from "../wire/verify-to-json";
import { linkOffers, type LinkOffer } from "./link-offers";

type Placed = {
  /** The same in every list of the same document. */
  readonly id: string;
  readonly where: Where;
  /** Where to go to; null for what stands in no line: in a header, a note, a text box. */
  readonly place: FoundPlace | null;
};

/** A bound text. */
export type ProofFigure = Placed & {
  readonly name: string;
  readonly shown: string;
  /** null: nothing gives it now. */
  readonly expected: string | null;
  readonly state: BoundState;
  /** Of a broken one, in Chinese; "" otherwise. */
  readonly why: string;
};

/** Something told in a Chinese sentence: words against numbers, a number that nobody linked, a mark that is another by now. */
export type ProofRow = Placed & { readonly sentence: string; readonly quote: string };

export type ProofNumber = ProofRow & {
  readonly state: NumberState;
  readonly words: string;
  /** How it can be linked; "update-first": the document says something older of the same figure. */
  readonly link: LinkOffer | "update-first" | null;
};

export type ProofFinding = ProofRow & {
  readonly isDoubt: boolean;
  /** The other places that it speaks of. */
  readonly more: readonly (Placed & { readonly quote: string })[];
};

export type ProofList = Pick<Verification, "holds" | "against" | "workbook" | "isLinked"> & {
  readonly figures: readonly ProofFigure[];
  readonly marks: readonly ProofRow[];
  readonly findings: readonly ProofFinding[];
  readonly numbers: readonly ProofNumber[];
  /** How many places disagree: what `holds` looks at. */
  readonly wrong: number;
};

/** A Word that has the document open has no trouble to read it: only what our own parts say can be in the way. */
export type ProofProblem = DocumentProblem | { readonly code: "not-linked" };

/** Without a check the document is held against its own provenance. */
export function proofList(bytes: Uint8Array, annual: Check | null): Result<ProofList, ProofProblem> {
  const read = readDocument(bytes);
  if (!read.ok) return read;
  const verified = verifyRead(read.value, annual);
  if (!verified.ok) return fail(verified.problem);
  const { provenance } = read.value;
  const check = annual && checkFor(provenance, annual);
  const places = findPlaces(read.value);
  const { figures, findings, numbers } = verified.value;
  const { holds, against, workbook, isLinked } = verified.value;
  const wrong = [
    figures.filter(({ state }) => state !== "current"),
    numbers.filter(({ state }) => state === "conflicts"),
    findings.filter(({ severity }) => severity === "error"),
  ];
  return ok({
    ...{ holds, against, workbook, isLinked },
    figures: figuresOf(verified.value, places),
    marks: marksOf(verified.value, places),
    findings: findingsOf(verified.value, places),
    numbers: numbersOf(verified.value, places, linkOffers(read.value, check)),
    wrong: wrong.reduce((sum, { length }) => sum + length, 0),
  });
}

function figuresOf({ figures }: Verification, places: Places): readonly ProofFigure[] {
  return figures.map(({ title, tag, shown, expected, state, why, where }, at) => ({
    ...{ id: `figure ${at}`, where, place: places.ofControl(at), state, shown, expected },
    name: title === "" ? tag : title,
    why: why === null ? "" : BROKEN_WORDS[why],
  }));
}

function marksOf({ figures }: Verification, places: Places): readonly ProofRow[] {
  return figures.flatMap((figure, at) => {
    const { expected, mark, expectedMark, where, shown } = figure;
    if (expected === null || mark === expectedMark) return [];
    const place = places.ofControl(at);
    return [{ id: `mark ${at}`, where, place, sentence: describeMark(figure), quote: shown }];
  });
}

function findingsOf({ findings, facts }: Verification, places: Places): readonly ProofFinding[] {
  const rows = findings.flatMap((finding, nth): readonly ProofFinding[] => {
    const words = aboutWords(finding);
    const [first, ...more] = finding.at.map(({ where, quote }, at) => ({
      ...{ id: `finding ${nth} ${at}`, where, quote },
      place: places.ofQuote(where, quote, words),
    }));
    if (!first) return [];
    const { message } = findingJson(finding, facts);
    return [{ ...first, more, sentence: message, isDoubt: finding.severity === "doubt" }];
  });
  return rows.sort((a, b) => Number(a.isDoubt) - Number(b.isDoubt));
}

/** The words in a quotation that a finding is about. */
function aboutWords(finding: Verification["findings"][number]): readonly string[] {
  if ("word" in finding) return [finding.word];
  if ("values" in finding) return finding.values;
  switch (finding.code) {
    case "growth":
      return [finding.stated];
    case "parts":
      return [finding.whole];
    case "count-noun":
      return [finding.number];
    case "approximation":
      return [finding.words];
    default:
      return [];
  }
}

const ORDER: readonly NumberState[] = ["conflicts", "ambiguous", "agrees", "unknown"];

function numbersOf(
  { numbers, facts }: Verification,
  places: Places,
  offer: ReturnType<typeof linkOffers>,
): readonly ProofNumber[] {
  const rows = numbers.map((number, at): ProofNumber => {
    const { token, passage, state, where, quote } = number;
    const { text, aspect, figures, expected } = numberJson(number, facts);
    const place = places.ofStretch(passage, token.from, token.to);
    const names = figures.map(({ name }) => name);
    return {
      ...{ id: `number ${at}`, where, place, state, quote, words: place?.words ?? text },
      sentence: describeNumber({ text, state, aspect, names, expected }),
      link: place ? offer(number, place) : null,
    };
  });
  return rows.sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}
