/** 半年 and 季度工作小结 of the sample's data: title, period words, pace, and a shorter text. */
import { asWanted } from "../../src/app/as-wanted";
import { readSections } from "../../src/core/narrative/notation/read-sections";
import { NOTHING_WANTED, type Wanted } from "../../src/core/narrative/wanted";
import { pack } from "../../src/pack/pack";
import { periodicTexts } from "../../src/pack/sections/periodic/catalog";
import { vocabulary } from "../../src/pack/sections/vocabulary";
import { checkOf, checkSample } from "../make/check";
import { words } from "../make/narrative";
import { date, sampleWorkbook } from "../make/workbook";

function wordsAt(cutoff: string, wanted: Partial<Wanted>, clock = "2021-12-05"): string {
  const check = checkOf(sampleWorkbook({ parameters: { 统计截止日: date(cutoff) } }), clock);
  return words(asWanted(check, { ...NOTHING_WANTED, ...wanted }, pack));
}

describe("半年工作小结", () => {
  const half = wordsAt("2021-06-30", { kind: "half" });
  it("is called so, and speaks of the months so far", () => {
    expect(half).toMatch(/^青溪县科学技术局2021年上半年工作小结\n/);
    expect(half).toContain("2021年1—6月，县科技局");
    expect(half).not.toMatch(/工作总结|全年|2022年/);
  });
  it("holds targets against the calendar: 3 of 4 by June is 75.0%, 25.0 points ahead (domain 10.1)", () => {
    expect(half).toContain("科技型中小企业评价入库3家，截至6月底完成年度目标的75.0%，快于时序进度25.0个百分点");
    expect(half).toContain("中，截至6月底完成1项（其中超额完成1项），4项达到时序进度，2项慢于时序进度");
  });
  it("tells as problems what is behind the calendar, and nothing as 未完成 (P1)", () => {
    const [, problems = ""] = half.split("# 存在的主要问题\n");
    expect(problems).toMatch(/^一是创新主体培育仍需加力。新增国家高新技术企业截至6月底慢于时序进度〔待核实〕。二是/);
    expect(half).not.toMatch(/未完成|尚差|0家/);
  });
  it("goes on with what comes next in the year", () => {
    expect(half).toContain("# 下一步工作打算\n一是抓目标进度。对慢于时序进度的2项目标任务逐项明确责任股室");
  });
  it("is shorter than the annual report of the same day", () => {
    expect(half.length).toBeLessThan(wordsAt("2021-06-30", {}).length);
    expect(half).not.toContain("主要做法");
  });
  it("says a percentage point of lag in the problems: 190 of 300 by September is 63.3%, 11.7 behind 75%", () => {
    expect(wordsAt("2021-09-30", { kind: "quarter" })).toContain(
      "培训农民190人次，截至9月底完成年度目标的63.3%，慢于时序进度11.7个百分点",
    );
  });
});

it.each([
  ["2021-03-31", "quarter", "2021年第一季度工作小结"],
  ["2021-06-30", "quarter", "2021年第二季度工作小结"],
  ["2021-09-30", "quarter", "2021年第三季度工作小结"],
  ["2021-12-31", "half", "2021年下半年工作小结"],
  ["2021-05-31", "half", "2021年截至5月底工作小结"],
  ["2021-09-30", "half", "2021年截至9月底工作小结"],
  ["2021-08-15", "quarter", "2021年截至8月15日工作小结"],
] as const)("cut off at %s a report of a %s is called %s", (cutoff, kind, title) => {
  expect(wordsAt(cutoff, { kind }, "2022-01-05").split("\n")[0]).toBe(`青溪县科学技术局${title}`);
});

it("tells a target that is behind although no item speaks of it", () => {
  const check = checkOf(
    sampleWorkbook({
      parameters: { 统计截止日: date("2021-09-30") },
      append: { 目标任务表: [[8, "大型科普宣传活动场次", "场次", "不少于40场次"]] },
    }),
    "2021-10-05",
  );
  const behind = asWanted(check, { ...NOTHING_WANTED, kind: "quarter" }, pack);
  const target = behind.targets.find(({ name }) => name === "大型科普宣传活动场次");
  expect(target?.verdict).toBe("behind");
  expect(words(behind)).toContain("大型科普宣传活动场次仍需加力。大型科普宣传活动场次截至9月底");
});

it("at the year's end tells gaps, by the verdicts", () => {
  const year = wordsAt("2021-12-31", { kind: "half" }, "2022-01-05");
  expect(year).toContain("有效发明专利6件，距7件的目标尚差1件");
  expect(year).toContain("对未完成的3项目标任务逐项分析原因");
});

it("the draft line names the stage, and counts as before (P11)", () => {
  expect(wordsAt("2021-12-31", { stage: "征求意见稿" }, "2022-01-05")).toContain(
    "（征求意见稿，数据截至2021年12月31日，另有3处数据待核实、3处待补）",
  );
});

it("says the wording that was chosen, and the default where it is not one of the true ones (P14)", () => {
  const said = (number: number): string =>
    words(asWanted(checkSample(), { ...NOTHING_WANTED, wordings: new Map([["net.HT_N_VALID", number]]) }, pack));
  expect(said(1)).toContain("比上年末净增1家");
  expect(said(2)).toContain("较上年末净增1家");
  expect(said(9)).toContain("比上年末净增1家");
});

it.each(["half", "quarter"] as const)("the templates of a report of a %s have every key once", (kind) => {
  const keys = readSections(periodicTexts[kind], vocabulary).flatMap(({ blocks }) => blocks.map(({ key }) => key));
  expect(keys.length).toBeGreaterThan(10);
  expect(new Set(keys).size).toBe(keys.length);
});

describe("the bureau's own words in 半年工作小结", () => {
  const at = (sheets: Record<string, readonly (readonly (string | null)[])[]>): { half: string; told: number } => {
    const check = checkOf(sampleWorkbook({ parameters: { 统计截止日: date("2021-06-30") }, sheets }), "2021-12-05");
    const told = check.findings.filter(({ rule }) => rule === "W00" || rule === "W01").length;
    return { half: words(asWanted(check, { ...NOTHING_WANTED, kind: "half" }, pack)), told };
  };
  const prose = (section: string): ReturnType<typeof at> =>
    at({
      工作举措: [
        ["章节", "文字"],
        [section, "走访企业12家"],
      ],
    });
  const templates = (...rows: readonly (readonly [string, string])[]): ReturnType<typeof at> =>
    at({ 报告模板: [["章节", "模板文字"], ...rows] });
  it("stand before a paragraph's figures, and before those of an item that only such a report has", () => {
    expect(prose("专利")).toMatchObject({ half: expect.stringContaining("知识产权。**走访企业12家。"), told: 0 });
    expect(prose("创新主体培育仍需加力")).toMatchObject({
      half: expect.stringContaining("创新主体培育仍需加力。走访企业12家。"),
      told: 0,
    });
  });
  it("take a paragraph's place by its name", () => {
    const { half, told } = templates(["专利", "授权专利{{ 专利授权量 }}。"]);
    expect([half.includes("授权专利"), half.includes("专利申请"), told]).toEqual([true, false, 0]);
  });
  it("that are for one kind of report alone go first, and are not said in another", () => {
    const both = templates(["专利", "共授权{{ 专利授权量 }}。"], ["半年小结：专利", "上半年授权{{ 专利授权量 }}。"]);
    expect([both.half.includes("上半年授权"), both.half.includes("共授权"), both.told]).toEqual([true, false, 0]);
    const other = templates(["季度小结：专利", "季度授权{{ 专利授权量 }}。"]);
    expect([other.half.includes("季度授权"), other.told]).toEqual([false, 0]);
  });
  it("do not put the year's title over it, and are told where no report has such a chapter", () => {
    expect(templates(["大标题", "{{ 单位名称 }}年度工作报告"]).half).toMatch(/^青溪县科学技术局2021年上半年工作小结\n/);
    expect(templates(["半年小结：专利工作情况说明", "授权{{ 专利授权量 }}。"]).told).toBe(1);
  });
});
