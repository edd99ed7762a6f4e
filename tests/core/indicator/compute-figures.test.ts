/** Figures over ledgers: the 青溪县 sample's expected values, and what is missing, held apart and compared. */
import { drain } from "../../../src/core/base/progress";
import { round } from "../../../src/core/base/rounding";
import { computeFigures } from "../../../src/core/indicator/compute-figures";
import { decimalOf, type Figures } from "../../../src/core/indicator/figure";
import type { ReportTime } from "../../../src/core/indicator/report-time";
import { findLedgers } from "../../../src/core/ledger/find-ledgers";
import type { LedgerSet } from "../../../src/core/ledger/ledger";
import { targetBases } from "../../../src/core/target/target-bases";
import type { Workbook } from "../../../src/core/workbook/workbook";
import { settleIndicators } from "../../../src/core/indicator/settle-indicators";
import { indicators as packed } from "../../../src/pack/indicators/catalog";
import { ledgers } from "../../../src/pack/ledgers/catalog";
import { parameters } from "../../../src/pack/parameters";
import vectors from "../../data/vectors.json";
import { november, yearEnd } from "../../make/figures";
import { sampleRows, sampleWorkbook, sheet, workbook } from "../../make/workbook";

function read(from: Workbook): LedgerSet {
  const result = drain(findLedgers(from, { ledgers, parameters }));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function compute(from: Workbook, time: ReportTime = yearEnd): Figures {
  const set = read(from);
  const indicators = settleIndicators(packed, { ledgers: set, schemas: ledgers, time });
  return drain(
    computeFigures({ ledgers: set, indicators, targetBases: targetBases(set, indicators, time.year), time }),
  );
}

const params = sheet("参数表", [
  ["县名", "青溪县"],
  ["行政区划代码", "350423"],
  ["报告年度", 2021],
  ["常住人口(万人)", 12.4],
  ["规上工业企业数", 80],
]);
const RD = [
  "企业名称",
  "统一社会信用代码",
  "统计年度",
  "是否规上",
  "是否填报",
  "是否有研发活动",
  "R&D经费内部支出（万元）",
  "上年R&D经费（万元）",
  "营业收入（万元）",
  "是否建有研发机构",
];
const A = "91350423XXXX00019U";
const B = "91350423XXXX00027N";

function rdFirm(
  name: string,
  code: string,
  rdx: number | null,
  prev: number | null,
  year = 2020,
): (string | number | null)[] {
  return [name, code, year, "是", "是", "是", rdx, prev, 1000, "是"];
}
const rd = (...rows: (string | number | null)[][]): Figures =>
  compute(workbook("簿", params, sheet("研发", [RD, ...rows])));
const why = (figures: Figures, key: string): unknown => {
  const value = figures.get(key)?.value;
  return value?.kind === "missing" ? value.why : value;
};

describe("the 青溪县 sample", () => {
  const found = compute(sampleWorkbook());
  /** The vectors' composite keys are figures of one indicator with a qualifier (design 5). */
  const KEYS: Readonly<Record<string, string>> = {
    VOU_AMT_apply: "VOU_AMT.apply",
    PRJ_APPLY_spark: "PRJ_APPLY.spark",
    INC_星创天地: "INC_N.star-base",
  };
  const ours = Object.entries(vectors.exampleWorkbook.expectedIndicators).map(
    ([key, value]) => [KEYS[key] ?? key, value] as const,
  );

  it("has an expectation for every area", () => expect(ours).toHaveLength(59));

  it.each(ours)("%s is %d", (key, expected) => {
    expect(Number(round(decimalOf(found.get(key)) ?? "NaN", 4))).toBe(expected);
  });

  it.each([
    ["HT_N_FIRST", "2"],
    ["HT_N_NET", "1"],
    ["HT_N_EXPIRED", "1"],
    ["HT_N_PUBLIC", "0"],
    ["PAT_GRT_EARLIER", "3"],
    ["PAT_INV_EXIT", "1"],
    ["RD_FIRMS", "7"],
    ["RD_SCALE_N", "6"],
    ["RD_ACT_N", "5"],
    ["RD_INST_N", "3"],
    ["RD_STAT_COV", "7.5"],
    ["POPULATION", "12.4"],
    ["VOU_AMT.approved", "13.5"],
    ["POL_BY.hitech-award.county.y-1", "20"],
    ["POL_HT_N.y-1", "2"],
    ["PRJ_FUND.commissioner", "20"],
    ["PRJ_APPROVED.spark", "0"],
    ["PLT_NEW.provincial", "1"],
    ["PLT_NEW_CITY", "1"],
    ["INC_N.maker-space", "0"],
    ["TS_VILL_OPEN", "1"],
    ["VILL_N", "6"],
    ["TS_ALL", "5"],
  ])("%s is %s", (key, expected) => {
    expect(decimalOf(found.get(key))).toBe(expected);
  });

  it("takes the base of valid inventions from the target row, because a lapsed patent has no lapse date", () => {
    expect(found.get("PAT_INV_VALID")?.base).toMatchObject({ source: "target", value: { value: "5" }, others: [] });
  });

  it("takes the base of national firms from the ledger, where every certificate ends on a known day", () => {
    expect(found.get("HT_N_VALID")?.base).toMatchObject({ source: "ledger", value: { value: "2" } });
  });

  it("is of 2020 where the ledger's statistical year is 2020", () => {
    expect(found.get("RD_GROWTH")).toMatchObject({
      period: { from: "2020-01-01", to: "2020-12-31" },
      asOf: "2020-12-31",
    });
    expect(found.get("PAT_GRT")).toMatchObject({
      period: { from: "2021-01-01", to: "2021-12-31" },
      asOf: "2021-12-31",
    });
  });

  it("knows the rows behind a count, in sheet order, and the columns that were read", () => {
    expect(found.get("PAT_GRT_INV")?.evidence).toEqual([
      { kind: "rows", ledger: "L06", rows: [1, 3], columns: ["type", "gdate"] },
    ]);
  });

  it("counts only up to the cut-off", () => {
    const early = compute(sampleWorkbook(), november);
    expect(
      ["HT_N_NEW", "HT_N_VALID", "HT_N_NET", "PAT_GRT", "PAT_INV_VALID"].map((key) => decimalOf(early.get(key))),
    ).toEqual(["0", "1", "-1", "5", "6"]);
    expect(early.get("PAT_GRT")?.period.to).toBe("2021-11-30");
  });
});

describe("what is missing", () => {
  it("is missing with the ledger's name, never 0", () => {
    const found = rd(rdFirm("甲公司", A, 10, 5));
    expect(why(found, "PAT_GRT")).toEqual({ code: "no-ledger", what: "L06" });
    expect(why(found, "PAT_PER10K")).toEqual({ code: "no-ledger", what: "L06" });
    expect(why(found, "RD_ALL")).toEqual({ code: "no-outside", what: "RD_ALL" });
  });

  it("is a column that the ledger lacks", () => {
    const noGrants = sheet("专利", [
      ["专利名称", "专利号", "专利类型", "申请日", "法律状态"],
      ["甲", "202110000808.X", "发明", "2021-01-08", "申请中"],
    ]);
    const found = compute(workbook("簿", params, noGrants));
    expect(why(found, "PAT_GRT")).toEqual({ code: "no-column", what: "L06.gdate" });
    expect(decimalOf(found.get("PAT_APP"))).toBe("1");
  });

  it("is a parameter that the 参数表 lacks", () => {
    const budget = sheet("财政", [
      ["年度", "级次", "预算科目", "项目", "预算数（万元）", "支出数（万元）"],
      [2021, "县本级", "2060404", "科技成果转化与扩散", 1500, 1480],
    ]);
    expect(why(compute(workbook("簿", params, budget)), "FIN_RATIO")).toEqual({ code: "no-parameter", what: "budget" });
  });

  it("is a sum of nothing but empty cells, though some empty cells leave the rest", () => {
    expect(why(rd(rdFirm("甲公司", A, null, 5)), "RD_TOTAL")).toEqual({
      code: "empty-cells",
      what: "L14.rdx",
      count: 1,
    });
    expect(decimalOf(rd(rdFirm("甲公司", A, null, 5), rdFirm("乙公司", B, 7, 5)).get("RD_TOTAL"))).toBe("7");
  });
});

describe("R&D growth", () => {
  it.each([
    ["grew", [10, 8], "25"],
    ["fell", [6, 8], "-25"],
    ["stayed", [8, 8], "0"],
  ] as const)("%s", (_, [now, before], growth) => {
    expect(decimalOf(rd(rdFirm("甲公司", A, now, before)).get("RD_GROWTH"))).toBe(growth);
  });

  it.each([
    ["a zero base", 0, { code: "zero-base", what: "RD_TOTAL" }],
    ["a negative base", -3, { code: "negative-base", what: "RD_TOTAL" }],
    ["no base", null, { code: "empty-cells", what: "L14.prev", count: 1 }],
  ])("has no value over %s", (_, before, reason) => {
    expect(why(rd(rdFirm("甲公司", A, 10, before)), "RD_GROWTH")).toEqual(reason);
  });

  it("has no value while one firm's last year is empty, since a blank is not a zero", () => {
    const found = rd(rdFirm("甲公司", A, 10, 5), rdFirm("乙公司", B, 20, null));
    expect(why(found, "RD_GROWTH")).toEqual({ code: "empty-cells", what: "L14.prev", count: 1 });
    expect(decimalOf(found.get("RD_TOTAL"))).toBe("30");
  });

  it("reads the latest statistical year not after the report year", () => {
    const found = rd(rdFirm("甲公司", A, 10, 5), rdFirm("甲公司", A, 99, 9, 2019), rdFirm("甲公司", A, 77, 9, 2022));
    expect(decimalOf(found.get("RD_TOTAL"))).toBe("10");
  });

  it("adds tenths exactly", () => {
    expect(decimalOf(rd(rdFirm("甲公司", A, 0.1, 5), rdFirm("乙公司", B, 0.2, 5)).get("RD_TOTAL"))).toBe("0.3");
  });
});

describe("counting firms once", () => {
  const HT = ["企业名称", "统一社会信用代码", "高企级别", "申报年度", "申报状态", "证书编号", "发证日期"];
  const hitech = (...rows: (string | number | null)[][]): Figures =>
    compute(workbook("簿", params, sheet("高企", [HT, ...rows])));
  const firm = (name: string, code: string | null, issued: string): (string | number | null)[] => [
    name,
    code,
    "国家级",
    2021,
    "通过",
    "GR202135000123",
    issued,
  ];

  it("by credit code, by name where the code is empty, and a row with neither by itself", () => {
    const count = (...rows: (string | number | null)[][]): string | null => decimalOf(hitech(...rows).get("HT_N_NEW"));
    expect(count(firm("甲公司", A, "2021-05-01"), firm("甲公司", A, "2021-06-01"))).toBe("1");
    expect(count(firm("甲公司", A, "2021-05-01"), firm("甲公司", null, "2021-06-01"))).toBe("1");
    expect(count(firm("甲（集团）公司", null, "2021-05-01"), firm("甲(集团)公司", null, "2021-06-01"))).toBe("1");
    expect(count(firm("甲公司", A, "2021-05-01"), firm("乙公司", B, "2021-06-01"))).toBe("2");
  });

  it("a certificate is in force for three years less a day", () => {
    const inForce = (issued: string): string | null => decimalOf(hitech(firm("甲公司", A, issued)).get("HT_N_VALID"));
    expect([inForce("2018-12-31"), inForce("2019-01-01"), inForce("2021-12-31"), inForce("2022-01-01")]).toEqual([
      "0",
      "1",
      "1",
      "0",
    ]);
  });

  it("a firm whose old certificate ended and who has a new one has not expired", () => {
    const found = hitech(
      firm("甲公司", A, "2018-11-30"),
      firm("甲公司", A, "2021-12-15"),
      firm("乙公司", B, "2018-11-30"),
    );
    expect(decimalOf(found.get("HT_N_EXPIRED"))).toBe("1");
  });

  it("a revoked certificate leaves last year's end unknown", () => {
    const revoked = [...firm("甲公司", A, "2020-05-01")];
    revoked[4] = "取消资格";
    expect(hitech(revoked).get("HT_N_VALID")?.base?.source).toBe("none");
  });
});

it("refuses indicators that go in a circle", () => {
  const set = read(sampleWorkbook());
  const [first] = packed;
  if (!first) throw new Error();
  const circle = [{ ...first, id: "A", measure: { kind: "growth", of: "A" } as const }];
  expect(() =>
    drain(computeFigures({ ledgers: set, indicators: circle, targetBases: new Map(), time: yearEnd })),
  ).toThrow("A → A");
});

test("a ledger without a row says nothing: what it would count is missing, not 0", () => {
  const found = compute(sampleWorkbook({ sheets: { 专利: sampleRows("L06").slice(0, 1) } }));
  expect(why(found, "PAT_GRT")).toEqual({ code: "empty-ledger", what: "L06" });
  expect(why(found, "PAT_APP_INV")).toEqual({ code: "empty-ledger", what: "L06" });
});
