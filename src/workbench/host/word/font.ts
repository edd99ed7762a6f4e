/** Word.Font: the looks of the characters in a stretch. */
import { described, type Scalar } from "../executor/class-description";
import { fontFact, setFontFact, type FontFact } from "../document/fonts";
import type { Located } from "../document/model";

const FACTS: readonly FontFact[] = ["Bold", "Color", "HighlightColor", "Italic", "Name", "Size", "Underline"];

export const fontClass = described<Located>({
  name: "Font",
  isReferenceable: true,
  scalars: Object.fromEntries(FACTS.map((fact) => [fact, scalar(fact)])),
});

function scalar(fact: FontFact): Scalar<Located> {
  return { get: (self) => fontFact(self, fact), set: (self, value) => setFontFact(self, fact, value) };
}
