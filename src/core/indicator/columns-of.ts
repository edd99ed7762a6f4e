/** Which columns a measure reads in its ledger. */
import { standInColumn } from "./conditions";
import type { Condition, DistinctBy, RowMeasure } from "./indicator";

/** The columns a measure reads, in reading order: what P5 calls its value, filter and key columns. */
export function columnsOf(measure: RowMeasure): readonly string[] {
  return [...new Set([...columnsIn(measure.where), ...valueColumnsOf(measure)])];
}

/** The columns beside the conditions: what is added up, told apart, listed or asked of the rows that count. */
export function valueColumnsOf(measure: RowMeasure): readonly string[] {
  switch (measure.kind) {
    case "count":
      return [...columnsOfDistinct(measure.distinct), ...columnsIn(measure.without ?? [])];
    case "sum":
      return [measure.column, measure.totals, measure.ofYear, measure.months?.column].filter(
        (column) => column !== undefined,
      );
    case "list":
      return [...columnsOfDistinct(measure.distinct), ...columnsOfItem(measure.item)];
    case "status":
      return columnsIn(measure.reached);
  }
}

/** The columns of conditions, those that stand in for an empty cell included. */
export function columnsIn(conditions: readonly Condition[]): readonly string[] {
  return conditions.flatMap((condition) => {
    const standIn = standInColumn(condition);
    return standIn === null ? [condition.column] : [condition.column, standIn];
  });
}

/** The columns that tell one from another. */
export function columnsOfDistinct(by: DistinctBy | undefined): readonly string[] {
  if (!by) return [];
  return "texts" in by ? by.texts : [by.identifier, by.name];
}

/** The columns that a list's items are made of, in reading order. */
export function columnsOfItem(item: string): readonly string[] {
  return [...item.matchAll(/\{([a-z0-9-]+)\}/g)].map((match) => match[1] ?? "");
}
