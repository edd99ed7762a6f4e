/** Numbers of own rules against exact decimals: quick where doubles cannot lie, exact everywhere else. */
import fc from "fast-check";
import { compareDecimal, decimal, dividedBy, minus, plus, times } from "../../../../src/core/base/decimal";
import {
  add,
  compareNumbers,
  digitsOf,
  divide,
  multiply,
  numberOf,
  power,
  settled,
  subtract,
  type Num,
} from "../../../../src/core/rule/custom/number";

const amount = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((n) => n / 1_000_000),
  fc.integer({ min: -100_000, max: 100_000 }).map((n) => n / 100),
  fc.constantFrom(0.1, 0.2, 0.3, 1.1, 1.21, 33.33, 1e15, -1e15),
);
const digits = (value: Num | null): string | null => (value === null ? null : digitsOf(value));

describe("sums, differences and products", () => {
  it.each([
    ["add", add, plus],
    ["subtract", subtract, minus],
    ["multiply", multiply, times],
  ] as const)("%s as decimals do", (_, ours, exact) =>
    fc.assert(fc.property(amount, amount, (a, b) => expect(digits(ours(a, b))).toBe(exact(decimal(a), decimal(b))))),
  );

  it("divide to 30 places, and by nothing not at all", () =>
    fc.assert(
      fc.property(amount, amount, (a, b) => expect(digits(divide(a, b))).toBe(dividedBy(decimal(a), decimal(b)))),
    ));
});

it("compares results as their decimals compare, ties included", () =>
  fc.assert(
    fc.property(amount, amount, amount, (a, b, c) => {
      const left = divide(a, b);
      const right = multiply(b, c);
      fc.pre(left !== null && right !== null);
      const ours = compareNumbers(left as Num, right as Num);
      expect(ours).toBe(compareDecimal(digitsOf(left as Num), digitsOf(right as Num)));
      expect(compareNumbers(left as Num, settled(left as Num))).toBe(0);
    }),
  ));

it("does not lose what cancels", () => {
  const third = divide(1, 3) as Num;
  expect(digits(subtract(add(third, 1e-12) as Num, third))).toBe("0.000000000001");
  expect(compareNumbers(add(0.1, 0.2) as Num, 0.3)).toBe(0);
});

it("raises to whole powers and bounds what it makes", () => {
  expect(digits(power(1.1, 2))).toBe("1.21");
  expect(digits(power(2, -2))).toBe("0.25");
  expect(power(2, 0.5)).toBeNull();
  expect(power(10, 101)).toBeNull();
  expect(power(9, 999)).toBeNull();
  expect(numberOf("1e400")).toBeNull();
  expect(digitsOf(numberOf("0.12345678901234567890") as Num)).toBe("0.1234567890123456789");
});
