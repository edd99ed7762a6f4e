/** Why a text is no expression: most often a name with signs in it that must stand between back-ticks. */
import type { FeelProblem } from "./problem";
import { namesIn, type Scope, type Vocabulary } from "./scope";

/** What a name may consist of without back-ticks. */
const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_ ]*$/u;

/** The problem, with the name that should have been in back-ticks where one stands around the place. */
export function explainSyntax(
  problem: FeelProblem,
  text: string,
  { scope, vocabulary }: { readonly scope: Scope; readonly vocabulary: Vocabulary },
): FeelProblem {
  const { at } = problem;
  if (problem.code !== "syntax" || !at) return problem;
  const odd = namesIn(scope, vocabulary).filter((name) => !PLAIN_NAME.test(name));
  const around = odd.filter((name) => covers(text, name, at.from));
  const longest = around.reduce((best, name) => (name.length > best.length ? name : best), "");
  return { ...problem, told: { ...problem.told, name: longest } };
}

function covers(text: string, name: string, position: number): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isTicked = text[at - 1] === "`" && text[at + name.length] === "`";
    if (!isTicked && at <= position && position <= at + name.length) return true;
  }
  return false;
}
