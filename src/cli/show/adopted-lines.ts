/** What became of the numbers that a person wanted adopted: those that were first, then why the others were not. */
import type { AdoptedTyped } from "../../app/adopt-typed";
import { ADOPTED_HEAD, describeAdopted } from "../../text/zh/adopt";
import { line, type Line } from "./line";

export function adoptedLines(numbers: readonly AdoptedTyped[]): readonly Line[] {
  if (numbers.length === 0) return [];
  const isAdopted = ({ outcome }: AdoptedTyped): boolean => outcome === "adopted";
  const ordered = [...numbers.filter(isAdopted), ...numbers.filter((number) => !isAdopted(number))];
  const tone = numbers.every(isAdopted) ? "heading" : "verify";
  return [line(ADOPTED_HEAD, tone), ...ordered.map((number) => line(`    ${describeAdopted(number)}`))];
}
