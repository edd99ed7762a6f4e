/**
 * Use case: puts one text of a figure into the open document, at the cursor, in a control that every later refresh keeps true (P10).
 * What was put in is kept in our two parts: those of the report, or in a document of somebody's own two new ones, of these texts alone.
 */
import { fail, ok, type Result } from "../../core/base/result";
import type { LinkText } from "../../core/link/linked-document";
import { NO_CHOICES, type RefreshPlan, type TextState } from "../../core/link/refresh-plan";
import { partsOfText, partsWithText } from "../../docx/live/add-text";
import { documentFacts } from "../../docx/live/document-facts";
import { countControls } from "../../docx/live/open-document";
import { tagFor } from "../../docx/refresh/bound-control";
import type { PackageProblem } from "../../docx/refresh/open-package";
import { controlTitle } from "../../docx/tags";
import type { Pack } from "../../pack/pack";
import type { Check } from "../check";
import { snapshotOf, snapshotOfInserted } from "../draft-report";
import { saidText } from "../insert/figure-forms";
import type { DocumentHost, DocumentProblem } from "../ports";
import { refreshReport, type RefreshProblem } from "../refresh-report";
import { addParts } from "./add-parts";

export type InsertFigureProblem =
  | DocumentProblem
  | RefreshProblem
  | { readonly code: `report-${PackageProblem["code"]}` }
  /** What would keep it true is in the document by half, and could not be taken away again. */
  | { readonly code: "report-half-written"; readonly because: DocumentProblem }
  /** The document still shows what the figure was before: it would say two things of one figure. */
  | { readonly code: "report-figure-pending" }
  /** The figure has nothing to say in this form, or may not be printed. */
  | { readonly code: "report-nothing-to-say" };

/** isKept: whether the document knows of it; without that it is not kept true. */
export type InsertedFigure = { readonly text: LinkText; readonly name: string; readonly isKept: boolean };

type Given = { readonly check: Check; readonly pack: Pack };
type Outcome<Value> = Promise<Result<Value, InsertFigureProblem>>;

export async function insertFigure(host: DocumentHost, key: string, given: Given): Outcome<InsertedFigure> {
  const read = await host.read();
  if (!read.ok) return read;
  const planned = textFor(read.value, key, given);
  if (!planned.ok) return planned;
  const { text, isLinked } = planned.value;
  const name = given.check.figures.get(text.figures[0] ?? "")?.name ?? null;
  const put = await putText(host, read.value, { text, title: controlTitle(text, name) });
  if (!put.ok) return put;
  const kept = isLinked ? ok(await keep(host, put.value, { text, ...given })) : await begin(host, { text, ...given });
  return kept.ok ? ok({ text, name: name ?? key, isKept: kept.value }) : kept;
}

/** The document with it, read back. */
async function putText(
  host: DocumentHost,
  before: Uint8Array,
  { text, title }: { readonly text: LinkText; readonly title: string },
): Outcome<Uint8Array> {
  const tag = tagFor(text.key);
  const put = await host.put({ words: text.text, control: { tag, title } });
  if (!put.ok) return put;
  const now = await host.read();
  if (!now.ok) return now;
  const stands = countControls(now.value, tag, text.text) > countControls(before, tag, text.text);
  return stands ? now : fail({ code: "document-failed", detail: "insertContentControl" });
}

/** What would be put in: as the report words it where it says it too, and not where it is still to be refreshed. */
export function textToInsert(
  key: string,
  { check, pack }: Given,
  plan: Pick<RefreshPlan, "figures" | "texts"> | null,
): Result<LinkText, InsertFigureProblem> {
  const said = saidText(key, check, pack);
  if (!said) return fail({ code: "report-nothing-to-say" });
  const isPending = plan?.figures.some(
    ({ figure, texts }) => said.figures.includes(figure) && texts.some(({ state }) => PENDING.has(state)),
  );
  return isPending ? fail({ code: "report-figure-pending" }) : ok(plan?.texts.get(key) ?? said);
}

const PENDING: ReadonlySet<TextState> = new Set(["updated", "waiting"]);

type Planned = { readonly text: LinkText; readonly isLinked: boolean };

function textFor(bytes: Uint8Array, key: string, { check, pack }: Given): Result<Planned, InsertFigureProblem> {
  const facts = documentFacts(bytes);
  if (!facts.ok) return fail({ code: `report-${facts.problem.code}` });
  if (facts.value.isProtected) return fail({ code: "document-protected" });
  if (facts.value.isTracked) return fail({ code: "document-tracked" });
  const refreshed = refreshReport(bytes, check, { pack, choices: NO_CHOICES, relink: false });
  if (!refreshed.ok && refreshed.problem.code !== "report-not-linked") return refreshed;
  const text = textToInsert(key, { check, pack }, refreshed.ok ? refreshed.value.plan : null);
  return text.ok ? ok({ text: text.value, isLinked: refreshed.ok }) : text;
}

type Kept = Given & { readonly text: LinkText };

async function keep(host: DocumentHost, bytes: Uint8Array, { text, check, pack }: Kept): Promise<boolean> {
  const { figures, provenance } = partsWithText(bytes, text, snapshotOf(check, pack, "draft"));
  const written = [await host.writePart(figures), await host.writePart(provenance)];
  return written.every((one) => one.ok);
}

async function begin(host: DocumentHost, { text, check, pack }: Kept): Outcome<boolean> {
  const added = await addParts(host, partsOfText(text, snapshotOfInserted(check, pack)));
  if (added.ok || !added.problem.isHalf) return ok(added.ok);
  return fail({ code: "report-half-written", because: added.problem.because });
}
