/** The 自评表 as blocks of a narrative, for the writer of the report (P22). */
import { formatDate } from "../../core/indicator/format-figure";
import type { Block, Narrative, Span, TableColumn } from "../../core/narrative/narrative";
import { marked, text } from "../../core/narrative/spans";
import { listProofs, type Proofs } from "../../core/target/proofs";
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
  selfDraftLine,
  selfSummary,
  selfTitle,
  TOTAL,
  withoutProof,
} from "../../text/zh/self-assessment/words";
import type { Check } from "../check";
import type { Stage } from "../draft-report";
import { selfRows, type SelfRow, type SelfRows } from "./self-rows";

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

/** One section; a draft carries the line that says what is still open (P11). */
export function selfNarrative(check: Check, pack: Pack, stage: Stage): Narrative {
  const rows = selfRows(check);
  const proofs = listProofs(check.targets);
  const names = pack.names(check.ledgers);
  const { year } = check.time;
  const draft: readonly Block[] =
    stage === "draft" ? [{ kind: "draft-line", key: "self_draft", spans: [text(draftLine(check, rows))] }] : [];
  const summary = selfSummary(year, {
    ...{ targets: rows.rows.length, open: rows.open },
    ...{ worth: pointsText(rows.worth), earned: pointsText(rows.earned) },
  });
  const blocks: readonly Block[] = [
    { kind: "title", key: "self_title", spans: [text(selfTitle(nameIn(names, "bureau"), year))] },
    ...draft,
    { kind: "paragraph", key: "self_summary", lead: null, spans: [text(summary)] },
    { kind: "table", key: "self_table", caption: [], columns: TABLE, rows: tableRows(rows, proofs) },
    ...proofBlocks(proofs),
    { kind: "signature", key: "self_signature", unit: [nameSpan(names, "signer")], date: [nameSpan(names, "date")] },
  ];
  return { sections: [{ id: "self-assessment", name: "考核自评表", blocks }], omissions: [] };
}

type Names = ReturnType<Pack["names"]>;

function nameIn(names: Names, key: string): string {
  const name = names[key];
  return typeof name === "string" ? name : "";
}

function nameSpan(names: Names, key: string): Span {
  const name = names[key];
  if (typeof name === "string") return text(name);
  return { kind: "gap", key: `self-${key}`, text: name?.gap ?? "", counted: false };
}

function draftLine({ findings, time }: Check, { rows, open }: SelfRows): string {
  const keys = new Set(rows.flatMap(({ target }) => target.figure ?? []));
  const touching = findings.filter(
    ({ state, affects }) => state !== "explained" && state !== "dismissed" && affects.some((key) => keys.has(key)),
  );
  const missing = rows.filter(({ actual }) => actual === null).length;
  return selfDraftLine(formatDate(time.cutoff), {
    correct: touching.filter(({ severity }) => severity === "mandatory").length,
    verify: touching.filter(({ severity }) => severity === "verify").length,
    gaps: open + missing,
  });
}

function tableRows({ rows, worth, earned, open }: SelfRows, proofs: Proofs): readonly (readonly (readonly Span[])[])[] {
  const seen = new Map<string, number>();
  const targets = rows.map((row, at) => {
    const { figure } = row.target;
    const times = figure === null ? 0 : (seen.get(figure) ?? 0) + 1;
    if (figure !== null) seen.set(figure, times);
    return targetRow(row, { number: at + 1, suffix: times > 1 ? `.${times}` : "", proofs });
  });
  const sum = open === rows.length ? NONE : pointsText(earned);
  const total = ["", TOTAL, ...Array<string>(4).fill(""), pointsText(worth), sum, "", ""];
  return [...targets, total.map((words) => [text(words === "" ? NONE : words)])];
}

type At = { readonly number: number; readonly suffix: string; readonly proofs: Proofs };

function targetRow(row: SelfRow, { number, suffix, proofs }: At): readonly (readonly Span[])[] {
  const { target, rate, state, points } = row;
  const { figure, score, wording } = target;
  // Value and rate are bound as in the report's own table; verdict and points are this table's alone, and no refresh knows them.
  const rated: Span =
    rate === null || figure === null
      ? text(rate ?? NONE)
      : { kind: "mention", key: `${figure}~rate${suffix}`, text: rate, figure, mark: null };
  const earned =
    points.kind === "open" ? gap(`self-points.${target.row}`, POINTS_GAP) : text(pointsText(points.earned));
  const numbers = proofs.numbersOf.get(target.row) ?? [];
  return [
    [text(String(number))],
    [text(target.name)],
    [text(wording === "" ? NONE : wording)],
    [actualSpan(row)],
    [rated],
    [text(state)],
    [text(score?.worth ? pointsText(score.worth) : NONE)],
    [earned],
    [text(saidOfPoints(row))],
    [text(numbers.length === 0 ? NONE : numbers.join("、"))],
  ];
}

function gap(key: string, words: string): Span {
  return { kind: "gap", key, text: words, counted: true };
}

function actualSpan({ target, actual, mark }: SelfRow): Span {
  if (actual === null) return gap(`self-actual.${target.row}`, actualGap(target.name));
  const { figure } = target;
  if (figure === null) return text(actual);
  return { kind: "mention", key: `${figure}~s`, text: marked(actual, mark), figure, mark };
}

function saidOfPoints({ target: { score, note }, points }: SelfRow): string {
  return [score?.method ?? "", describePoints(points), note ?? ""].filter((words) => words !== "").join("；");
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
  const names = without.map(({ name }) => name);
  return [...table, { kind: "paragraph", key: "self_no_proof", lead: null, spans: [text(withoutProof(names))] }];
}
