/** R15: a certificate number of another year than its date. */
import { yearOf } from "../../core/base/plain-date";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { sightCell, textAt } from "./sight";

const CERTIFICATE = /^G[RF](20\d{2})\d{8}$/;

export const r15: Rule = {
  id: "R15",
  severity: "verify",
  name: "证书编号年份与发证日期不符",
  formula: "若国家级高企证书编号与发证日期均已填，则编号第3—6位年份=发证日期年份",
  source: "domain 5.1 R15、7.5",
  reads: { ledgers: { L05: ["cert", "issue"] } },
  codes: ["year-differs"],
  check: differing,
};

function* differing(evidence: RuleEvidence): Generator<Sighting> {
  const ledger = evidence.ledger("L05");
  const certificates = ledger?.columns.get("cert")?.values ?? [];
  const dates = ledger?.columns.get("issue")?.values ?? [];
  for (let row = 0; ledger && row < ledger.count; row++) {
    const [certificate, date] = [certificates[row], dates[row]];
    const year = typeof certificate === "string" ? CERTIFICATE.exec(certificate)?.[1] : undefined;
    if (year === undefined || typeof date !== "string" || yearOf(date) === Number(year)) continue;
    const seen = { certificate: textAt({ ledger, row, column: "cert" }) };
    yield sightCell({ ledger, row, column: "issue" }, { code: "year-differs", seen, expected: Number(year), beside: ["cert"] });
  }
}
