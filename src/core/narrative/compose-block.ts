/** Blocks from their templates: each paragraph, list of items, table and line in its place. */
import { compareDecimal } from "../base/decimal";
import { never } from "../base/never";
import { decimalOf } from "../indicator/figure";
import type { TargetResult } from "../target/target";
import type { HighlightWords } from "./highlights/highlight";
import { composeSentences, type SentencesContext } from "./compose-sentences";
import { isFalling } from "./figure-state";
import type { Block, Span } from "./narrative";
import type { ClauseRenderer } from "./render-clause";
import type { Scope } from "./scope";
import { joined, text } from "./spans";
import { targetsTable, type TableWords } from "./targets-table";
import type { BlockTemplate, ItemTemplate, Occasion, Sentence } from "./template";

/** The pack's words that several blocks share. */
export type CommonWords = {
  /** 一, 二, 三 … for 一是, 二是. */
  readonly ordinals: readonly string[];
  /** {n}是 */
  readonly item: string;
  /** 【主要做法：{department}】 */
  readonly practice: string;
  /** Who writes it when no target names a department. */
  readonly someone: string;
  readonly table: TableWords;
  /** For a figure of a paragraph that has a target, is missing and is not said: a clause with FIGURE and NAME in it. */
  readonly missingTarget: string;
  readonly highlights: HighlightWords;
  /** For a missed target that no item speaks of: sentences with FIGURE and NAME in them. */
  readonly missedItem: Pick<ItemTemplate, "lead" | "sentences">;
  /** The same for a target that is behind the calendar, or was missed, where the items are about that. */
  readonly behindItem: Pick<ItemTemplate, "lead" | "sentences">;
};

export type BlockContext = {
  readonly scope: Scope;
  readonly renderer: ClauseRenderer;
  readonly targets: readonly TargetResult[];
  readonly words: CommonWords;
  readonly sentences: (section: { id: string; from: string }) => SentencesContext;
};

/** The block, or null when it has nothing to say. */
export function composeBlock(template: BlockTemplate, section: string, context: BlockContext): Block | null {
  const line = (words: string): readonly Span[] => context.renderer.render(words, { zero: "say", gapFrom: null }).spans;
  switch (template.kind) {
    case "title":
    case "draft-line":
      return { kind: template.kind, key: template.key, spans: line(template.text) };
    case "heading":
      return { kind: "heading", key: template.key, level: template.level, spans: line(template.text) };
    case "paragraph":
      return paragraph(template, section, context);
    case "items":
      return items(template, section, context);
    case "targets":
      return targetsTable(
        { key: template.key, caption: line(template.caption), targets: context.targets },
        context.scope,
        context.words.table,
      );
    case "annex-list":
      return { kind: "annex-list", key: template.key, titles: template.titles };
    case "annex":
      return { kind: "annex", key: template.key, number: null, title: line(template.title) };
    case "signature":
      return { kind: "signature", key: template.key, unit: line(template.unit), date: line(template.date) };
    default:
      return never(template);
  }
}

function paragraph(
  template: Extract<BlockTemplate, { kind: "paragraph" }>,
  section: string,
  context: BlockContext,
): Block | null {
  const sentences = context.sentences({ id: section, from: template.from });
  const said = composeSentences(template.sentences, sentences);
  const gaps = composeSentences(missingTargets(template, said, context), sentences);
  const prose = template.prose ?? "";
  // What was done is asked for only where something is to be told.
  if (prose === "" && said.length + gaps.length === 0) return null;
  const practice = prose === "" ? practiceOf(template, context) : [text(prose)];
  const spans = joined([...practice, ...said, ...gaps]);
  return { kind: "paragraph", key: template.key, lead: template.lead === null ? null : [text(template.lead)], spans };
}

// A clause may fall with the one it hangs on; a targeted figure that is missing still leaves its gap (P13).
function missingTargets(
  { practice, from }: Extract<BlockTemplate, { kind: "paragraph" }>,
  said: readonly Span[],
  { scope, words }: BlockContext,
): readonly Sentence[] {
  const gaps = new Set(said.flatMap((span) => (span.kind === "gap" ? [span.key] : [])));
  const isUnsaid = (figure: string): boolean =>
    scope.figures.get(figure)?.value.kind === "missing" &&
    scope.targetOf(figure) !== undefined &&
    !scope.isHeldBack(figure) &&
    !gaps.has(figure);
  return (practice ?? [])
    .filter(isUnsaid)
    .map((figure) => [[{ needed: named(words.missingTarget, figure, scope), from }]]);
}

function named(words: string, figure: string, scope: Scope): string {
  const reference = /^\w+$/.test(figure) ? figure : `figure["${figure}"]`;
  return words.replaceAll("FIGURE", reference).replaceAll("NAME", scope.figures.get(figure)?.name ?? "");
}

// The bureau's own prose goes before the figures; until it is there, the gap names who writes it (P20).
function practiceOf(
  { practice: figures, key, department: named }: Extract<BlockTemplate, { kind: "paragraph" }>,
  { targets, words }: BlockContext,
): readonly Span[] {
  if (figures === null) return [];
  const target = targets.find(
    ({ figure, department }) => figure !== null && department !== null && figures.includes(figure),
  );
  const department = named ?? target?.department ?? words.someone;
  return [
    { kind: "gap", key: `practice.${key}`, text: words.practice.replace("{department}", department), counted: false },
  ];
}

function items(
  template: Extract<BlockTemplate, { kind: "items" }>,
  section: string,
  context: BlockContext,
): Block | null {
  const sentences = context.sentences({ id: section, from: context.words.someone });
  const due = template.items.filter(
    ({ prose, when }) => prose !== undefined || when.some((occasion) => isDue(occasion, context)),
  );
  const said = [...due, ...unspoken(template.items, context)]
    .map(({ lead, prose, sentences: figures }) => ({
      lead,
      spans: joined([...proseOf(prose), ...composeSentences(figures, sentences)]),
    }))
    .filter(({ spans }) => spans.length > 0);
  const spans = said.flatMap(({ lead, spans: body }, at) => [
    text(ordinal(at, said.length, context.words) + lead),
    ...body,
  ]);
  const all = [...proseOf(template.prose), ...spans];
  const otherwise = all.length > 0 ? all : composeSentences(template.otherwise, sentences);
  if (otherwise.length === 0) return null;
  const lead = template.lead ?? null;
  return { kind: "paragraph", key: template.key, lead: lead === null ? null : [text(lead)], spans: joined(otherwise) };
}

function proseOf(prose: string | undefined): readonly Span[] {
  return prose === undefined ? [] : [text(prose)];
}

function ordinal(at: number, count: number, words: CommonWords): string {
  return count < 2 ? "" : words.item.replace("{n}", words.ordinals[at] ?? String(at + 1));
}

function isDue(occasion: Occasion, { scope }: BlockContext): boolean {
  if ("always" in occasion) return true;
  if ("missed" in occasion) return scope.targetOf(occasion.missed)?.verdict === "missed";
  if ("behind" in occasion) return isBehind(scope.targetOf(occasion.behind));
  if ("falling" in occasion) {
    const figure = scope.figures.get(occasion.falling);
    return figure !== undefined && isFalling(figure, scope);
  }
  const value = decimalOf(scope.figures.get(occasion.positive));
  return value !== null && compareDecimal(value, "0") > 0;
}

function isBehind(target: TargetResult | undefined): boolean {
  return target?.verdict === "behind" || target?.verdict === "missed";
}

/** Which targets a list of items is about; null: about none. */
function aboutOf(occasions: readonly Occasion[]): "behind" | "missed" | null {
  if (occasions.some((occasion) => "behind" in occasion)) return "behind";
  return occasions.some((occasion) => "missed" in occasion) ? "missed" : null;
}

// Nothing is silently skipped: a missed target that no item of the pack speaks of gets a plain item of its own.
function unspoken(
  templates: readonly ItemTemplate[],
  { targets, scope, words }: BlockContext,
): readonly ItemTemplate[] {
  const occasions = templates.flatMap(({ when }) => when);
  const about = aboutOf(occasions);
  if (about === null) return [];
  const spoken = new Set(
    occasions.flatMap((when) => ("missed" in when ? [when.missed] : "behind" in when ? [when.behind] : [])),
  );
  const item = about === "behind" ? words.behindItem : words.missedItem;
  return targets.flatMap((target) => {
    const { figure, verdict } = target;
    const isMeant = about === "behind" ? isBehind(target) : verdict === "missed";
    if (!isMeant || figure === null || spoken.has(figure)) return [];
    spoken.add(figure);
    const fillIn = (template: string): string => named(template, figure, scope);
    const sentences = item.sentences.map((sentence) =>
      sentence.map((group) => group.map((clause) => (typeof clause === "string" ? fillIn(clause) : clause))),
    );
    return [{ id: `missed.${figure}`, lead: fillIn(item.lead), when: [], sentences }];
  });
}
