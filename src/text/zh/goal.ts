/** A goal in words: 2家以上, 超过500万元. */
import type { Comparator } from "../../core/target/target";

const GOAL_WORDS = {
  ">=": (value: string) => `${value}以上`,
  ">": (value: string) => `超过${value}`,
  "<=": (value: string) => `${value}以内`,
  "<": (value: string) => `低于${value}`,
  "=": (value: string) => value,
} as const satisfies Record<Comparator, (value: string) => string>;

/** The words for a comparator and a value with its unit. */
export function describeGoal(comparator: Comparator, value: string): string {
  return GOAL_WORDS[comparator](value);
}
