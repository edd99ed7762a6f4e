/**
 * Expressions for the differential tests, typed as they grow, so that what is compared is meaning and not slips of the hand.
 * Numbers are quarters and divisors powers of two: binary fractions hold them exactly, and both engines must agree to the digit.
 */
import fc from "fast-check";

export type Generated = {
  readonly number: string;
  readonly boolean: string;
  readonly text: string;
  readonly day: string;
  readonly numbers: string;
};

const quarter = fc.integer({ min: -40, max: 40 }).map((n) => `${n < 0 ? "(" : ""}${n / 4}${n < 0 ? ")" : ""}`);
/** Ends the right way round: the others are a listed divergence. */
const ordered = fc
  .tuple(fc.integer({ min: -40, max: 40 }), fc.integer({ min: 0, max: 40 }))
  .map(([low, size]) => [`(${low / 4})`, `(${(low + size) / 4})`] as const);
const word = fc.constantFrom("发明", "实用新型", "a", "ab", "abc", "", "公司", "😀x").map((text) => `"${text}"`);
const day = fc
  .constantFrom("2020-02-29", "2021-01-31", "2021-12-31", "1999-06-15", "2021-03-01")
  .map((iso) => `date("${iso}")`);
const duration = fc.constantFrom("P1D", "P30D", "P1M", "P1Y", "-P1M", "P1Y2M").map((iso) => `duration("${iso}")`);
const comparison = fc.constantFrom("=", "!=", "<", "<=", ">", ">=");

/** `numbers`, `texts`, `days`, `truths`: the names of variables of each type. */
export type Names = Readonly<Record<"numbers" | "texts" | "days" | "truths", readonly string[]>> & {
  /** Divisors that have no result. */
  readonly zero: readonly number[];
};

function orName(literal: fc.Arbitrary<string>, names: readonly string[]): fc.Arbitrary<string> {
  return names.length === 0 ? literal : fc.oneof(literal, fc.constantFrom(...names));
}

export function generated(names: Names): { readonly [Kind in keyof Generated]: fc.Arbitrary<string> } {
  return fc.letrec<Generated>((tie) => ({
    number: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      orName(quarter, names.numbers),
      fc.tuple(tie("number"), fc.constantFrom("+", "-", "*"), quarter).map(([a, op, b]) => `(${a} ${op} ${b})`),
      fc.tuple(tie("number"), fc.constantFrom(1, 2, 4, 8, ...names.zero)).map(([a, b]) => `(${a} / ${b})`),
      fc.tuple(tie("boolean"), tie("number"), tie("number")).map(([c, a, b]) => `(if ${c} then ${a} else ${b})`),
      tie("numbers").map((list) => `count(${list})`),
      tie("numbers").map((list) => `sum(concatenate([1], ${list}))`),
      fc
        .tuple(fc.constantFrom("min", "max"), tie("numbers"))
        .map(([name, list]) => `${name}(concatenate([1], ${list}))`),
      tie("number").map((n) => `abs(${n})`),
      tie("number").map((n) => `floor(${n})`),
      tie("number").map((n) => `ceiling(${n})`),
      fc.tuple(tie("number"), fc.constantFrom(2, 3, -4)).map(([a, b]) => `modulo(${a}, ${b})`),
      tie("text").map((text) => `string length(${text})`),
      tie("day").map((one) => `(${one}).year`),
    ),
    boolean: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      orName(fc.constantFrom("true", "false"), names.truths),
      fc.tuple(tie("number"), comparison, tie("number")).map(([a, op, b]) => `(${a} ${op} ${b})`),
      fc.tuple(tie("text"), fc.constantFrom("=", "!="), tie("text")).map(([a, op, b]) => `(${a} ${op} ${b})`),
      fc.tuple(tie("day"), comparison, tie("day")).map(([a, op, b]) => `(${a} ${op} ${b})`),
      fc.tuple(tie("boolean"), fc.constantFrom("and", "or"), tie("boolean")).map(([a, op, b]) => `(${a} ${op} ${b})`),
      tie("boolean").map((one) => `not(${one})`),
      fc.tuple(tie("number"), ordered).map(([a, [b, c]]) => `(${a} between ${b} and ${c})`),
      fc
        .tuple(tie("number"), fc.constantFrom("[", "("), ordered, fc.constantFrom("]", ")"))
        .map(([a, open, [b, c], close]) => `(${a} in ${open}${b}..${c}${close})`),
      fc.tuple(tie("number"), tie("number"), tie("number")).map(([a, b, c]) => `(${a} in (${b}, > ${c}))`),
      fc
        .tuple(tie("text"), fc.array(word, { minLength: 2, maxLength: 3 }))
        .map(([a, all]) => `(${a} in (${all.join(", ")}))`),
      fc
        .tuple(fc.constantFrom("contains", "starts with", "ends with"), tie("text"), tie("text"))
        .map(([name, a, b]) => `${name}(${a}, ${b})`),
      fc
        .tuple(fc.constantFrom("every", "some"), tie("numbers"), comparison, quarter)
        .map(([word_, list, op, b]) => `(${word_} x in ${list} satisfies x ${op} ${b})`),
      fc.tuple(tie("numbers"), tie("number")).map(([list, n]) => `list contains(${list}, ${n})`),
    ),
    text: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      orName(word, names.texts),
      fc.tuple(tie("text"), word).map(([a, b]) => `(${a} + ${b})`),
      tie("text").map((text) => `upper case(${text})`),
      fc.tuple(tie("text"), word).map(([a, b]) => `substring after(${a}, ${b})`),
      fc.tuple(tie("text"), word).map(([a, b]) => `substring before(${a}, ${b})`),
      fc.tuple(tie("boolean"), tie("text"), tie("text")).map(([c, a, b]) => `(if ${c} then ${a} else ${b})`),
    ),
    day: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      orName(day, names.days),
      fc.tuple(tie("day"), fc.constantFrom("+", "-"), duration).map(([a, op, b]) => `(${a} ${op} ${b})`),
    ),
    numbers: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.array(quarter, { minLength: 1, maxLength: 4 }).map((all) => `[${all.join(", ")}]`),
      fc.tuple(tie("numbers"), comparison, quarter).map(([list, op, b]) => `${list}[item ${op} ${b}]`),
      fc.tuple(tie("numbers"), quarter).map(([list, b]) => `(for x in ${list} return x * ${b})`),
      fc
        .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
        .map(([a, b]) => `(for i in ${a}..${b} return i)`),
      fc.tuple(tie("numbers"), tie("numbers")).map(([a, b]) => `concatenate(${a}, ${b})`),
      tie("numbers").map((list) => `distinct values(${list})`),
    ),
  }));
}
