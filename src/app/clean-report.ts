/** Use case: the clean copy of a report, with the sheet of its sources. Refused while something is open, unless somebody answers for it (P11, P13). */
import type { PlainDate } from "../core/base/plain-date";
import { fail, ok, type Result } from "../core/base/result";
import type { Mark } from "../core/narrative/narrative";
import { MARK_WORDS } from "../core/narrative/spans";
import type { Answering } from "../core/narrative/wanted";
import { judgeBound, type BoundFigure } from "../core/proofreading/bound-figures";
import { passagesOf } from "../core/proofreading/passage";
import { cleanDocument, type CleanCounts, type NotEqual } from "../docx/clean/clean-document";
import { readDocument, type DocumentProblem, type ReadDocument } from "../docx/reading/read-document";
import type { Provenance } from "../docx/reading/read-provenance";
import { describeOpenMatters, describeProofSheet } from "../text/zh/clean";
import { writeWorkbook } from "../xlsx/write-workbook";
import { proofSheets } from "./proof-sheet";
import { wordingsWritten } from "./verify-facts";

export type CleanSettings = {
  /** The report's file name, without its path. */
  readonly name: string;
  readonly clock: PlainDate;
  readonly withProblems: Answering | null;
};

export type CleanReport =
  | { readonly kind: "clean"; readonly copy: Uint8Array; readonly proof: Uint8Array; readonly counts: CleanCounts }
  /** What is open, as pieces of a sentence. */
  | { readonly kind: "refused"; readonly open: readonly string[] };

export type CleanProblem = DocumentProblem | NotEqual | { readonly code: "nothing-to-clean" };

export async function cleanReport(
  bytes: Uint8Array,
  settings: CleanSettings,
): Promise<Result<CleanReport, CleanProblem>> {
  const read = readDocument(bytes);
  if (!read.ok) return read;
  const { provenance } = read.value;
  if (!provenance) return fail({ code: "nothing-to-clean" });
  const written = wordingsWritten(provenance);
  const figures = read.value.controls.map((control) => judgeBound(control, { now: written, written }));
  const open = openIn(read.value, figures);
  if (open.length > 0 && !settings.withProblems) return ok({ kind: "refused", open });
  const copy = cleanDocument(read.value, settings.clock);
  if (!copy.ok) return copy;
  const about = aboutSheet(provenance, settings, open);
  const proof = await writeWorkbook({ created: settings.clock, sheets: proofSheets(provenance, figures, about) });
  return ok({ kind: "clean", copy: copy.value.bytes, proof, counts: copy.value.counts });
}

function aboutSheet(provenance: Provenance, settings: CleanSettings, open: readonly string[]): readonly string[] {
  const { workbook, snapshot, cutoff, clock } = provenance;
  return describeProofSheet({
    ...{ ...workbook, workbook: workbook.name, snapshot, cutoff, open },
    ...{ report: settings.name, writtenOn: clock, cleanedOn: settings.clock, withProblems: settings.withProblems },
  });
}

/** What a person is to fill in before a report can go out. */
const GAP = /【(?:待补|待改|上年数|电话数|主要做法|指导思想|主要问题|单位名称|成文日期)[^】]*】/g;

function openIn({ blocks }: ReadDocument, figures: readonly BoundFigure[]): readonly string[] {
  const words = passagesOf(blocks).map(({ text }) => text);
  const count = (mark: Mark): number => words.reduce((sum, text) => sum + text.split(MARK_WORDS[mark]).length - 1, 0);
  return describeOpenMatters({
    gaps: words.flatMap((text) => text.match(GAP) ?? []),
    marks: { verify: count("verify"), correct: count("correct") },
    edited: figures.filter(isEdited).map(({ shown }) => `“${shown}”`),
    broken: figures.filter(({ state }) => state === "broken").length,
  });
}

// What says how many are still open is no figure of the report.
function isEdited({ state, tag }: BoundFigure): boolean {
  return state === "edited" && !tag.startsWith("say:draft.");
}
