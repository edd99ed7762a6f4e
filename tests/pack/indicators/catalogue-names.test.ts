/** The short names that the field's indicator catalogue uses (domain 4) are understood where a target bears them. */
import { matchIndicator } from "../../../src/core/indicator/match-indicator";
import { indicators } from "../../../src/pack/indicators/catalog";

describe("a name of the catalogue", () => {
  it.each([
    ["入库企业数", "ENT_LIB"],
    ["申报国高", "HT_N_APPLY"],
    ["申报省高", "HT_P_APPLY"],
    ["认定国高", "HT_N_NEW"],
    ["认定省高", "HT_P_NEW"],
    ["首次认定国高", "HT_N_FIRST"],
    ["有效期内国高", "HT_N_VALID"],
    ["有效期内省高", "HT_P_VALID"],
    ["国高净增", "HT_N_NET"],
    ["每万人发明专利拥有量", "PAT_PER10K"],
    ["每万人口有效发明专利拥有量", "PAT_PER10K"],
    ["高价值发明专利拥有量", "PAT_HV"],
    ["企业R&D经费投入", "RD_TOTAL"],
    ["R&D经费增速", "RD_GROWTH"],
    ["规上工业企业研发活动覆盖率", "RD_ACT_COV"],
    ["研发统计填报覆盖率", "RD_STAT_COV"],
  ])("%s is %s", (name, id) => expect(matchIndicator(name, indicators)?.id).toBe(id));

  it("全社会R&D经费投入 is only what an outside body tells: an enterprise sum must not stand in for it", () =>
    expect(matchIndicator("全社会R&D经费投入", indicators)).toMatchObject({
      id: "RD_ALL",
      measure: { kind: "outside" },
    }));
});
