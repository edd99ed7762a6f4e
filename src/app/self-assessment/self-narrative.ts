/** The 自评表 as blocks of a narrative, for the writer of the report: every figure in it, and every word that one decides, is bound (P22). */
import { isNegative, isZero } from "../../core/base/decimal";
import { maskPersonalData } from "../../core/identifier/personal-data";
import type { Block, Narrative, Span, TableColumn } from "../../core/narrative/narrative";
import { decidePhrase } from "../../core/narrative/decide-phrase";
import { figureIn, type Scope } from "../../core/narrative/scope";
import { joined, marked, text } from "../../core/narrative/spans";
import type { Proofs } from "../../core/target/proofs";
import type { Points } from "../../core/target/scoring";
import type { Pack } from "../../pack/pack";
import {
  actualGap,
  describePoints,
  NONE,
  POINTS_GAP,
  pointsText,
  PROOF_CAPTION,
  PROOF_COLUMNS,
  SELF_COLUMNS,
  selfSummary,
  selfTitle,
  selfWorth,
  SUM_GAP,
  TOTAL,
  withoutProof,
} from "../../text/zh/self-assessment/words";
import { SUMS, type RowKeys } from "./self-figures";
import type { SelfRow, SelfRows } from "./self-rows";

const TABLE: readonly TableColumn[] = [
  { title: SELF_COLUMNS.number, share: 6, align: "center" },
  { title: SELF_COLUMNS.name, share: 16, align: "left" },
  { title: SELF_COLUMNS.goal, share: 12, align: "center" },
  { title: SELF_COLUMNS.actual, share: 13, align: "center" },
  { title: SELF_COLUMNS.rate, share: 13, align: "center" },
  { title: SELF_COLUMNS.state, share: 12, align: "center" },
  { title: SELF_COLUMNS.worth, share: 6, align: "center" },
  { title: SELF_COLUMNS.points, share: 10, align: "center" },
  { title: SELF_COLUMNS.method, share: 20, align: "left" },
  { title: SELF_COLUMNS.proof, share: 8, align: "center" },
];

const PROOFS: readonly TableColumn[] = [
  { title: PROOF_COLUMNS.number, share: 8, align: "center" },
  { title: PROOF_COLUMNS.name, share: 52, align: "left" },
  { title: PROOF_COLUMNS.targets, share: 40, align: "left" },
];

/** What the words are about: the rows, the keys of their figures, and what the report's own phrases may speak of. */
export type ToWord = {
  readonly rows: SelfRows;
  readonly proofs: Proofs;
  readonly keysOf: ReadonlyMap<number, RowKeys>;
  readonly scope: Scope;
  readonly names: ReturnType<Pack["names"]>;
  readonly year: number;
};

/** One section, with the line that says what is still open (P11). */
export function selfNarrative(of: ToWord): Narrative {
  const { names, year, proofs } = of;
  const blocks: readonly Block[] = [
    { kind: "title", key: "self_title", spans: [text(selfTitle(nameIn(names, "bureau"), year))] },
    { kind: "draft-line", key: "self_draft", spans: draftLine(of.scope) },
    { kind: "paragraph", key: "self_summary", lead: null, spans: summary(of) },
    { kind: "table", key: "self_table", caption: [], columns: TABLE, rows: tableRows(of) },
    ...proofBlocks(proofs),
    { kind: "signature", key: "self_signature", unit: [nameSpan(names, "signer")], date: [nameSpan(names, "date")] },
  ];
  return { sections: [{ id: "self-assessment", name: "考核自评表", blocks }], omissions: [] };
}

function nameIn(names: ToWord["names"], key: string): string {
  const name = names[key];
  return typeof name === "string" ? name : "";
}

function nameSpan(names: ToWord["names"], key: string): Span {
  const name = names[key];
  if (typeof name === "string") return text(name);
  return { kind: "gap", key: `self-${key}`, text: name?.gap ?? "", counted: false };
}

// The same words as under the title of a work summary; what it counts is this table's own.
function draftLine(scope: Scope): readonly Span[] {
  const template = scope.phrases.get("draft");
  if (!template) throw new Error("the pack says nothing of what a draft lacks");
  const line = decidePhrase(template, figureIn(scope, "REPORT_PERIOD"), { scope, whole: null });
  return line ? [line] : [];
}

function summary({ rows, year }: ToWord): readonly Span[] {
  return [
    text(`${year}年度目标任务`),
    mention("TARGETS_N", "s", `${rows.rows.length}项`),
    text("，"),
    ...(rows.open === 0 ? [summedUp(rows)] : openSum(rows)),
    text("。"),
  ];
}

function summedUp({ worth, earned }: SelfRows): Span {
  const said = selfSummary({ worth: pointsText(worth ?? "0"), earned: pointsText(earned) });
  return phrase(`self_sum.${SUMS.points}`, { said, outcome: "clear", figures: [SUMS.points, SUMS.worth] });
}

// A sum of only those points that can be computed would stay, and be wrong, when a person has filled in the others.
function openSum({ worth }: SelfRows): readonly Span[] {
  const said = worth === null ? null : selfWorth(pointsText(worth));
  return [
    ...(said === null
      ? []
      : [phrase(`self_sum.${SUMS.worth}`, { said, outcome: "clear", figures: [SUMS.worth] }), text("，")]),
    text(SELF_COLUMNS.points),
    sumGap(),
    text("分"),
  ];
}

// Not counted: it is filled in with the last of the points that are.
function sumGap(): Span {
  return { kind: "gap", key: "self-points.sum", text: SUM_GAP, counted: false };
}

function mention(figure: string, form: string, words: string): Span {
  return { kind: "mention", key: `${figure}~${form}`, text: words, figure, mark: null };
}

type Said = { readonly said: string; readonly outcome: string; readonly figures: readonly string[] };

function phrase(key: string, { said, outcome, figures }: Said): Span {
  return { kind: "phrase", key, text: said, outcome, choices: [said], figures, mark: null };
}

function tableRows(of: ToWord): readonly (readonly (readonly Span[])[])[] {
  const { rows, worth, earned, open } = of.rows;
  const targets = rows.flatMap((row, at) => {
    const keys = of.keysOf.get(row.target.row);
    return keys ? [targetRow(row, { number: at + 1, keys, proofs: of.proofs })] : [];
  });
  const sum = open > 0 ? sumGap() : mention(SUMS.points, "n", pointsText(earned));
  const none = (count: number): readonly Span[] => Array.from({ length: count }, () => text(NONE));
  const whole = worth === null ? text(NONE) : mention(SUMS.worth, "n", pointsText(worth));
  const total = [text(NONE), text(TOTAL), ...none(4), whole, sum, ...none(2)];
  return [...targets, total.map((span) => [span])];
}

type At = { readonly number: number; readonly keys: RowKeys; readonly proofs: Proofs };

function targetRow(row: SelfRow, { number, keys, proofs }: At): readonly (readonly Span[])[] {
  const { target, rate, state } = row;
  const { score, wording, verdict } = target;
  const { subject, suffix } = keys;
  const numbers = proofs.numbersOf.get(target.row) ?? [];
  return [
    [text(String(number))],
    [text(target.name)],
    [bound(subject, `target${suffix}`, wording)],
    [actualSpan(row, keys)],
    [bound(subject, `rate${suffix}`, rate ?? "")],
    [phrase(`self_state.${subject}${suffix}`, { said: state, outcome: verdict, figures: [subject] })],
    [bound(keys.worth, "n", score?.worth ? pointsText(score.worth) : "")],
    [pointsSpan(row, keys)],
    methodSpans(row, keys),
    [proofSpan(numbers, keys)],
  ];
}

// Bound also where there is none: the 佐证材料目录 below is numbered anew with every proof, in a table that a person edited too.
function proofSpan(numbers: readonly number[], { points }: RowKeys): Span {
  const said = numbers.length === 0 ? NONE : numbers.join("、");
  return phrase(`self_proof.${points}`, { said, outcome: "listed", figures: [points] });
}

// Where there is nothing to say there is no control either: an empty one would show a prompt.
function bound(figure: string, form: string, words: string): Span {
  return words.trim() === "" ? text(NONE) : mention(figure, form, words);
}

function gap(key: string, words: string): Span {
  return { kind: "gap", key, text: words, counted: true };
}

function actualSpan({ target, actual, mark }: SelfRow, { subject }: RowKeys): Span {
  if (actual === null) return gap(`self-actual.${target.row}`, actualGap(target.name));
  return { kind: "mention", key: `${subject}~s`, text: marked(actual, mark), figure: subject, mark };
}

function pointsSpan({ target, points }: SelfRow, keys: RowKeys): Span {
  return points.kind === "open"
    ? gap(`self-points.${target.row}`, POINTS_GAP)
    : mention(keys.points, "n", pointsText(points.earned));
}

// The wording of the task list, what it comes to, and what a person said of it: each follows the workbook by itself.
function methodSpans({ target: { score, note }, points }: SelfRow, { points: figure }: RowKeys): readonly Span[] {
  const method = maskPersonalData((score?.method ?? "").trim());
  const said = describePoints(points);
  const remark = maskPersonalData((note ?? "").trim());
  return joined([
    ...(method === "" ? [] : [mention(figure, "method", method), text("；")]),
    phrase(`self_points.${figure}`, { said, outcome: outcomeOf(points), figures: [figure] }),
    ...(remark === "" ? [] : [text("；"), mention(figure, "note", remark)]),
  ]);
}

// Full points, some taken off, some added; or a person has to say them.
function outcomeOf(points: Points): string {
  if (points.kind === "open") return "open";
  if (isZero(points.change)) return "full";
  return isNegative(points.change) ? "partly" : "ahead";
}

function proofBlocks({ files, without }: Proofs): readonly Block[] {
  const caption = [text(PROOF_CAPTION)];
  const rows = files.map(({ number, name, targets }) => [
    [text(String(number))],
    [text(name)],
    [text(targets.join("、"))],
  ]);
  const table: readonly Block[] =
    files.length === 0 ? [] : [{ kind: "table", key: "self_proofs", caption, columns: PROOFS, rows }];
  const said = withoutProof(without.map(({ name }) => name));
  const outcome = without.length === 0 ? "clear" : "open";
  const open = phrase(`self_proofs.${SUMS.unproved}`, { said, outcome, figures: [SUMS.unproved] });
  return [...table, { kind: "paragraph", key: "self_no_proof", lead: null, spans: [open] }];
}
