/** Puts a bound control around words that stand in a paragraph: the runs are parted at its ends, their look stays. */
import type { Element } from "@xmldom/xmldom";
import { parseXml } from "../report-files";
import { boundControl } from "../controls";
import { boundTag, titleOf } from "../tags";
import type { PlainParagraph } from "./plain-lines";
import { childElements, childOf, isWord, ownerOf, removeNode, textElement, WORD, XML } from "./word-xml";

export type ToBind = {
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly title: string;
  readonly id: number;
  readonly storeItemId: string;
};

/** From the last to the first, so that places stay true. False for one that was not bound: it runs across a link or a field. */
export function bindTexts({ pieces }: PlainParagraph, all: readonly ToBind[]): readonly boolean[] {
  const bound = [...all].sort((a, b) => b.from - a.from);
  const done = new Map(bound.map((one) => [one, bindText(pieces, one)]));
  return all.map((one) => done.get(one) ?? false);
}

function bindText(pieces: PlainParagraph["pieces"], to: ToBind): boolean {
  const inside = pieces.filter((piece) => piece.from < to.to && to.from < piece.to);
  const runs = inside.map(({ text }) => text.parentNode as Element);
  const parent = runs[0]?.parentNode;
  const isTogether =
    runs.length > 0 && runs.every((run) => isWord(run, "r") && run.parentNode === parent && isTextOnly(run));
  const covered = inside.reduce((sum, piece) => sum + piece.to - piece.from, 0);
  if (!isTogether || !parent || covered < to.to - to.from) return false;
  const first = inside[0];
  const last = inside[inside.length - 1];
  if (!first || !last) return false;
  if (last.to > to.to) partRun(last.text, to.to - last.from);
  const start = to.from > first.from ? partRun(first.text, to.from - first.from) : (first.text.parentNode as Element);
  wrap([start, ...runs.slice(1)], to);
  return true;
}

function isTextOnly(run: Element): boolean {
  return (
    childElements(run).every((child) => isWord(child, "t") || isWord(child, "rPr")) &&
    childElements(run).filter((child) => isWord(child, "t")).length === 1
  );
}

/** Parts a run's text at an offset; the new run, which follows, has the rest. */
function partRun(text: Element, at: number): Element {
  const run = text.parentNode as Element;
  const words = text.textContent ?? "";
  const rest = run.cloneNode(false) as Element;
  const look = childOf(run, "rPr");
  if (look) rest.appendChild(look.cloneNode(true));
  rest.appendChild(textElement(ownerOf(run), words.slice(at)));
  text.textContent = words.slice(0, at);
  text.setAttributeNS(XML, "xml:space", "preserve");
  run.parentNode?.insertBefore(rest, run.nextSibling);
  return rest;
}

function wrap(runs: readonly Element[], { key, title, id, storeItemId }: ToBind): void {
  const [first] = runs;
  if (!first) return;
  const kind = key.includes("~") ? "mention" : "phrase";
  const made = boundControl({
    tag: boundTag({ kind, key }),
    title: titleOf(title),
    id,
    key,
    storeItemId,
    text: "",
    look: { font: "style", fill: null },
  });
  const parsed = parseXml(made.xml().replace("<w:sdt>", `<w:sdt xmlns:w="${WORD}">`)).documentElement;
  if (!parsed) throw new Error("a control without an element");
  const control = ownerOf(first).importNode(parsed, true);
  const content = childOf(control, "sdtContent");
  for (const child of childElements(content)) removeNode(child);
  first.parentNode?.insertBefore(control, first);
  for (const run of runs) content?.appendChild(run);
}
