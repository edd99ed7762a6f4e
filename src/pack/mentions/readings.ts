/** Which figure each set of cues means. What a number is said of beyond these keeps it from being read as that figure. */
import type { Facet, Reading, Says } from "../../core/proofreading/lexicon";

type May = Readonly<Partial<Record<Facet, string>>>;

function reading(figure: string, units: string, says: { readonly needs: Says; readonly may?: May }): Reading {
  const may = Object.fromEntries(Object.entries(says.may ?? {}).map(([facet, words]) => [facet, words.split(" ")]));
  // 共有, 达 and 累计 say that there are so many, which goes with everything.
  may["act"] = [...(may["act"] ?? []), "have"];
  return { figure, needs: says.needs, may, units: units.split(" ") };
}

const FIRMS = "家 户 个";
const CASES = "件 项";

const hitech: readonly Reading[] = [
  reading("HT_N_APPLY", FIRMS, { needs: { thing: "hitech", act: "apply" }, may: { level: "national", act: "hold" } }),
  reading("HT_P_APPLY", FIRMS, { needs: { thing: "hitech", level: "provincial", act: "apply" }, may: { act: "hold" } }),
  reading("HT_N_NEW", FIRMS, { needs: { thing: "hitech", act: "certify" }, may: { level: "national" } }),
  reading("HT_P_NEW", FIRMS, { needs: { thing: "hitech", level: "provincial", act: "certify" } }),
  reading("HT_N_FIRST", FIRMS, { needs: { thing: "hitech", act: "first" }, may: { level: "national" } }),
  reading("HT_N_PUBLIC", FIRMS, { needs: { thing: "hitech", act: "public" }, may: { level: "national" } }),
  reading("HT_N_EXPIRED", FIRMS, { needs: { thing: "hitech", act: "expire" }, may: { level: "national" } }),
  reading("HT_N_VALID", FIRMS, { needs: { thing: "hitech", act: "have" }, may: { level: "national" } }),
  reading("HT_N_VALID", FIRMS, { needs: { thing: "hitech", level: "national" } }),
  reading("HT_P_VALID", FIRMS, { needs: { thing: "hitech", level: "provincial", act: "have" } }),
  reading("HT_P_VALID", FIRMS, { needs: { thing: "hitech", level: "provincial" } }),
  reading("ENT_LIB", FIRMS, { needs: { thing: "library" }, may: { act: "have" } }),
];

const KINDS = [
  ["_INV", "invention"],
  ["_UM", "utility"],
  ["_DES", "design"],
] as const;

const patents: readonly Reading[] = [
  reading("PAT_APP", CASES, { needs: { thing: "patent", act: "apply" } }),
  reading("PAT_GRT", CASES, { needs: { thing: "patent", act: "grant" } }),
  ...KINDS.flatMap(([suffix, kind]) => [
    reading(`PAT_APP${suffix}`, CASES, { needs: { thing: "patent", kind, act: "apply" } }),
    reading(`PAT_GRT${suffix}`, CASES, { needs: { thing: "patent", kind, act: "grant" } }),
  ]),
  reading("PAT_GRT_EARLIER", CASES, { needs: { thing: "patent", act: "earlier" }, may: { act: "grant" } }),
  reading("PAT_INV_VALID", CASES, { needs: { thing: "patent", kind: "invention", act: "have" } }),
  reading("PAT_INV_EXIT", CASES, { needs: { thing: "patent", act: "exit" }, may: { kind: "invention" } }),
  reading("PAT_PER10K", "件/万人 件", {
    needs: { thing: "patent", of: "per-10k" },
    may: { kind: "invention", act: "have" },
  }),
  reading("PAT_HV", CASES, { needs: { thing: "patent", kind: "high-value" }, may: { act: "have" } }),
  reading("PAT_HV_PER10K", "件/万人 件", {
    needs: { thing: "patent", kind: "high-value", of: "per-10k" },
    may: { act: "have" },
  }),
  reading("POPULATION", "万人", { needs: { thing: "population" }, may: { act: "have" } }),
];

const ladders: readonly Reading[] = [
  reading("GIANT_N", FIRMS, { needs: { thing: "giant" }, may: { act: "have", kind: "nurtured", level: "provincial" } }),
  reading("STE_N", FIRMS, { needs: { thing: "ste" }, may: { act: "have", level: "provincial" } }),
  reading("SME_N", FIRMS, { needs: { thing: "sme" }, may: { act: "have certify", level: "national" } }),
];

const SERVING = "have select";
const commissioners: readonly Reading[] = [
  reading("TS_ALL", "名 人 个", { needs: { thing: "commissioner" }, may: { act: SERVING } }),
  reading("TS_IND", "名 人 位", {
    needs: { thing: "commissioner", kind: "person" },
    may: { act: SERVING, level: "provincial" },
  }),
  reading("TS_IND", "名 人 位", { needs: { thing: "commissioner", level: "provincial" }, may: { act: SERVING } }),
  reading("TS_TEAM", "个 支", {
    needs: { thing: "commissioner", kind: "team" },
    may: { act: SERVING, level: "provincial" },
  }),
  reading("TS_LEG", "个 家", {
    needs: { thing: "commissioner", kind: "legal" },
    may: { act: SERVING, level: "provincial" },
  }),
  reading("TS_3Q", "名 人 位", { needs: { thing: "commissioner", kind: "three-areas" }, may: { act: SERVING } }),
  reading("VILL_N", "个", { needs: { thing: "village" }, may: { act: "have" } }),
  reading("TOWN_N", "个", { needs: { thing: "town" }, may: { act: "have" } }),
  reading("TS_VILL_N", "个", { needs: { thing: "village", act: "cover" } }),
  reading("TS_TOWN_N", "个", { needs: { thing: "town", act: "cover" } }),
  reading("TS_VILL_OPEN", "个", { needs: { thing: "village", act: "uncovered" } }),
  reading("TS_TOWN_OPEN", "个", { needs: { thing: "town", act: "uncovered" } }),
  reading("TS_COV_VILL", "%", { needs: { thing: "village", of: "rate" }, may: { act: "cover have uncovered" } }),
  reading("TS_COV_TOWN", "%", { needs: { thing: "town", of: "rate" }, may: { act: "cover have uncovered" } }),
];

const outreach: readonly Reading[] = [
  reading("SP_EVENT", "场次 场", { needs: { thing: "outreach" }, may: { act: "hold" } }),
  reading("SP_BIG", "场 场次", { needs: { thing: "outreach", kind: "large" }, may: { act: "hold" } }),
  reading("SP_LEC", "场 场次", { needs: { thing: "outreach", kind: "lecture" }, may: { act: "hold" } }),
  reading("SP_FAIR", "场 场次", { needs: { thing: "outreach", kind: "fair" }, may: { act: "hold" } }),
  reading("SP_MAT", "份 册", { needs: { thing: "leaflet" }, may: { act: "hand-out" } }),
  reading("SP_POSTER_S", "套", { needs: { thing: "poster" }, may: { act: "hang" } }),
  reading("SP_POSTER_F", "幅", { needs: { thing: "poster" }, may: { act: "hang" } }),
  reading("SP_LEC_P", "人次 人", { needs: { thing: "lecture-people" } }),
  reading("SP_LEC_P", "人次 人", { needs: { thing: "outreach", kind: "lecture" }, may: { act: "hold" } }),
  reading("SP_CONS", "人次", { needs: { thing: "consulted" } }),
  reading("TR_CLASS", "期 班", { needs: { thing: "training" }, may: { act: "hold" } }),
  reading("TR_PERS", "人次", { needs: { thing: "trained" } }),
  reading("TR_PERS", "人次", { needs: { thing: "training" }, may: { act: "hold" } }),
  reading("VIL_FUND", "万元", { needs: { thing: "village-aid" }, may: { act: "award win spend" } }),
];

const research: readonly Reading[] = [
  reading("RD_TOTAL", "万元", { needs: { thing: "rd" }, may: { act: "spend have", of: "filled" } }),
  reading("RD_ALL", "万元", { needs: { thing: "rd-all" }, may: { act: "spend have" } }),
  reading("RD_FEE", "万元", { needs: { thing: "rd-fee" }, may: { act: "spend have" } }),
  reading("RD_GDP", "%", { needs: { thing: "rd-share" }, may: { act: "spend have", of: "rate" } }),
  reading("RD_FIRMS", FIRMS, { needs: { of: "filled" }, may: { thing: "rd other", act: "spend" } }),
  reading("RD_SCALE_N", FIRMS, { needs: { of: "industry" }, may: { thing: "rd other", act: "spend" } }),
  reading("RD_ACT_N", FIRMS, { needs: { of: "active" }, may: { thing: "rd other", act: "spend" } }),
  reading("RD_INST_N", FIRMS, { needs: { of: "institute" }, may: { thing: "rd other", act: "spend" } }),
  reading("RD_ACT_COV", "%", { needs: { of: "active-share" }, may: { thing: "rd other" } }),
  reading("RD_INST_COV", "%", { needs: { of: "institute-share" }, may: { thing: "rd other" } }),
  reading("RD_STAT_COV", "%", { needs: { of: "filled-share" }, may: { thing: "rd other" } }),
  reading("HT_OUT_SHARE", "%", { needs: { of: "hitech-share" }, may: { thing: "hitech other" } }),
  reading("DEDUCT_N", FIRMS, { needs: { thing: "deduct" } }),
];

const money: readonly Reading[] = [
  reading("POL_TOTAL", "万元", { needs: { thing: "policy" }, may: { act: "award have" } }),
  reading("POL_RATE", "%", { needs: { thing: "policy", of: "rate" }, may: { act: "award" } }),
  reading("POL_HT_N", FIRMS, { needs: { thing: "policy", of: "hitech-award" }, may: { act: "award" } }),
  ...(
    [
      ["hitech-award", "county"],
      ["hitech-subsidy", "municipal"],
      ["patent-award", "county"],
      ["patent-fund", "municipal"],
      ["centre-award", "municipal"],
    ] as const
  ).map(([of, level]) =>
    reading(`POL_BY.${of}.${level}`, "万元", { needs: { thing: "policy", of }, may: { act: "award", level } }),
  ),
  reading("VOU_N", FIRMS, { needs: { thing: "voucher" }, may: { act: "apply award hold have", level: "provincial" } }),
  reading("VOU_AMT.apply", "万元", {
    needs: { thing: "voucher", act: "apply" },
    may: { act: "award", level: "provincial" },
  }),
  reading("VOU_AMT.approved", "万元", { needs: { thing: "voucher", act: "approve" }, may: { act: "award" } }),
  reading("FIN_ST", "万元", { needs: { thing: "fiscal" }, may: { act: "spend have", level: "county" } }),
  reading("FIN_RATIO", "%", { needs: { thing: "fiscal", of: "rate" }, may: { act: "spend", level: "county" } }),
  reading("TC_AMT", "万元", { needs: { thing: "contract", act: "sell" }, may: { act: "register have" } }),
  reading("TC_N", "项 件 份", { needs: { thing: "contract" }, may: { act: "register have" } }),
];

const projects: readonly Reading[] = [
  reading("PRJ_APPLY", "项 个", { needs: { thing: "project", act: "apply" }, may: { act: "hold" } }),
  reading("PRJ_APPROVED", "项 个", { needs: { thing: "project", act: "approve" }, may: { act: "win" } }),
  reading("PRJ_FUND", "万元", { needs: { thing: "project" }, may: { act: "win approve" } }),
  ...(["spark", "innovation-fund", "commissioner"] as const).flatMap((kind) => [
    reading(`PRJ_APPLY.${kind}`, "项 个", {
      needs: { thing: "project", kind, act: "apply" },
      may: { act: "hold", level: "provincial" },
    }),
    reading(`PRJ_APPROVED.${kind}`, "项 个", {
      needs: { thing: "project", kind, act: "approve" },
      may: { act: "certify", level: "provincial" },
    }),
  ]),
  reading("PLT_CITY", "个 家", { needs: { thing: "platform", level: "municipal-up" }, may: { act: "have" } }),
  reading("PLT_NEW_CITY", "个 家", { needs: { thing: "platform", level: "municipal-up", act: "certify" } }),
  reading("PLT_NEW", "个 家", { needs: { thing: "platform", act: "certify" } }),
  reading("INC_N", "家 个", { needs: { thing: "incubation" }, may: { act: "have" } }),
  ...(["incubator", "maker-space", "star-base"] as const).map((kind) =>
    reading(`INC_N.${kind}`, "家 个", { needs: { thing: "incubation", kind }, may: { act: "have" } }),
  ),
  reading("PROP_N", "件", { needs: { thing: "proposal" }, may: { act: "close" } }),
  reading("PROP_DONE", "件", { needs: { thing: "proposal", act: "closed" }, may: { act: "close" } }),
  reading("PROP_RATE", "%", { needs: { thing: "proposal", of: "rate" }, may: { act: "close" } }),
  reading("TARGETS_N", "项", { needs: { thing: "targets" } }),
];

export const readings: readonly Reading[] = [
  ...[...hitech, ...patents, ...ladders, ...commissioners],
  ...[...outreach, ...research, ...money, ...projects],
];
