import fc from "fast-check";
import {
  absolute,
  ceiling,
  compareDecimal,
  decimal,
  dividedBy,
  isNegative,
  isWhole,
  isZero,
  minus,
  plus,
  sum,
  times,
} from "../../../src/core/base/decimal";

/** Millionths as a decimal: 1500000 → "1.5". */
function millionths(micro: bigint): string {
  const size = micro < 0n ? -micro : micro;
  const fraction = String(size % 1_000_000n)
    .padStart(6, "0")
    .replace(/0+$/, "");
  return `${micro < 0n ? "-" : ""}${size / 1_000_000n}${fraction === "" ? "" : `.${fraction}`}`;
}

describe("decimals", () => {
  test.each([
    [0.1, "0.1"],
    [1e21, "1000000000000000000000"],
    [1e-7, "0.0000001"],
    ["1.50", "1.5"],
    ["-0", "0"],
  ])("%s is written %s, without an exponent", (value, expected) => expect(decimal(value)).toBe(expected));

  test("0.1 + 0.2 is 0.3", () => expect(plus("0.1", "0.2")).toBe("0.3"));
  test("0.3 − 0.1 is 0.2", () => expect(minus("0.3", "0.1")).toBe("0.2"));
  test("1.1 × 1.1 is 1.21", () => expect(times("1.1", "1.1")).toBe("1.21"));
  test("6 ÷ 12.4 keeps thirty places", () => expect(dividedBy("6", "12.4")).toBe("0.483870967741935483870967741935"));
  test("division by zero has no result", () => expect(dividedBy("6", "0.0")).toBeNull());

  test.each([
    ["6.4", "7"],
    ["29.44", "30"],
    ["7", "7"],
    ["7.0", "7"],
    ["0", "0"],
    ["-1.5", "-1"],
    ["-0.5", "0"],
  ])("the ceiling of %s is %s", (value, expected) => expect(ceiling(value)).toBe(expected));

  test("2.10 equals 2.1 and 10 is above 9", () => {
    expect(compareDecimal("2.10", "2.1")).toBe(0);
    expect(compareDecimal("10", "9")).toBe(1);
    expect(compareDecimal("-10", "9")).toBe(-1);
  });

  test("signs, zeros and whole numbers are told from text", () => {
    expect([isZero("0.00"), isZero("0.01")]).toEqual([true, false]);
    expect([isNegative("-0.01"), isNegative("0")]).toEqual([true, false]);
    expect([isWhole("3.0"), isWhole("-3.5")]).toEqual([true, false]);
    expect(absolute("-3.5")).toBe("3.5");
  });
});

describe("sums of ledger columns", () => {
  test("ten times 0.1 is 1", () => expect(sum(Array<number>(10).fill(0.1))).toBe("1"));
  test("nothing adds up to 0", () => expect(sum([])).toBe("0"));
  test("amounts beyond the safe integers stay exact", () =>
    expect(sum([9_007_199_254.740993, 9_007_199_254.740993])).toBe(millionths(2n * 9_007_199_254_740_993n)));

  test("is the exact sum of numbers with six decimals", () => {
    const amounts = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
    fc.assert(
      fc.property(fc.array(amounts, { maxLength: 60 }), (column) => {
        expect(sum(column.map((micro) => Number(millionths(micro))))).toBe(
          millionths(column.reduce((a, b) => a + b, 0n)),
        );
      }),
    );
  });

  test("does not depend on the order of rows", () => {
    const column = fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((cents) => cents / 100));
    fc.assert(fc.property(column, (values) => expect(sum(values)).toBe(sum([...values].reverse()))));
  });
});
