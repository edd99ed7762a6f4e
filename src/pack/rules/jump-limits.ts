/** How far a value may be from last year's before somebody should say why (domain R19, practice P18). */

/** A change by more than half … */
export const SHARE = 0.5;
/** … that is at least a hundredth of the county's total (P18): small firms jump every year. */
export const OF_TOTAL = 0.01;
/** 万元 and 千元, 元 and 万元 differ by 10 and 10,000; nothing grows a thousandfold in a year. */
export const UNIT = 1000;
