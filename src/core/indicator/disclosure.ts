/** How many firms stand behind a figure: what single firms reported to the statistics is nobody's to publish (P23). */
import type { Ledger, LedgerSet } from "../ledger/ledger";
import { whoIn } from "./distinct";
import type { Figure, Figures } from "./figure";

/** Below so many firms a reader, or one of the firms, may work out what another reported. */
export const FEWEST_FIRMS = 3;

type Ledgers = Pick<LedgerSet, "ledgers">;

/** Whether a figure adds up what so few firms reported that it is to be looked at before it is released. */
export function isOfFewFirms(figure: Figure, figures: Figures, set: Ledgers): boolean {
  const firms = figure.value.kind === "missing" ? null : firmsBehind(figure, figures, set);
  return firms !== null && firms < FEWEST_FIRMS;
}

/**
 * The number of firms whose reported amounts a figure, or the thinnest of the figures it is worked out from, adds up;
 * null when it adds up no confidential amounts. How many firms there are is no secret.
 */
export function firmsBehind(figure: Figure, figures: Figures, set: Ledgers): number | null {
  const { ledgers } = set;
  const own = figure.evidence.flatMap((evidence) => {
    const ledger = evidence.kind === "rows" ? ledgers.get(evidence.ledger) : undefined;
    if (evidence.kind !== "rows" || ledger?.schema.confidential !== true || evidence.rows.length === 0) return [];
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

// One firm in two rows, of which one lacks the code, is one firm.
function firmsIn(ledger: Ledger, rows: readonly number[]): number {
  return new Set(rows.map(whoIn(ledger, { identifier: "uscc", name: "name" }))).size;
}
