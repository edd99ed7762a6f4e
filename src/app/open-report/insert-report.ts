/**
 * Use case: puts a report that is written now into the open document. Both parts go first, because the bindings need the id that the
 * program gives the figures part; then the text, as a file; then all is read back. What fails takes its parts away again.
 */
import { fail, ok, type Result } from "../../core/base/result";
import type { PackageProblem } from "../../docx/refresh/open-package";
import { documentFacts } from "../../docx/live/document-facts";
import { partSteps } from "../../docx/live/open-document";
import { reportFragment } from "../../docx/live/report-fragment";
import type { DocumentHost, DocumentProblem, Following } from "../ports";
import { addParts, takeParts, type AddedParts } from "./add-parts";
import { holdAgainst, type Standing } from "./hold-against";

/** Why nothing was written. */
export type InsertProblem =
  | DocumentProblem
  | { readonly code: `report-${PackageProblem["code"]}` }
  /** Two reports in one document cannot be told apart. */
  | { readonly code: "report-already" }
  /** A report does not fit into a table's cell. */
  | { readonly code: "no-place-for-report" }
  /** Something of it may be in the document: what failed, failed in the middle. */
  | { readonly code: "report-half-written"; readonly because: DocumentProblem }
  | { readonly code: "cancelled" };

type Outcome<Value, More = never> = Promise<Result<Value, InsertProblem | More>>;

const STEPS = ["reading-document", "writing-report", "adding-parts", "putting-text", "reading-back"] as const;

/** `write` is asked once the document has a place for the report; why it fails is told as it is. */
export async function insertReport<Unwritten>(
  host: DocumentHost,
  write: () => Promise<Result<Uint8Array, Unwritten>>,
  { watch, cancel }: Following,
): Outcome<Standing, Unwritten> {
  const tell = (step: number): void => watch({ done: step, total: STEPS.length, what: STEPS[step] ?? "" });
  tell(0);
  const where = await placeFor(host);
  if (!where.ok) return where;
  if (cancel.isCancelled) return fail({ code: "cancelled" });
  tell(1);
  const written = await write();
  if (!written.ok) return written;
  const report = written.value;
  if (cancel.isCancelled) return fail({ code: "cancelled" });
  tell(2);
  const added = await addParts(host, partSteps(report));
  if (!added.ok) {
    const { because, isHalf } = added.problem;
    return fail(isHalf ? { code: "report-half-written", because } : because);
  }
  if (cancel.isCancelled) return takenAway(host, added.value, { code: "cancelled" });
  tell(3);
  const put = await host.putFile(reportFragment(report, added.value.figures), where.value.at);
  if (!put.ok) return afterFailure(host, added.value, { before: where.value.bytes, because: put.problem });
  tell(4);
  return readBack(host, report, added.value);
}

type Place = { readonly at: "whole" | "cursor"; readonly bytes: Uint8Array };

async function placeFor(host: DocumentHost): Outcome<Place> {
  const read = await host.read();
  if (!read.ok) return read;
  const facts = documentFacts(read.value);
  if (!facts.ok) return fail({ code: `report-${facts.problem.code}` });
  const { hasParts, isEmpty, isProtected, isTracked } = facts.value;
  if (hasParts) return fail({ code: "report-already" });
  if (isProtected) return fail({ code: "document-protected" });
  if (isTracked) return fail({ code: "document-tracked" });
  if (isEmpty) return ok({ at: "whole", bytes: read.value });
  const cursor = await host.cursor();
  if (!cursor.ok) return cursor;
  if (cursor.value === null) return fail({ code: "no-place-here" });
  return cursor.value.isInTable ? fail({ code: "no-place-for-report" }) : ok({ at: "cursor", bytes: read.value });
}

async function takenAway(host: DocumentHost, added: AddedParts, problem: InsertProblem): Outcome<never> {
  const because = await takeParts(host, added);
  return fail(because ? { code: "report-half-written", because } : problem);
}

/** What the program refused may yet have changed the text. */
async function afterFailure(
  host: DocumentHost,
  added: AddedParts,
  { before, because }: { readonly before: Uint8Array; readonly because: DocumentProblem },
): Outcome<never> {
  const away = await takenAway(host, added, because);
  const now = await host.read();
  const isAsBefore = now.ok && holdAgainst(now.value, before).isSameText;
  return isAsBefore ? away : fail({ code: "report-half-written", because });
}

async function readBack(host: DocumentHost, report: Uint8Array, added: AddedParts): Outcome<Standing> {
  const read = await host.read();
  if (!read.ok) return fail({ code: "report-half-written", because: read.problem });
  const { standing } = holdAgainst(read.value, report);
  if (standing.written > 0) return ok(standing);
  const because = { code: "document-failed", detail: "insertFileFromBase64" } as const;
  return takenAway(host, added, because);
}
