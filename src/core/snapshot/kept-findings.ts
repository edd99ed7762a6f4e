/** The findings that leave the workbook with a snapshot, without what single firms reported (P23). */
import type { Finding } from "../rule/rule";
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
    .map((finding) => (finding.at.some(({ sheet }) => confidential.has(sheet)) ? unseen(finding) : finding));
}

// What the bureau's own rule says may quote a firm's values.
function unseen({ message: _, ...finding }: Finding): Finding {
  return { ...finding, seen: {}, expected: null };
}

function marksPrinted({ severity, state, affects }: Finding, printed: ReadonlySet<string>): boolean {
  return severity !== "notice" && state !== "dismissed" && affects.some((key) => printed.has(key));
}

function confidentialSheets({ ledgers }: LedgerSet): ReadonlySet<string> {
  const kept = [...ledgers.values()].filter(({ schema }) => schema.confidential === true);
  return new Set(kept.flatMap(({ tables }) => tables.map(({ sheet }) => sheet)));
}
