/** Text → expression. The only file that knows the parser's library: its nodes become ours, and its errors a problem with a place. */
import { parseExpression as parseFeel } from "feelin";
import { fail, ok, type Result } from "../../base/result";
import { convert, type SyntaxNode } from "./convert";
import type { Expression, Span } from "./expression";
import { DEEPEST_EXPRESSION, LONGEST_EXPRESSION } from "./limits";
import { plainSigns, type PlainText } from "./plain-signs";
import type { FeelProblem } from "./problem";

/** How much of the text a syntax problem quotes. */
const QUOTED = 12;

/** Back-ticked names (`R&D经费（万元）`) are that dialect's. */
const DIALECT = "camunda";

export function parseExpression(typed: string): Result<Expression, FeelProblem> {
  if (typed.trim() === "") return fail({ code: "no-expression", told: {}, at: null });
  if (typed.length > LONGEST_EXPRESSION)
    return fail({ code: "too-long", told: { length: typed.length, most: LONGEST_EXPRESSION }, at: null });
  const plain = plainSigns(typed);
  const tree = parseFeel(plain.text, {}, DIALECT);
  const trouble = firstTrouble(tree.topNode);
  if (trouble.deep) return fail({ code: "too-deep", told: { most: DEEPEST_EXPRESSION }, at: null });
  if (trouble.error) return fail(syntaxProblem(typed, placed(trouble.error, plain, typed)));
  return ok(convert(tree.topNode, { text: plain.text, place: (span) => placed(span, plain, typed) }));
}

/** The first place the parser could make nothing of, and whether the tree is deeper than allowed; walked without recursion. */
function firstTrouble(top: SyntaxNode): { readonly error: Span | null; readonly deep: boolean } {
  const cursor = top.cursor();
  let depth = 0;
  let error: Span | null = null;
  for (;;) {
    if (cursor.type.isError) error ??= { from: cursor.from, to: cursor.to };
    if (cursor.firstChild()) {
      if (++depth > 4 * DEEPEST_EXPRESSION) return { error: null, deep: true };
      continue;
    }
    while (!cursor.nextSibling()) {
      if (!cursor.parent()) return { error, deep: false };
      depth--;
    }
  }
}

function placed({ from, to }: Span, { origin }: PlainText, typed: string): Span {
  const start = origin[from] ?? typed.length;
  return { from: start, to: Math.max(start, to > from ? (origin[to - 1] ?? typed.length - 1) + 1 : start) };
}

function syntaxProblem(typed: string, at: Span): FeelProblem {
  const near = typed.slice(at.from, at.from + QUOTED).trim();
  return { code: "syntax", told: { position: at.from + 1, near }, at };
}
