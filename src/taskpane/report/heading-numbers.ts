/** The numbers that Word gives the headings by itself, so that the preview reads as the document will: 一、（一）1.（1）. */
import type { Narrative } from "../../core/narrative/narrative";

const DIGITS = "零一二三四五六七八九";

/** Block key → 一、 for a heading, （一） for a paragraph's run-in heading …, counted anew under each heading above it. */
export function headingNumbers({ sections }: Narrative): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>();
  const counts = [0, 0, 0, 0];
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    const level = block.kind === "heading" ? block.level : block.kind === "paragraph" && block.lead ? 2 : null;
    if (level === null) continue;
    const count = (counts[level - 1] ?? 0) + 1;
    counts.fill(0, level);
    counts[level - 1] = count;
    numbers.set(block.key, numberOf(level, count));
  }
  return numbers;
}

function numberOf(level: 1 | 2 | 3 | 4, count: number): string {
  switch (level) {
    case 1:
      return `${chineseNumber(count)}、`;
    case 2:
      return `（${chineseNumber(count)}）`;
    case 3:
      return `${count}.`;
    case 4:
      return `（${count}）`;
  }
}

/** 1 → 一, 10 → 十, 23 → 二十三; reports have no hundred headings. */
function chineseNumber(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  const ten = tens === 0 ? "" : `${tens === 1 ? "" : DIGITS.charAt(tens)}十`;
  return ten + (ones === 0 ? "" : DIGITS.charAt(ones));
}
