/** What the rows of one name come to: the same as ours, a change, a new row, or a conflict that is left to a person. */
import type { ColumnSchema } from "../ledger/schema";
import type { CollectCell, CollectRow } from "./collect-row";
import type { CellChange, ChangedRow, Conflict, NewRow } from "./comparison";

export type Verdict =
  | { readonly kind: "same" }
  | { readonly kind: "changed"; readonly row: ChangedRow }
  | { readonly kind: "added"; readonly row: NewRow }
  | { readonly kind: "conflict"; readonly conflict: Conflict };

/** `theirs` is at least one row. */
export function judgeNamed(ours: readonly CollectRow[], theirs: readonly CollectRow[]): Verdict {
  if (ours.length > 1) return judgeRepeated(ours, theirs);
  const { cells, differing } = merged(theirs);
  if (differing.length > 0) {
    return { kind: "conflict", conflict: { kind: "lists-differ", ours, sources: theirs, columns: differing } };
  }
  const [own] = ours;
  if (!own) return { kind: "added", row: { cells: cellsOf(cells), sources: theirs, isUnnamed: false } };
  const changes = [...cells].flatMap(([key, stated]) => changeOf(own.cells.get(key), stated));
  return changes.length === 0 ? { kind: "same" } : { kind: "changed", row: { ours: own, changes } };
}

/** Cells of ours that stay although a list's own cell states nothing. */
export function keptCells([own, second]: readonly CollectRow[], theirs: readonly CollectRow[]): number {
  if (!own || second) return 0;
  return [...own.cells].filter(
    ([key, { form }]) =>
      form !== "" &&
      theirs.some(({ cells }) => cells.has(key)) &&
      theirs.every(({ cells }) => (cells.get(key)?.form ?? "") === ""),
  ).length;
}

/** Where ours has a thing several times, a row that equals one of these is known; which of them another changes is not. */
function judgeRepeated(ours: readonly CollectRow[], theirs: readonly CollectRow[]): Verdict {
  const strange = theirs.filter((row) => !ours.some((own) => agrees(own, row)));
  return strange.length === 0
    ? { kind: "same" }
    : { kind: "conflict", conflict: { kind: "ours-repeats", ours, sources: strange, columns: [] } };
}

function agrees(own: CollectRow, row: CollectRow): boolean {
  return [...row.cells].every(([key, { form }]) => form === "" || (own.cells.get(key)?.form ?? form) === form);
}

type Stated = { readonly cell: CollectCell; readonly source: CollectRow };

/** What the rows state together; columns in which two of them state different things. */
function merged(rows: readonly CollectRow[]): {
  readonly cells: ReadonlyMap<string, Stated>;
  readonly differing: readonly ColumnSchema[];
} {
  const cells = new Map<string, Stated>();
  const differing = new Map<string, ColumnSchema>();
  for (const source of rows) {
    for (const [key, cell] of source.cells) {
      const known = cells.get(key)?.cell.form ?? "";
      if (known === "") cells.set(key, { cell, source });
      else if (cell.form !== "" && cell.form !== known) differing.set(key, cell.column);
    }
  }
  return { cells, differing: [...differing.values()] };
}

function cellsOf(cells: ReadonlyMap<string, Stated>): ReadonlyMap<string, CollectCell> {
  return new Map([...cells].map(([key, { cell }]) => [key, cell]));
}

function changeOf(from: CollectCell | undefined, { cell, source }: Stated): readonly CellChange[] {
  if (!from || cell.form === "" || cell.form === from.form) return [];
  return [{ column: cell.column, from, to: cell, source }];
}
