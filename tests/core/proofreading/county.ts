/** A made-up county (云岭县, 2024) for proofreading: what its workbook would come to. */
import { USUAL_LIMITS } from "../../../src/core/narrative/limits";
import type { Facts, FigureFact, TargetFact } from "../../../src/core/proofreading/facts";
import { indicators } from "../../../src/pack/indicators/catalog";

type Row = readonly [key: string, value: string, unit: string, base?: string | null, target?: TargetFact];

function target(wording: string, threshold: string, rate: string | null, verdict: TargetFact["verdict"]): TargetFact {
  return { wording, threshold, rate, verdict };
}

const ROWS: readonly Row[] = [
  ["HT_N_APPLY", "12", "家", "10"],
  ["HT_P_APPLY", "6", "家"],
  ["HT_N_NEW", "9", "家", "7", target("8家以上", "8", "112.5", "exceeded")],
  ["HT_P_NEW", "4", "家"],
  ["HT_N_FIRST", "5", "家"],
  ["HT_N_VALID", "26", "家", "21", target("25家", "25", "104", "exceeded")],
  ["HT_P_VALID", "11", "家"],
  ["HT_N_EXPIRED", "2", "家"],
  ["HT_N_PUBLIC", "3", "家"],
  ["ENT_LIB", "64", "家"],
  ["PAT_APP", "186", "件", "172"],
  ["PAT_APP_INV", "62", "件", "55"],
  ["PAT_APP_UM", "98", "件"],
  ["PAT_APP_DES", "26", "件"],
  ["PAT_GRT", "143", "件", "156", target("160件", "160", "89.375", "missed")],
  ["PAT_GRT_INV", "21", "件", "17"],
  ["PAT_GRT_UM", "101", "件"],
  ["PAT_GRT_DES", "21", "件"],
  ["PAT_GRT_EARLIER", "58", "件"],
  ["PAT_INV_VALID", "96", "件", "83", target("95件", "95", "101.0526", "exceeded")],
  ["PAT_INV_EXIT", "8", "件"],
  ["PAT_PER10K", "7.4419", "件", "6.4341"],
  ["PAT_HV", "31", "件", "27"],
  ["PAT_HV_PER10K", "2.4031", "件"],
  ["POPULATION", "12.9", "万人"],
  ["GIANT_N", "7", "家", "6"],
  ["STE_N", "18", "家", "18"],
  ["SME_N", "41", "家", "36", target("45家", "45", "91.1111", "nearly")],
  ["TS_ALL", "68", "名"],
  ["TS_IND", "42", "名"],
  ["TS_TEAM", "6", "个"],
  ["TS_LEG", "3", "个"],
  ["TS_3Q", "5", "名"],
  ["VILL_N", "114", "个"],
  ["TOWN_N", "13", "个"],
  ["TS_VILL_N", "109", "个"],
  ["TS_TOWN_N", "13", "个"],
  ["TS_VILL_OPEN", "5", "个"],
  ["TS_COV_VILL", "95.6140", "%", null, target("全覆盖", "100", null, "missed")],
  ["TS_COV_TOWN", "100", "%"],
  ["SP_EVENT", "85", "场次", "79"],
  ["SP_BIG", "6", "场"],
  ["SP_LEC", "14", "场"],
  ["SP_FAIR", "9", "场"],
  ["SP_MAT", "23600", "份"],
  ["SP_POSTER_S", "12", "套"],
  ["SP_POSTER_F", "144", "幅"],
  ["SP_LEC_P", "1860", "人次"],
  ["SP_CONS", "3420", "人次"],
  ["TR_CLASS", "18", "期"],
  ["TR_PERS", "1286", "人次", "1310", target("1200人次以上", "1200", "107.1667", "exceeded")],
  ["VIL_FUND", "36.5", "万元"],
  ["RD_TOTAL", "18640.5", "万元", "16385.2"],
  ["RD_GROWTH", "13.7643", "%", null, target("12%以上", "12", null, "exceeded")],
  ["RD_ALL", "21300", "万元", "19100"],
  ["RD_GDP", "1.32", "%", "1.21"],
  ["RD_FIRMS", "58", "家"],
  ["RD_SCALE_N", "52", "家"],
  ["RD_ACT_N", "31", "家"],
  ["RD_INST_N", "19", "家"],
  ["RD_ACT_COV", "59.6154", "%"],
  ["RD_INST_COV", "36.5385", "%"],
  ["PROP_DONE", "11", "件"],
  ["RD_FEE", "24150", "万元", "22800"],
  ["DEDUCT_N", "33", "家"],
  ["POL_TOTAL", "428.6", "万元", "390"],
  ["POL_HT_N", "14", "家"],
  ["POL_HT_N.y-1", "9", "家"],
  ["POL_BY.hitech-award.county", "180", "万元"],
  ["POL_BY.hitech-award.county.y-1", "90", "万元"],
  ["POL_BY.hitech-subsidy.municipal", "60", "万元"],
  ["POL_BY.patent-award.county", "23.4", "万元"],
  ["POL_BY.patent-award.county.y-1", "23.4", "万元"],
  ["POL_BY.patent-fund.municipal", "12.5", "万元"],
  ["POL_BY.centre-award.municipal", "10", "万元"],
  ["VOU_N", "8", "家"],
  ["VOU_AMT.apply", "46.8", "万元"],
  ["VOU_AMT.approved", "39.2", "万元"],
  ["FIN_ST", "5210", "万元", "4980"],
  ["FIN_RATIO", "1.71", "%"],
  ["TC_AMT", "15360", "万元", "9820", target("1.5亿元", "15000", "102.4", "exceeded")],
  ["TC_N", "47", "项"],
  ["PRJ_APPLY", "22", "项"],
  ["PRJ_APPROVED", "13", "项"],
  ["PRJ_FUND", "365", "万元"],
  ["PRJ_APPLY.spark", "5", "项"],
  ["PRJ_APPLY.innovation-fund", "2", "项"],
  ["PRJ_APPROVED.commissioner", "4", "项"],
  ["PLT_CITY", "15", "个", "12"],
  ["PLT_NEW_CITY", "3", "个"],
  ["PLT_NEW", "4", "个"],
  ["INC_N", "5", "个"],
  ["INC_N.incubator", "1", "个"],
  ["INC_N.maker-space", "2", "个"],
  ["INC_N.star-base", "2", "个"],
  ["PROP_N", "11", "件"],
  ["PROP_RATE", "100", "%"],
  ["TARGETS_N", "8", "项"],
];

/** Statistics of the year before, as R&D always are. */
const LAST_YEAR = /^(?:RD_|POPULATION|DEDUCT)/;

function factOf([key, value, unit, base = null, goal]: Row): FigureFact {
  const declared = indicators.find(({ id }) => id === key);
  return {
    ...{ key, value, unit, base, name: declared?.name ?? key },
    decimals: declared?.decimals ?? value.split(".")[1]?.length ?? 0,
    year: LAST_YEAR.test(key) ? 2023 : 2024,
    targets: goal ? [goal] : [],
  };
}

const figures = ROWS.map(factOf);

export const county: Facts = {
  year: 2024,
  level: "县",
  limits: USUAL_LIMITS,
  figures: new Map(figures.map((fact) => [fact.key, fact])),
  verdicts: figures.flatMap(({ targets }) => targets.map(({ verdict }) => verdict)),
};
