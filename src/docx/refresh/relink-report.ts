/** 重新关联 (P24): binds the texts of an opened report again whose controls another editor took away, and says which. */
import { fail, ok, type Result } from "../../core/base/result";
import type { LinkText, StoredReport } from "../../core/link/linked-document";
import type { NextBlock } from "../../core/link/next-report";
import { unmarked } from "../../core/link/marks";
import { matchTexts, type Match } from "../../core/link/relink";
import type { Snapshot } from "../../core/snapshot/snapshot";
import { boundTexts } from "../bound-texts";
import { ControlIds } from "../control-ids";
import { storeItemId } from "../custom-xml";
import { FIGURES_NAMESPACE } from "../figures-part";
import { addParts } from "./add-parts";
import { idsIn } from "./apply-plan";
import { bindTexts } from "./bind-text";
import { openParts, readTexts, type ChartsIn, type LinkedReport, type OpenProblem } from "./linked-report";
import { openPackage } from "./open-package";
import { plainParagraphs } from "./plain-lines";

export type Relinked = { readonly report: LinkedReport; readonly matches: readonly Match[] };

/** Our two parts would pass what Word takes. */
type TooLarge = { readonly code: "part-too-large" };

/** What a report would be written from now. */
export type Composed = { readonly snapshot: Snapshot; readonly blocks: readonly NextBlock[] };

/**
 * Opens a report that may have lost its parts too: then what is found in it counts as what was written. `composed`: of the
 * document's kind, or null where nothing tells it.
 */
export function openToRelink(
  bytes: Uint8Array,
  composed: (kind: StoredReport["kind"] | null) => Composed,
  charts: ChartsIn = "left",
): Result<Relinked, OpenProblem | TooLarge> {
  const parts = openPackage(bytes);
  if (!parts.ok) return parts;
  const opened = openParts(parts.value, charts);
  if (opened.ok) return ok(relink(opened.value, composed(opened.value.document.stored.kind)));
  const { code } = opened.problem;
  if (code !== "not-linked" && code !== "no-provenance") return opened;
  const given = composed(null);
  const texts = boundTexts(given.snapshot.narrative);
  const blocks = given.blocks.map(({ key, hash }) => ({ key, hash }));
  if (!addParts(parts.value, given.snapshot, { texts, blocks })) return fail({ code: "part-too-large" });
  const added = openParts(parts.value, charts);
  if (!added.ok) return added;
  const { report, matches } = relink(added.value, given);
  return ok({
    report: { ...report, isChanged: true, document: { ...report.document, ...asFound(report, matches) } },
    matches,
  });
}

function relink(report: LinkedReport, { snapshot, blocks }: Composed): Relinked {
  const [body] = report.texts;
  if (!body) throw new Error("a report without a body");
  const paragraphs = plainParagraphs(body.root);
  const known = knownTexts(report, snapshot);
  const matches = matchTexts(paragraphs, blocks, known);
  const names = new Map(snapshot.figures.map(({ key, name }) => [key, name]));
  const ids = new ControlIds(report.texts.flatMap(({ root }) => idsIn(root)));
  const id = report.storeItemId ?? storeItemId(FIGURES_NAMESPACE, snapshot.id);
  const bound = paragraphs.flatMap((paragraph) => {
    const here = matches.filter(({ line }) => line === paragraph.line);
    const done = bindTexts(
      paragraph,
      here.map((match) => ({
        ...match,
        title: titleFor(match.key, names),
        id: ids.take(`relink ${match.key}`, match.from),
        storeItemId: id,
      })),
    );
    return here.filter((_, at) => done[at]);
  });
  const linked = { ...report, isChanged: report.isChanged || bound.length > 0 };
  return { report: { ...linked, ...readTexts(linked, report.document) }, matches: bound };
}

function knownTexts({ document }: LinkedReport, { narrative }: Snapshot): (key: string) => readonly string[] {
  const next = boundTexts(narrative);
  return (key) => {
    const [stored, coming] = [document.stored.texts.get(key), next.get(key)];
    const said = [
      stored?.text,
      document.entries.get(key),
      ...(stored?.choices ?? []),
      coming?.text,
      ...(coming?.choices ?? []),
    ];
    const texts = said.flatMap((text) => (text === undefined || text === "" ? [] : [text, unmarked(text)]));
    return [...new Set(texts)].filter((text) => text !== "");
  };
}

function titleFor(key: string, names: ReadonlyMap<string, string>): string {
  const [figure = key] = key.includes("~") ? key.split("~") : [key.slice(key.indexOf(".") + 1)];
  return names.get(figure) ?? figure;
}

function asFound(
  { document }: LinkedReport,
  matches: readonly Match[],
): Pick<LinkedReport["document"], "entries" | "stored"> {
  const texts = new Map(document.stored.texts);
  for (const { key, text } of [...matches].reverse()) {
    const known = texts.get(key);
    if (known) texts.set(key, asWritten(known, text));
  }
  const entries = new Map([...texts].map(([key, { text }]) => [key, text]));
  return { entries, stored: { ...document.stored, texts } };
}

// What it said then is not on record: only that it may have turned is not to be told.
function asWritten(known: LinkText, text: string): LinkText {
  return unmarked(known.text) === unmarked(text) ? known : { ...known, text, mark: null, outcome: null, choices: [] };
}
