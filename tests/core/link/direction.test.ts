import { turns } from "../../../src/core/link/direction";

test.each([
  ["up", "down", true],
  ["up", "flat", true],
  ["up/above", "up/below", true],
  ["exceeded", "met", false],
  ["met", "nearly", true],
  ["up", "up-times", false],
  ["open", "clear", false],
  ["up", "up/above", true],
  ["up", "an outcome of a later pack", true],
  ["down", "down", false],
  [null, "down", false],
] as const)("from %s to %s", (from, to, expected) => expect(turns(from, to)).toBe(expected));
