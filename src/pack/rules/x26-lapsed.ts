/** X26: a national high-tech firm whose certificate ran out this year without a newer one: is it being recognised again? */
import { timeOfLedger } from "../../core/indicator/ledger-time";
import type { Ledger } from "../../core/ledger/ledger";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { CERTIFICATE_COLUMNS, endedBy, holdersOn, lastDayOf } from "./certificates";
import { placesOf, textAt, touchRow } from "./sight";

export const x26: Rule = {
  id: "X26",
  severity: "notice",
  name: "高企资格年内到期",
  formula:
    "若国家级高企资格在报告年度内、统计截止日前到期，则应有新的证书；没有的不计入有效期内高企数，提示「重新认定中?」",
  source: "design 5 X26；domain 3 L05",
  reads: { ledgers: { L05: [...CERTIFICATE_COLUMNS, "cert"] } },
  codes: ["found"],
  copes: true,
  check: (evidence) => {
    const ledger = evidence.ledger("L05");
    if (!ledger) return { status: "not-applicable", reason: { code: "no-ledger", what: "L05" } };
    const lacking = ["lvl", "st", "issue"].find((column) => !ledger.columns.has(column));
    if (lacking !== undefined)
      return { status: "not-applicable", reason: { code: "no-column", what: `L05.${lacking}` } };
    return lapsed(ledger, evidence);
  },
};

function* lapsed(ledger: Ledger, evidence: RuleEvidence): Generator<Sighting> {
  const time = timeOfLedger(ledger, evidence.time);
  const now = holdersOn(ledger, time.cutoff);
  for (const [firm, row] of endedBy(ledger, time.cutoff)) if (!now.has(firm)) yield told(ledger, row);
}

function told(ledger: Ledger, row: number): Sighting {
  const issue = ledger.columns.get("issue")?.values[row];
  const end = typeof issue === "string" ? lastDayOf(issue).latest : null;
  const at = placesOf(ledger, [row], "exp");
  return {
    code: "found",
    at: at.length > 0 ? at : placesOf(ledger, [row], "issue"),
    seen: { firm: textAt({ ledger, row, column: "name" }), certificate: textAt({ ledger, row, column: "cert" }), end },
    expected: null,
    touches: [touchRow(ledger, row)],
  };
}
