/** Why a pattern of matches() is refused: what about it, and the sign that says so. */
export type PatternProblem = { readonly why: string; readonly sign: string };
