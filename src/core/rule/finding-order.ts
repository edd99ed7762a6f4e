/** The one order in which findings are listed: gravest first, then by rule, then by place. */
import type { Place } from "../base/a1";
import { compareText } from "../base/compare";
import type { LedgerSet } from "../ledger/ledger";
import type { Finding, Rule, Severity } from "./rule";

const RANK: Readonly<Record<Severity, number>> = { mandatory: 0, verify: 1, notice: 2 };
const NOWHERE: Place = { sheet: "", row: 0, column: 0 };

/** Compares findings. Sheets stand in the order in which the 参数表 and then the ledgers have them. */
export function findingOrder(rules: readonly Rule[], ledgers: LedgerSet): (a: Finding, b: Finding) => number {
  const ruleAt = new Map(rules.map((rule, at) => [rule.id, at]));
  const sheetAt = sheetOrder(ledgers);
  const rank = (place: Place): number => sheetAt.get(place.sheet) ?? -1;
  return (a, b) => {
    const [here, there] = [a.at[0] ?? NOWHERE, b.at[0] ?? NOWHERE];
    return (
      RANK[a.severity] - RANK[b.severity] ||
      (ruleAt.get(a.rule) ?? 0) - (ruleAt.get(b.rule) ?? 0) ||
      rank(here) - rank(there) ||
      here.row - there.row ||
      here.column - there.column ||
      compareText(a.id, b.id)
    );
  };
}

function sheetOrder(ledgers: LedgerSet): ReadonlyMap<string, number> {
  const sheets = ledgers.parameterSheet === null ? [] : [ledgers.parameterSheet];
  for (const ledger of ledgers.ledgers.values()) sheets.push(...ledger.tables.map(({ sheet }) => sheet));
  return new Map([...new Set(sheets)].map((sheet, at) => [sheet, at]));
}
