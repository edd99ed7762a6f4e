/** The lines of a document with what is bound in them, and what the document knows of its figures. */
import { fail, ok, type Result } from "../../core/base/result";
import { plainWords } from "../../core/link/document-steps";
import { PROVENANCE_NAMESPACE } from "../provenance-part";
import { readProvenance, type Provenance } from "../reading/read-provenance";
import { DOCUMENT, openPackage, textOf, type PackageProblem } from "../refresh/open-package";
import { childOf } from "../refresh/word-xml";
import { parseXml } from "../report-files";
import { readUnits, type Stretch } from "./read-units";
import { ownPart } from "./steps-between";

export type BoundLines = {
  readonly lines: readonly (readonly Stretch[])[];
  /** null: the document is not linked. */
  readonly provenance: Provenance | null;
};

export function readLines(bytes: Uint8Array): Result<BoundLines, PackageProblem> {
  const parts = openPackage(bytes);
  if (!parts.ok) return parts;
  try {
    const body = childOf(parseXml(textOf(parts.value, DOCUMENT)).documentElement, "body");
    if (!body) return fail({ code: "broken" });
    const xml = ownPart(parts.value, PROVENANCE_NAMESPACE);
    const lines = readUnits(body).flatMap((unit) => unit.lines);
    return ok({ lines, provenance: xml === null ? null : readProvenance(xml) });
  } catch {
    return fail({ code: "broken" });
  }
}

/** A bound text of a line with the words that it shows. */
export type BoundStretch = { readonly key: string; readonly words: string };

export type AtCursor =
  | { readonly kind: "bound"; readonly bound: BoundStretch }
  /** In a line, but in no bound text of it. */
  | { readonly kind: "beside"; readonly bound: readonly BoundStretch[] }
  /** The line reads otherwise than it was read. */
  | { readonly kind: "other" };

/** `words` is the line as it is now, `offset` the place in it; both as the program counts. */
export function boundAt(
  { lines }: BoundLines,
  { line, offset, words }: { readonly line: number; readonly offset: number; readonly words: string },
): AtCursor {
  const stretches = lines[line];
  const read = stretches?.map((one) => one.words).join("");
  if (!stretches || read === undefined || plainWords(read) !== plainWords(words)) return { kind: "other" };
  const place = plainWords(words.slice(0, offset)).length;
  const bound = boundIn(stretches);
  // At a border what comes next counts first, then what comes before.
  const found = bound.find(({ from, to }) => from <= place && place < to) ?? bound.find(({ to }) => place === to);
  if (found) return { kind: "bound", bound: found.bound };
  return { kind: "beside", bound: bound.map((one) => one.bound) };
}

type Bound = { readonly bound: BoundStretch; readonly from: number; readonly to: number };

function boundIn(stretches: readonly Stretch[]): readonly Bound[] {
  let at = 0;
  return stretches.flatMap(({ words, key }) => {
    const from = at;
    at += plainWords(words).length;
    return key === null ? [] : [{ bound: { key, words }, from, to: at }];
  });
}
