/** Blocks that are one line of words. */
import type { BlockTemplate } from "../template";
import type { Field } from "./fields";

/** Fields that are a block of one line. */
export const EMPTY: Readonly<Partial<Record<Field, (key: string) => BlockTemplate>>> = {
  大标题: (key) => ({ kind: "title", key, text: "" }),
  初稿说明: (key) => ({ kind: "draft-line", key, text: "" }),
  一级标题: (key) => ({ kind: "heading", key, level: 1, text: "" }),
  二级标题: (key) => ({ kind: "heading", key, level: 2, text: "" }),
  附件: (key) => ({ kind: "annex", key, title: "" }),
  目标任务表: (key) => ({ kind: "targets", key, caption: "" }),
};

export function withWords(block: BlockTemplate, words: string): BlockTemplate {
  switch (block.kind) {
    case "title":
    case "draft-line":
    case "heading":
      return { ...block, text: words };
    case "annex":
      return { ...block, title: words };
    case "targets":
      return { ...block, caption: words };
    default:
      return block;
  }
}
