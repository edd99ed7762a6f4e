/** R07: in a list that holds only this year's events, dates of other years. */
import { lastDay } from "../../core/base/plain-date";
import { reportPeriod } from "../../core/indicator/report-time";
import type { Ledger } from "../../core/ledger/ledger";
import type { Declined, Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { EVENTS } from "./follows";
import { placesOf } from "./sight";

export const r07: Rule = {
  id: "R07",
  severity: "verify",
  name: "日期不在报告期",
  formula: "若台账只登记当年发生的事项，则发生日期≥报告年度1月1日；表题已注明本年度的为强制性",
  source: "domain 5.1 R07；practice P6（一本台账一条）",
  reads: { everyLedger: true, follows: EVENTS },
  codes: ["outside"],
  explained: { reasons: ["scope", "document"], holds: "this-year" },
  check: flowLedgers,
};

function flowLedgers(evidence: RuleEvidence): Iterable<Sighting> | Declined {
  const ledgers = evidence.ledgers().filter(({ schema }) => schema.flowOnly);
  if (ledgers.length === 0) return { status: "not-applicable", reason: { code: "no-ledger", what: "flow-only" } };
  return ledgers.flatMap((ledger) => outside(ledger, evidence));
}

// What lies after the cut-off is R06's.
function outside(ledger: Ledger, { time }: RuleEvidence): readonly Sighting[] {
  const { from } = reportPeriod(time);
  const early: { readonly row: number; readonly column: string }[] = [];
  for (const { schema, values } of ledger.columns.values()) {
    if (schema.type.kind !== "date" || schema.type.role !== "event") continue;
    for (let row = 0; row < ledger.count; row++) {
      const date = values[row];
      if (typeof date === "string" && lastDay(date) < from) early.push({ row, column: schema.key });
    }
  }
  if (early.length === 0) return [];
  const titled = ledger.tables.some(({ title }) => title.year === time.year);
  const { id, name } = ledger.schema;
  return [
    {
      code: "outside",
      severity: titled ? "mandatory" : "verify",
      at: early.flatMap(({ row, column }) => placesOf(ledger, [row], column)),
      seen: { ledger: name, from, count: new Set(early.map(({ row }) => row)).size },
      expected: null,
      touches: early.map(({ row, column }) => ({ kind: "cell", ledger: id, row, column })),
      key: "period",
    },
  ];
}
