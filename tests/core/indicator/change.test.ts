import fc from "fast-check";
import { decimal } from "../../../src/core/base/decimal";
import { round } from "../../../src/core/base/rounding";
import { changeOf, type Change } from "../../../src/core/indicator/change";
import vectors from "../../data/vectors.json";

type Vector = {
  cur: number | null;
  base: number | null;
  ratio?: boolean;
  expect: { kind: string; text?: string | null };
};

const orNull = (value: number | null): string | null => (value === null ? null : decimal(value));
const change = (now: string | null, base: string | null, compared: "amount" | "ratio" = "amount"): Change =>
  changeOf(now, base, { compared, decimals: 1 });

/** The wording of the vectors, so that their numbers are asserted too. */
function worded(found: Change): string | null {
  switch (found.kind) {
    case "up":
      return `同比增长${round(found.percent, 1)}%`;
    case "down":
      return `同比下降${round(found.percent, 1)}%`;
    case "up-times":
      return `同比增长${round(found.times, 1)}倍`;
    case "up-pp":
      return `比上年提高${round(found.difference, 1)}个百分点`;
    case "down-pp":
      return `比上年下降${round(found.difference, 1)}个百分点`;
    case "flat":
      return "与上年持平";
    case "zero-base":
      return "实现零的突破";
    case "neg-to-pos":
      return "由负转正";
    default:
      return null;
  }
}

describe("change since last year", () => {
  test.each((vectors.growth as Vector[]).map((v) => [v.cur, v.base, v.ratio ? "ratio" : "amount", v.expect] as const))(
    "%s against %s, compared as %s",
    (cur, base, compared, expected) => {
      const found = change(orNull(cur), orNull(base), compared);
      expect(found.kind.toUpperCase().replace(/-/g, "_")).toBe(expected.kind);
      if (expected.text !== undefined) expect(worded(found)).toBe(expected.text);
    },
  );

  test.each([
    ["120", "100", { kind: "up", percent: "20", difference: "20" }],
    ["90", "100", { kind: "down", percent: "10", difference: "10" }],
    ["200", "100", { kind: "up-times", times: "1", percent: "100", difference: "100" }],
    ["199.99", "100", { kind: "up", percent: "99.99", difference: "99.99" }],
    ["0", "4", { kind: "down", percent: "100", difference: "4" }],
    ["100", "100", { kind: "flat", difference: "0" }],
    ["10001", "10000", { kind: "flat", difference: "1" }],
    ["5", "0", { kind: "zero-base", difference: "5" }],
    ["-5", "0", { kind: "zero-to-neg" }],
    ["0", "-3", { kind: "neg-to-pos" }],
    ["-2", "-5", { kind: "both-neg", difference: "3" }],
  ])("%s against %s keeps its unrounded numbers", (now, base, expected) => expect(change(now, base)).toEqual(expected));

  test.each([
    ["2.5", "2.1", { kind: "up-pp", difference: "0.4" }],
    ["-1.5", "2", { kind: "down-pp", difference: "3.5" }],
    ["3", "0", { kind: "up-pp", difference: "3" }],
    ["2.5", "2.52", { kind: "flat", difference: "-0.02" }],
  ])("the ratio %s against %s changes by points", (now, base, expected) =>
    expect(change(now, base, "ratio")).toEqual(expected),
  );

  test("the decimals shown decide what is level", () => {
    expect(changeOf("10001", "10000", { compared: "amount", decimals: 2 }).kind).toBe("up");
    expect(changeOf("2.5", "2.52", { compared: "ratio", decimals: 2 }).kind).toBe("down-pp");
  });

  test("turning both values round turns the direction round", () => {
    const positive = fc.integer({ min: 1, max: 1_000_000 }).map(String);
    const directions: Record<string, string> = { up: "down", "up-times": "down", down: "up", flat: "flat" };
    fc.assert(
      fc.property(positive, positive, (a, b) => {
        const forward = changeOf(a, b, { compared: "amount", decimals: 12 }).kind;
        const back = changeOf(b, a, { compared: "amount", decimals: 12 }).kind;
        expect(directions[back]).toBe(forward === "up-times" ? "up" : forward);
      }),
    );
  });
});
