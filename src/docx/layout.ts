/** The numbers of the page: GB/T 9704-2012 on A4, 22 lines of 28 characters. Lengths in twips (1/20 pt), sizes in half points. */

/** 5.1–5.2: 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm. 7.5: the page number's dash stands 7 mm below the 版心. */
export const PAGE = {
  width: 11906,
  height: 16838,
  top: 2098,
  bottom: 1984,
  left: 1587,
  right: 1474,
  header: 850,
  footer: 1417,
} as const;

export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

/** 22 lines need at most 28.99 pt each; 29 pt would give only 21. */
export const LINE_PITCH = 579;

/** 三号 is 16 pt; 28 of them need 15.79 pt each, so every character gives up a quarter point. */
export const CHARACTER_SPACING = -5;
export const CHARACTER = 320 + CHARACTER_SPACING;

/** A character of 小四, the draft line's. */
export const DRAFT_CHARACTER = 240;

/** Indents in hundredths of a character follow the font's size; the twips are for readers that know only those. */
export const FIRST_LINE = { chars: 200, twips: 640 } as const;

/** 字号 in half points. */
export const SIZE = { second: 44, third: 32, fourth: 28, smallFourth: 24, fifth: 21 } as const;

/** One character of 四号: the page number's distance from the edge of the text. */
export const FOOTER_INDENT = 280;

/** Light enough to read on, dark enough to survive a greyscale print. */
export const MARK_FILL = "E7E6E6";
export const GAP_FILL = "FFE699";

/** 8 mm, at least. */
export const ROW_HEIGHT = 454;
/** Every cell's own; what does not stand in the middle keeps more distance. Two characters of 五号 fit a column of 6%. */
export const CELL_MARGIN = 20;
export const CELL_INDENT = 60;
