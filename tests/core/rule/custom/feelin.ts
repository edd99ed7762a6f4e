/** Evaluates with feelin itself and puts its values into the form of plain(). */
import { evaluate, FeelDate, FeelDuration } from "feelin";
import { decimal } from "../../../../src/core/base/decimal";
import { durationOf, durationText } from "../../../../src/core/rule/custom/value";

export function byFeelin(text: string, variables: Readonly<Record<string, unknown>>): unknown {
  return plainOf(evaluate(text, { ...variables }, "camunda").value);
}

function plainOf(value: unknown): unknown {
  if (typeof value === "number") return { number: decimal(value) };
  if (value instanceof FeelDate) return { day: value.toString() };
  if (value instanceof FeelDuration) return { duration: shortest(value.toString()) };
  if (Array.isArray(value)) return value.map(plainOf);
  return value ?? null;
}

function shortest(iso: string): string {
  const duration = durationOf(iso);
  return duration ? durationText(duration) : iso;
}
