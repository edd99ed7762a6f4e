import { chartBlocks, withCharts, type ChartInput } from "../../../src/core/narrative/charts";
import type { Block, Narrative } from "../../../src/core/narrative/narrative";
import { historyOf } from "../../../src/core/indicator/history";
import { checkSample } from "../../make/check";
import { paragraph, section } from "../../make/snapshot";
import type { SampleChange } from "../../make/workbook";

const HISTORY = [
  ["指标", "年度", "数值", "单位", "截止月"],
  ["专利申请量", 2018, 2, "件", null],
  ["专利申请量", 2019, 3, "件", null],
  ["专利申请量", 2020, 5, "件", null],
  ["专利申请量", 2020, 1, "件", 6],
  ["专利授权量", 2019, 1, "件", null],
  ["专利授权量", 2020, 2, "件", null],
  ["技术合同成交额", 2020, 400, "万元", null],
];

const input = (change: SampleChange = {}): ChartInput => {
  const check = checkSample(change);
  return { ...check, history: historyOf(check.ledgers, check.indicators) };
};
const charts = (change: SampleChange = {}): readonly Extract<Block, { kind: "chart" }>[] =>
  chartBlocks(input(change)) as readonly Extract<Block, { kind: "chart" }>[];

describe("the chart of targets", () => {
  it("has a bar for each target with a rate, in the table's order and with its numbers (P14)", () => {
    const [chart] = charts();
    expect(chart?.chart).toMatchObject({
      kind: "bars",
      unit: "%",
      categories: [
        "新增国家高新技术企业",
        "科技型中小企业评价入库",
        "有效发明专利拥有量",
        "培训农民",
        "技术合同成交额",
      ],
      series: [{ name: "完成率", values: ["100.0", "75.0", "85.7", "95.3", "101.3"] }],
    });
    expect(chart?.alt).toContain("科技型中小企业评价入库75.0%");
    expect(chart?.caption).toEqual([{ kind: "text", text: "图1  年度目标任务完成率" }]);
  });
  it("is not drawn where fewer than two have one", () => {
    const { targets, ...rest } = input();
    expect(chartBlocks({ ...rest, targets: targets.slice(0, 1) })).toEqual([]);
  });
});

describe("the chart of years", () => {
  it("takes whole years of one unit from 历年数据表, and this year's value when the year is over", () => {
    const [, chart] = charts({ sheets: { 历年数据表: HISTORY } });
    expect(chart?.chart).toEqual({
      kind: "lines",
      unit: "件",
      categories: ["2018年", "2019年", "2020年", "2021年"],
      series: [
        { name: "专利申请量", values: ["2", "3", "5", "4"] },
        { name: "专利授权量", values: [null, "1", "2", "5"] },
      ],
    });
    expect(chart?.alt).toContain("专利授权量：2018年缺，2019年1件");
  });
  it("is not drawn without earlier years", () => expect(charts()).toHaveLength(1));
});

describe("charts in the report", () => {
  const narrative = (...sections: Narrative["sections"]): Narrative => ({ sections, omissions: [] });
  const keys = (of: Narrative): readonly (readonly string[])[] =>
    of.sections.map(({ blocks }) => blocks.map(({ key }) => key));
  const [chart] = charts();
  const drawn = chart ? [chart] : [];
  const text = section("work", paragraph("p", "正文。"));
  const ending = section("closing", { kind: "signature", key: "signature", unit: [], date: [] });
  const annex = section("annex", { kind: "annex", key: "annex", number: null, title: [] });
  it("stand in the 附件, or before the 落款 where there is none", () => {
    expect(keys(withCharts(narrative(text, ending, annex), drawn))).toEqual([
      ["p"],
      ["signature"],
      ["annex", "chart_targets"],
    ]);
    expect(keys(withCharts(narrative(text, ending), drawn))).toEqual([["p", "chart_targets"], ["signature"]]);
  });
});
