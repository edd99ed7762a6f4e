/** Rows that nothing names are the same when all their data is: each row of ours answers for one row of a list. */
import type { CollectRow, CollectTable } from "./collect-row";

/** Gives each row of the lists its equal among ours. A list knows only its own columns, and is compared by these alone. */
export function matchUnnamed(
  ours: readonly CollectRow[],
  theirs: readonly CollectRow[],
): ReadonlyMap<CollectRow, CollectRow> {
  const equals = new Map<CollectRow, CollectRow>();
  const ourLists = byTable(ours);
  for (const [list, rows] of byTable(theirs)) {
    const open = [...ourLists].map(([own, candidates]) => indexed(candidates, sharedColumns(own, list)));
    const once = new Map<string, CollectRow>();
    for (const row of rows) {
      // A row that its list has twice is one thing.
      const content = contentOf(row);
      const earlier = once.get(content);
      const equal = earlier ? equals.get(earlier) : take(open, row);
      if (equal) equals.set(row, equal);
      if (!earlier) once.set(content, row);
    }
  }
  return equals;
}

/** All that a row states, whatever columns its list has: rows that state the same are one. */
export function contentOf({ cells }: Pick<CollectRow, "cells">): string {
  return signature([...cells].filter(([, { form }]) => form !== "").map(([key, { form }]) => [key, form]));
}

type Index = { readonly columns: readonly string[]; readonly rows: ReadonlyMap<string, CollectRow[]> };

function indexed(candidates: readonly CollectRow[], columns: readonly string[]): Index {
  const rows = new Map<string, CollectRow[]>();
  for (const row of candidates) {
    const form = stated(row, columns);
    const others = rows.get(form);
    if (others) others.push(row);
    else rows.set(form, [row]);
  }
  return { columns, rows };
}

function take(open: readonly Index[], row: CollectRow): CollectRow | undefined {
  for (const { columns, rows } of open) {
    // Nothing stated in the shared columns would equal any row that states nothing there.
    if (!columns.some((key) => row.cells.get(key)?.form)) continue;
    const equal = rows.get(stated(row, columns))?.shift();
    if (equal) return equal;
  }
  return undefined;
}

function sharedColumns(a: CollectTable, b: CollectTable): readonly string[] {
  return a.columns.filter((key) => b.columns.includes(key));
}

function stated({ cells }: CollectRow, columns: readonly string[]): string {
  return signature(columns.map((key) => [key, cells.get(key)?.form ?? ""]));
}

function signature(cells: readonly (readonly [string, string])[]): string {
  return JSON.stringify(cells);
}

function byTable(rows: readonly CollectRow[]): ReadonlyMap<CollectTable, readonly CollectRow[]> {
  const tables = new Map<CollectTable, CollectRow[]>();
  for (const row of rows) {
    const others = tables.get(row.from);
    if (others) others.push(row);
    else tables.set(row.from, [row]);
  }
  return tables;
}
