/** Why rows of a ledger are not counted for an indicator (P7, 取数说明): of each row the first thing that keeps it out. */
import { lastDay } from "../base/plain-date";
import type { Ledger } from "../ledger/ledger";
import { prepare, rowsMeeting, type Moment } from "./conditions";
import { whoIn } from "./distinct";
import type { Condition, RowMeasure } from "./indicator";
import { rowsToAdd } from "./rows-to-add";

export type LeftOut =
  /** The cell says something else than what is counted. */
  | { readonly code: "condition"; readonly condition: Condition }
  /** The cell is empty, unreadable, or too imprecise to tell. */
  | { readonly code: "not-told"; readonly column: string }
  /** It happened after the as-of day. */
  | { readonly code: "after-cutoff"; readonly column: string }
  /** The same firm, person or thing is counted by another row. */
  | { readonly code: "repeated" }
  /** Whoever it is also has a row that takes it out again. */
  | { readonly code: "apart" }
  /** A 合计 beside its parts; a row of another year; of a month that is not taken. */
  | { readonly code: "total-line" | "other-year" | "other-month" }
  /** Nothing to list it by. */
  | { readonly code: "no-name" };

/** Row indices of the ledger, in its order. */
export type LeftOutRows = { readonly why: LeftOut; readonly rows: readonly number[] };

export type Counting = {
  readonly moment: Moment;
  /** The rows that count. */
  readonly counted: readonly number[];
};

/** Every row that does not count, by reason; the reason that keeps most rows out comes first. */
export function rowsLeftOut(
  measure: RowMeasure,
  ledger: Ledger,
  { moment, counted }: Counting,
): readonly LeftOutRows[] {
  const taken = new Set(counted);
  const whyOf = firstCondition(measure.where, ledger, moment);
  const whyBeside = besideConditions(measure, ledger, moment);
  const groups = new Map<string, { why: LeftOut; rows: number[] }>();
  for (let row = 0; row < ledger.count; row++) {
    if (taken.has(row)) continue;
    const why = whyOf(row) ?? whyBeside(row);
    const key = JSON.stringify(why);
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { why, rows: [row] });
  }
  return [...groups.values()].sort((a, b) => b.rows.length - a.rows.length);
}

// Conditions are read in order, as the formula tells them.
function firstCondition(where: readonly Condition[], ledger: Ledger, moment: Moment): (row: number) => LeftOut | null {
  const tests = where.map((condition) => ({ condition, test: prepare(condition, ledger, moment) }));
  return (row) => {
    for (const { condition, test } of tests) {
      const outcome = test?.(row) ?? "unknown";
      if (outcome === "unknown") return { code: "not-told", column: condition.column };
      if (outcome === "fails") return failed(condition, ledger.columns.get(condition.column)?.values[row], moment);
    }
    return null;
  };
}

function failed(condition: Condition, value: unknown, { asOf }: Moment): LeftOut {
  const isUntilNow = "within" in condition || "until" in condition || "inForce" in condition;
  const isLater = isUntilNow && typeof value === "string" && lastDay(value) > asOf;
  return isLater ? { code: "after-cutoff", column: condition.column } : { code: "condition", condition };
}

/** Why a row that meets every condition still does not count. */
function besideConditions(measure: RowMeasure, ledger: Ledger, moment: Moment): (row: number) => LeftOut {
  switch (measure.kind) {
    case "count":
      return besideCount(measure, ledger, moment);
    case "sum":
      return besideSum(measure, ledger, moment);
    default: {
      // A row that names somebody, but not the first to do so, repeats it.
      const who = measure.kind === "list" && measure.distinct ? whoIn(ledger, measure.distinct) : null;
      return (row) => ({ code: who && isNamed(measure, ledger, row) ? "repeated" : "no-name" });
    }
  }
}

function isNamed(measure: RowMeasure, ledger: Ledger, row: number): boolean {
  if (measure.kind !== "list") return false;
  const keys = [...measure.item.matchAll(/\{([a-z0-9-]+)\}/g)].map((match) => match[1] ?? "");
  return keys.every((key) => (ledger.columns.get(key)?.values[row] ?? null) !== null);
}

type Of<Kind extends RowMeasure["kind"]> = Extract<RowMeasure, { kind: Kind }>;

function besideCount({ distinct, without }: Of<"count">, ledger: Ledger, moment: Moment): (row: number) => LeftOut {
  if (!distinct || !without) return () => ({ code: "repeated" });
  const who = whoIn(ledger, distinct);
  const out = new Set((rowsMeeting(ledger, without, moment) ?? []).map(who));
  return (row) => ({ code: out.has(who(row)) ? "apart" : "repeated" });
}

function besideSum(measure: Of<"sum">, ledger: Ledger, moment: Moment): (row: number) => LeftOut {
  const rows = rowsMeeting(ledger, measure.where, moment) ?? [];
  const { totals: _totals, ...withTotals } = measure;
  const { months: _months, ...withMonths } = withTotals;
  const ofYear = new Set(rowsToAdd(withMonths, ledger, { rows, moment }));
  const inTime = new Set(rowsToAdd(withTotals, ledger, { rows, moment }));
  return (row) => {
    if (!ofYear.has(row)) return { code: "other-year" };
    return { code: inTime.has(row) ? "total-line" : "other-month" };
  };
}
