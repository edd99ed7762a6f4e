/** 送审后变动清单 (P7): what a figure was when the report was sent and what it is now, and which of its rows made the difference. */
import type { Retained, RetainedFigure, RetainedRow } from "./retained";

export type RowChange = {
  readonly kind: "added" | "removed" | "changed";
  /** As it is now; a removed row as it was. */
  readonly row: RetainedRow;
  /** Of a changed row the columns that the figure reads. */
  readonly cells: readonly { readonly column: string; readonly then: string; readonly now: string }[];
};

export type FigureChange = {
  readonly key: string;
  readonly name: string;
  /** Null: there was no such figure, or it had no value. */
  readonly then: RetainedFigure | null;
  readonly now: RetainedFigure | null;
  /** Whether the value itself differs; false: only rows behind it do. */
  readonly valueChanged: boolean;
  readonly rows: readonly RowChange[];
  /** Ledgers whose single rows are not kept (P23), and how many rows counted in them then and now, where these differ. */
  readonly uncompared: readonly { readonly ledger: string; readonly then: number; readonly now: number }[];
};

type Kept = Pick<Retained, "figures" | "rows">;

/** The figures that changed, in the order they were kept in, new ones last. */
export function compareRetained(then: Kept, now: Kept): readonly FigureChange[] {
  const [was, is] = [indexOf(then), indexOf(now)];
  const keys = [...new Set([...was.figures.keys(), ...is.figures.keys()])];
  return keys
    .map((key) => changeOf(key, was, is))
    .filter(({ valueChanged, rows, uncompared }) => valueChanged || rows.length > 0 || uncompared.length > 0);
}

type Index = {
  readonly figures: ReadonlyMap<string, RetainedFigure>;
  readonly rowsOf: ReadonlyMap<string, readonly RetainedRow[]>;
};

function indexOf({ figures, rows }: Kept): Index {
  const rowsOf = new Map<string, RetainedRow[]>();
  for (const row of rows) {
    for (const key of row.usedBy) {
      const known = rowsOf.get(key);
      if (known) known.push(row);
      else rowsOf.set(key, [row]);
    }
  }
  return { figures: new Map(figures.map((figure) => [figure.key, figure])), rowsOf };
}

function changeOf(key: string, was: Index, is: Index): FigureChange {
  const [then, now] = [was.figures.get(key) ?? null, is.figures.get(key) ?? null];
  const [before, after] = [was.rowsOf.get(key) ?? [], is.rowsOf.get(key) ?? []];
  return {
    ...{ key, name: (now ?? then)?.name ?? key, then, now },
    valueChanged: !isSame(then, now),
    rows: rowChanges(before, after, { then, now }),
    uncompared: countChanges(before, after),
  };
}

function isSame(then: RetainedFigure | null, now: RetainedFigure | null): boolean {
  return then !== null && now !== null && then.value === now.value && then.display === now.display;
}

type Figures = Pick<FigureChange, "then" | "now">;

function rowChanges(before: readonly RetainedRow[], after: readonly RetainedRow[], of: Figures): readonly RowChange[] {
  const [was, is] = [named(before), named(after)];
  const removed = [...was].flatMap(([id, row]): readonly RowChange[] =>
    is.has(id) ? [] : [{ kind: "removed", row, cells: [] }],
  );
  const others = [...is].flatMap(([id, row]): readonly RowChange[] => {
    const old = was.get(id);
    if (!old) return [{ kind: "added", row, cells: [] }];
    const cells = cellChanges(old, row, of);
    return cells.length === 0 ? [] : [{ kind: "changed", row, cells }];
  });
  return [...removed, ...others];
}

function named(rows: readonly RetainedRow[]): ReadonlyMap<string, RetainedRow> {
  return new Map(rows.filter(({ id }) => id !== "").map((row) => [`${row.ledger}\n${row.id}`, row]));
}

function cellChanges(old: RetainedRow, row: RetainedRow, { then, now }: Figures): RowChange["cells"] {
  const read = new Set([...(then?.reads.get(row.ledger) ?? []), ...(now?.reads.get(row.ledger) ?? [])]);
  return [...read].flatMap((column) => {
    const [before, after] = [old.cells.get(column) ?? "", row.cells.get(column) ?? ""];
    return before === after ? [] : [{ column, then: before, now: after }];
  });
}

function countChanges(before: readonly RetainedRow[], after: readonly RetainedRow[]): FigureChange["uncompared"] {
  const unnamed = (rows: readonly RetainedRow[], ledger: string): number =>
    rows.filter((row) => row.id === "" && row.ledger === ledger).length;
  const ledgers = new Set([...before, ...after].filter(({ id }) => id === "").map(({ ledger }) => ledger));
  return [...ledgers]
    .map((ledger) => ({ ledger, then: unnamed(before, ledger), now: unnamed(after, ledger) }))
    .filter(({ then, now }) => then !== now);
}
