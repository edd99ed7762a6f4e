/** Puts composed blocks into a document, in the place of old ones or beside them, and takes out those that are gone. */
import type { Element, Node } from "@xmldom/xmldom";
import type { Anchor, BlockAction } from "../../core/link/refresh-plan";
import type { Desk } from "../blocks";
import { bookmarkName } from "../bookmarks";
import type { BlockShape } from "../lines";
import { blockNodes, keepBookmarks, keepLook, type Names } from "./block-nodes";
import type { LinkedReport, TextPart } from "./linked-report";
import { attributeOf, childElements, childOf, descendants, isWord, removeNode } from "./word-xml";

export type Composing = {
  readonly shapes: ReadonlyMap<string, BlockShape>;
  readonly desk: Desk;
  readonly names: Names;
};

export function applyBlocks(actions: readonly BlockAction[], report: LinkedReport, composing: Composing): void {
  const [body] = report.texts;
  if (!body || actions.length === 0) return;
  const editor = new BlockEditor(report, body, composing);
  for (const action of actions) editor.apply(action);
}

class BlockEditor {
  /** Block → its elements as they are now. */
  private readonly nodes = new Map<string, readonly Element[]>();
  private readonly marks: ReadonlyMap<string, readonly Element[]>;

  constructor(
    private readonly report: LinkedReport,
    private readonly body: TextPart,
    private readonly composing: Composing,
  ) {
    this.marks = bookmarkMarks(body.root);
  }

  apply(action: BlockAction): void {
    if (action.kind === "add") this.add(action.block, action.anchor);
    else if (action.kind === "remove") this.remove(action);
    else this.replace(action);
  }

  private replace({ block, items }: Extract<BlockAction, { kind: "replace" }>): void {
    const old = this.elementsAt(items);
    const made = this.compose(block);
    const [first] = old;
    if (!first || !made[0]) throw new Error(`nothing to replace ${block} with`);
    if (old.length === 1 && made.length === 1 && isWord(first, "p") && isWord(made[0], "p")) keepLook(first, made[0]);
    this.endBookmark(block);
    keepBookmarks(old, made[0]);
    for (const node of made) first.parentNode?.insertBefore(node, first);
    for (const element of old) removeNode(element);
    this.nodes.set(block, made);
  }

  private add(block: string, anchor: Anchor): void {
    const made = this.compose(block);
    const { parent, before } = this.placeOf(anchor);
    for (const node of made) parent.insertBefore(node, before);
    this.nodes.set(block, made);
  }

  private remove({ block, items }: Extract<BlockAction, { kind: "remove" }>): void {
    this.endBookmark(block);
    for (const element of this.elementsAt(items)) {
      const parent = element.parentNode;
      removeNode(element);
      const isEmpty =
        isWord(parent, "sdtContent") && !childElements(parent).some((one) => isWord(one, "p") || isWord(one, "tbl"));
      if (parent?.parentNode && isEmpty) removeNode(parent.parentNode);
    }
  }

  private compose(block: string): readonly Element[] {
    const { shapes, desk, names } = this.composing;
    const shape = shapes.get(block);
    if (!shape) throw new Error(`no words for ${block}`);
    return blockNodes({ key: block, shape }, desk, { target: this.body.document, names });
  }

  private elementsAt(items: readonly number[]): readonly Element[] {
    return items.flatMap((at) => this.report.read.elements[at] ?? []);
  }

  // An end that stands outside of the block's own paragraphs would be left alone.
  private endBookmark(block: string): void {
    for (const one of this.marks.get(bookmarkName(block)) ?? []) removeNode(one);
  }

  private placeOf(anchor: Anchor): { readonly parent: Node; readonly before: Node | null } {
    if (anchor.at === "end") return { parent: this.body.root, before: childOf(this.body.root, "sectPr") };
    const elements = this.nodes.get(anchor.block) ?? this.elementsAt(anchor.items);
    const node = anchor.at === "after" ? elements.at(-1) : elements[0];
    if (!node) return { parent: this.body.root, before: childOf(this.body.root, "sectPr") };
    const beside = anchor.within ? node : this.outermost(node);
    const parent = beside.parentNode ?? this.body.root;
    return { parent, before: anchor.at === "after" ? beside.nextSibling : beside };
  }

  private outermost(node: Element): Node {
    let at: Node = node;
    while (at.parentNode && at.parentNode !== this.body.root) at = at.parentNode;
    return at;
  }
}

/** Bookmark's name → its starts and ends. */
function bookmarkMarks(root: Element): ReadonlyMap<string, readonly Element[]> {
  const names = new Map<string, string>();
  const marks = new Map<string, Element[]>();
  for (const one of descendants(root, (element) => !isWord(element, "r"))) {
    const isStart = isWord(one, "bookmarkStart");
    if (!isStart && !isWord(one, "bookmarkEnd")) continue;
    const id = attributeOf(one, "id") ?? "";
    if (isStart) names.set(id, attributeOf(one, "name") ?? "");
    const name = names.get(id);
    if (name !== undefined) marks.set(name, [...(marks.get(name) ?? []), one]);
  }
  return marks;
}
