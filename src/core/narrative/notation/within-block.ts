/** Blocks as they are read, line by line, and the fields that say something of the block they stand in. */
import type { BlockTemplate, Occasion } from "../template";
import type { Field, Line } from "./fields";
import type { Piece } from "./read-output";

export type FieldLine = Extract<Line, { kind: "field" }>;

export type ItemDraft = {
  readonly id: string;
  readonly lead: string;
  called: readonly string[];
  when: readonly Occasion[];
  readonly lines: Piece[];
};

/** Lines of text are added to it until the next block begins. */
export type Draft =
  | { readonly kind: "done"; readonly block: BlockTemplate }
  | {
      readonly kind: "paragraph";
      readonly key: string;
      readonly name: string;
      called: readonly string[];
      lead: string | null;
      practice: readonly string[] | null;
      from: string;
      readonly lines: Piece[];
    }
  | {
      readonly kind: "items";
      readonly key: string;
      readonly name: string;
      called: readonly string[];
      lead: string | null;
      readonly items: ItemDraft[];
      readonly otherwise: Piece[];
    }
  | { readonly kind: "signature"; readonly key: string; readonly unit: string; date: string };

/** What a field needs of the reader. */
export type Within = {
  words(value: Piece): string;
  plain(value: Piece): string;
  figures(value: Piece): readonly string[];
  occasions(value: Piece): readonly Occasion[];
  keyFor(line: FieldLine): string;
  text(lines: Piece[]): void;
};

/** Fields that say something of the block they stand in; false: they stand in another one. */
export const WITHIN: Readonly<Partial<Record<Field, (draft: Draft | null, line: FieldLine, at: Within) => boolean>>> = {
  小标题: (draft, { value }, at) => {
    if (draft?.kind !== "paragraph" && draft?.kind !== "items") return false;
    draft.lead = at.plain(value);
    return true;
  },
  又称: (draft, { value }) => {
    if (draft?.kind !== "paragraph" && draft?.kind !== "items") return false;
    const names = value.text.split(/[、，,]/u).map((name) => name.trim());
    const item = draft.kind === "items" ? draft.items[draft.items.length - 1] : undefined;
    (item ?? draft).called = names.filter((name) => name !== "");
    return true;
  },
  主要做法: (draft, { value }, at) => {
    if (draft?.kind !== "paragraph") return false;
    draft.practice = at.figures(value);
    return true;
  },
  数据来源: (draft, { value }, at) => {
    if (draft?.kind !== "paragraph") return false;
    draft.from = at.plain(value);
    return true;
  },
  事项: (draft, line, at) => {
    if (draft?.kind !== "items") return false;
    const item: ItemDraft = { id: at.keyFor(line), lead: at.plain(line.value), called: [], when: [], lines: [] };
    draft.items.push(item);
    at.text(item.lines);
    return true;
  },
  出现: (draft, { value }, at) => {
    const item = draft?.kind === "items" ? draft.items[draft.items.length - 1] : undefined;
    if (!item) return false;
    item.when = at.occasions(value);
    return true;
  },
  无事项时: (draft, { value }, at) => {
    if (draft?.kind !== "items") return false;
    if (value.text !== "") draft.otherwise.push(value);
    at.text(draft.otherwise);
    return true;
  },
  成文日期: (draft, { value }, at) => {
    if (draft?.kind !== "signature") return false;
    draft.date = at.words(value);
    return true;
  },
};
