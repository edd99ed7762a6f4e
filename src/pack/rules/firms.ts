/** The firms of L01 企业信息库, found by credit code or by name. */
import { matchingKey } from "../../core/identifier/company-name";
import type { Ledger } from "../../core/ledger/ledger";
import { valuesOf } from "./sight";

export type Firms = {
  /** Credit code → row, the first in sheet order. */
  readonly byCode: ReadonlyMap<string, number>;
  /** Matching key of the name → row. */
  readonly byName: ReadonlyMap<string, number>;
};

/** Every firm, or those of the rows to `keep`. */
export function firmsOf(ledger: Ledger, keep: (row: number) => boolean = () => true): Firms {
  const [codes, names] = [valuesOf(ledger, "uscc"), valuesOf(ledger, "name")];
  const byCode = new Map<string, number>();
  const byName = new Map<string, number>();
  for (let row = 0; row < ledger.count; row++) {
    if (!keep(row)) continue;
    const [code, name] = [codes[row], names[row]];
    if (typeof code === "string") remember(byCode, code, row);
    if (typeof name === "string") remember(byName, matchingKey(name), row);
  }
  return { byCode, byName };
}

function remember(rows: Map<string, number>, key: string, row: number): void {
  if (key !== "" && !rows.has(key)) rows.set(key, row);
}

/** The row of a firm by its code, or by its name where it has none. */
export function firmRow(firms: Firms, code: unknown, name: unknown): number | null {
  if (typeof code === "string") return firms.byCode.get(code) ?? null;
  return typeof name === "string" ? (firms.byName.get(matchingKey(name)) ?? null) : null;
}
