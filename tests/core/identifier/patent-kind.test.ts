import { kindOfDigit } from "../../../src/core/identifier/patent-kind";

describe("the kind digit", () => {
  it.each([
    ["1", "invention", false],
    ["2", "utility", false],
    ["3", "design", false],
    ["8", "invention", true],
    ["9", "utility", true],
  ])("%s is %s, from PCT: %s", (digit, kind, pct) => expect(kindOfDigit(digit)).toEqual({ kind, pct }));
  it.each(["0", "4", "5", "6", "7", "X", ""])("'%s' is none", (digit) => expect(kindOfDigit(digit)).toBeNull());
});
