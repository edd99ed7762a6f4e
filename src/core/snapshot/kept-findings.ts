/** The findings that leave the workbook with a snapshot, without what single firms reported (P23). */
import type { Finding } from "../rule/rule";
import { confidentialSheets } from "../ledger/confidential";
import type { LedgerSet } from "../ledger/ledger";

/** Open findings that mark a printed figure, and explained ones; of a confidential ledger without the values seen. */
export function keptFindings(
  findings: readonly Finding[],
  printed: ReadonlySet<string>,
  ledgers: LedgerSet,
): readonly Finding[] {
  const confidential = confidentialSheets(ledgers);
  return findings
    .filter((finding) => finding.state === "explained" || marksPrinted(finding, printed))
    .map((finding) =>
      withoutNames(finding.at.some(({ sheet }) => confidential.has(sheet)) ? unseen(finding) : finding),
    );
}

// A reason given for a firm's values quotes them as often as not, and so may what the bureau's own rule says.
function unseen({ message: _, ...finding }: Finding): Finding {
  const { explanation } = finding;
  const said = explanation ? { explanation: { ...explanation, basis: "", seen: "" } } : {};
  return { ...finding, seen: {}, expected: null, ...said };
}

// Who explained it is the bureau's own business.
function withoutNames(finding: Finding): Finding {
  return finding.explanation ? { ...finding, explanation: { ...finding.explanation, by: "" } } : finding;
}

function marksPrinted({ severity, state, affects }: Finding, printed: ReadonlySet<string>): boolean {
  return severity !== "notice" && state !== "dismissed" && affects.some((key) => printed.has(key));
}
