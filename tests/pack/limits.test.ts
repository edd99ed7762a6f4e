/** 基本全覆盖下限 of the 参数表: from where on coverage is 基本实现全覆盖. */
import type { Parameter } from "../../src/core/ledger/ledger";
import { reportLimits } from "../../src/pack/limits";
import { figure } from "../make/figures";
import { sentence } from "../make/narrative";

const limits = (value: Parameter["value"]): string =>
  reportLimits(
    new Map([
      [
        "nearly-covered",
        {
          key: "nearly-covered",
          name: "基本全覆盖下限",
          value,
          raw: null,
          flaws: [],
          place: { sheet: "参数表", row: 2, column: 2 },
        },
      ],
    ]),
  ).nearlyCovered;

it.each([
  [90, "90"],
  [100, "100"],
  [99.5, "99.5"],
  [0, "95"],
  [-5, "95"],
  [101, "95"],
  [null, "95"],
])("%s means %s", (value, share) => expect(limits(value)).toBe(share));

it("is 95 where the 参数表 has no such line", () => expect(reportLimits(new Map()).nearlyCovered).toBe("95"));

it("decides the words", () => {
  const said = (nearlyCovered?: string): string =>
    sentence("行政村{{ 科技特派员行政村覆盖率 | 覆盖情况 }}。", {
      figures: [figure("TS_COV_VILL", "83.3")],
      ...(nearlyCovered === undefined ? {} : { limits: { nearlyCovered } }),
    });
  expect(said()).toBe("行政村覆盖率达83.3%。");
  expect(said("80")).toBe("行政村基本实现全覆盖。");
});
