/** Figures of the report that add up what fewer than three firms told the statistics: to be looked at before release (P23). */
import { saidFigures } from "../core/narrative/said";
import { FEWEST_FIRMS, firmsBehind } from "../core/snapshot/disclosure";
import type { Check } from "./check";

/** Their names, in the figures' order. */
export function thinFigures({ figures, ledgers, narrative }: Check): readonly string[] {
  const said = saidFigures(narrative);
  return [...figures.values()].flatMap((figure) => {
    if (!said.has(figure.key) || figure.value.kind === "missing") return [];
    const firms = firmsBehind(figure, figures, ledgers);
    return firms !== null && firms < FEWEST_FIRMS ? [figure.name] : [];
  });
}
