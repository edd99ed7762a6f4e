import { pack } from "../../../src/pack/pack";
import { describeFormula } from "../../../src/text/zh/formula";

function formula(id: string): string {
  const indicator = pack.indicators.find((one) => one.id === id);
  if (!indicator) throw new Error(`no such indicator: ${id}`);
  return describeFormula(indicator, pack);
}

describe("how an indicator is computed", () => {
  it.each([
    ["PAT_GRT", "专利台账中“授权公告日”在统计期间内的行数"],
    ["PAT_APP_UM", "专利台账中“专利类型”为实用新型、“申请日”在统计期间内的行数"],
    ["PAT_GRT_EARLIER", "专利台账中“授权公告日”在统计期间内、“申请日”早于统计期间的行数"],
    ["PAT_HV", "专利台账中“专利类型”为发明、“授权公告日”不晚于截止日、“法律状态”为有效、“是否高价值”为是的行数"],
    [
      "HT_N_VALID",
      "高新技术企业台账中“高企级别”为国家级、“申报状态”为通过、“发证日期”起3年内含截止日的家数（按“统一社会信用代码”去重，缺时按“企业名称”）",
    ],
    ["ENT_LIB", "企业信息库中的家数（按“统一社会信用代码”去重，缺时按“企业名称”）"],
    ["RD_TOTAL", "企业研发统计台账中“统计年度”为最近统计年度、“是否填报”为是的“R&D经费内部支出”之和"],
    ["RD_GROWTH", "（企业R&D经费内部支出 − 上年数）÷ 上年数 × 100%"],
    ["RD_STAT_COV", "研发统计已统单位数 ÷ 研发统计应统单位数 × 100%"],
    ["RD_GDP", "全社会R&D经费投入 ÷ 参数表“GDP” × 10000 × 100%"],
    ["PAT_PER10K", "有效发明专利拥有量 ÷ 参数表“常住人口”"],
    ["HT_N_NET", "有效期内国家高新技术企业数 − 上年末数"],
    ["PAT_INV_EXIT", "有效发明专利拥有量的上年末数 + 发明专利授权量 − 有效发明专利拥有量"],
    ["POPULATION", "参数表“常住人口”"],
  ])("%s: %s", (id, words) => expect(formula(id)).toBe(words));

  it("names what is left out of a count", () =>
    expect(formula("HT_N_EXPIRED")).toMatch(/，不计另有“高企级别”为国家级、.*的$/));
  it.each(pack.indicators.map(({ id }) => id))("is told for %s in names and not in codes", (id) =>
    expect(formula(id).replace(/R&D|GDP/g, "")).not.toMatch(/[A-Za-z]/),
  );
});
