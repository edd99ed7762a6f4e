/** R15: a certificate number of another year than its date. */
import { yearOf } from "../../core/base/plain-date";
import type { Ledger } from "../../core/ledger/ledger";
import type { Rule, Sighting } from "../../core/rule/rule";
import { textPairs } from "./pairs";
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
  explained: { reasons: ["renamed", "document"], holds: "across-years" },
  check: (evidence) => differing(evidence.ledger("L05")),
};

function differing(ledger: Ledger | null): readonly Sighting[] {
  if (!ledger) return [];
  return textPairs(ledger, ["cert", "issue"], (certificate, date, row) => {
    const year = CERTIFICATE.exec(certificate)?.[1];
    if (year === undefined || yearOf(date) === Number(year)) return null;
    const seen = { certificate: textAt({ ledger, row, column: "cert" }) };
    const told = { code: "year-differs", seen, expected: Number(year), beside: ["cert"] };
    return sightCell({ ledger, row, column: "issue" }, told);
  });
}
