/** 数据核实说明表: the findings that touch the report, each with what was said or is still to be done about it (P12, P18). */
import type { Finding, Severity } from "../../core/rule/rule";
import type { Pack } from "../../pack/pack";
import { describeFinding } from "../../text/zh/findings/describe-finding";
import { describePlaces } from "../../text/zh/findings/describe-places";
import { describeTreatment, officialSeverity } from "../../text/zh/papers";
import type { Check } from "../check";
import type { PlainTable } from "./sources-table";

const ORDER: readonly Severity[] = ["mandatory", "verify", "notice"];

export function findingsTable(check: Check, pack: Pack): PlainTable {
  const touching = check.findings.filter(({ affects }) => affects.some((key) => check.printed.has(key)));
  const sorted = ORDER.flatMap((severity) => touching.filter((finding) => finding.severity === severity));
  const kept = confidentialSheets(check);
  return {
    rows: sorted.map((finding, at) => {
      const isKept = finding.at.some(({ sheet }) => kept.has(sheet));
      return [
        String(at + 1),
        officialSeverity(finding.severity),
        describePlaces(finding.at),
        isKept ? ruleName(finding, check, pack) : describeFinding(finding),
        affected(finding, check),
        describeTreatment(isKept ? withoutBasis(finding) : finding),
      ];
    }),
    notes: [],
  };
}

function affected({ affects }: Finding, { printed, figures }: Check): string {
  return affects
    .filter((key) => printed.has(key))
    .map((key) => figures.get(key)?.name ?? key)
    .join("、");
}

function confidentialSheets({ ledgers }: Check): ReadonlySet<string> {
  const kept = [...ledgers.ledgers.values()].filter(({ schema }) => schema.confidential === true);
  return new Set(kept.flatMap(({ tables }) => tables.map(({ sheet }) => sheet)));
}

// What a single firm reported stands in no paper: the rule's name and the place say where to look (P23).
function ruleName({ rule }: Finding, { ownRules }: Check, pack: Pack): string {
  return [...pack.rules, ...ownRules].find(({ id }) => id === rule)?.name ?? rule;
}

// A reason given for a firm's values quotes them as often as not.
function withoutBasis(finding: Finding): Finding {
  const { explanation } = finding;
  return explanation ? { ...finding, explanation: { ...explanation, basis: "" } } : finding;
}
