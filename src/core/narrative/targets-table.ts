/** The table of targets (附件 目标任务完成情况表): every cell that a figure decides is bound to it. */
import { maskPersonalData } from "../identifier/personal-data";
import { yearOf } from "../base/plain-date";
import { roundTrimmed } from "../base/rounding";
import { decidePhrase } from "./decide-phrase";
import type { Block, Span, TableColumn } from "./narrative";
import { fill } from "./phrase-template";
import { mentionOf, type Scope } from "./scope";
import { text } from "./spans";
import { rateText } from "./target-values";
import type { TargetResult } from "../target/target";

const COLUMNS: readonly TableColumn[] = [
  { title: "序号", share: 6, align: "center" },
  { title: "指标名称", share: 28, align: "left" },
  { title: "单位", share: 8, align: "center" },
  { title: "目标值", share: 16, align: "center" },
  { title: "完成值", share: 18, align: "center" },
  { title: "完成率", share: 10, align: "center" },
  { title: "完成情况", share: 14, align: "center" },
];

/** What the table says of a target that a figure does not decide; words are the pack's. */
export type TableWords = { readonly none: string; readonly notAssessed: string; readonly phrase: string };

export function targetsTable(
  of: { readonly key: string; readonly caption: readonly Span[]; readonly targets: readonly TargetResult[] },
  scope: Scope,
  words: TableWords,
): Block {
  const seen = new Map<string, number>();
  const rows = of.targets.map((target, at) => {
    const times = target.figure === null ? 0 : (seen.get(target.figure) ?? 0) + 1;
    if (target.figure !== null) seen.set(target.figure, times);
    return rowOf(target, { number: at + 1, suffix: times > 1 ? `.${times}` : "" }, { scope, words });
  });
  const notes = of.targets.flatMap(noteOf);
  return {
    kind: "table",
    key: of.key,
    caption: of.caption,
    columns: COLUMNS,
    rows,
    ...(notes.length > 0 ? { notes } : {}),
  };
}

// A value that a person typed in says where it comes from (P17).
function noteOf({ figure, actual, note }: TargetResult, at: number): readonly (readonly Span[])[] {
  if (figure !== null || actual === null || note === null) return [];
  return [[text(`注：第${at + 1}项为人工填报，${maskPersonalData(note)}`)]];
}

type At = { readonly number: number; readonly suffix: string };

function rowOf(
  target: TargetResult,
  at: At,
  { scope, words }: { scope: Scope; words: TableWords },
): readonly (readonly Span[])[] {
  const { figure } = target;
  const bound = (form: string, shown: string): Span =>
    figure === null
      ? text(shown)
      : { kind: "mention", key: `${figure}~${form}${at.suffix}`, text: shown, figure, mark: null };
  // What is held back in the text is held back here too (P15).
  const isSaid = figure !== null && !scope.isHeldBack(figure);
  const actual = isSaid ? mentionOf(scope, figure, "n") : null;
  const rate = rateText(target);
  return [
    [text(String(at.number))],
    [text(target.name + otherYear(target, scope))],
    [text(target.unit)],
    // Somebody may have left it empty.
    [target.wording.trim() === "" ? text(words.none) : bound("target", target.wording)],
    [actual ?? text(byHand(target) ?? words.none)],
    [rate === null ? text(words.none) : bound("rate", rate)],
    [target.figure === null ? verdictByHand(target, { scope, words }) : verdictSpan(target, at, { scope, words })],
  ];
}

// A target on last year's data says its year (P17): R&D经费增长（2020年数据）.
function otherYear({ figure, year }: TargetResult, scope: Scope): string {
  const of = figure === null || scope.isHeldBack(figure) ? undefined : scope.figures.get(figure);
  if (of?.basis !== "year" || of.value.kind === "missing") return "";
  const own = yearOf(of.period.to);
  return own === year ? "" : `（${own}年数据）`;
}

/** A typed 完成值 has at most so many decimals. */
const TYPED_DECIMALS = 2;

/** What a person typed in for a target without an indicator (P17). */
function byHand({ figure, actual }: TargetResult): string | null {
  return figure === null && actual !== null ? roundTrimmed(actual, TYPED_DECIMALS) : null;
}

function verdictByHand({ verdict }: TargetResult, { scope, words }: { scope: Scope; words: TableWords }): Span {
  const template = scope.phrases.get(words.phrase);
  const said = template?.decide === "verdict" ? template.words[verdict]?.[0] : undefined;
  return text(said === undefined ? words.notAssessed : fill(said, {}));
}

// A second target on one figure has a verdict of its own, so its phrase has a key of its own.
function verdictSpan(target: TargetResult, at: At, { scope, words }: { scope: Scope; words: TableWords }): Span {
  const isSaid = target.figure !== null && !scope.isHeldBack(target.figure);
  const figure = isSaid ? scope.figures.get(target.figure) : undefined;
  const template = scope.phrases.get(words.phrase);
  if (!figure || !template) return text(words.notAssessed);
  const span = decidePhrase(template, figure, { scope: { ...scope, targetOf: () => target }, whole: null });
  if (span?.kind !== "phrase") return text(words.notAssessed);
  return { ...span, key: span.key + at.suffix };
}
