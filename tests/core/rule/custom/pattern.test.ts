/** Patterns: the same answers as the language's own expressions, and no pattern that takes for ever. */
import fc from "fast-check";
import { compilePattern } from "../../../../src/core/rule/custom/pattern";

function occurs(pattern: string, text: string, flags = ""): boolean | string {
  const compiled = compilePattern(pattern, flags);
  return compiled.ok ? compiled.value.test(text) : compiled.problem.why;
}

const atom = fc.constantFrom("a", "b", ".", "[ab]", "[^a]", "\\d", "1", "专", "(?:ab|1)", "(a)");
const piece = fc.tuple(atom, fc.constantFrom("", "*", "+", "?", "{2}", "{1,3}", "{2,}")).map((parts) => parts.join(""));
const sequence = fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join(""));
const pattern = fc
  .tuple(fc.constantFrom("", "^"), fc.array(sequence, { minLength: 1, maxLength: 3 }), fc.constantFrom("", "$"))
  .map(([start, all, end]) => `${start}(${all.join("|")})${end}`);
const text = fc
  .array(fc.constantFrom("a", "b", "A", "1", "2", "专", "\n"), { maxLength: 8 })
  .map((signs) => signs.join(""));

it("finds what RegExp finds", () =>
  fc.assert(
    fc.property(pattern, text, fc.constantFrom("", "i", "s", "m"), (written, given, flags) =>
      expect(occurs(written, given, flags)).toBe(new RegExp(written, `${flags}u`).test(given)),
    ),
    { numRuns: 1000 },
  ));

it("is not held up by a pattern that has no end for others", () => {
  const given = `${"a".repeat(5000)}!`;
  expect(occurs("^(a+)+$", given)).toBe(false);
  expect(occurs("^(a|aa|a?)*b$", given)).toBe(false);
  expect(occurs("(.*)(.*)(.*)(.*)x$", given)).toBe(false);
});

it("takes a character beyond the basic plane for one", () => expect(occurs("^.$", "😀")).toBe(true));

it.each([
  ["(", "bracket"],
  [")", "bracket"],
  ["[", "bracket"],
  ["a{", "bracket"],
  ["a**", "nothing-to-repeat"],
  ["*a", "nothing-to-repeat"],
  ["^*", "nothing-to-repeat"],
  ["(?=a)", "look-around"],
  ["(?<n>a)", "look-around"],
  ["(a)\\1", "back-reference"],
  ["\\q", "escape"],
  ["[b-a]", "class"],
  ["a{201}", "size"],
  ["((a{200}){200}){200}", "size"],
  ["x".repeat(501), "size"],
])("refuses %s: %s", (written, why) => expect(occurs(written, "a")).toBe(why));

it("knows its flags", () => {
  expect(occurs("a", "A", "i")).toBe(true);
  expect(occurs("a b", "ab", "x")).toBe(true);
  expect(occurs("a", "a", "g")).toBe("flag");
});
