/** Cuts a passage into sentences, and sentences into clauses that speak of one thing each. */

export type Clause = {
  readonly from: number;
  readonly to: number;
  /** Whether it begins a sentence (after 。 or ；, or the passage itself). */
  readonly opens: boolean;
  /** Inside brackets. */
  readonly inside: boolean;
};

const SENTENCE_END = "。；;！？!?\n";
const CLAUSE_END = "，,：:";

type Cut = "none" | "list" | "clause" | "open" | "close" | "sentence";

function cutAt(sign: string): Cut {
  if (SENTENCE_END.includes(sign)) return "sentence";
  if (sign === "（" || sign === "(") return "open";
  if (sign === "）" || sign === ")") return "close";
  if (sign === "、") return "list";
  return CLAUSE_END.includes(sign) ? "clause" : "none";
}

/** `hasNumber` tells whether a stretch holds a number: only then a 、 parts clauses, as in 发明1件、实用新型2件. */
export function clausesOf(text: string, hasNumber: (from: number, to: number) => boolean): readonly Clause[] {
  const clauses: Clause[] = [];
  let next = { from: 0, opens: true, inside: false };
  for (let at = 0; at <= text.length; at++) {
    const cut = at === text.length ? "sentence" : cutAt(text.charAt(at));
    if (cut === "none" || (cut === "list" && !hasNumber(next.from, at))) continue;
    const isEmpty = at === next.from;
    if (!isEmpty) clauses.push({ ...next, to: at });
    const opens = cut === "sentence" || (next.opens && isEmpty);
    next = { from: at + 1, opens, inside: isInside(cut, next.inside) };
  }
  return clauses;
}

function isInside(cut: Cut, before: boolean): boolean {
  return cut === "open" || (before && cut !== "close" && cut !== "sentence");
}
