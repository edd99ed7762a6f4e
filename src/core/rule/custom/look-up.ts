/**
 * Filters that ask for one value of a column (台账[信用代码 = 本行.信用代码]) look their rows up instead of going through all
 * of them for every row: the same rows, in the same order, for the whole condition is still put to each.
 */
import type { Compiled, Equality } from "./compiler";
import type { Runtime } from "./runtime";
import { isMissing, Rows, type Value } from "./value";

type Filter = { readonly test: Compiled; readonly slot: number; readonly id: number };

/** Gives the rows that can meet the condition; null where all have to be asked. */
export function lookUp(whole: Compiled, filter: Filter): ((runtime: Runtime) => Rows | null) | null {
  const equality = whole.slots === 0 ? usable(filter) : null;
  if (!equality) return null;
  const { cell, other } = equality;
  return (runtime) => {
    const wanted = other.run(runtime);
    const isSimple = typeof wanted === "string" || typeof wanted === "number" || typeof wanted === "boolean";
    if (!isSimple) return null;
    const index = indexOf({ whole, cell, ...filter }, runtime);
    return index ? new Rows(merged(index.get(wanted) ?? [], index.get(undefined) ?? [])) : null;
  };
}

/** An equality of a cell of the filtered rows with something that is not of theirs. Days are left out: a month is equal to none. */
function usable({ test, slot }: Filter): Equality | null {
  const bit = 1 << slot;
  return (
    test.equalities?.find(
      ({ cell, other }) =>
        cell.cell?.slot === slot && cell.type.kind !== "day" && (other.slots & bit) === 0 && other.slots !== 0,
    ) ?? null
  );
}

type Indexed = Filter & { readonly whole: Compiled; readonly cell: Compiled };

function indexOf({ whole, cell, slot, id }: Indexed, runtime: Runtime): ReadonlyMap<Value, readonly number[]> | null {
  const known = runtime.indexes.get(id);
  if (known) return known;
  const from = whole.run(runtime);
  if (!(from instanceof Rows)) return null;
  runtime.spend(from.rows.length * 4);
  const index = new Map<Value, number[]>();
  for (const row of from.rows) {
    runtime.rowAt[slot] = row;
    const value = cell.run(runtime);
    // An empty cell equals nothing; one that cannot be read may be the one, and has to be told.
    if (isMissing(value) && value !== undefined) continue;
    const rows = index.get(value);
    if (rows) rows.push(row);
    else index.set(value, [row]);
  }
  runtime.indexes.set(id, index);
  return index;
}

/** Two ascending lists as one. */
function merged(a: readonly number[], b: readonly number[]): readonly number[] {
  return b.length === 0 ? a : [...a, ...b].sort((x, y) => x - y);
}
