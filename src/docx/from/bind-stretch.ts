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
  if (!first || !last || !isWhole(inside, bound) || !isFree(inside)) return false;
  partBehind(last, bound.to);
  const start = partBefore(first, bound.from);
  const run = start.parentNode as Element;
  const lastRun = (last === first ? start : last.node).parentNode as Element;
  replace(run, lastRun, controlFor(run, bound));
  return true;
}

/** Whether all stand in runs beside one another, where a control may stand too. */
function isFree(inside: readonly Piece[]): boolean {
  const runs = inside.map(({ node }) => node.parentNode as Element);
  const [first] = runs;
  const parent = first?.parentNode ?? null;
  if (!first || !isPlace(parent)) return false;
  return (
    runs.every((run) => isWord(run, "r") && run.parentNode === parent) &&
    !isInField(first) &&
    areTogether(runs) &&
    areOnlyWords(inside)
  );
}

/** In the runs at both ends no picture, note or the like stands between the words. */
function areOnlyWords(inside: readonly Piece[]): boolean {
  const nodes = inside.map(({ node }) => node);
  const [first] = nodes;
  const last = nodes[nodes.length - 1];
  if (!first || !last || first === last) return true;
  const children = [...elementsIn(first.parentNode as Element)];
  if (first.parentNode === last.parentNode)
    return children.slice(children.indexOf(first), children.indexOf(last)).every(isWords);
  const ending = [...elementsIn(last.parentNode as Element)];
  return children.slice(children.indexOf(first)).every(isWords) && ending.slice(0, ending.indexOf(last)).every(isWords);
}

function isWords({ localName }: Element): boolean {
  return TEXT.has(localName ?? "");
}

const TEXT = new Set(["rPr", "t", "lastRenderedPageBreak"]);

/** The piece's run ends where the stretch does. */
function partBehind({ node, from, to }: Piece, end: number): void {
  const rest = to > end ? partText(node, end - from) : node.nextSibling;
  if (rest) partRun(rest as Element);
}

/** The text that begins where the stretch does, in a run that begins with it. */
function partBefore({ node, from }: Piece, begin: number): Element {
  const start = begin > from ? partText(node, begin - from) : node;
  if (!startsRun(start)) partRun(start);
  return start;
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
  for (let at = first?.nextSibling ?? null; first !== last && at && at !== last; at = at.nextSibling) {
    if (!mayStandBetween(at)) return false;
  }
  return true;
}

function mayStandBetween(node: Node): boolean {
  const name = node.localName ?? "";
  const isMark = node.nodeType !== 1 || OPENING.has(name) || CLOSING.has(name);
  return isMark || (isWord(node, "r") && isWordsOnly(node as Element));
}

function isWordsOnly(run: Element): boolean {
  return [...elementsIn(run)].every(isWords);
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
  const look = childOf(run, "rPr") ?? newLook(run);
  const old = childOf(look, "shd");
  if (old) look.removeChild(old);
  const behind = [...elementsIn(look)].find((one) => BEHIND_SHADING.has(one.localName ?? "")) ?? null;
  look.insertBefore(wordElement(run, "shd", { val: "clear", color: "auto", fill: MARK_FILL }), behind);
}

function newLook(run: Element): Element {
  const look = wordElement(run, "rPr");
  run.insertBefore(look, run.firstChild);
  return look;
}
