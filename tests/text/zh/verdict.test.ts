import type { NotAssessed } from "../../../src/core/target/target";
import { pack } from "../../../src/pack/pack";
import { describeGoal } from "../../../src/text/zh/goal";
import { describeNotAssessed } from "../../../src/text/zh/verdict";

const told: readonly (readonly [NotAssessed, string])[] = [
  [{ code: "no-indicator" }, "没有对应的指标，请在“对应指标”列指定，或填写“完成值（人工）”和“完成说明”"],
  [{ code: "no-note" }, "填写了“完成值（人工）”但没有“完成说明”，请说明数据来源"],
  [{ code: "unreadable", wording: "稳步提高" }, "目标值“稳步提高”看不明白，请改成如“8件以上”的写法"],
  [{ code: "unreadable", wording: " " }, "目标值未填"],
  [{ code: "stretch" }, "力争性目标，只列情况，不作评价"],
  [{ code: "missing", figure: "PAT_GRT" }, "“专利授权量”没有数值"],
  [
    { code: "missing", figure: "PAT_GRT", why: { code: "no-ledger", what: "L06" } },
    "“专利授权量”没有数值：缺少专利台账",
  ],
  [
    { code: "outside-only", figure: "RD_GDP" },
    "“R&D经费投入强度”以统计等部门的反馈数为准，不按填报企业汇总数核定，请登记到外部数据登记表，或填写“完成值（人工）”和“完成说明”",
  ],
  [{ code: "no-base", figure: "PAT_INV_VALID" }, "缺少“有效发明专利拥有量”可用的上年数，请填写“上年基数”"],
  [{ code: "unit-differs", stated: "万元", unit: "件" }, "目标的单位“万元”与指标的单位“件”不一致"],
];

describe("why a target is not judged", () => {
  it.each(told)("%j: %s", (why, words) => expect(describeNotAssessed(why, pack)).toBe(words));
});

describe("a goal in words", () => {
  it.each([
    [">=", "2家以上"],
    [">", "超过2家"],
    ["<=", "2家以内"],
    ["<", "低于2家"],
    ["=", "2家"],
  ] as const)("%s 2家: %s", (comparator, words) => expect(describeGoal(comparator, "2家")).toBe(words));
});
