/** What a draft adds to a bound text; beside it the text itself is what a person may have changed. */
import { MARK_WORDS } from "../narrative/spans";

/** On a text that has nothing to show any more, in a paragraph that a person edited (P9). */
export const TO_CHANGE = "【待改】";
/** On a number of another year that a person typed, when its report is rolled into the next (P3). */
export const LAST_YEARS = "【上年数】";

const MARKS: readonly string[] = [...Object.values(MARK_WORDS), TO_CHANGE, LAST_YEARS];

/** The text without marks at its end. */
export function unmarked(text: string): string {
  let bare = text;
  for (let mark = endOf(bare); mark !== undefined; mark = endOf(bare)) bare = bare.slice(0, -mark.length);
  return bare;
}

function endOf(text: string): string | undefined {
  return MARKS.find((mark) => text.endsWith(mark));
}
