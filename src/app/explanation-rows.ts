/** The rows that Keji writes into 核实说明: prepared for findings, and filled in as far as somebody said something. */
import { seenText, valuesHash } from "../core/explanation/bound-values";
import { EXPLANATION_FORMAT, EXPLANATIONS } from "../core/explanation/explanation-entry";
import { ANY_RULE } from "../core/explanation/judge-entry";
import type { ReasonCategory } from "../core/explanation/reason-category";
import type { ColumnSchema } from "../core/ledger/schema";
import type { Ask, Explained } from "../core/rule/explained";
import type { Finding } from "../core/rule/rule";
import type { Pack } from "../pack/pack";
import { describeFinding } from "../text/zh/findings/describe-finding";
import { describePlaces } from "../text/zh/findings/describe-places";

/** What a person said; texts as typed, days as ISO days. */
export type Statement = {
  readonly ask: Ask;
  /** Name of the 原因类别. */
  readonly category: string;
  readonly basis: string;
  readonly by: string;
  readonly on: string;
  readonly unit: string;
  readonly due: string;
};

/** A row's cells by column key; what is absent stays empty. */
export type ExplanationRow = Readonly<Record<string, string | number>>;

/** What Excel takes in a cell, with room to spare. */
const LONGEST_CELL = 32_000;
/** So many findings share a row: each has its own line in three of its cells. */
const TOGETHER = 50;

/** The rows of one statement about findings of one rule, each bound to its own values; without a statement they are left to fill in. */
export function explanationRows(
  findings: readonly Finding[],
  statement: Statement | null,
  { pack, year }: { readonly pack: Pack; readonly year: number },
): readonly ExplanationRow[] {
  const rows: ExplanationRow[] = [];
  for (let from = 0; from < findings.length; from += TOGETHER) {
    rows.push(rowOf(findings.slice(from, from + TOGETHER), statement, { pack, year }));
  }
  return rows;
}

function rowOf(
  findings: readonly Finding[],
  statement: Statement | null,
  { pack, year }: { readonly pack: Pack; readonly year: number },
): ExplanationRow {
  const rule = findings[0]?.rule ?? "";
  const explained = explainedOf(pack, rule);
  const lines = (text: (finding: Finding) => string): string => findings.map(text).join("\n").slice(0, LONGEST_CELL);
  return {
    rule,
    key: lines(({ key }) => key.replace(/\s+/gu, " ").trim()),
    place: lines(({ at }) => describePlaces(at)),
    problem: lines(describeFinding),
    seen: lines((finding) => seenText(finding, explained)),
    hash: lines((finding) => `${EXPLANATION_FORMAT}-${valuesHash(finding, explained)}`),
    year,
    ...(statement ? statementCells(statement, pack) : {}),
  };
}

function statementCells({ ask, ...said }: Statement, pack: Pack): ExplanationRow {
  const { type } = columnOf(pack, "state");
  const state = type.kind === "enum" ? type.values.find(({ code }) => code === ask)?.name : undefined;
  return { ...said, state: state ?? "" };
}

/** The register's columns, in their order. */
export function explanationColumns({ ledgers }: Pick<Pack, "ledgers">): readonly ColumnSchema[] {
  return ledgers.find(({ id }) => id === EXPLANATIONS)?.columns ?? [];
}

function columnOf(pack: Pack, key: string): ColumnSchema {
  const column = explanationColumns(pack).find((one) => one.key === key);
  if (!column) throw new Error(`核实说明 has no column ${key}`);
  return column;
}

function explainedOf({ rules }: Pack, id: string): Explained {
  return rules.find((rule) => rule.id === id)?.explained ?? ANY_RULE;
}

/** The 原因类别 that fit a rule, its own first, 其他 last. */
export function reasonsFor(pack: Pack, rule: string): readonly ReasonCategory[] {
  const { reasons } = explainedOf(pack, rule);
  return pack.reasons.filter(({ code, freeText }) => reasons.includes(code) || freeText === true);
}
