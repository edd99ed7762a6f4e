/** What a finding says wherever it leaves the workbook. */
import { confidentialSheets } from "../core/ledger/confidential";
import type { Finding } from "../core/rule/rule";
import type { Pack } from "../pack/pack";
import { describeFinding } from "../text/zh/findings/describe-finding";
import type { Check } from "./check";

/** What single firms reported to the statistics is not quoted (P23): the rule's name says what it is, the place where to look. */
export function findingWords(
  finding: Finding,
  { ledgers, ownRules }: Pick<Check, "ledgers" | "ownRules">,
  pack: Pack,
): string {
  const sheets = confidentialSheets(ledgers);
  if (!finding.at.some(({ sheet }) => sheets.has(sheet))) return describeFinding(finding);
  return [...pack.rules, ...ownRules].find(({ id }) => id === finding.rule)?.name ?? finding.rule;
}
