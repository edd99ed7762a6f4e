import fc from "fast-check";
import { compareDecimal, minus, absolute } from "../../../src/core/base/decimal";
import { round, roundTrimmed, type RoundingMode } from "../../../src/core/base/rounding";
import vectors from "../../data/vectors.json";

/** Digits × 10^−scale, rounded to `decimals` places with integers only. */
function reference(digits: bigint, scale: number, by: { decimals: number; mode: RoundingMode }): string {
  const size = digits < 0n ? -digits : digits;
  const kept =
    scale > by.decimals
      ? shortened(size, 10n ** BigInt(scale - by.decimals), by.mode)
      : size * 10n ** BigInt(by.decimals - scale);
  return `${digits < 0n && kept !== 0n ? "-" : ""}${withPoint(kept, by.decimals)}`;
}

function shortened(size: bigint, unit: bigint, mode: RoundingMode): bigint {
  const kept = size / unit;
  const twice = 2n * (size % unit);
  const up = twice > unit || (twice === unit && (mode === "half-up" || kept % 2n === 1n));
  return up ? kept + 1n : kept;
}

function withPoint(size: bigint, decimals: number): string {
  if (decimals <= 0) return String(size * 10n ** BigInt(-decimals));
  const text = String(size).padStart(decimals + 1, "0");
  return `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

function written(digits: bigint, scale: number): string {
  return reference(digits, scale, { decimals: scale, mode: "half-up" });
}

/** A number of up to eighteen digits and eight decimals, and how it is to be rounded. */
const numbers = fc.record({
  value: fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }),
  scale: fc.integer({ min: 0, max: 8 }),
  places: fc.integer({ min: -4, max: 6 }),
  mode: fc.constantFrom<RoundingMode>("half-up", "half-even"),
});

describe("rounding", () => {
  test.each(vectors.rounding.map((v) => [v.value, v.decimals, v.halfUp, v.halfEven] as const))(
    "%s to %i places is %s, or %s to even",
    (...[value, places, halfUp, halfEven]) => {
      expect(round(value, places)).toBe(halfUp);
      expect(round(value, places, "half-even")).toBe(halfEven);
    },
  );

  test.each([
    ["-0.04", 1, "0.0"],
    ["-0.4", 0, "0"],
    ["-49", -2, "0"],
    ["-0.05", 1, "-0.1"],
    ["0", 2, "0.00"],
    ["99.995", 2, "100.00"],
  ])("%s to %i places is %s, never a minus before zero", (value, places, expected) => {
    expect(round(value, places)).toBe(expected);
  });

  test.each([
    ["20.00", 2, "20"],
    ["1461.50", 2, "1461.5"],
    ["100", 2, "100"],
    ["0.004", 2, "0"],
    ["-0.004", 2, "0"],
    ["1200", -2, "1200"],
  ])("%s with at most %i places is %s", (value, places, expected) =>
    expect(roundTrimmed(value, places)).toBe(expected),
  );

  test("agrees with integer arithmetic", () => {
    fc.assert(
      fc.property(numbers, ({ value, scale, places, mode }) => {
        expect(round(written(value, scale), places, mode)).toBe(reference(value, scale, { decimals: places, mode }));
      }),
    );
  });

  test("rounding again changes nothing", () => {
    fc.assert(
      fc.property(numbers, ({ value, scale, places, mode }) => {
        const once = round(written(value, scale), places, mode);
        expect(round(once, places, mode)).toBe(once);
      }),
    );
  });

  test("a value moves by no more than half a unit of the last place", () => {
    fc.assert(
      fc.property(numbers, ({ value, scale, places, mode }) => {
        const exact = written(value, scale);
        const moved = absolute(minus(round(exact, places, mode), exact));
        const half = reference(5n, 1 + places, { decimals: Math.max(places + 1, 0), mode: "half-up" });
        expect(compareDecimal(moved, half)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
