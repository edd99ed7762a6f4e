/** Which rows each 合计 or 小计 row claims to add up. */
import type { TotalRow } from "./ledger";
import type { TotalAt } from "./table-rows";

/** A total with the span of data rows it adds up, counted from 0 within its table; empty when `to` < `from`. */
export type TotalSpan = {
  readonly at: TotalAt;
  readonly kind: TotalRow["kind"];
  readonly from: number;
  readonly to: number;
};

/**
 * Spans of all totals of a table with `count` data rows. 小计 adds up its group, which stands above it (or below, where
 * the first 小计 has nothing above); 总计 adds up everything above; a label that comes again and again closes its own group.
 */
export function totalSpans(totals: readonly TotalAt[], count: number): TotalSpan[] {
  const leading = totals.some((total) => total.label.kind === "subtotal" && total.before === 0);
  const repeated = new Set(
    totals.map((total) => total.label.label).filter((label, i, all) => all.indexOf(label) !== i),
  );
  const lastOf = new Map<string, number>();
  let lastAny = 0;
  return totals.map((at, index) => {
    const { label, kind } = at.label;
    const closed = lastOf.get(label) ?? 0;
    const begun = lastAny;
    lastOf.set(label, at.before);
    lastAny = at.before;
    if (kind === "subtotal" && leading) return { at, kind, from: at.before, to: nextBreak(totals, index, count) - 1 };
    if (kind === "subtotal") return { at, kind, from: begun, to: at.before - 1 };
    if (at.before === 0) return { at, kind, from: 0, to: count - 1 };
    if (repeated.has(label) && at.before > closed) return { at, kind: "subtotal", from: closed, to: at.before - 1 };
    return { at, kind, from: 0, to: at.before - 1 };
  });
}

function nextBreak(totals: readonly TotalAt[], index: number, count: number): number {
  const before = totals[index]?.before ?? 0;
  return totals.slice(index + 1).find((total) => total.before > before)?.before ?? count;
}
