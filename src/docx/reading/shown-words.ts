/**
 * The words of a paragraph as a reader sees them with all revisions accepted: no deleted text, nothing hidden, of two
 * renderings of one thing (mc:AlternateContent) the first, and fields by their results.
 */
import type { Element } from "@xmldom/xmldom";
import { attributeOf, childOf, elementsIn, isHidden, isWord, type HiddenStyles } from "./nodes";

/** Where a control's words begin and end in the text. */
export type Marked = { readonly control: Element; readonly from: number; readonly to: number };

/** A w:t with the stretch of the text that it shows. */
export type Piece = { readonly node: Element; readonly from: number; readonly to: number };

export type Words = {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly controls: readonly Marked[];
  readonly boxes: readonly Element[];
};

/** What stands in a paragraph and shows no words of its own. */
const SILENT = new Set([
  "del",
  "moveFrom",
  "instrText",
  "delText",
  "delInstrText",
  "pPr",
  "rPr",
  "sdtPr",
  "sdtEndPr",
  "rt",
]);
const SIGNS: ReadonlyMap<string, string> = new Map([
  ["tab", " "],
  ["ptab", " "],
  ["br", "\n"],
  ["cr", "\n"],
  ["noBreakHyphen", "-"],
]);

export function shownWords(paragraph: Element, hidden: HiddenStyles): Words {
  const walk = new Walk(hidden);
  walk.inside(paragraph);
  return walk;
}

/** Whether the paragraph's own mark was deleted: then it reads on into the next one. */
export function readsOn(paragraph: Element): boolean {
  const mark = childOf(childOf(paragraph, "pPr"), "rPr");
  return childOf(mark, "del") !== null || childOf(mark, "moveFrom") !== null;
}

class Walk implements Words {
  text = "";
  readonly pieces: Piece[] = [];
  readonly controls: Marked[] = [];
  readonly boxes: Element[] = [];

  constructor(private readonly hidden: HiddenStyles) {}

  inside(parent: Element): void {
    for (const child of elementsIn(parent)) this.at(child);
  }

  private at(element: Element): void {
    const name = element.localName ?? "";
    if (name === "AlternateContent") this.firstOf(element);
    else if (name === "txbxContent") this.boxes.push(element);
    else if (isWord(element, name)) this.ofWord(element, name);
    else this.inside(element);
  }

  private ofWord(element: Element, name: string): void {
    const sign = SIGNS.get(name);
    if (SILENT.has(name) || (name === "r" && isHidden(element, this.hidden))) return;
    if (name === "t") this.words(element);
    else if (sign !== undefined) this.text += sign;
    else if (name === "sdt") this.control(element);
    else this.inside(element);
  }

  private words(node: Element): void {
    const from = this.text.length;
    this.text += node.textContent ?? "";
    this.pieces.push({ node, from, to: this.text.length });
  }

  private firstOf(alternatives: Element): void {
    for (const one of elementsIn(alternatives)) {
      if (one.localName === "Choice" || one.localName === "Fallback") return this.inside(one);
    }
  }

  private control(control: Element): void {
    const from = this.text.length;
    const content = childOf(control, "sdtContent");
    const at = this.controls.length;
    this.controls.push({ control, from, to: from });
    if (content) this.inside(content);
    this.controls[at] = { control, from, to: this.text.length };
  }
}

/** The styles that hide their text, also through the styles they are based on. */
export function hiddenStyles(styles: Element | null): HiddenStyles {
  const own = new Map<string, { readonly hides: boolean | null; readonly base: string | null }>();
  for (const style of styles ? elementsIn(styles) : []) {
    if (!isWord(style, "style")) continue;
    const vanish = childOf(childOf(style, "rPr"), "vanish");
    const hides = vanish ? attributeOf(vanish, "val") !== "0" && attributeOf(vanish, "val") !== "false" : null;
    own.set(attributeOf(style, "styleId") ?? "", { hides, base: attributeOf(childOf(style, "basedOn"), "val") });
  }
  const isHiding = (id: string | null, depth: number): boolean => {
    const style = id === null || depth > 20 ? undefined : own.get(id);
    return style ? (style.hides ?? isHiding(style.base, depth + 1)) : false;
  };
  return new Set([...own.keys()].filter((id) => isHiding(id, 0)));
}
