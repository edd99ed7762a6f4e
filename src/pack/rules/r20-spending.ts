/** R20: R&D spending that does not go with the firm's revenue, or with what it says about its activity. */
import type { Ledger, Value } from "../../core/ledger/ledger";
import type { Declined, Rule, Severity, Sighting } from "../../core/rule/rule";
import { amountAt } from "./amount-at";
import { numberPairs } from "./pairs";
import { nameOf, sightCell, textAt, valuesOf } from "./sight";

/** Half of the revenue spent on R&D is possible, and rare. */
const INTENSITY = 0.5;

const absent: Declined = { status: "not-applicable", reason: { code: "no-column", what: "L14.rdx" } };

export const r20: Rule = {
  id: "R20",
  severity: "verify",
  name: "研发经费与收入、研发活动不符",
  formula:
    "若填有营业收入，则R&D经费（研发费用）≤营业收入，且R&D经费占比≤50%；若是否有研发活动为否，则R&D经费=0（强制性）；若为是，则R&D经费＞0",
  source: "domain 5.1 R20、3 L01 L14",
  reads: { ledgers: { L01: ["rd", "rev"], L14: ["rdx", "rev", "act"] } },
  codes: ["over-revenue", "intensity", "inactive", "no-spending"],
  copes: true,
  explained: { reasons: ["new-unit", "scope", "document"], holds: "across-years" },
  check: (evidence) => {
    const statistics = evidence.ledger("L14");
    const firms = evidence.ledger("L01");
    if (!statistics?.columns.has("rdx") && !firms?.columns.has("rd")) return absent;
    return oddSpending(statistics, firms);
  },
};

function oddSpending(statistics: Ledger | null, firms: Ledger | null): readonly Sighting[] {
  const reported = statistics ? [...againstRevenue(statistics, "rdx"), ...againstActivity(statistics)] : [];
  return firms ? [...reported, ...againstRevenue(firms, "rd")] : reported;
}

function againstRevenue(ledger: Ledger, column: string): readonly Sighting[] {
  return numberPairs(ledger, [column, "rev"], (amount, revenue, row) => {
    const code = codeOf(amount, revenue, column);
    if (code === null) return null;
    const cell = { ledger, row, column };
    const revenueAt = amountAt({ ...cell, column: "rev" });
    const seen = { value: amountAt(cell), revenueColumn: nameOf(ledger, "rev"), revenue: revenueAt };
    return sightCell(cell, { code, seen, beside: ["rev"] });
  });
}

function codeOf(amount: number, revenue: number, column: string): string | null {
  // A negative revenue is R04's already.
  if (revenue < 0) return null;
  if (amount > 0 && amount > revenue) return "over-revenue";
  // Half of the revenue is asked about once, where the statistics have it.
  return column === "rdx" && amount > 0 && amount > revenue * INTENSITY ? "intensity" : null;
}

function* againstActivity(ledger: Ledger): Generator<Sighting> {
  const [active, spent] = [valuesOf(ledger, "act"), valuesOf(ledger, "rdx")];
  for (let row = 0; row < ledger.count; row++) {
    const found = contradiction(active[row] ?? null, spent[row] ?? null);
    if (!found) continue;
    const seen = { activity: textAt({ ledger, row, column: "act" }) };
    yield sightCell({ ledger, row, column: "rdx" }, { ...found, seen, beside: ["act"] });
  }
}

function contradiction(active: Value, spent: Value): { readonly code: string; readonly severity: Severity } | null {
  if (typeof spent !== "number") return null;
  if (active === false && spent > 0) return { code: "inactive", severity: "mandatory" };
  return active === true && spent === 0 ? { code: "no-spending", severity: "verify" } : null;
}
