/**
 * 以审定数为准（台账为8家）: the 口径 of an adopted row by which somebody settled on a number, knowing what the ledger gave. It holds
 * while the ledger gives the same; the ledger's number is written out, so that whoever reads the row sees it too.
 */
import { absolute, compareDecimal, decimal, minus, type Decimal } from "../base/decimal";
import type { Figure } from "./figure";
import { formatNumber } from "./format-figure";

const SETTLED = /^以审定数为准[（(]台账为(-?\d+(?:\.\d+)?)\D*[)）]$/u;

/** The 口径 to write for a figure that the ledger gives. */
export function settledScope(figure: Pick<Figure, "decimals" | "fixed" | "unit">, own: Decimal): string {
  return `以审定数为准（台账为${formatNumber(figure, own)}${figure.unit}）`;
}

/** Whether the 口径 settles on a number beside what the ledger gives, to the last place that it states. */
export function isSettledBeside(scope: string | null, own: Decimal): boolean {
  const [, stated] = SETTLED.exec((scope ?? "").replace(/\s+/gu, "")) ?? [];
  if (stated === undefined) return false;
  const places = stated.split(".")[1]?.length ?? 0;
  return compareDecimal(absolute(minus(decimal(stated), own)), `0.${"0".repeat(places)}5`) <= 0;
}
