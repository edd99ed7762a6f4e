/** 主要问题 from missed targets, falling figures and uncovered ground; next year's directions with the targets that are set. */
import { sections } from "../../../src/pack/sections/catalog";
import { checkSample } from "../../make/check";
import { figure, november, target } from "../../make/figures";
import { compose, words, type Situation } from "../../make/narrative";

const after = (heading: string, situation: Situation): string =>
  words(compose(situation)).split(`${heading}\n`)[1]?.split("\n")[0] ?? "";
const problems = (situation: Situation): string => after("# 存在的主要问题", situation);
const plans = (situation: Situation): string => after("# 2022年工作打算", situation);

describe("a problem", () => {
  it.each([
    ["HT_N_VALID", 3, 5, "创新主体接续不足。有效期内国家高新技术企业比上年末净减少2家。"],
    ["SME_N", 3, 5, "创新主体接续不足。科技型中小企业评价入库数比上年减少2家。"],
    ["PAT_INV_VALID", 40, 44, "发明专利底子薄。有效发明专利拥有量比上年末减少4件。"],
    ["PAT_GRT", 30, 60, "发明专利底子薄。专利授权量比上年下降50.0%。"],
    ["RD_TOTAL", 900, 1000, "企业研发投入后劲不足。2020年填报企业R&D经费内部支出比上年下降10.0%。"],
    ["PRJ_APPROVED", 2, 5, "科技项目争取力度有待加强。科技计划项目立项数比上年减少3项。"],
    ["PLT_CITY", 2, 3, "创新平台建设有待加快。市级及以上创新平台数比上年末减少1个。"],
    ["SP_EVENT", 20, 40, "科普和培训覆盖面仍需扩大。科技服务（科普）活动场次比上年下降50.0%。"],
    ["TC_AMT", 400, 500, "技术转移转化不够活跃。技术合同成交额比上年下降20.0%。"],
    ["FIN_ST", 2400, 2580, "财政科技投入保障仍需加强。财政科技支出比上年下降7.0%。"],
  ])("is that %s fell, without any target", (id, now, base, says) => {
    expect(problems({ figures: [figure(id, now, { base })] })).toBe(says);
  });

  it("is told by its gap where it fell and missed its target", () => {
    const said = problems({
      figures: [figure("PAT_INV_VALID", 40, { base: 44 })],
      targets: [target("PAT_INV_VALID", 48, 40, "missed")],
    });
    expect(said).toContain("距48件的目标尚差8件");
    expect(said).not.toContain("比上年末");
  });

  it("is that villages have no commissioner, without any target", () => {
    const open = { figures: [figure("VILL_N", 110), figure("TS_VILL_OPEN", 4), figure("TS_COV_VILL", "96.36")] };
    expect(problems(open)).toBe(
      "农村科技服务仍有空白。全县110个行政村中，尚有4个未安排科技特派员服务，覆盖率为96.4%。",
    );
  });

  it("is none of these before the year is over", () => {
    const time = november;
    const figures = [
      figure("TC_AMT", 400, { base: 500, time }),
      figure("VILL_N", 110, { time }),
      figure("TS_VILL_OPEN", 4, { time }),
      figure("TS_COV_VILL", "96.36", { time }),
    ];
    expect(problems({ figures, time })).toBe("【主要问题：由本单位填写】。");
  });
});

describe("next year's work", () => {
  const PLANS = {
    HT_N_NEW: "3家以上",
    PLT_NEW_CITY: "2个以上",
    PRJ_APPLY: "6项以上",
    PAT_INV_VALID: "8件以上",
    RD_GROWTH: "18%以上",
    INC_N: "2个以上",
    TR_PERS: "320人次以上",
  };

  it("has the six directions and 抓服务下沉, each with the target that is set for it", () => {
    const said = plans({ plans: PLANS, figures: [figure("TS_VILL_OPEN", 1)] });
    expect(said.match(/[一二三四五六七八]是抓[^。]+/g)).toEqual([
      "一是抓主体培育",
      "二是抓平台建设",
      "三是抓项目带动",
      "四是抓专利质量",
      "五是抓研发投入",
      "六是抓双创孵化",
      "七是抓服务下沉",
    ]);
    for (const goal of [
      "新增国家高新技术企业3家以上",
      "新增市级及以上创新平台2个以上",
      "组织申报科技计划项目6项以上",
      "推动有效发明专利拥有量达到8件以上",
      "确保R&D经费投入年递增18%以上",
      "孵化载体达到2个以上",
      "优先向尚未覆盖的1个行政村选派科技特派员，推动实现行政村全覆盖；培训农民320人次以上",
    ])
      expect(said).toContain(goal);
    expect(said).not.toContain("待补");
  });

  it("without targets leaves gaps for the two that every year has, and nothing for the others", () => {
    expect(plans({}).match(/【待补：2022年目标】/g)).toHaveLength(2);
  });

  it("speaks of villages only as the register tells", () => {
    expect(plans({ figures: [figure("TS_VILL_OPEN", 0)] })).toContain("巩固科技特派员服务覆盖成果");
    expect(plans({})).not.toContain("抓服务下沉");
  });

  it("takes its targets from the rows of the year after in 目标任务表", () => {
    const headers = ["序号", "指标名称", "计量单位", "目标值", "年度"];
    const check = checkSample({
      sheets: {
        目标任务表: [
          headers,
          [1, "新增国家高新技术企业", "家", "2家以上", 2021],
          [2, "新增国家高新技术企业", "家", "3家以上", 2022],
          [3, "孵化载体", "个", "达到2个", 2022],
        ],
      },
    });
    expect(words(check)).toMatch(/新增国家高新技术企业3家以上。二是[^\n]+孵化载体达到/);
  });
});

it("the work stands in the usual order: policies, firms, projects, patents, R&D, people, the county's tasks", () => {
  const work = sections.find(({ id }) => id === "work");
  expect(work?.blocks.map(({ key }) => key)).toEqual(
    "work incentives vouchers platforms hitech ladders projects patents contracts rd budget commissioners center".split(
      " ",
    ),
  );
});
