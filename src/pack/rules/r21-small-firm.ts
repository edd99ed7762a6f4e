/** R21: a firm on the list of 科技型中小企业 that is larger, or scored less, than the evaluation allows. */
import { timeOfLedger } from "../../core/indicator/ledger-time";
import { whoIn } from "../../core/indicator/distinct";
import type { Ledger } from "../../core/ledger/ledger";
import type { Declined, Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { amountAt } from "./amount-at";
import { CERTIFICATE_COLUMNS, holdersOn } from "./certificates";
import { sightCell, valuesOf } from "./sight";
import { SMALL_FIRM } from "./small-firm-limits";

type Limit = { readonly column: string; readonly code: string; readonly limit: number; holds(value: number): boolean };

function atMost(column: string, code: string, limit: number): Limit {
  return { column, code, limit, holds: (value) => value <= limit };
}

const SIZES: readonly Limit[] = [
  atMost("emp", "employees", SMALL_FIRM.people),
  atMost("sales", "sales", SMALL_FIRM.sales),
  atMost("assets", "assets", SMALL_FIRM.assets),
];
/** 国科发政〔2017〕115号第六条第（五）项: 综合评价所得分值不低于60分，且科技人员指标得分不得为0分. */
const SCORES: readonly Limit[] = [
  { column: "score", code: "score", limit: 60, holds: (value) => value >= 60 },
  { column: "people-score", code: "people-score", limit: 0, holds: (value) => value > 0 },
];

export const r21: Rule = {
  id: "R21",
  severity: "verify",
  name: "不符合科技型中小企业标准",
  formula:
    "若科技型中小企业状态为入库，则职工总数≤500人，年销售收入≤20000万元，资产总额≤20000万元，综合得分≥60分，科技人员得分＞0分（持有效期内国家级高企证书的直接确认，不看得分）",
  source: "domain 5.1 R21、3 L09；国科发政〔2017〕115号第六条、第八条",
  reads: {
    ledgers: {
      L09: ["name", "uscc", "emp", "sales", "assets", "score", "people-score", "st"],
      L05: CERTIFICATE_COLUMNS,
    },
  },
  codes: [...SIZES, ...SCORES].map(({ code }) => code),
  explained: { reasons: ["document"], holds: "across-years" },
  copes: true,
  check: (evidence) => {
    const ledger = evidence.ledger("L09");
    if (!ledger) return lacking("no-ledger", "L09");
    return ledger.columns.has("st") ? beyond(ledger, evidence) : lacking("no-column", "L09.st");
  },
};

function lacking(code: "no-ledger" | "no-column", what: string): Declined {
  return { status: "not-applicable", reason: { code, what } };
}

function* beyond(ledger: Ledger, evidence: RuleEvidence): Generator<Sighting> {
  const states = valuesOf(ledger, "st");
  const confirmed = confirmedFirms(ledger, evidence);
  for (const limit of [...SIZES, ...SCORES]) {
    const values = valuesOf(ledger, limit.column);
    const scored = SCORES.includes(limit);
    for (let row = 0; row < ledger.count; row++) {
      const value = values[row];
      if (typeof value !== "number" || states[row] !== "in" || limit.holds(value)) continue;
      if (!scored || !confirmed(row)) yield exceeding(ledger, row, limit);
    }
  }
}

function exceeding(ledger: Ledger, row: number, { column, code, limit }: Limit): Sighting {
  const cell = { ledger, row, column };
  return sightCell(cell, { code, seen: { value: amountAt(cell) }, expected: limit, beside: ["st"] });
}

// 第八条: a firm with a valid certificate is confirmed without being scored.
function confirmedFirms(ledger: Ledger, { ledger: find, time }: RuleEvidence): (row: number) => boolean {
  const certificates = find("L05");
  const holders = certificates
    ? holdersOn(certificates, timeOfLedger(certificates, time).cutoff)
    : new Map<string, number>();
  const who = whoIn(ledger, { identifier: "uscc", name: "name" });
  return (row) => holders.has(who(row));
}
