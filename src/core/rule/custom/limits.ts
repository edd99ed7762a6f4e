/** How large a rule may be. */

/** A clerk's rule is a line or two; what is longer is a program, or an attack. */
export const LONGEST_EXPRESSION = 2000;
/** How deep expressions may stand in each other. */
export const DEEPEST_EXPRESSION = 64;
