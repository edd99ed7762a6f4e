/** Short and former names that the 企业信息库 has for its firms (domain 8.4): 上上科技 for 福建上上科技有限公司. */
import { matchingKey } from "../../core/identifier/company-name";
import type { Ledger } from "../../core/ledger/ledger";
import { ownersIn } from "./owners";
import { valuesOf } from "./sight";

/** Matching key of a short name → the firm's row; what two firms are called names neither. */
export function aliasesOf(library: Ledger): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const shared = new Set<string>();
  for (const [row, cell] of valuesOf(library, "alias").entries()) {
    if (typeof cell !== "string") continue;
    for (const key of ownersIn(cell).map(matchingKey)) {
      if (rows.has(key) && rows.get(key) !== row) shared.add(key);
      rows.set(key, row);
    }
  }
  for (const key of shared) rows.delete(key);
  return rows;
}
