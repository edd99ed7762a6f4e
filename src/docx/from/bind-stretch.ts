/** Puts a bound control in the place of a stretch of words: runs are parted at its ends, and the look of the first one stays. */
import type { Element, Node } from "@xmldom/xmldom";
import { FIGURES_PREFIX_MAPPING, figureXPath } from "../figures-part";
import { MARK_FILL } from "../layout";
import { attributeOf, childOf, elementsIn, isWord } from "../reading/nodes";
import type { Piece } from "../reading/shown-words";
import { lookOf, partRun, partText, runLike, wordElement } from "./dom";

export type ToBind = {
  readonly from: number;
  readonly to: number;
  readonly tag: string;
  readonly title: string;
  readonly id: number;
  readonly key: string;
  readonly storeItemId: string;
  readonly text: string;
  readonly isMarked: boolean;
};

/** Where a run stands that a control may stand too. */
const PLACES = new Set(["p", "hyperlink", "ins", "smartTag", "sdtContent", "customXml"]);
/** What may stand between runs, and stays before or behind the control. */
const OPENING = new Set(["bookmarkStart", "commentRangeStart", "permStart"]);
const CLOSING = new Set(["bookmarkEnd", "commentRangeEnd", "permEnd", "proofErr"]);

/** False where it cannot be: the words run across a link, a field, a break or another control. Nothing is changed then. */
export function bindStretch(pieces: readonly Piece[], bound: ToBind): boolean {
  const inside = pieces.filter(({ from, to }) => from < bound.to && bound.from < to);
  const [first] = inside;
  const last = inside[inside.length - 1];
  const parent = first?.node.parentNode?.parentNode ?? null;
  if (!first || !last || !isPlace(parent) || !isWhole(inside, bound)) return false;
  const runs = inside.map(({ node }) => node.parentNode as Element);
  if (runs.some((run) => !isWord(run, "r") || run.parentNode !== parent)) return false;
  if (isInField(runs[0] as Element) || !areTogether(runs)) return false;
  const end = last.to > bound.to ? partText(last.node, bound.to - last.from) : last.node.nextSibling;
  if (end) partRun(end as Element);
  const start = bound.from > first.from ? partText(first.node, bound.from - first.from) : first.node;
  const run = startsRun(start) ? (start.parentNode as Element) : partRun(start);
  const lastRun = (last === first ? start : last.node).parentNode as Element;
  replace(run, lastRun, controlFor(run, bound));
  return true;
}

function isWhole(inside: readonly Piece[], { from, to }: ToBind): boolean {
  const covered = inside.reduce((sum, piece) => sum + Math.min(to, piece.to) - Math.max(from, piece.from), 0);
  return covered === to - from;
}

function isPlace(parent: Node | null): parent is Element {
  if (!parent || !PLACES.has(parent.localName ?? "")) return false;
  const control = parent.localName === "sdtContent" ? (parent.parentNode as Element) : null;
  // A plain-text control holds no other one, and what a bound one shows is its data's.
  const properties = childOf(control, "sdtPr");
  return !childOf(properties, "text") && !childOf(properties, "dataBinding");
}

/** Between the beginning and the end of a field its words are made anew. */
function isInField(run: Element): boolean {
  let depth = 0;
  const paragraph = paragraphOf(run);
  for (const one of runsIn(paragraph)) {
    if (one === run) break;
    const kind = attributeOf(childOf(one, "fldChar"), "fldCharType");
    depth += kind === "begin" ? 1 : kind === "end" ? -1 : 0;
  }
  return depth > 0;
}

function paragraphOf(run: Element): Element {
  let at: Node | null = run;
  while (at && !isWord(at, "p")) at = at.parentNode;
  return (at ?? run) as Element;
}

function runsIn(element: Element): readonly Element[] {
  return [...elementsIn(element)].flatMap((child) => (isWord(child, "r") ? [child] : runsIn(child)));
}

/** Only words stand from the first run to the last, and what marks them. */
function areTogether(runs: readonly Element[]): boolean {
  const [first] = runs;
  const last = runs[runs.length - 1];
  for (let at: Node | null = first ?? null; at && at !== last; at = at.nextSibling) {
    const name = at.localName ?? "";
    if (at.nodeType !== 1 || OPENING.has(name) || CLOSING.has(name)) continue;
    if (!isWord(at, "r") || (at !== first && !isWordsOnly(at))) return false;
  }
  return true;
}

function isWordsOnly(run: Element): boolean {
  return [...elementsIn(run)].every((child) => ["rPr", "t", "lastRenderedPageBreak"].includes(child.localName ?? ""));
}

function startsRun(text: Element): boolean {
  let before = text.previousSibling;
  while (before && (before.nodeType !== 1 || isWord(before, "rPr"))) before = before.previousSibling;
  return before === null;
}

function replace(first: Element, last: Element, control: Element): void {
  const parent = first.parentNode as Element;
  parent.insertBefore(control, first);
  const behind = last.nextSibling;
  for (let at: Node | null = first; at && at !== behind;) {
    const next: Node | null = at.nextSibling;
    const name = at.localName ?? "";
    if (OPENING.has(name)) parent.insertBefore(at, control);
    else if (!CLOSING.has(name)) parent.removeChild(at);
    at = next;
  }
}

/** The order of a control's properties is the schema's (CT_SdtPr). */
function controlFor(run: Element, { tag, title, id, key, storeItemId, text, isMarked }: ToBind): Element {
  const properties = wordElement(run, "sdtPr");
  const shown = runLike(run, text);
  if (isMarked) shade(shown);
  const look = lookOf(shown);
  const all = [
    ...(look ? [look] : []),
    wordElement(run, "alias", { val: title }),
    wordElement(run, "tag", { val: tag }),
    wordElement(run, "id", { val: String(id) }),
    bindingFor(run, key, storeItemId),
    wordElement(run, "text"),
  ];
  for (const one of all) properties.appendChild(one);
  const content = wordElement(run, "sdtContent");
  content.appendChild(shown);
  const control = wordElement(run, "sdt");
  control.appendChild(properties);
  control.appendChild(content);
  return control;
}

export function bindingFor(like: Element, key: string, storeItemID: string): Element {
  return wordElement(like, "dataBinding", {
    prefixMappings: FIGURES_PREFIX_MAPPING,
    xpath: figureXPath(key),
    storeItemID,
  });
}

/** Properties of a run that the schema wants behind its shading (CT_RPr). */
const BEHIND_SHADING = new Set(
  "fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange".split(" "),
);

function shade(run: Element): void {
  const look = childOf(run, "rPr") ?? wordElement(run, "rPr");
  run.insertBefore(look, run.firstChild);
  const old = childOf(look, "shd");
  if (old) look.removeChild(old);
  const behind = [...elementsIn(look)].find((one) => BEHIND_SHADING.has(one.localName ?? "")) ?? null;
  look.insertBefore(wordElement(run, "shd", { val: "clear", color: "auto", fill: MARK_FILL }), behind);
}
