/** Figures of the report that add up what few firms told the statistics: to be looked at before release, or never printed (P23). */
import type { Figures } from "../core/indicator/figure";
import type { LedgerSet } from "../core/ledger/ledger";
import { saidFigures } from "../core/narrative/said";
import { firmsBehind, isOfFewFirms } from "../core/indicator/disclosure";
import type { Check } from "./check";

/** Their names, in the figures' order. */
export function thinFigures({ figures, ledgers, narrative }: Check): readonly string[] {
  const said = saidFigures(narrative);
  return [...figures.values()].flatMap((figure) => {
    return said.has(figure.key) && isOfFewFirms(figure, figures, ledgers) ? [figure.name] : [];
  });
}

/** Keys of the figures from which a reader could read what one single firm reported. */
export function withheldFigures(figures: Figures, ledgers: LedgerSet): ReadonlySet<string> {
  const isOfOneFirm = [...figures.values()].filter(
    (figure) => figure.value.kind !== "missing" && !figure.outside && firmsBehind(figure, figures, ledgers) === 1,
  );
  return new Set(isOfOneFirm.map(({ key }) => key));
}
