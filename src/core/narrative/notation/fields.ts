/** The lines of a template that are no text: 段落（patents）：专利. Each begins a block, an item, or says something of one. */
import type { Marked } from "./read-sentences";
import type { Piece } from "./read-output";

export type Field =
  | "章节"
  | "大标题"
  | "初稿说明"
  | "一级标题"
  | "二级标题"
  | "段落"
  | "小标题"
  | "又称"
  | "主要做法"
  | "数据来源"
  | "分项"
  | "事项"
  | "出现"
  | "无事项时"
  | "目标任务表"
  | "附件说明"
  | "附件"
  | "落款"
  | "成文日期";

const FIELDS: readonly Field[] = [
  ...([
    "章节",
    "大标题",
    "初稿说明",
    "一级标题",
    "二级标题",
    "段落",
    "小标题",
    "又称",
    "主要做法",
    "数据来源",
  ] as const),
  ...(["分项", "事项", "出现", "无事项时", "目标任务表", "附件说明", "附件", "落款", "成文日期"] as const),
];

export type Line =
  | {
      readonly kind: "field";
      readonly field: Field;
      readonly key: string | null;
      readonly value: Piece;
      readonly at: number;
    }
  | { readonly kind: "text"; readonly text: Piece }
  /** Looks like a field, and is none. */
  | { readonly kind: "unknown"; readonly name: string; readonly at: number };

const FIELD = /^([\u4e00-\u9fff]{2,6})(?:[（(]([A-Za-z][\w-]*)[）)])?[：:](.*)$/u;

/** Every line but empty ones and notes (备注：…, # …). */
export function linesOf(source: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const whole of source.split("\n")) {
    const text = whole.trim();
    const at = from + whole.length - whole.trimStart().length;
    from += whole.length + 1;
    if (text !== "" && !/^(?:[#＃]|备注[：:])/u.test(text)) lines.push(lineOf(text, at));
  }
  return lines;
}

function lineOf(text: string, at: number): Line {
  const match = FIELD.exec(text);
  const [name, key, value = ""] = match ? match.slice(1) : [];
  const field = FIELDS.find((one) => one === name);
  if (field) {
    const words = value.trim();
    return {
      kind: "field",
      field,
      key: key ?? null,
      value: { text: words, at: at + text.length - value.trimStart().length },
      at,
    };
  }
  if (name !== undefined && key !== undefined) return { kind: "unknown", name, at };
  return { kind: "text", text: { text, at } };
}

/** Lines joined without a break: Chinese takes no blank between them. */
export function joinedLines(pieces: readonly Piece[]): Marked {
  const at: number[] = [];
  let text = "";
  for (const piece of pieces) {
    for (let index = 0; index < piece.text.length; index++) at.push(piece.at + index);
    text += piece.text;
  }
  return { text, at };
}
