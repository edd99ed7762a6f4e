/** What became of 核实说明: how many rows do what, and each that does nothing. None is left out, none is deleted. */
import type { Check } from "../../app/check";
import type { EntryOutcome } from "../../core/explanation/settle-findings";
import { describeEntry, describeOutcomes } from "../../text/zh/findings/describe-explanation";
import { line, type Line } from "./line";

/** What findings tell themselves, and rows that wait for somebody. */
const TOLD: ReadonlySet<EntryOutcome> = new Set<EntryOutcome>(["holds", "lapsed", "offered", "waiting", "superseded"]);

export function explanationsList({ explanations }: Check): readonly Line[] {
  if (explanations.length === 0) return [];
  const others = explanations.filter(({ outcome }) => !TOLD.has(outcome));
  return [
    line(`核实说明：${describeOutcomes(explanations)}`, "heading"),
    ...others.map((entry) => line(`  ${describeEntry(entry)}`)),
    line(""),
  ];
}
