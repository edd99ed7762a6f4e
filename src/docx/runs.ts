/** Runs of text, and how a run looks. */
import { cleanText } from "./clean-text";
import { element, type Element } from "./element";
import { FONT } from "./fonts";
import type { Piece } from "./lines";

/** A shading's fill, or null. */
export type RunLook = { readonly font: Piece["font"]; readonly fill: string | null };

export function runProperties({ font, fill }: RunLook): Element {
  // The hint makes Word take “ ” — … from the Chinese font, which they share with Latin ones.
  const fonts = { "w:hint": "eastAsia", ...(font === "lead" ? { "w:eastAsia": FONT.kai } : {}) };
  const shading = fill === null ? [] : [element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": fill })];
  return element("w:rPr", null, element("w:rFonts", fonts), ...shading);
}

export function run(text: string, look: RunLook): Element {
  return element("w:r", null, runProperties(look), ...textElements(cleanText(text)));
}

// The library writes a list's number over {list's name} wherever it stands; a brace on its own keeps such words as they are.
function textElements(text: string): readonly Element[] {
  return text.split(/(?<=\{)/).map((part) => element("w:t", { "xml:space": "preserve" }, part));
}
