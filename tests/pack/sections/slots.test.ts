/**
 * The 50 slots of a county bureau's work summary: each is said from the sample workbook (or from figures such as another
 * county has), and its sentence stays true at zero, at one and when the data is missing.
 */
import type { Figure, FigureValue } from "../../../src/core/indicator/figure";
import { spansOf } from "../../../src/core/narrative/narrative";
import { checkSample } from "../../make/check";
import { figure, target } from "../../make/figures";
import { compose, words } from "../../make/narrative";

type Slot = {
  readonly n: number;
  readonly what: string;
  /** The figures that fill it. */
  readonly of: readonly string[];
  /** The words it stands in on the sample; null: 青溪县 has none, the case of several below says it. */
  readonly sample: string | null;
  /** What is said of several, of one; of none and without data nothing of it may be said. */
  readonly many: readonly [values: Given, says: string];
  readonly one: readonly [values: Given, says: string];
};

type Given = Readonly<Record<string, number | string | readonly string[] | FigureValue>>;

const year = (of: string, now: number, last = now): Given => ({
  POL_TOTAL: now,
  "POL_BY.y-1": now,
  [of]: now,
  [`${of}.y-1`]: last,
});
const award = "POL_BY.hitech-award.county";
const firms = ["甲公司", "乙公司", "丙公司", "丁公司"];
const projects = ["甲公司的“稻”", "甲公司的“花”", "乙社的“果”"];
const stage = (reached: "all" | "some", status: string): FigureValue => ({ kind: "status", status, reached });
const cover = (covered: number, total: number): FigureValue => ({
  kind: "coverage",
  covered: String(covered),
  total: String(total),
});

const filed = { PAT_APP: 90, PAT_APP_INV: 30, PAT_APP_UM: 50, PAT_APP_DES: 10 };
const granted = { PAT_GRT: 60, PAT_GRT_INV: 12 };
const onlyFiled = { PAT_APP: 1, PAT_APP_INV: 1, PAT_APP_UM: 0, PAT_APP_DES: 0 };

const SLOTS: readonly Slot[] = [
  {
    n: 1,
    what: "市级专利发展专项资金",
    of: ["POL_BY.patent-fund.municipal"],
    sample: "其中2020年度市级专利发展专项资金2.35万元",
    many: [
      year("POL_BY.patent-fund.municipal", 12.5),
      "全年兑现激励政策资金12.5万元，其中2020年度市级专利发展专项资金12.5万元。",
    ],
    one: [
      { ...year("POL_BY.patent-fund.municipal", 1), POL_TOTAL: 3 },
      "全年兑现激励政策资金3万元，其中2020年度市级专利发展专项资金1万元。",
    ],
  },
  {
    n: 2,
    what: "市级高新技术企业认定补助资金",
    of: ["POL_BY.hitech-subsidy.municipal"],
    sample: null,
    many: [year("POL_BY.hitech-subsidy.municipal", 30), "其中2020年度市级高新技术企业认定补助资金30万元。"],
    one: [year("POL_BY.hitech-subsidy.municipal", 1), "其中2020年度市级高新技术企业认定补助资金1万元。"],
  },
  {
    n: 3,
    what: "县级专利奖励",
    of: ["POL_BY.patent-award.county"],
    sample: "县级专利奖励3万元",
    many: [year("POL_BY.patent-award.county", 16.5), "其中2020年度县级专利奖励16.5万元。"],
    one: [year("POL_BY.patent-award.county", 1), "其中2020年度县级专利奖励1万元。"],
  },
  {
    n: 4,
    what: "高新技术企业奖励家数",
    of: ["POL_HT_N"],
    sample: "县级高新技术企业奖励2家〔待核实〕20万元〔待核实〕",
    many: [{ ...year(award, 30), POL_HT_N: 3 }, "其中2020年度县级高新技术企业奖励3家30万元。"],
    one: [{ ...year(award, 10), POL_HT_N: 1 }, "其中2020年度县级高新技术企业奖励1家10万元。"],
  },
  {
    n: 5,
    what: "高新技术企业奖励金额",
    of: [award],
    sample: "县级高新技术企业奖励2家〔待核实〕20万元〔待核实〕",
    many: [{ ...year(award, 30), POL_HT_N: 3 }, "县级高新技术企业奖励3家30万元。"],
    one: [year(award, 1), "其中2020年度县级高新技术企业奖励1万元。"],
  },
  {
    n: 6,
    what: "市级企业工程技术研究中心认定奖励",
    of: ["POL_BY.centre-award.municipal"],
    sample: null,
    many: [year("POL_BY.centre-award.municipal", 5), "其中2020年度市级企业工程技术研究中心认定奖励5万元。"],
    one: [year("POL_BY.centre-award.municipal", 1), "其中2020年度市级企业工程技术研究中心认定奖励1万元。"],
  },
  {
    n: 7,
    what: "申报创新券企业名单",
    of: ["VOU_FIRMS"],
    sample: "组织福建青溪清泉新材料有限公司、福建上辰电子科技有限公司、福建青溪精工机械有限公司3家企业申报",
    many: [
      { VOU_FIRMS: firms, "VOU_AMT.apply": 40 },
      "全年组织甲公司、乙公司、丙公司等4家企业申报省级科技创新券补助40万元。",
    ],
    one: [{ VOU_FIRMS: ["甲公司"], "VOU_AMT.apply": 5.4 }, "全年组织甲公司申报省级科技创新券补助5.4万元。"],
  },
  {
    n: 8,
    what: "申报创新券家数",
    of: ["VOU_FIRMS"],
    sample: "3家企业申报省级科技创新券",
    many: [{ VOU_FIRMS: firms.slice(0, 2) }, "全年组织甲公司、乙公司2家企业申报省级科技创新券。"],
    one: [{ VOU_FIRMS: ["甲公司"] }, "全年组织甲公司申报省级科技创新券。"],
  },
  {
    n: 9,
    what: "创新券补助额",
    of: ["VOU_AMT.apply", "VOU_AMT.approved"],
    sample: "申报省级科技创新券补助18.15万元，已核定补助13.5万元。",
    many: [
      { VOU_FIRMS: firms, "VOU_AMT.apply": 40, "VOU_AMT.approved": 36.2 },
      "申报省级科技创新券补助40万元，已核定补助36.2万元。",
    ],
    one: [
      { VOU_FIRMS: ["甲公司"], "VOU_AMT.apply": 1, "VOU_AMT.approved": 1 },
      "全年组织甲公司申报省级科技创新券补助1万元，已核定补助1万元。",
    ],
  },
  {
    n: 10,
    what: "省级星火项目的单位与名称",
    of: ["PRJ_TITLES.spark.provincial"],
    sample:
      "青溪县兰芝园艺有限公司的“观赏用石斛兰新品种繁育及种植技术推广”“优质切花向日葵新品种‘青葵1号’示范推广”2个项目申报省级星火项目",
    many: [{ "PRJ_TITLES.spark.provincial": projects }, "甲公司的“稻”“花”、乙社的“果”3个项目申报省级星火项目。"],
    one: [{ "PRJ_TITLES.spark.provincial": projects.slice(2) }, "乙社的“果”申报省级星火项目。"],
  },
  {
    n: 11,
    what: "星火项目实地考察",
    of: ["PRJ_SITE_VISIT.spark.provincial"],
    sample: "2个项目申报省级星火项目，部分已通过实地考察",
    many: [
      {
        "PRJ_TITLES.spark.provincial": projects,
        "PRJ_SITE_VISIT.spark.provincial": stage("all", "已通过实地考察"),
      },
      "3个项目申报省级星火项目，已通过实地考察。",
    ],
    one: [
      {
        "PRJ_TITLES.spark.provincial": projects.slice(2),
        "PRJ_SITE_VISIT.spark.provincial": stage("all", "已通过实地考察"),
      },
      "乙社的“果”申报省级星火项目，已通过实地考察。",
    ],
  },
  {
    n: 12,
    what: "创新资金项目的单位与名称",
    of: ["PRJ_TITLES.innovation-fund"],
    sample: "福建上辰电子科技有限公司的“新型环氧工型电感新技术”申报创新资金项目",
    many: [{ "PRJ_TITLES.innovation-fund": projects.slice(1) }, "甲公司的“花”、乙社的“果”2个项目申报创新资金项目。"],
    one: [{ "PRJ_TITLES.innovation-fund": projects.slice(2) }, "乙社的“果”申报创新资金项目。"],
  },
  {
    n: 13,
    what: "科技特派员后补助立项",
    of: ["PRJ_WON_TITLES.commissioner"],
    sample:
      "青溪县丰禾粮油农民专业合作社的“甘薯新品种高产栽培技术示范与推广”、青溪县兰芝园艺有限公司的“国兰优良品种种苗繁育”2个项目列入科技特派员后补助立项",
    many: [{ "PRJ_WON_TITLES.commissioner": projects }, "3个项目列入科技特派员后补助立项。"],
    one: [{ "PRJ_WON_TITLES.commissioner": projects.slice(2) }, "乙社的“果”列入科技特派员后补助立项。"],
  },
  {
    n: 14,
    what: "各获、共获经费",
    of: ["PRJ_FUND.commissioner"],
    sample: "列入科技特派员后补助立项，各获得10万元经费支持。",
    many: [
      { "PRJ_WON_TITLES.commissioner": projects, "PRJ_FUND.commissioner": 35 },
      "3个项目列入科技特派员后补助立项，共获得35万元经费支持。",
    ],
    one: [
      { "PRJ_WON_TITLES.commissioner": projects.slice(2), "PRJ_FUND.commissioner": 10 },
      "乙社的“果”列入科技特派员后补助立项，获得10万元经费支持。",
    ],
  },
  {
    n: 15,
    what: "信息库企业数",
    of: ["ENT_LIB"],
    sample: "企业信息库入库企业8家",
    many: [{ ENT_LIB: 86 }, "企业信息库入库企业86家。"],
    one: [{ ENT_LIB: 1 }, "企业信息库入库企业1家。"],
  },
  {
    n: 16,
    what: "重点指导申报的企业名单",
    of: ["HT_GUIDED"],
    sample: "重点指导福建青溪清泉新材料有限公司、福建上辰电子科技有限公司等5家企业申报高新技术企业",
    many: [{ HT_GUIDED: firms }, "重点指导甲公司、乙公司等4家企业申报高新技术企业。"],
    one: [{ HT_GUIDED: ["甲公司"] }, "重点指导甲公司申报高新技术企业。"],
  },
  {
    n: 17,
    what: "国高、省高申报",
    of: ["HT_N_APPLY", "HT_P_APPLY"],
    sample: "全年组织3家企业申报国家高新技术企业",
    many: [{ HT_N_APPLY: 9, HT_P_APPLY: 4 }, "全年组织9家企业申报国家高新技术企业；组织4家企业申报省级高新技术企业。"],
    one: [{ HT_N_APPLY: 1, HT_P_APPLY: 1 }, "全年组织1家企业申报国家高新技术企业；组织1家企业申报省级高新技术企业。"],
  },
  {
    n: 18,
    what: "国高、省高认定",
    of: ["HT_N_NEW", "HT_P_NEW"],
    sample: "通过认定2家，均为首次认定，完成新增2家以上的年度目标；组织2家企业申报省级高新技术企业，通过认定1家。",
    many: [
      { HT_N_APPLY: 9, HT_N_NEW: 6, HT_N_FIRST: 6, HT_P_APPLY: 4, HT_P_NEW: 2 },
      "申报国家高新技术企业，通过认定6家，均为首次认定；组织4家企业申报省级高新技术企业，通过认定2家。",
    ],
    one: [
      { HT_N_APPLY: 9, HT_N_NEW: 1, HT_N_FIRST: 1, HT_P_APPLY: 4, HT_P_NEW: 1 },
      "申报国家高新技术企业，通过认定1家，为首次认定；组织4家企业申报省级高新技术企业，通过认定1家。",
    ],
  },
  {
    n: 19,
    what: "有效期内总数",
    of: ["HT_N_VALID", "HT_P_VALID"],
    sample: "全县有效期内国家高新技术企业3家，比上年末净增1家；有效期内省级高新技术企业1家。",
    many: [{ HT_N_VALID: 18, HT_P_VALID: 6 }, "全县有效期内国家高新技术企业18家；有效期内省级高新技术企业6家。"],
    one: [{ HT_N_VALID: 1, HT_P_VALID: 1 }, "全县有效期内国家高新技术企业1家；有效期内省级高新技术企业1家。"],
  },
  {
    n: 20,
    what: "统计期间",
    of: ["PAT_APP"],
    sample: "全年专利申请4件",
    many: [filed, "全年专利申请90件"],
    one: [onlyFiled, "全年专利申请1件"],
  },
  ...([21, 22, 23, 24] as const).map((n): Slot => ({
    n,
    what: ["专利申请量", "发明", "实用新型", "外观设计"][n - 21] ?? "",
    of: [["PAT_APP", "PAT_APP_INV", "PAT_APP_UM", "PAT_APP_DES"][n - 21] ?? ""],
    sample: "专利申请4件，其中发明1件、实用新型2件、外观设计1件",
    many: [filed, "专利申请90件，其中发明30件、实用新型50件、外观设计10件。"],
    one: [onlyFiled, "专利申请1件，其中发明1件。"],
  })),
  ...([25, 26] as const).map((n): Slot => ({
    n,
    what: ["专利授权量", "发明专利授权量"][n - 25] ?? "",
    of: [["PAT_GRT", "PAT_GRT_INV"][n - 25] ?? ""],
    sample: "专利授权5件，其中发明2件、实用新型2件、外观设计1件",
    many: [granted, "专利授权60件，其中发明12件。"],
    one: [{ PAT_GRT: 1, PAT_GRT_INV: 1 }, "专利授权1件，其中发明1件。"],
  })),
  {
    n: 27,
    what: "有效发明专利拥有量",
    of: ["PAT_INV_VALID"],
    sample: "截至12月底，全县有效发明专利6件，比上年末增加1件",
    many: [{ PAT_INV_VALID: 66 }, "截至12月底，全县有效发明专利66件。"],
    one: [{ PAT_INV_VALID: 1 }, "截至12月底，全县有效发明专利1件。"],
  },
  {
    n: 28,
    what: "每万人口发明专利拥有量",
    of: ["PAT_PER10K"],
    sample: "按2020年常住人口12.4万人计算，每万人口发明专利拥有量0.48件",
    many: [{ POPULATION: 12.4, PAT_PER10K: 5.32 }, "常住人口12.4万人计算，每万人口发明专利拥有量5.32件。"],
    one: [{ POPULATION: 12.4, PAT_PER10K: 1 }, "常住人口12.4万人计算，每万人口发明专利拥有量1.00件。"],
  },
  ...([29, 30] as const).map((n): Slot => ({
    n,
    what: ["科技小巨人领军（培育）企业", "省级科技型企业备案"][n - 29] ?? "",
    of: [["GIANT_N", "STE_N"][n - 29] ?? ""],
    sample: "全县拥有省级科技小巨人领军（培育）企业1家、省级科技型企业备案2家",
    many: [{ GIANT_N: 5, STE_N: 21 }, "全县拥有省级科技小巨人领军（培育）企业5家、省级科技型企业备案21家。"],
    one: [{ GIANT_N: 1, STE_N: 1 }, "全县拥有省级科技小巨人领军（培育）企业1家、省级科技型企业备案1家。"],
  })),
  {
    n: 31,
    what: "科技型中小企业评价入库",
    of: ["SME_N"],
    sample: "全年通过科技型中小企业评价3家",
    many: [{ SME_N: 16 }, "全年通过科技型中小企业评价16家。"],
    one: [{ SME_N: 1 }, "全年通过科技型中小企业评价1家。"],
  },
  ...([32, 33, 34, 35] as const).map((n): Slot => ({
    n,
    what: ["省级个人", "省级团队", "省级法人", "三区"][n - 32] ?? "",
    of: [["TS_IND", "TS_TEAM", "TS_LEG", "TS_3Q"][n - 32] ?? ""],
    sample: "全县拥有省级个人科技特派员2名、省级团队科技特派员1个、省级法人科技特派员1个、“三区”选派科技人员1名。",
    many: [
      { TS_IND: 42, TS_TEAM: 3, TS_LEG: 2, TS_3Q: 5 },
      "全县拥有省级个人科技特派员42名、省级团队科技特派员3个、省级法人科技特派员2个、“三区”选派科技人员5名。",
    ],
    one: [
      { TS_IND: 1, TS_TEAM: 1, TS_LEG: 1, TS_3Q: 1 },
      "全县拥有省级个人科技特派员1名、省级团队科技特派员1个、省级法人科技特派员1个、“三区”选派科技人员1名。",
    ],
  })),
  {
    n: 36,
    what: "覆盖的乡镇数",
    of: ["TS_TOWN_N", "TS_COVERAGE.town"],
    sample: "科技特派员服务覆盖3个乡镇、5个行政村，乡镇实现全覆盖",
    many: [{ TS_TOWN_N: 13, "TS_COVERAGE.town": cover(13, 13) }, "科技特派员服务覆盖13个乡镇，乡镇实现全覆盖。"],
    one: [{ TS_TOWN_N: 1, "TS_COVERAGE.town": cover(1, 4) }, "科技特派员服务覆盖1个乡镇，乡镇覆盖率达25.0%。"],
  },
  {
    n: 37,
    what: "覆盖的行政村数",
    of: ["TS_VILL_N", "TS_COVERAGE.village"],
    sample: "行政村覆盖率达83.3%",
    many: [
      { TS_VILL_N: 110, "TS_COVERAGE.village": cover(110, 113) },
      "科技特派员服务覆盖110个行政村，行政村基本实现全覆盖。",
    ],
    one: [{ TS_VILL_N: 1, "TS_COVERAGE.village": cover(1, 4) }, "科技特派员服务覆盖1个行政村，行政村覆盖率达25.0%。"],
  },
  {
    n: 38,
    what: "科普活动场次",
    of: ["SP_EVENT"],
    sample: "全年开展各类科技服务（科普）活动5场次",
    many: [{ SP_EVENT: 46 }, "全年开展各类科技服务（科普）活动46场次。"],
    one: [{ SP_EVENT: 1 }, "全年开展各类科技服务（科普）活动1场次。"],
  },
  {
    n: 39,
    what: "资料份数",
    of: ["SP_MAT"],
    sample: "发放科普宣传材料和科技致富技术小册子3250份",
    many: [{ SP_MAT: 5600 }, "发放科普宣传材料和科技致富技术小册子5600份。"],
    one: [{ SP_MAT: 1 }, "发放科普宣传材料和科技致富技术小册子1份。"],
  },
  {
    n: 40,
    what: "大型活动场次",
    of: ["SP_BIG"],
    sample: "其中大型科普宣传活动1场",
    many: [{ SP_EVENT: 46, SP_BIG: 6 }, "活动46场次，其中大型科普宣传活动6场。"],
    one: [{ SP_EVENT: 46, SP_BIG: 1 }, "活动46场次，其中大型科普宣传活动1场。"],
  },
  ...([41, 42] as const).map((n): Slot => ({
    n,
    what: ["挂图套数", "挂图幅数"][n - 41] ?? "",
    of: [["SP_POSTER_S", "SP_POSTER_F"][n - 41] ?? ""],
    sample: "张挂科普挂图5套、60幅",
    many: [{ SP_POSTER_S: 20, SP_POSTER_F: 240 }, "张挂科普挂图20套、240幅。"],
    one: [{ SP_POSTER_S: 1, SP_POSTER_F: 1 }, "张挂科普挂图1套、1幅。"],
  })),
  {
    n: 43,
    what: "培训班期数",
    of: ["TR_CLASS"],
    sample: "举办农村实用技术培训班3期",
    many: [{ TR_CLASS: 8 }, "举办农村实用技术培训班8期。"],
    one: [{ TR_CLASS: 1 }, "举办农村实用技术培训班1期。"],
  },
  {
    n: 44,
    what: "培训人次",
    of: ["TR_PERS"],
    sample: "培训农民286人次",
    many: [{ TR_PERS: 860 }, "培训农民860人次。"],
    one: [{ TR_PERS: 1 }, "培训农民1人次。"],
  },
  ...([45, 46] as const).map((n): Slot => ({
    n,
    what: ["讲座场次", "听讲人次"][n - 45] ?? "",
    of: [["SP_LEC", "SP_LEC_P"][n - 45] ?? ""],
    sample: "科普讲座2场（听讲320人次）",
    many: [{ SP_EVENT: 46, SP_LEC: 12, SP_LEC_P: 900 }, "其中科普讲座12场（听讲900人次）。"],
    one: [{ SP_EVENT: 46, SP_LEC: 1, SP_LEC_P: 1 }, "其中科普讲座1场（听讲1人次）。"],
  })),
  {
    n: 47,
    what: "科普赶集场次",
    of: ["SP_FAIR"],
    sample: "科普赶集1场",
    many: [{ SP_EVENT: 46, SP_FAIR: 4 }, "其中科普赶集4场。"],
    one: [{ SP_EVENT: 46, SP_FAIR: 1 }, "其中科普赶集1场。"],
  },
  {
    n: 48,
    what: "咨询人次",
    of: ["SP_CONS"],
    sample: "咨询服务群众236人次",
    many: [{ SP_CONS: 1200 }, "咨询服务群众1200人次。"],
    one: [{ SP_CONS: 1 }, "咨询服务群众1人次。"],
  },
  {
    n: 49,
    what: "挂乡包村扶持资金",
    of: ["VIL_FUND"],
    sample: "全年支持挂包村各项扶持资金4.6万元",
    many: [{ VIL_FUND: 12.8 }, "全年支持挂包村各项扶持资金12.8万元。"],
    one: [{ VIL_FUND: 1 }, "全年支持挂包村各项扶持资金1万元。"],
  },
  {
    n: 50,
    what: "R&D经费投入年递增",
    of: ["RD_TOTAL", "RD_GROWTH"],
    sample: "比上年增长19.8%，高于年度目标1.8个百分点",
    many: [{ RD_FIRMS: 60, RD_TOTAL: 14000, RD_GROWTH: 40 }, "2020年企业R&D经费内部支出1.4亿元，比上年增长40.0%。"],
    one: [
      { RD_FIRMS: 1, RD_TOTAL: 10100, RD_GROWTH: 1 },
      "据1家填报企业汇总，2020年企业R&D经费内部支出1.01亿元，比上年增长1.0%。",
    ],
  },
];

const SHARES = { "PRJ_FUND.commissioner": { count: 3, each: null } } as const;

function figuresOf(given: Given): readonly Figure[] {
  return Object.entries(given).map(([id, value]) => {
    const base = id === "RD_TOTAL" ? 10000 : undefined;
    if (typeof value === "number" || typeof value === "string") {
      const shares = id === "PRJ_FUND.commissioner" && value !== 10 ? { shares: SHARES[id] } : {};
      return { ...figure(id, value, base === undefined ? {} : { base }), ...shares };
    }
    const other: FigureValue = "kind" in value ? value : { kind: "list", items: value };
    return { ...figure(id, null), value: other };
  });
}

const work = (figures: readonly Figure[]): string => {
  const said = words(compose({ figures })).split("# 存在的主要问题")[0] ?? "";
  return said.slice(said.indexOf("# 主要工作"));
};

const nothing = (id: string): FigureValue =>
  /FIRMS|GUIDED|TITLES/.test(id)
    ? { kind: "list", items: [] }
    : id.startsWith("TS_COVERAGE")
      ? cover(0, 6)
      : id.startsWith("PRJ_SITE_VISIT")
        ? { kind: "status", status: "尚未进行实地考察", reached: "none" }
        : figure(id, 0).value;

it("there are 50 slots, each once", () => {
  expect(SLOTS.map(({ n }) => n)).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
});

describe.each(SLOTS.map((slot) => [`${slot.n} ${slot.what}`, slot] as const))("slot %s", (_, slot) => {
  const { of, sample, many, one } = slot;
  if (sample !== null) it("is filled from the sample workbook", () => expect(words(sampleCheck)).toContain(sample));

  it("says several, each bound to its figure", () => {
    const composed = compose({ figures: figuresOf(many[0]) });
    expect(words(composed)).toContain(many[1]);
    const bound = composed.narrative.sections
      .flatMap(({ blocks }) => blocks.flatMap(spansOf))
      .flatMap((span) => (span.kind === "mention" ? [span.figure] : span.kind === "phrase" ? span.figures : []));
    expect(bound).toEqual(expect.arrayContaining([...of]));
  });

  it("reads right of one, without 各, 均 or 等", () => {
    const said = work(figuresOf(one[0]));
    expect(said).toContain(one[1]);
    expect(said).not.toMatch(/各获|均为|等1[家个]|共1/);
  });

  it("of none says nothing, and never 0", () => {
    const zero = Object.keys(many[0]).map((id): Figure => ({ ...figure(id, 0, { base: 0 }), value: nothing(id) }));
    expect(work(zero)).not.toMatch(/(?<![\d.])0(?:\.0+)?(?:[家件项个名万亿元份场套幅期人]|%)|尚未/);
  });

  it("without data says nothing of it, and lists what is missing", () => {
    const missing = figuresOf(many[0]).filter(({ key }) => !of.includes(key));
    const { narrative } = compose({ figures: missing });
    const said = words({ narrative }).split("# 存在的主要问题")[0] ?? "";
    expect(said).not.toMatch(/undefined|null|NaN|，，|，。|；。|、。|其中。/);
    expect(said).not.toContain(many[1]);
    const left = narrative.omissions.map(({ figure: key }) => key);
    const told = of.some((id) => left.includes(id) || said.includes("【待补"));
    expect([slot.n, told]).toEqual([slot.n, true]);
  });
});

const sampleCheck = checkSample();

describe("slot 50, next year", () => {
  it("states the rise that is required, or leaves a gap", () => {
    expect(words(compose({ plans: { RD_GROWTH: "18%以上" } }))).toContain("确保R&D经费投入年递增18%以上。");
    expect(words(compose({}))).toContain("确保R&D经费投入年递增【待补：2022年目标】。");
  });
});

describe("a targeted figure", () => {
  it("that is missing leaves its gap", () => {
    const said = work([]);
    expect(said).not.toContain("【待补：发放");
    const gap = words(compose({ targets: [target("SP_EVENT", 40, null, "not-assessed")] }));
    expect(gap).toContain("全年开展各类科技服务（科普）活动【待补：科技服务（科普）活动场次，责任股室】。");
  });

  it("that is zero goes to the problems, with its gap and without 0", () => {
    const said = words(
      compose({ figures: [figure("SME_N", 0)], targets: [target("SME_N", 4, 0, "missed", "4家以上")] }),
    );
    expect(said).toContain("创新主体接续不足。科技型中小企业评价入库距4家的目标尚差4家。");
    expect(said).not.toMatch(/(?<!\d)0家(?!以上)/);
  });
});
