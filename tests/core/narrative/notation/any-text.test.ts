/** Whatever a person types is either refused with its place or composed: it never throws, and never leaks a sign of ours. */
import fc from "fast-check";
import type { Figure } from "../../../../src/core/indicator/figure";
import { vocabulary } from "../../../../src/pack/sections/vocabulary";
import { figure, target } from "../../../make/figures";
import { sentence } from "../../../make/narrative";

const given: readonly Figure[] = [
  figure("PAT_GRT", 5, { base: 3 }),
  figure("PRJ_FUND", "12.5"),
  { ...figure("VOU_FIRMS", null), value: { kind: "list", items: ["{{ PAT_APP }}", "\uE0000\uE001"] } },
];
const names = ["专利授权量", "PRJ_FUND", "VOU_FIRMS", "统计期间", "单位名称", "R&D填报企业数", "无此指标", ""];
const output = fc
  .tuple(
    fc.constantFrom(...names),
    fc.array(fc.constantFrom(...vocabulary.filters.keys(), '当: "未完成"', "名单: 2"), { maxLength: 2 }),
  )
  .map(([name, filters]) => `{{ ${[name, ...filters].join(" | ")} }}`);
const signs = [..."，；。、｜[]〈〉（）“”《》", "其中", "文字", "{{", "}}", "{%", "%}", "\n", "7"];
const tags = [
  "{% 如果 专利授权量 > 3 %}",
  "{% 如果 PAT_GRT 且 %}",
  "{% 否则如果 PRJ_FUND %}",
  "{% 否则 %}",
  "{% 结束 %}",
  "{% x %}",
];
const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: output },
      fc.constantFrom(...signs),
      fc.constantFrom(...tags),
      fc.string({ maxLength: 3 }),
    ),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(""));

it("any text", () => {
  let composed = 0;
  fc.assert(
    fc.property(text, (words) => {
      const said = sentence(words, { figures: given, targets: [target("PAT_GRT", 8, 5, "missed")] });
      if (/^第-?\d+行第\d+个字：/.test(said)) return;
      composed++;
      expect(said).not.toMatch(/undefined|NaN|\{%|%\}/);
    }),
    { numRuns: 600, seed: 14 },
  );
  expect(composed).toBeGreaterThan(50);
});
