/** R26: a voucher for a service that the firm gives itself. */
import { matchingKey } from "../../core/identifier/company-name";
import type { Ledger } from "../../core/ledger/ledger";
import type { Rule, Sighting } from "../../core/rule/rule";
import { textPairs } from "./pairs";
import { sightCell } from "./sight";

export const r26: Rule = {
  id: "R26",
  severity: "verify",
  name: "服务机构与申请企业相同",
  formula: "若创新券填有服务机构，则服务机构≠申请企业",
  source: "domain 3 L03（no related party）",
  reads: { ledgers: { L03: ["name", "provider"] } },
  codes: ["same-party"],
  explained: { reasons: ["document"], holds: "across-years" },
  check: (evidence) => related(evidence.ledger("L03")),
};

function related(ledger: Ledger | null): readonly Sighting[] {
  if (!ledger) return [];
  return textPairs(ledger, ["provider", "name"], (provider, firm, row) =>
    matchingKey(provider) === matchingKey(firm)
      ? sightCell({ ledger, row, column: "provider" }, { code: "same-party", beside: ["name"] })
      : null,
  );
}
