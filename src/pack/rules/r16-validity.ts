/** R16: a certificate's last day is not three years after its date. */
import { addDays, lastDay, firstDay, type PartialDate } from "../../core/base/plain-date";
import type { Ledger } from "../../core/ledger/ledger";
import type { Rule, Sighting } from "../../core/rule/rule";
import { lastDayOf } from "./certificates";
import { textPairs } from "./pairs";
import { sightCell, textAt, valuesOf } from "./sight";

export const r16: Rule = {
  id: "R16",
  severity: "verify",
  name: "有效期与发证日期不符",
  formula: "若国家级高企发证日期与有效期至均已填，则有效期至=发证日期+3年-1天（相差不超过1天）",
  source: "domain 5.1 R16、3 L05；国科发火〔2016〕32号第九条",
  reads: { ledgers: { L05: ["lvl", "issue", "exp"] } },
  codes: ["validity-differs"],
  explained: { reasons: ["document"], holds: "across-years" },
  check: (evidence) => differing(evidence.ledger("L05")),
};

function differing(ledger: Ledger | null): readonly Sighting[] {
  if (!ledger) return [];
  const levels = valuesOf(ledger, "lvl");
  return textPairs(ledger, ["issue", "exp"], (issue, end, row) => {
    if (levels[row] !== "national" || agrees(issue, end)) return null;
    const seen = { issue: textAt({ ledger, row, column: "issue" }) };
    const told = { code: "validity-differs", seen, expected: lastDayOf(issue).latest, beside: ["issue"] };
    return sightCell({ ledger, row, column: "exp" }, told);
  });
}

function agrees(issue: PartialDate, end: PartialDate): boolean {
  // An end before its beginning is R11's.
  if (firstDay(issue) > lastDay(end)) return true;
  const { earliest, latest } = lastDayOf(issue);
  return lastDay(end) >= addDays(earliest, -1) && firstDay(end) <= addDays(latest, 1);
}
