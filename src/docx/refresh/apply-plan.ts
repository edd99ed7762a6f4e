/** Carries a plan out on an opened report. Parts that nothing changed in go back into the package byte for byte. */
import { XMLSerializer, type Document, type Element } from "@xmldom/xmldom";
import { strToU8 } from "fflate";
import { fail, ok, type Result } from "../../core/base/result";
import type { LinkText, StoredBlock } from "../../core/link/linked-document";
import type { RefreshPlan, SpanAction } from "../../core/link/refresh-plan";
import type { Snapshot } from "../../core/snapshot/snapshot";
import type { Desk } from "../blocks";
import { Bookmarks } from "../bookmarks";
import type { BoundText } from "../bound-texts";
import { ControlIds } from "../control-ids";
import { storeItemId } from "../custom-xml";
import { FIGURES_NAMESPACE, figuresPart } from "../figures-part";
import type { BlockShape } from "../lines";
import { isTooLarge } from "../part-size";
import { provenancePart } from "../provenance-part";
import type { OwnPart } from "../reading/stored-parts";
import type { WriteOptions } from "../write-report";
import { addCharts, dropCharts } from "./added-charts";
import { applyCharts, type Drawn, type FileHashes } from "./apply-charts";
import { applyBlocks } from "./apply-blocks";
import { listIn } from "./block-nodes";
import type { LinkedReport } from "./linked-report";
import { closePackage, textOf } from "./open-package";
import { isSamePart } from "./same-part";
import { styleIdsIn } from "./style-ids";
import { attributeOf, descendants, isWord } from "./word-xml";
import { controlIdOf, setBinding, setControlId, setControlText } from "./write-control";

/** part-too-large: one of our two parts would pass what Word takes. */
export type ApplyProblem = { readonly code: "part-too-large" };

export type ToWrite = {
  readonly snapshot: Snapshot;
  /** Block → the lines it is printed in. */
  readonly shapes: ReadonlyMap<string, BlockShape>;
  readonly marks?: WriteOptions["marks"];
  /** The files of the charts that the plan draws or adds. */
  readonly charts?: Drawn;
};

/** The new file; null when there is nothing to change. The report that was opened must not be used again. */
export function applyPlan(
  report: LinkedReport,
  plan: RefreshPlan,
  to: ToWrite,
): Result<Uint8Array | null, ApplyProblem> {
  const figures = figuresPart(new Map([...plan.texts].map(([key, text]) => [key, shownText(text, plan)])));
  const bare = provenancePart(to.snapshot, plan.texts, plan.storedBlocks);
  if (isTooLarge(figures) || isTooLarge(bare)) return fail({ code: "part-too-large" });
  const changes = plan.blockActions.length + plan.spanActions.length + plan.chartActions.length;
  const isTextChanged = changes > 0 || report.isChanged;
  const { stored, parts } = report;
  const hashes = isTextChanged ? changeText(report, plan, to) : new Map();
  const provenance = hashes.size === 0 ? bare : provenancePart(to.snapshot, plan.texts, withHashes(plan, hashes));
  const isStale = (old: OwnPart, xml: string): boolean => isTextChanged || !isSamePart(old.xml, xml);
  const isFiguresStale = report.lacksKeys || isStale(stored.figures, figures);
  if (!isFiguresStale && !isStale(stored.provenance, provenance)) return ok(null);
  if (isFiguresStale) parts.set(stored.figures.path, strToU8(figures));
  parts.set(stored.provenance.path, strToU8(provenance));
  return ok(closePackage(parts));
}

function shownText(text: LinkText, { entries }: RefreshPlan): BoundText {
  const typed = entries.get(text.key);
  return typed === undefined ? text : { ...text, text: typed, mark: null };
}

function withHashes({ storedBlocks }: RefreshPlan, hashes: FileHashes): readonly StoredBlock[] {
  return storedBlocks.map((block) =>
    block.chart ? { ...block, chart: { ...block.chart, ...hashes.get(block.key) } } : block,
  );
}

/** The hashes of the files that charts were given. */
function changeText(report: LinkedReport, plan: RefreshPlan, to: ToWrite): FileHashes {
  const [body] = report.texts;
  if (!body) throw new Error("a report without a body");
  const { shapes, charts: files = new Map() } = to;
  dropCharts(plan.blockActions, report);
  const added = addCharts(plan.blockActions, report, files);
  const desk = { ...deskFor(report, plan, to), charts: added.places };
  const changed = new Set<Document | null>(report.isChanged ? [body.document] : []);
  let drawn: FileHashes = new Map();
  if (plan.blockActions.length + plan.chartActions.length > 0) {
    const styles = styleIdsIn(textOf(report.parts, "word/styles.xml"));
    const names = { styles, list: listIn(body.root, styles) };
    const { isTextChanged, hashes } = applyCharts(plan.chartActions, report, { shapes, files, desk, names });
    applyBlocks(plan.blockActions, report, { shapes, desk, names });
    if (isTextChanged || plan.blockActions.length > 0) changed.add(body.document);
    drawn = hashes;
  }
  for (const action of plan.spanActions) changed.add(changeControl(action, report, desk));
  for (const { path, document, root } of report.texts) {
    if (!changed.has(document)) continue;
    renumber(root, desk.ids);
    report.parts.set(path, strToU8(new XMLSerializer().serializeToString(document)));
  }
  return new Map([...added.hashes, ...drawn]);
}

/** The document that it stands in. */
function changeControl(
  { control: at, text, binding, key }: SpanAction,
  report: LinkedReport,
  desk: Desk,
): Document | null {
  const control = report.read.controls[at];
  if (!control) throw new Error(`no control ${at}`);
  if (text !== null) setControlText(control, text, isShaded(text, desk.texts.get(key), desk));
  setBinding(control, key, binding === "set" ? { storeItemId: desk.storeItemId } : binding);
  return control.ownerDocument;
}

function isShaded(text: string, bound: BoundText | undefined, { marks }: Desk): boolean {
  return marks === "shaded" && bound !== undefined && bound.mark !== null && bound.text === text;
}

function deskFor(report: LinkedReport, plan: RefreshPlan, { snapshot, marks = "shaded" }: ToWrite): Desk {
  const [body] = report.texts;
  const names = new Map([
    ...report.document.stored.names,
    ...snapshot.figures.map(({ key, name }): [string, string] => [key, name]),
  ]);
  for (const { figures } of plan.texts.values())
    for (const figure of figures) if (!names.has(figure)) names.set(figure, figure);
  return {
    texts: new Map([...plan.texts].map(([key, text]) => [key, shownText(text, plan)])),
    names,
    storeItemId: report.storeItemId ?? storeItemId(FIGURES_NAMESPACE, snapshot.id),
    marks,
    ids: new ControlIds(report.texts.flatMap(({ root }) => idsIn(root))),
    bookmarks: new Bookmarks(body ? lastBookmark(body.root) : 0),
    charts: new Map(),
  };
}

/** Ids of the controls under an element. */
export function idsIn(root: Element): readonly number[] {
  return controlsIn(root).flatMap((sdt) => {
    const id = controlIdOf(sdt);
    return id === null ? [] : [Number(id)];
  });
}

function controlsIn(root: Element): readonly Element[] {
  return descendants(root, (one) => !isWord(one, "r")).filter((one) => isWord(one, "sdt"));
}

function lastBookmark(root: Element): number {
  const starts = descendants(root, (one) => !isWord(one, "r")).filter((one) => isWord(one, "bookmarkStart"));
  const ids = starts.map((one) => Number(attributeOf(one, "id")));
  return ids.reduce((last, id) => Math.max(last, Number.isSafeInteger(id) ? id : 0), 0);
}

// A copied control comes with the id of its original; Word takes a file in which every id is another's.
function renumber(root: Element, ids: ControlIds): void {
  const seen = new Set<string>();
  for (const sdt of controlsIn(root)) {
    const id = controlIdOf(sdt);
    if (id !== null && seen.has(id)) setControlId(sdt, ids.take(`copy of ${id}`, seen.size));
    else if (id !== null) seen.add(id);
  }
}
