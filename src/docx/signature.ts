/** Where 署名 and 成文日期 stand when no seal is put on them (GB/T 9704-2012, 7.3.5.2). */
import type { Span } from "../core/narrative/narrative";
import { CHARACTER } from "./layout";
import { widthOf } from "./text-width";

const TWO = 2;

/**
 * Right indents in twips. 署名 leaves two characters, the date's first character stands two to the right of the
 * 署名's; where that would bring the date nearer than two characters, the date leaves two and the 署名 more.
 */
export function signatureIndents(
  unit: readonly Span[],
  date: readonly Span[],
): { readonly unit: number; readonly date: number } {
  const longer = spansWidth(unit) - spansWidth(date);
  const [unitIndent, dateIndent] = longer >= TWO ? [TWO, longer] : [2 * TWO - longer, TWO];
  return { unit: Math.round(unitIndent * CHARACTER), date: Math.round(dateIndent * CHARACTER) };
}

function spansWidth(spans: readonly Span[]): number {
  return spans.reduce((sum, { text }) => sum + widthOf(text), 0);
}
