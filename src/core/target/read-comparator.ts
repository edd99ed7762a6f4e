/** Which comparison the words of a clause ask for. */
import type { Token } from "./scan-clause";
import type { Comparator } from "./target";

/**
 * The comparison that is stated, else that of the column 比较方式, else the implied one (达到); null when none.
 * The wording goes before the column because it is the official text; opposite directions are ambiguous.
 */
export function readComparator(tokens: readonly Token[], column: Comparator | null): Comparator | null | "ambiguous" {
  const stated = new Set(
    tokens.flatMap((token) => (token.kind === "compare" && token.firm === "firm" ? [token.comparator] : [])),
  );
  if (stated.size > 1) return "ambiguous";
  const [firm] = stated;
  if (firm === undefined) return column ?? impliedBy(tokens);
  if (column !== null && directionOf(column) * directionOf(firm) < 0) return "ambiguous";
  return bounded(firm, tokens);
}

/** The comparison between the negatives of both sides. */
export function turned(comparator: Comparator): Comparator {
  const other: Readonly<Record<Comparator, Comparator>> = { ">=": "<=", ">": "<", "<=": ">=", "<": ">", "=": "=" };
  return other[comparator];
}

function impliedBy(tokens: readonly Token[]): Comparator | null {
  for (const token of tokens) if (token.kind === "towards" || token.kind === "compare") return token.comparator;
  return null;
}

// （含） and （不含） settle whether the number itself will do.
function bounded(comparator: Comparator, tokens: readonly Token[]): Comparator {
  const up = directionOf(comparator);
  if (up === 0) return comparator;
  if (tokens.some(({ kind }) => kind === "inclusive")) return up > 0 ? ">=" : "<=";
  if (tokens.some(({ kind }) => kind === "exclusive")) return up > 0 ? ">" : "<";
  return comparator;
}

function directionOf(comparator: Comparator): -1 | 0 | 1 {
  if (comparator === "=") return 0;
  return comparator.startsWith(">") ? 1 : -1;
}
