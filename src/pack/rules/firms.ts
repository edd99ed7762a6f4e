/** The firms of L01 企业信息库, found by credit code or by name. */
import { matchingKey } from "../../core/identifier/company-name";
import type { Ledger } from "../../core/ledger/ledger";

export type Firms = {
  /** Credit code → row, the first in sheet order. */
  readonly byCode: ReadonlyMap<string, number>;
  /** Matching key of the name → row. */
  readonly byName: ReadonlyMap<string, number>;
};

export function firmsOf(ledger: Ledger): Firms {
  const codes = ledger.columns.get("uscc")?.values ?? [];
  const names = ledger.columns.get("name")?.values ?? [];
  const byCode = new Map<string, number>();
  const byName = new Map<string, number>();
  for (let row = 0; row < ledger.count; row++) {
    const [code, name] = [codes[row], names[row]];
    if (typeof code === "string" && !byCode.has(code)) byCode.set(code, row);
    const key = typeof name === "string" ? matchingKey(name) : "";
    if (key !== "" && !byName.has(key)) byName.set(key, row);
  }
  return { byCode, byName };
}

/** The row of a firm by its code, or by its name where it has none. */
export function firmRow(firms: Firms, code: unknown, name: unknown): number | null {
  if (typeof code === "string") return firms.byCode.get(code) ?? null;
  return typeof name === "string" ? (firms.byName.get(matchingKey(name)) ?? null) : null;
}
