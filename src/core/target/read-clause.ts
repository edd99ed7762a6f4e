/** Reads what one clause of a target asks for from its words. */
import { compareDecimal, decimal, plus, times, type Decimal } from "../base/decimal";
import { allOf, has, oneOf, type Kind, type Of } from "./clause-words";
import { readComparator, turned } from "./read-comparator";
import { readMeasure, type Measured } from "./read-measure";
import type { Token } from "./scan-clause";
import type { Comparator, Demand } from "./target";

/** The columns beside the wording: 比较方式 and 计量单位. */
export type Beside = { readonly comparator: Comparator | null; readonly unit: string | null };

/** Words that say something else when they stand twice with different meanings. */
const SAID_ONCE: readonly Kind[] = ["number", "change", "towards", "hold", "multiple", "scale", "unit"];

/** The demand; null when the clause makes none; "ambiguous" when its words do not go together. */
export function readClause(tokens: readonly Token[], beside: Beside): Demand | null | "ambiguous" {
  if (SAID_ONCE.some((kind) => allOf(tokens, kind).length > 1)) return "ambiguous";
  const comparator = readComparator(tokens, beside.comparator);
  if (comparator === "ambiguous") return "ambiguous";
  const number = oneOf(tokens, "number");
  if (!number) return withoutNumber(tokens, comparator);
  const measure = readMeasure(number.value, tokens, beside.unit);
  return measure === null ? "ambiguous" : withNumber(measure, tokens, comparator ?? ">=");
}

function withoutNumber(tokens: readonly Token[], comparator: Comparator | null): Demand | null | "ambiguous" {
  const cores = (["all", "multiple", "hold", "change"] as const).filter((kind) => has(tokens, kind));
  if (cores.length > 1) return "ambiguous";
  const multiple = oneOf(tokens, "multiple");
  if (multiple) return { kind: "multiple", comparator: comparator ?? ">=", times: multiple.times };
  const change = oneOf(tokens, "change");
  if (change) return moved(change, comparator);
  return has(tokens, "all") ? { kind: "all" } : held(tokens, comparator);
}

// 增长 alone is more than last year; 不低于上年增幅 compares two growths, which no ledger gives.
function moved({ direction }: Of<"change">, comparator: Comparator | null): Demand | "ambiguous" {
  return comparator === null ? { kind: "hold", comparator: direction === "up" ? ">" : "<" } : "ambiguous";
}

function held(tokens: readonly Token[], comparator: Comparator | null): Demand | null {
  const hold = oneOf(tokens, "hold");
  if (!hold && !has(tokens, "last-year")) return null;
  return { kind: "hold", comparator: comparator ?? hold?.comparator ?? "=" };
}

function withNumber(measure: Measured, tokens: readonly Token[], comparator: Comparator): Demand | "ambiguous" {
  if (has(tokens, "hold", "multiple")) return "ambiguous";
  if (has(tokens, "fold")) return folds(measure.value, tokens, comparator);
  const change = oneOf(tokens, "change");
  if (change) return changed(measure, change, comparator);
  // 上年8件 with no word of change: the number may be last year's or this year's.
  return has(tokens, "last-year") ? "ambiguous" : level(measure, tokens, comparator);
}

function folds(number: Decimal, tokens: readonly Token[], comparator: Comparator): Demand | "ambiguous" {
  const change = oneOf(tokens, "change");
  if (has(tokens, "unit", "percent", "scale") || change?.direction === "down") return "ambiguous";
  if (change) return { kind: "multiple", comparator, times: plus(number, "1") };
  // 增加到2倍 and 上年的2倍 are twice the base; 2倍 alone does not say of what.
  return has(tokens, "towards", "last-year") ? { kind: "multiple", comparator, times: number } : "ambiguous";
}

function changed(measure: Measured, change: Of<"change">, comparator: Comparator): Demand | "ambiguous" {
  const down = change.direction === "down";
  const signed = down ? times(measure.value, "-1") : measure.value;
  const asked = down ? turned(comparator) : comparator;
  if (measure.unit === "%") {
    // Under a % header 增加2 may be two percent or two points.
    if (measure.stated === "beside" && change.by === "number") return "ambiguous";
    return { kind: "growth", comparator: asked, percent: signed };
  }
  if (measure.stated === "beside" && change.by === "share") return "ambiguous";
  return { kind: "increase", comparator: asked, value: signed, unit: measure.unit };
}

function level({ value, unit }: Measured, tokens: readonly Token[], comparator: Comparator): Demand | "ambiguous" {
  const everything = unit === "%" && compareDecimal(value, "100") === 0 && (comparator === ">=" || comparator === "=");
  if (everything) return { kind: "all" };
  return has(tokens, "all") ? "ambiguous" : { kind: "level", comparator, value: decimal(value), unit };
}
