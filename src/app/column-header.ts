/** Headers as Keji writes them, for people and for its own reading of them. */
import type { ColumnType } from "../core/ledger/schema";

/** The header with the unit its numbers are in: 职工总数（人）. */
export function headerOf(name: string, type: ColumnType): string {
  const unit = type.kind === "money" ? "万元" : type.kind === "count" || type.kind === "quantity" ? type.unit : "";
  return unit === "" ? name : `${name}（${unit}）`;
}
