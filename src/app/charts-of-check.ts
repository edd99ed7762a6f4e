/** What can be drawn of a check, and where it stands in the report (P12). */
import { historyOf } from "../core/indicator/history";
import { chartBlocks, withCharts } from "../core/narrative/charts";
import type { Block, Narrative } from "../core/narrative/narrative";
import type { Check } from "./check";

export function chartsOf(check: Check): readonly Block[] {
  return chartBlocks({ ...check, history: historyOf(check.ledgers, check.indicators) });
}

/** The report's words with its charts among them. */
export function narrativeWithCharts(check: Check): Narrative {
  return withCharts(check.narrative, chartsOf(check));
}
