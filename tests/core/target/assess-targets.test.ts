import { round } from "../../../src/core/base/rounding";
import { assessTargets } from "../../../src/core/target/assess-targets";
import type { TargetResult } from "../../../src/core/target/target";
import { indicators } from "../../../src/pack/indicators/catalog";
import vectors from "../../data/vectors.json";
import { figure, figures, november, yearEnd } from "../../make/figures";
import { noTaskList, taskList, type TaskRow } from "./task-list";

const actuals = (time = yearEnd): ReturnType<typeof figures> =>
  figures(
    figure("HT_N_NEW", 2, { time }),
    figure("HT_N_VALID", 3, { time, base: 2 }),
    figure("HT_N_NET", 1, { time }),
    figure("PAT_GRT", 5, { time }),
    figure("PAT_INV_VALID", 6, { time, base: 5 }),
    figure("RD_TOTAL", "1461.5", { time, base: 1220 }),
    figure("RD_GROWTH", "19.7951", { time }),
    figure("RD_STAT_COV", "7.5", { time }),
    figure("SME_N", 3, { time }),
    figure("TR_PERS", 286, { time }),
    figure("TS_COV_VILL", "83.3333", { time }),
    figure("TC_AMT", "506.5", { time }),
  );

function assess(rows: readonly TaskRow[], time = yearEnd): readonly TargetResult[] {
  return assessTargets({ ledgers: taskList(...rows), figures: actuals(time), indicators, time });
}

function assessOne(row: TaskRow, time = yearEnd): TargetResult {
  const [result] = assess([row], time);
  if (!result) throw new Error("the row was not assessed");
  return result;
}

const sample: readonly TaskRow[] = vectors.exampleWorkbook.sheets.T1.rows.map((cells) => {
  const [, ind, unit, target, base, dept] = cells as [number, string, string, string, number | null, string];
  return { ind, unit, target, dept, ...(base === null ? {} : { base }) };
});
type Expected = { level: string; rate?: string; gap?: number };
const expectedTargets = vectors.exampleWorkbook.expectedTargets as Record<string, Expected>;
const levels: Readonly<Record<string, string>> = {
  exceeded: "超额完成",
  met: "完成",
  nearly: "基本完成",
  missed: "未完成",
};

describe("the targets of 青溪县 for 2021", () => {
  const results = new Map(assess(sample).map((result) => [result.name, result]));

  test.each(Object.keys(expectedTargets))("%s is judged as expected", (name) => {
    const { verdict, rate, gap } = results.get(name) as TargetResult;
    const expected = expectedTargets[name] as Expected;
    expect(levels[verdict]).toBe(expected.level);
    if (expected.rate) expect(`${round(rate ?? "", 1)}%`).toBe(expected.rate);
    if (expected.gap) expect(gap).toBe(String(expected.gap));
  });

  test("growth of 28% over 5 patents asks for 7", () =>
    expect(results.get("有效发明专利拥有量")).toMatchObject({
      threshold: "7",
      base: "5",
      actual: "6",
      comparator: ">=",
      verdict: "missed",
    }));

  test("growth of R&D spending is met above 18% and states no rate", () =>
    expect(results.get("R&D经费增长")).toMatchObject({
      figure: "RD_GROWTH",
      threshold: "18",
      rate: null,
      gap: null,
      verdict: "exceeded",
    }));

  test("a row keeps its words, its department and its cell", () =>
    expect(results.get("有效发明专利拥有量")).toMatchObject({
      wording: "增长28%以上",
      department: "知识产权股",
      source: null,
      year: 2021,
      row: 2,
      unit: "件",
      place: { sheet: "目标任务表", row: 4, column: 3 },
    }));
});

describe("the unfinished year", () => {
  test("at the end of November nothing is nearly met or missed", () => {
    const verdicts = assess(sample, november).map(({ verdict }) => verdict);
    expect(verdicts).not.toContain("missed");
    expect(verdicts).not.toContain("nearly");
  });

  test("six of seven patents in November are behind eleven twelfths", () =>
    expect(assessOne({ ind: "有效发明专利拥有量", unit: "件", target: "增长28%以上" }, november).verdict).toBe(
      "behind",
    ));

  test("R&D of 2020 is judged at any time: that year is over", () => {
    expect(assessOne({ ind: "R&D经费增长", unit: "%", target: "20%以上" }, november).verdict).toBe("nearly");
    expect(assessOne({ ind: "研发统计填报覆盖率", unit: "%", target: "应统尽统" }, november).verdict).toBe("missed");
  });
});

describe("why a target is not assessed", () => {
  test.each<[string, TaskRow, object]>([
    ["no indicator bears its name", { ind: "编写材料", unit: "份", target: "3份" }, { code: "no-indicator" }],
    ["it is a stretch goal", { ind: "专利授权量", unit: "件", target: "力争8件" }, { code: "stretch" }],
    [
      "its wording asks for a range",
      { ind: "专利授权量", unit: "件", target: "5-8件" },
      { code: "unreadable", wording: "5-8件" },
    ],
    ["its wording is empty", { ind: "专利授权量", unit: "件" }, { code: "unreadable", wording: "" }],
    ["its figure is missing", { ind: "专利申请量", unit: "件", target: "8件" }, { code: "missing", figure: "PAT_APP" }],
    [
      "there is no last year's value",
      { ind: "专利授权量", unit: "件", target: "增长10%" },
      { code: "no-base", figure: "PAT_GRT" },
    ],
    [
      "its unit is of another kind",
      { ind: "专利授权量", target: "500万元" },
      { code: "unit-differs", stated: "万元", unit: "件" },
    ],
    [
      "新增 of a stock has two meanings",
      { ind: "有效发明专利拥有量", unit: "件", target: "新增3件" },
      { code: "unreadable", wording: "新增3件" },
    ],
    [
      "a typed value lacks its base",
      { ind: "编写材料", unit: "份", target: "增长10%", manual: 3, note: "年报" },
      { code: "no-base", figure: "编写材料" },
    ],
  ])("%s", (_, row, why) => expect(assessOne(row)).toMatchObject({ verdict: "not-assessed", why }));

  test("a stretch goal still says how far it is reached", () =>
    expect(assessOne({ ind: "专利授权量", unit: "件", target: "力争8件" })).toMatchObject({
      threshold: "8",
      rate: "62.5",
      gap: "3",
    }));

  test("a missing figure still says what is asked for", () =>
    expect(assessOne({ ind: "专利申请量", unit: "件", target: "8件" })).toMatchObject({
      threshold: "8",
      comparator: ">=",
      actual: null,
    }));
});

describe("which rows, which indicator, which base", () => {
  test("rows of other years are left out, rows without a year are of the report year", () => {
    const rows = [
      { ind: "专利授权量", target: "5件", year: 2022 },
      { ind: "专利授权量", target: "6件", year: 2021 },
      { ind: "专利授权量", target: "7件" },
    ];
    expect(assess(rows).map(({ wording, verdict }) => [wording, verdict])).toEqual([
      ["6件", "missed"],
      ["7件", "missed"],
    ]);
  });

  test("对应指标 goes before the name", () =>
    expect(assessOne({ ind: "知识产权工作", figure: "PAT_GRT", target: "5件" })).toMatchObject({
      figure: "PAT_GRT",
      verdict: "met",
    }));

  test("the figure's own base goes before the row's", () =>
    expect(assessOne({ ind: "有效发明专利拥有量", unit: "件", target: "增长20%", base: 10 })).toMatchObject({
      base: "5",
      threshold: "6",
      verdict: "met",
    }));

  test("the row's base is used where the figure has none, in the figure's unit", () => {
    expect(assessOne({ ind: "专利授权量", unit: "件", target: "增长20%", base: 4 })).toMatchObject({
      base: "4",
      threshold: "5",
      verdict: "met",
    });
    const amount = assessTargets({
      ledgers: taskList({ ind: "企业R&D经费内部支出", unit: "亿元", target: "净增0.02亿元", base: 0.12 }),
      figures: figures(figure("RD_TOTAL", "1461.5")),
      indicators,
      time: yearEnd,
    });
    expect(amount).toMatchObject([{ base: "1200", threshold: "1400", unit: "万元", verdict: "exceeded" }]);
  });

  test("a net increase on a stock and on its own indicator are the same target", () => {
    expect(assessOne({ ind: "国家高新技术企业", unit: "家", target: "净增1家" }).verdict).toBe("met");
    expect(assessOne({ ind: "国家高新技术企业净增", unit: "家", target: "净增1家" }).verdict).toBe("met");
    expect(assessOne({ ind: "国家高新技术企业净增", unit: "家", target: "1家" }).verdict).toBe("met");
  });

  test("a typed value that is whole is counted whole", () =>
    expect(
      assessOne({ ind: "编写材料", unit: "份", target: "增长28%以上", base: 23, manual: 29, note: "股室统计" }),
    ).toMatchObject({
      threshold: "30",
      verdict: "nearly",
    }));

  test("a typed growth rate is compared with the rate asked for", () =>
    expect(
      assessOne({ ind: "科技服务业营业收入增速", unit: "%", target: "年递增10%以上", manual: 7.5, note: "统计局反馈" }),
    ).toMatchObject({
      threshold: "10",
      rate: null,
      verdict: "missed",
    }));

  test("without a 目标任务表 there is nothing to judge", () =>
    expect(assessTargets({ ledgers: noTaskList, figures: actuals(), indicators, time: yearEnd })).toEqual([]));
});

describe("a target that only an outside body's number can settle", () => {
  const intensity = { ind: "R&D经费投入强度", unit: "%", target: "达到1%" };
  test("is not judged by the sum of enterprises", () =>
    expect(assessOne(intensity)).toMatchObject({
      figure: null,
      actual: null,
      verdict: "not-assessed",
      why: { code: "outside-only", figure: "RD_GDP" },
    }));
  test("is judged by the value a person typed in", () =>
    expect(assessOne({ ...intensity, manual: 1.2, note: "统计公报" })).toMatchObject({
      actual: "1.2",
      verdict: "exceeded",
      why: null,
      note: "统计公报",
    }));
  test("is not settled by a value that nobody vouches for", () =>
    expect(assessOne({ ...intensity, manual: 1.2 })).toMatchObject({
      actual: null,
      verdict: "not-assessed",
      why: { code: "no-note" },
    }));
  test("is judged by the number that the 外部数据登记表 supplies", () => {
    const outside = {
      row: 0,
      nature: "confirmed",
      department: "市统计局",
      file: null,
      told: null,
      scope: null,
      rank: null,
    } as const;
    const figures = new Map(actuals()).set("RD_GDP", { ...figure("RD_GDP", "1.2"), outside });
    const [result] = assessTargets({ ledgers: taskList(intensity), figures, indicators, time: yearEnd });
    expect(result).toMatchObject({ figure: "RD_GDP", actual: "1.2", verdict: "exceeded", why: null });
  });
});

test("a target whose figure is missing says why it is", () => {
  const why = { code: "no-base", what: "RD_TOTAL" } as const;
  const figures = new Map(actuals()).set("RD_GROWTH", {
    ...figure("RD_GROWTH", 0),
    value: { kind: "missing", why },
  });
  const [result] = assessTargets({
    ledgers: taskList({ ind: "R&D经费增长", unit: "%", target: "18%以上" }),
    figures,
    indicators,
    time: yearEnd,
  });
  expect(result?.why).toEqual({ code: "missing", figure: "RD_GROWTH", why });
});
