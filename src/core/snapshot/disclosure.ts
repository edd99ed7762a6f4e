/** How many firms stand behind a figure: what single firms reported to the statistics is nobody's to publish (P23). */
import type { Figure, Figures } from "../indicator/figure";
import type { Ledger, LedgerSet } from "../ledger/ledger";

/** Below so many firms a reader may work out what one of them reported. */
export const FEWEST_FIRMS = 3;

/**
 * The number of firms whose reported amounts a figure, or the thinnest of the figures it is worked out from, adds up;
 * null when it adds up no confidential amounts. How many firms there are is no secret.
 */
export function firmsBehind(figure: Figure, figures: Figures, set: Pick<LedgerSet, "ledgers">): number | null {
  const { ledgers } = set;
  const own = figure.evidence.flatMap((evidence) => {
    const ledger = evidence.kind === "rows" ? ledgers.get(evidence.ledger) : undefined;
    if (evidence.kind !== "rows" || ledger?.schema.confidential !== true) return [];
    return evidence.columns.some((column) => isAmount(ledger, column)) ? [firmsIn(ledger, evidence.rows)] : [];
  });
  const behind = figure.from.flatMap((key) => {
    const source = figures.get(key);
    return source && source !== figure ? (firmsBehind(source, figures, set) ?? []) : [];
  });
  const all = [...own, ...behind];
  return all.length === 0 ? null : Math.min(...all);
}

function isAmount({ schema }: Ledger, key: string): boolean {
  const kind = schema.columns.find((column) => column.key === key)?.type.kind;
  return kind === "money" || kind === "quantity" || kind === "count";
}

function firmsIn(ledger: Ledger, rows: readonly number[]): number {
  const [codes, names] = ["uscc", "name"].map((key) => ledger.columns.get(key)?.values);
  return new Set(rows.map((row) => codes?.[row] ?? names?.[row] ?? row)).size;
}
