/** Signs of a Chinese keyboard, made those of the language; what is quoted stays. */
import { plainSigns } from "../../../../src/core/rule/custom/plain-signs";
import { evaluated } from "./evaluated";

it.each([
  ["（１＋2）", "(１+2)"],
  ["a ≥ 1 and b ≠ 2", "a >= 1 and b != 2"],
  ["“发明” ＝ ”发明“", '"发明" = "发明"'],
  ['“他说"好"”', '"他说\\"好\\""'],
  ['"（全角）＞" = `研发（万元）`', '"（全角）＞" = `研发（万元）`'],
  ['"a\\"（" ＞ 1', '"a\\"（" > 1'],
  ["“没有结束（", '"没有结束（'],
])("%s → %s", (typed, plain) => expect(plainSigns(typed).text).toBe(plain));

it("remembers where each sign came from", () => {
  const { text, origin } = plainSigns("a≥b");
  expect([...text].map((sign, at) => [sign, origin[at]])).toEqual([
    ["a", 0],
    [">", 1],
    ["=", 1],
    ["b", 2],
  ]);
});

it("points at the place in what was typed", () =>
  expect(evaluated("（1 ≥ 2） and ）").problems[0]).toMatchObject({
    code: "syntax",
    told: { position: 13, near: "）" },
  }));
