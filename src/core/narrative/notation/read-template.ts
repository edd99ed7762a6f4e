/** A template's text into sections of blocks: fields open blocks and items, every other line is their text. */
import type { BlockTemplate, ItemTemplate, SectionTemplate, Sentence } from "../template";
import { joinedLines, linesOf, type Field } from "./fields";
import { EMPTY, withWords } from "./one-line-block";
import { placed, type NotationProblem, type Trouble } from "./problem";
import { readFigure, splitAt, trimmed, type Piece, type Report } from "./read-output";
import { readOccasions } from "./read-occasions";
import { readSentences, readWords } from "./read-sentences";
import type { Vocabulary } from "./vocabulary";
import { WITHIN, type Draft, type FieldLine, type ItemDraft, type Within } from "./within-block";

/** What a text came to. Blocks before any 章节 belong to the section before it. */
export type ReadTemplate = {
  readonly leading: readonly BlockTemplate[];
  readonly sections: readonly SectionTemplate[];
  readonly problems: readonly NotationProblem[];
};

export type ReadOptions = {
  readonly words: Vocabulary;
  /** The key of a block or an item whose line states none; null: it must. */
  readonly keyFor: (name: string) => string | null;
};

/** Reads a template. With problems, what was read is not to be used. */
export function readTemplate(source: string, options: ReadOptions): ReadTemplate {
  return new TemplateReader(source, options).read();
}

/** A text for a block that is there: its sentences, or its line of words; a paragraph's other fields may be set anew. */
export function readBlock(
  source: string,
  block: BlockTemplate,
  options: ReadOptions,
): { readonly block: BlockTemplate; readonly problems: readonly NotationProblem[] } {
  const reader = new TemplateReader(source, options);
  const { leading, problems } =
    block.kind === "paragraph" ? reader.continue(paragraphAgain(block)) : reader.line(block);
  return { block: leading[0] ?? block, problems };
}

/** A text for an item that is there; 出现 may be set anew. */
export function readItem(
  source: string,
  item: ItemTemplate,
  options: ReadOptions,
): { readonly item: ItemTemplate; readonly problems: readonly NotationProblem[] } {
  const { called = [] } = item;
  const again: ItemDraft = { id: item.id, lead: item.lead, called, when: item.when, lines: [] };
  const draft: Draft = { kind: "items", key: "", name: "", called: [], lead: null, items: [again], otherwise: [] };
  const { leading, problems } = new TemplateReader(source, options).continue(draft);
  const [block] = leading;
  const read = block?.kind === "items" ? block.items[0] : undefined;
  return { item: read ?? item, problems };
}

function paragraphAgain({
  sentences: _,
  name = "",
  called = [],
  ...block
}: Extract<BlockTemplate, { kind: "paragraph" }>): Draft {
  return { ...block, name, called, lines: [] };
}

class TemplateReader {
  private readonly troubles: Trouble[] = [];
  private readonly leading: BlockTemplate[] = [];
  private readonly sections: { readonly id: string; readonly name: string; readonly blocks: BlockTemplate[] }[] = [];
  private draft: Draft | null = null;
  /** Where lines of text go. */
  private text: Piece[] | null = null;

  constructor(
    private readonly source: string,
    private readonly options: ReadOptions,
  ) {}

  /** Lines of text go to the draft, fields may change it. */
  continue(draft: Draft): ReadTemplate {
    this.draft = draft;
    const lines = draft.kind === "paragraph" ? draft.lines : draft.kind === "items" ? draft.items[0]?.lines : undefined;
    this.text = lines ?? null;
    const read = this.read();
    const isEmpty = lines?.length === 0 && read.problems.length === 0;
    return isEmpty ? { ...read, problems: [{ code: "no-text", told: {}, line: 1, column: 1 }] } : read;
  }

  /** The whole source is the one line of words that the block has. */
  line(block: BlockTemplate): ReadTemplate {
    const words = this.words({ text: this.source, at: 0 });
    this.leading.push(withWords(block, words));
    if (block.kind === "items" || block.kind === "annex-list" || block.kind === "signature")
      this.report("misplaced-field", 0, { name: "" });
    return this.result();
  }

  read(): ReadTemplate {
    for (const line of linesOf(this.source)) {
      if (line.kind === "unknown") this.report("unknown-field", line.at, { name: line.name });
      else if (line.kind === "field") this.field(line);
      else if (this.text) this.text.push(line.text);
      else this.report("misplaced-field", line.text.at, { name: "" });
    }
    this.finish();
    return this.result();
  }

  private result(): ReadTemplate {
    const inOrder = [...this.troubles].sort((a, b) => a.at - b.at);
    const problems = inOrder.map((trouble) => placed(trouble, this.source));
    return { leading: this.leading, sections: this.sections, problems };
  }

  private readonly report: Report = (code, at, told = {}) => {
    this.troubles.push({ code, at, told });
  };

  private field(line: FieldLine): void {
    const within = WITHIN[line.field];
    if (within) {
      if (!within(this.draft, line, this.within)) this.report("misplaced-field", line.at, { name: line.field });
      return;
    }
    this.finish();
    const key = line.key ?? this.options.keyFor(line.value.text);
    if (key === null) this.report("no-key", line.at, { name: line.field });
    if (line.field === "章节") this.sections.push({ id: key ?? "", name: line.value.text, blocks: [] });
    else this.begin(line, key ?? "");
  }

  private begin({ field, value }: FieldLine, key: string): void {
    if (field === "落款") this.draft = { kind: "signature", key, unit: this.words(value), date: "" };
    else if (field === "分项")
      this.draft = { kind: "items", key, name: value.text, called: [], lead: null, items: [], otherwise: [] };
    else if (field === "段落") {
      const lines: Piece[] = [];
      this.draft = {
        kind: "paragraph",
        key,
        name: value.text,
        called: [],
        lead: null,
        practice: null,
        from: "",
        lines,
      };
      this.text = lines;
    } else this.draft = { kind: "done", block: this.whole(field, key, value) };
  }

  /** A block that is one line. */
  private whole(field: Field, key: string, value: Piece): BlockTemplate {
    if (field === "附件说明") return { kind: "annex-list", key, titles: value.text.split(/[；;]/u) };
    return withWords(EMPTY[field]?.(key) ?? { kind: "title", key, text: "" }, this.words(value));
  }

  private readonly within: Within = {
    words: (value) => this.words(value),
    plain: (value) => this.plain(value),
    figures: (value) => this.figures(value),
    occasions: (value) => readOccasions(value, (named) => this.figures(named), this.report),
    keyFor: (line) => {
      const key = line.key ?? this.options.keyFor(line.value.text);
      if (key === null) this.report("no-key", line.at, { name: line.field });
      return key ?? "";
    },
    text: (lines) => {
      this.text = lines;
    },
  };

  private words(value: Piece): string {
    return readWords(joinedLines([value]), this.options.words, this.report);
  }

  private plain({ text, at }: Piece): string {
    const found = text.search(/\{\{|\{%/u);
    if (found !== -1) this.report("lead-with-figure", at + found);
    return text;
  }

  private figures(value: Piece): readonly string[] {
    if (value.text === "") return [];
    const named = splitAt(value, /[、，,]/u).map(trimmed);
    return named.flatMap((name) => readFigure(name, this.options.words, this.report)?.key ?? []);
  }

  private finish(): void {
    const { draft } = this;
    this.draft = null;
    this.text = null;
    if (!draft) return;
    const blocks = this.sections[this.sections.length - 1]?.blocks ?? this.leading;
    blocks.push(this.finished(draft));
  }

  private finished(draft: Draft): BlockTemplate {
    if (draft.kind === "done") return draft.block;
    if (draft.kind === "signature") return draft;
    if (draft.kind === "paragraph") {
      const { lines, ...rest } = draft;
      return { ...rest, sentences: this.sentences(lines) };
    }
    const items = draft.items.map(({ lines, ...item }): ItemTemplate => ({
      ...item,
      sentences: this.sentences(lines),
    }));
    return { ...draft, items, otherwise: this.sentences(draft.otherwise) };
  }

  private sentences(lines: readonly Piece[]): readonly Sentence[] {
    return readSentences(joinedLines(lines), this.options.words, this.report);
  }
}
