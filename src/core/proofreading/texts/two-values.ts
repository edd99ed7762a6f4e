/** One indicator with two values in one document, and text that says something else than its table. */
import { isRoundingOf, isSameMeasure, measured, type Measured } from "../measure";
import type { ProofFinding, ReadNumber } from "../proof";
import type { Reader } from "../reader";

const COMPARED: readonly ReadNumber["aspect"][] = ["value", "base", "growth", "target", "rate"];

export function twoValues(numbers: readonly ReadNumber[], reader: Reader): readonly ProofFinding[] {
  const groups = new Map<string, ReadNumber[]>();
  for (const number of numbers) {
    const [figure, ...more] = number.figures;
    if (figure === undefined || more.length > 0 || !COMPARED.includes(number.aspect)) continue;
    if (number.token.exactness !== "exact" || !isOfItsUnit(number, figure, reader)) continue;
    if (isOneOfSeveral(number, figure, reader)) continue;
    const key = `${figure} ${number.aspect}`;
    groups.set(key, [...(groups.get(key) ?? []), number]);
  }
  return [...groups.values()].flatMap((group) => conflictIn(group, reader));
}

// A target may be said as a level, as a growth and as an increase: only like with like.
function isOfItsUnit({ token, aspect }: ReadNumber, figure: string, reader: Reader): boolean {
  if (aspect === "growth" || aspect === "rate") return token.unit === "%";
  const unit = reader.factOf(figure)?.unit ?? reader.unitsOf(figure)[0];
  return token.unit === null || unit === undefined || isSameMeasure(token.unit, unit);
}

// Of a figure that has several targets in the year, each has a goal and a rate of its own.
function isOneOfSeveral({ aspect, state, control }: ReadNumber, figure: string, reader: Reader): boolean {
  const isOfTarget = aspect === "target" || aspect === "rate";
  const several = (reader.factOf(figure)?.targets.length ?? 0) > 1;
  return isOfTarget && several && (control !== null || state === "agrees");
}

function conflictIn(group: readonly ReadNumber[], reader: Reader): readonly ProofFinding[] {
  const [first] = group;
  const other = first && group.find((number) => !isSame(first, number, reader));
  const [figure] = first?.figures ?? [];
  if (!first || !other || figure === undefined) return [];
  const isTable = (number: ReadNumber): boolean => number.where.cell !== null;
  return [
    {
      code: isTable(first) === isTable(other) ? "two-values" : "text-against-table",
      ...{ severity: "error", figure },
      values: [...new Set([first, other].map(({ token }) => token.text))],
      at: [first, other].map(({ where, quote }) => ({ where, quote })),
    },
  ];
}

function isSame(a: ReadNumber, b: ReadNumber, reader: Reader): boolean {
  const [left, right] = [measuredOf(a, reader), measuredOf(b, reader)];
  return isRoundingOf(left, right.value) || isRoundingOf(right, left.value);
}

function measuredOf({ token, figures, direction }: ReadNumber, reader: Reader): Measured {
  const unit = token.unit ?? reader.factOf(figures[0] ?? "")?.unit ?? "";
  const value = direction === "down" ? `-${token.value}` : token.value;
  return measured(value, token.decimals, unit);
}
