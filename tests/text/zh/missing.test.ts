import type { MissingReason } from "../../../src/core/indicator/figure";
import { pack } from "../../../src/pack/pack";
import { describeMissing } from "../../../src/text/zh/missing";

const told: readonly (readonly [MissingReason, string])[] = [
  [{ code: "no-ledger", what: "L06" }, "缺少专利台账"],
  [{ code: "empty-ledger", what: "L06" }, "专利台账还没有填写"],
  [{ code: "no-column", what: "L06.gdate" }, "缺少专利台账“授权公告日”列"],
  [{ code: "no-parameter", what: "population" }, "参数表缺少“常住人口”"],
  [{ code: "no-figure", what: "RD_TOTAL" }, "缺少“企业R&D经费内部支出”"],
  [{ code: "no-base", what: "RD_TOTAL" }, "缺少“企业R&D经费内部支出”的上年数"],
  [{ code: "empty-cells", what: "L14.prev", count: 3 }, "企业研发统计台账“上年R&D经费”有3行未填或无法识别"],
  [{ code: "no-rows", what: "L14" }, "企业研发统计台账没有可用统计年度的数据"],
  [{ code: "zero-base", what: "RD_TOTAL" }, "“企业R&D经费内部支出”的基数为0，不计算"],
  [{ code: "negative-base", what: "RD_TOTAL" }, "“企业R&D经费内部支出”的上年数为负，不计算增长"],
  [{ code: "no-figure", what: "2022年目标" }, "缺少“2022年目标”"],
];

describe("why a figure has no value", () => {
  it.each(told)("%j: %s", (why, words) => expect(describeMissing(why, pack)).toBe(words));
});
