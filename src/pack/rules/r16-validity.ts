/** R16: a certificate's last day is not three years after its date. */
import { addDays, lastDay, firstDay } from "../../core/base/plain-date";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { lastDayOf } from "./certificates";
import { sightCell, textAt } from "./sight";

export const r16: Rule = {
  id: "R16",
  severity: "verify",
  name: "有效期与发证日期不符",
  formula: "若国家级高企发证日期与有效期至均已填，则有效期至=发证日期+3年-1天（相差不超过1天）",
  source: "domain 5.1 R16、3 L05；国科发火〔2016〕32号第九条",
  reads: { ledgers: { L05: ["lvl", "issue", "exp"] } },
  codes: ["validity-differs"],
  check: differing,
};

function* differing(evidence: RuleEvidence): Generator<Sighting> {
  const ledger = evidence.ledger("L05");
  const levels = ledger?.columns.get("lvl")?.values ?? [];
  const issued = ledger?.columns.get("issue")?.values ?? [];
  const ends = ledger?.columns.get("exp")?.values ?? [];
  for (let row = 0; ledger && row < ledger.count; row++) {
    const [issue, end] = [issued[row], ends[row]];
    if (levels[row] !== "national" || typeof issue !== "string" || typeof end !== "string") continue;
    // An end before its beginning is R11's.
    if (firstDay(issue) > lastDay(end)) continue;
    const { earliest, latest } = lastDayOf(issue);
    if (lastDay(end) >= addDays(earliest, -1) && firstDay(end) <= addDays(latest, 1)) continue;
    const seen = { issue: textAt({ ledger, row, column: "issue" }) };
    yield sightCell({ ledger, row, column: "exp" }, { code: "validity-differs", seen, expected: latest, beside: ["issue"] });
  }
}
