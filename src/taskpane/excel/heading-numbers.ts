/** The numbers that Word gives the headings by itself, so that the preview reads as the document will: 一、 and （一）. */
import type { Narrative } from "../../core/narrative/narrative";

const DIGITS = "零一二三四五六七八九";

/** Block key → 一、 for a heading, （一） for a paragraph's run-in heading, counted anew under each heading. */
export function headingNumbers({ sections }: Narrative): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  let [headings, leads] = [0, 0];
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind === "heading" && block.level === 1) {
      numbers.set(block.key, `${chineseNumber(++headings)}、`);
      leads = 0;
    } else if ((block.kind === "paragraph" && block.lead) || block.kind === "heading") {
      numbers.set(block.key, `（${chineseNumber(++leads)}）`);
    }
  }
  return numbers;
}

/** 1 → 一, 10 → 十, 23 → 二十三; reports have no hundred headings. */
function chineseNumber(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : DIGITS.charAt(tens)}十`;
  return ten + (ones === 0 ? "" : DIGITS.charAt(ones));
}
