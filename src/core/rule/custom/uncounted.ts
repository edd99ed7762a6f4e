/** Rows that filters of an own rule could not judge because a cell cannot be read: they were not counted, and that is told. */
import { placeOf, type Ledger } from "../../ledger/ledger";
import type { Sighting } from "../rule";
import type { Compiler } from "./compiler";
import type { Runtime } from "./runtime";

export function* uncounted(
  { filters }: Compiler,
  { unjudged }: Runtime,
  ledgerOf: (id: string) => Ledger | null,
): Generator<Sighting, void> {
  for (const [filter, rows] of unjudged) {
    const { ledger: schema, columns } = filters[filter] ?? {};
    const ledger = schema ? ledgerOf(schema.id) : null;
    if (!ledger || !columns) continue;
    const ordered = [...rows].sort((a, b) => a - b);
    const at = ordered.flatMap((row) =>
      columns.flatMap(({ key }) =>
        (ledger.columns.get(key)?.values[row] ?? null) === null ? (placeOf(ledger, row, key) ?? []) : [],
      ),
    );
    yield {
      code: "uncounted",
      severity: "notice",
      at,
      seen: { count: rows.size, ledger: ledger.schema.name, columns: columns.map(({ name }) => name).join("、") },
      expected: null,
      touches: [],
      key: `${ledger.schema.id}/*/uncounted`,
    };
  }
}
