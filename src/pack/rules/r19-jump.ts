/** R19: a firm's R&D spending, or a figure of the whole county, changed so much that somebody should say why, or typed another unit. */
import { sum } from "../../core/base/decimal";
import { statisticalYear } from "../../core/indicator/moment";
import type { Ledger } from "../../core/ledger/ledger";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { indicators } from "../indicators/catalog";
import { amountAt } from "./amount-at";
import { comparedFigures, figureJumps } from "./figure-jumps";
import { OF_TOTAL, SHARE, UNIT } from "./jump-limits";
import { sightCell, valuesOf } from "./sight";

/** Percentages change by points, not by shares. */
const FIGURES = indicators.filter(({ unit }) => unit !== "%").map(({ id }) => id);

export const r19: Rule = {
  id: "R19",
  severity: "verify",
  name: "与上年相比变化过大",
  formula:
    "若同一企业本年与上年R&D经费均已填，则变化幅度≤50%或变化额＜全县合计的1%；本年÷上年在1/1000与1000之间（疑似计量单位错误）；全县指标的上年数取自外部数据、留底、历年数据、目标任务表的，同（上年数不小于10的）",
  source: "domain 5.1 R19、2；practice P18",
  reads: { ledgers: { L14: ["y", "rdx", "prev"] }, figures: FIGURES, comparesYears: true },
  codes: ["jump", "from-zero", "unit", "figure-jump", "figure-unit"],
  explained: { reasons: ["new-unit", "scope", "project-end", "document"], holds: "this-year" },
  copes: true,
  check: (evidence) => {
    const compared = comparedFigures(evidence, FIGURES);
    if (!statistics(evidence) && compared.length === 0)
      return { status: "not-applicable", reason: { code: "no-column", what: "L14.prev" } };
    return [...jumps(evidence), ...figureJumps(compared)];
  },
};

function statistics(evidence: RuleEvidence): Ledger | null {
  const ledger = evidence.ledger("L14");
  return ledger && ["y", "rdx", "prev"].every((column) => ledger.columns.has(column)) ? ledger : null;
}

function* jumps(evidence: RuleEvidence): Generator<Sighting> {
  const ledger = statistics(evidence);
  const year = ledger ? statisticalYear(ledger, "y", evidence.time.year) : null;
  if (!ledger || year === null) return;
  const rows = rowsOf(ledger, year);
  const total = Number(sum(rows.map(({ now }) => now)));
  for (const { row, now, before } of rows) {
    const code = before === null ? null : codeOf(now, before, total);
    if (code === null) continue;
    const cell = { ledger, row, column: "rdx" };
    const seen = { value: amountAt(cell), before: amountAt({ ...cell, column: "prev" }), year };
    yield sightCell(cell, { code, seen, beside: ["prev"] });
  }
}

type Spent = { readonly row: number; readonly now: number; readonly before: number | null };

function rowsOf(ledger: Ledger, year: number): readonly Spent[] {
  const [years, spent, earlier] = [valuesOf(ledger, "y"), valuesOf(ledger, "rdx"), valuesOf(ledger, "prev")];
  const rows: Spent[] = [];
  for (let row = 0; row < ledger.count; row++) {
    const [now, before] = [spent[row], earlier[row]];
    if (years[row] === year && typeof now === "number")
      rows.push({ row, now, before: typeof before === "number" ? before : null });
  }
  return rows;
}

function codeOf(now: number, before: number, total: number): string | null {
  // Negative amounts are R04's already.
  if (now < 0 || before < 0) return null;
  const [less, more] = now < before ? [now, before] : [before, now];
  if (less > 0 && more > less * UNIT) return "unit";
  if (more - less < total * OF_TOTAL || more === less) return null;
  if (before === 0) return "from-zero";
  return Math.abs(now - before) > Math.abs(before) * SHARE ? "jump" : null;
}
