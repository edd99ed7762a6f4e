/**
 * Undoes what LibreOffice does to content controls when it saves: it drops every tag, makes several controls of one, each
 * with the whole text again, and turns the frame around a section into such controls too.
 */
import type { Element } from "@xmldom/xmldom";
import { keyOfXPath } from "../figures-part";
import { attributeOf, childOf, descendants, isWord, removeNode, unwrap } from "./word-xml";
import { setControlText } from "./write-control";

export type Repaired = {
  /** Keys of controls that were one again; a key for each. */
  readonly joined: readonly string[];
  /** Titles of section frames that were taken away with the words they repeated. */
  readonly unframed: readonly string[];
  /** Controls of one key of which nobody can say what a person wrote in them; they are left as they are. */
  readonly unsure: readonly string[];
  readonly split: ReadonlySet<Element>;
};

const NOTHING: Repaired = { joined: [], unframed: [], unsure: [], split: new Set() };

/** `textsOf`: what a control of a key may show, by provenance and by the figures part. */
export function repairSplit(root: Element, textsOf: (key: string) => readonly string[]): Repaired {
  const controls = descendants(root).filter((one) => isWord(one, "sdt"));
  if (!controls.some((one) => !hasTag(one) && keyOf(one) !== null)) return NOTHING;
  const [joined, unframed, unsure] = [[] as string[], [] as string[], [] as string[]];
  const split = new Set<Element>();
  for (const group of groupsOf(controls)) {
    const [first] = group;
    if (!first || group.length < 2) continue;
    const key = keyOf(first);
    if (key === null) {
      if (isRepetition(group, [wordsIn(first).join("")])) unframed.push(takeFrameAway(group));
      continue;
    }
    const texts = textsOf(key);
    const text = texts.find((one) => isRepetition(group, [one]));
    if (text === undefined) {
      unsure.push(key);
      for (const one of group) split.add(one);
    } else joined.push(join(group, key, text));
  }
  return { joined, unframed, unsure, split };
}

function keyOf(sdt: Element): string | null {
  return keyOfXPath(attributeOf(childOf(childOf(sdt, "sdtPr"), "dataBinding"), "xpath") ?? "");
}

function hasTag(sdt: Element): boolean {
  return childOf(childOf(sdt, "sdtPr"), "tag") !== null;
}

/** Controls side by side that have the same key, or no key and the same title; none of them has a tag. */
function groupsOf(controls: readonly Element[]): readonly (readonly Element[])[] {
  const groups: Element[][] = [];
  let last: { readonly group: Element[]; readonly name: string } | null = null;
  for (const one of controls) {
    const name = groupName(one);
    if (last && name !== null && name === last.name && isBeside(last.group.at(-1), one)) last.group.push(one);
    else {
      const group = [one];
      groups.push(group);
      last = name === null ? null : { group, name };
    }
  }
  return groups;
}

function groupName(sdt: Element): string | null {
  if (hasTag(sdt)) return null;
  const key = keyOf(sdt);
  const title = attributeOf(childOf(childOf(sdt, "sdtPr"), "alias"), "val");
  return key === null ? (title === null ? null : `title ${title}`) : `key ${key}`;
}

function isBeside(before: Element | undefined, after: Element): boolean {
  if (before?.parentNode !== after.parentNode) return false;
  for (let at = before?.nextSibling ?? null; at && at !== after; at = at.nextSibling) {
    if (!isWord(at, "bookmarkStart") && !isWord(at, "bookmarkEnd") && !isWord(at, "proofErr")) return false;
  }
  return true;
}

/** Whether there is nothing in the controls but one text, whole or in pieces, again and again. */
function isRepetition(group: readonly Element[], [text = ""]: readonly string[]): boolean {
  const [first] = group;
  const isOnlyText = group.every((one) => descendants(one).every(isPlain));
  return (
    text !== "" &&
    isOnlyText &&
    first !== undefined &&
    wordsIn(first).includes(text) &&
    group.every((one) => wordsIn(one).every((words) => text.includes(words)))
  );
}

const PLAIN = new Set(["t", "r", "rPr", "sdtPr", "sdtContent", "bookmarkStart", "bookmarkEnd"]);

function isPlain(element: Element): boolean {
  const parent = element.parentNode?.localName ?? "";
  return PLAIN.has(element.localName ?? "") || parent === "rPr" || parent === "sdtPr";
}

function wordsIn(sdt: Element): readonly string[] {
  return descendants(sdt)
    .filter((one) => isWord(one, "t"))
    .map((one) => one.textContent ?? "");
}

function join(group: readonly Element[], key: string, text: string): string {
  const [first, ...others] = group;
  for (const one of others) dropControl(one);
  if (first) setControlText(first, text, false);
  return key;
}

function takeFrameAway(group: readonly Element[]): string {
  const [first, ...others] = group;
  const title = attributeOf(childOf(childOf(first ?? null, "sdtPr"), "alias"), "val") ?? "";
  for (const one of others) dropControl(one);
  const content = childOf(first ?? null, "sdtContent");
  if (first && content) unwrap(first, content);
  return title;
}

// Bookmarks in it stay where they are.
function dropControl(sdt: Element): void {
  for (const one of descendants(sdt)) {
    if (isWord(one, "bookmarkStart") || isWord(one, "bookmarkEnd")) sdt.parentNode?.insertBefore(one, sdt);
  }
  removeNode(sdt);
}

/** Whether the parts or controls of a document need writing again for what was repaired. */
export function isRepaired({ joined, unframed }: Repaired): boolean {
  return joined.length + unframed.length > 0;
}
