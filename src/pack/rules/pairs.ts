/** Two cells of a row that are compared: rows where either has no value of the kind, or one that may well be another, are left out. */
import type { Ledger, Value } from "../../core/ledger/ledger";
import type { Sighting } from "../../core/rule/rule";
import { valuesOf } from "./sight";

/** Looks at a row's two cells. */
export type Look<Kind extends Value> = (first: Kind, second: Kind, row: number) => Sighting | null;

export function textPairs(ledger: Ledger, columns: readonly [string, string], look: Look<string>): readonly Sighting[] {
  return pairs(ledger, columns, (first, second, row) =>
    typeof first === "string" && typeof second === "string" ? look(first, second, row) : null,
  );
}

export function numberPairs(
  ledger: Ledger,
  columns: readonly [string, string],
  look: Look<number>,
): readonly Sighting[] {
  return pairs(ledger, columns, (first, second, row) =>
    typeof first === "number" && typeof second === "number" ? look(first, second, row) : null,
  );
}

function pairs(ledger: Ledger, [one, other]: readonly [string, string], look: Look<Value>): readonly Sighting[] {
  const [firsts, seconds] = [valuesOf(ledger, one), valuesOf(ledger, other)];
  const doubted = [one, other].flatMap((key) => ledger.columns.get(key)?.flaws ?? []);
  const found: Sighting[] = [];
  for (let row = 0; row < ledger.count; row++) {
    // 2021.1 is January or October: R06 asks, and nothing else is concluded from it.
    if (doubted.some((flaws) => flaws.get(row)?.includes("decimal-month"))) continue;
    const sighting = look(firsts[row] ?? null, seconds[row] ?? null, row);
    if (sighting) found.push(sighting);
  }
  return found;
}
