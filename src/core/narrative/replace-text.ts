/** One row of 报告模板: which section, block or item it means, and the sections with its words in place. */
import { nearest } from "../base/nearest";
import { fail, ok, type Result } from "../base/result";
import { sha256 } from "../base/sha256";
import { DRAFT_LINE_NAME } from "./narrative";
import { linesOf } from "./notation/fields";
import type { NotationProblem } from "./notation/problem";
import { readBlock, readItem, readTemplate, type ReadOptions } from "./notation/read-template";
import { folded, type Vocabulary } from "./notation/vocabulary";
import type { BlockTemplate, ItemTemplate, SectionTemplate } from "./template";

export type OwnText = { readonly block: string; readonly text: string };

type Given = {
  /** As earlier rows left them. */
  readonly sections: readonly SectionTemplate[];
  /** As the pack has them. */
  readonly pack: readonly SectionTemplate[];
  readonly words: Vocabulary;
  /** What earlier rows replaced. */
  readonly taken: Set<string>;
};

/** The sections after the row, or what is wrong with it. */
export function replacedBy(own: OwnText, given: Given): Result<readonly SectionTemplate[], readonly NotationProblem[]> {
  if (own.text === "") return refuse("no-text");
  const spot = spotOf(own, given.pack);
  if (!spot) return refuse("unknown-block", { name: own.block, nearest: nearestName(own.block, given.pack) });
  if (given.taken.has(spot.id)) return refuse("same-block", { name: own.block });
  const read = spot.read(own.text, { words: given.words, keyFor: keysIn(given.pack) });
  if (read.problems.length > 0) return fail(read.problems);
  const sections = given.sections.map((section) =>
    section.id === spot.section ? { ...section, blocks: read.into(section.blocks) } : section,
  );
  const keys = sections.flatMap(({ blocks }) => blocks.map(({ key }) => key));
  const twice = keys.find((key, at) => keys.indexOf(key) !== at);
  if (twice !== undefined) return refuse("same-block", { name: twice });
  given.taken.add(spot.id);
  return ok(sections);
}

function refuse(
  code: NotationProblem["code"],
  told: NotationProblem["told"] = {},
): Result<never, readonly NotationProblem[]> {
  return fail([{ code, told, line: 1, column: 1 }]);
}

type Blocks = readonly BlockTemplate[];
type ReadInto = { readonly problems: readonly NotationProblem[]; readonly into: (blocks: Blocks) => Blocks };
/** A place in the report that a row can name. */
type Spot = {
  readonly id: string;
  readonly section: string;
  readonly names: readonly string[];
  readonly isWhole: boolean;
  readonly read: (text: string, options: ReadOptions) => ReadInto;
};

// A text that begins blocks of its own is meant for a whole section, any other for a block or an item.
function spotOf({ block, text }: OwnText, sections: readonly SectionTemplate[]): Spot | null {
  const name = plainName(block);
  const called = spotsOf(sections).filter(({ names }) => names.some((one) => plainName(one) === name));
  const isWhole = linesOf(text).some((line) => line.kind === "field" && BEGINNINGS.has(line.field));
  return called.find((spot) => spot.isWhole === isWhole) ?? null;
}

const BEGINNINGS: ReadonlySet<string> = new Set([
  ...["大标题", "初稿说明", "一级标题", "二级标题", "段落", "分项"],
  ...["目标任务表", "附件说明", "附件", "落款", "章节"],
]);

/** Without numbering and closing stop: （二）推动专利提质增量。 is 推动专利提质增量. */
export function plainName(name: string): string {
  return folded(name)
    .replace(/^\(?[一二三四五六七八九十]+(?:\)|、|是)/u, "")
    .replace(/。$/u, "");
}

function nearestName(name: string, sections: readonly SectionTemplate[]): string {
  const options = spotsOf(sections).flatMap(({ names }) =>
    names.map((one) => ({ option: one, words: [plainName(one)] })),
  );
  return nearest(plainName(name), options) ?? "";
}

function spotsOf(sections: readonly SectionTemplate[]): readonly Spot[] {
  const blocks = sections.flatMap(({ id, blocks: all }) => all.map((block) => blockSpot(id, block)));
  const items = sections.flatMap(({ id, blocks: all }) =>
    all.flatMap((block) => (block.kind === "items" ? block.items.map((item) => itemSpot(id, block.key, item)) : [])),
  );
  return [...sections.map(sectionSpot), ...blocks, ...items];
}

function sectionSpot({ id, name }: SectionTemplate): Spot {
  return {
    id,
    section: id,
    names: [name, id],
    isWhole: true,
    read: (text, options) => {
      const { leading, problems } = readTemplate(text, options);
      return { problems, into: () => leading };
    },
  };
}

function blockSpot(section: string, block: BlockTemplate): Spot {
  return {
    id: `${section}/${block.key}`,
    section,
    names: [...namesOf(block), block.key],
    isWhole: false,
    read: (text, options) => {
      const read = readBlock(text, block, options);
      return {
        problems: read.problems,
        into: (blocks) => blocks.map((one) => (one.key === block.key ? read.block : one)),
      };
    },
  };
}

const KIND_NAMES: Readonly<Partial<Record<BlockTemplate["kind"], string>>> = {
  title: "大标题",
  "draft-line": DRAFT_LINE_NAME,
  annex: "附件",
};

export function namesOf(block: BlockTemplate): readonly string[] {
  if (block.kind === "paragraph" || block.kind === "items")
    return [block.name ?? "", block.lead ?? "", ...(block.called ?? [])].filter((name) => name !== "");
  if (block.kind === "heading") return [block.text];
  return [KIND_NAMES[block.kind] ?? block.key];
}

/** What a row of 工作举措 may name: a paragraph, a list of items, or one item. */
export type Chapter = { readonly names: readonly string[]; readonly chapter: BlockTemplate | ItemTemplate };

/** Paragraphs, items and lists of items with what a person may call them; a section's own name means its list of items. */
export function chapterNames(sections: readonly SectionTemplate[]): readonly Chapter[] {
  return sections.flatMap(({ name, blocks }) => blocks.flatMap((block) => chaptersOf(block, name)));
}

function chaptersOf(block: BlockTemplate, section: string): readonly Chapter[] {
  if (block.kind === "paragraph") return [{ names: [...namesOf(block), block.key], chapter: block }];
  if (block.kind !== "items") return [];
  const names = [...namesOf(block), ...(block.lead ? [] : [section]), block.key];
  const items = block.items.map((item): Chapter => ({
    names: [item.lead, ...(item.called ?? [])],
    chapter: item,
  }));
  return [{ names, chapter: block }, ...items];
}

function itemSpot(section: string, key: string, item: ItemTemplate): Spot {
  const put = (block: BlockTemplate, read: ItemTemplate): BlockTemplate =>
    block.kind === "items" && block.key === key
      ? { ...block, items: block.items.map((one) => (one.id === item.id ? read : one)) }
      : block;
  return {
    id: `${section}/${key}/${item.id}`,
    section,
    names: [item.lead, ...(item.called ?? [])],
    isWhole: false,
    read: (text, options) => {
      const read = readItem(text, item, options);
      return { problems: read.problems, into: (blocks) => blocks.map((one) => put(one, read.item)) };
    },
  };
}

// A block or an item of the pack's keeps its key, by which a document knows it; a new one gets one from its name.
function keysIn(sections: readonly SectionTemplate[]): (name: string) => string {
  const keys = new Map<string, string>();
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    for (const name of namesOf(block)) keys.set(plainName(name), block.key);
    if (block.kind === "items") for (const item of block.items) keys.set(plainName(item.lead), item.id);
  }
  return (name) => keys.get(plainName(name)) ?? `x${sha256(plainName(name)).slice(0, 8)}`;
}
