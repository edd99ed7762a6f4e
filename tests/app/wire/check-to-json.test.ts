import { checkJson, type CheckJson } from "../../../src/app/wire/check-json";
import { checkToJson } from "../../../src/app/wire/check-to-json";
import { pack } from "../../../src/pack/pack";
import { checkSample } from "../../make/check";
import type { SampleChange } from "../../make/workbook";

function json(change: SampleChange = {}): CheckJson {
  return checkToJson(checkSample(change), pack);
}

const sample = json();
const figure = (key: string, of = sample): CheckJson["figures"][number] | undefined =>
  of.figures.find((one) => one.key === key);

describe("a check as JSON", () => {
  it("has exactly the keys of the contract", () =>
    expect(checkJson.parse(JSON.parse(JSON.stringify(sample)))).toEqual(sample));
  it("keeps to the contract in a workbook that lacks ledgers", () =>
    expect(checkJson.safeParse(json({ without: ["专利", "企业研发", "目标任务表"] })).error).toBeUndefined());
  it("names the workbook", () =>
    expect(sample.workbook).toMatchObject({ name: "青溪县跟踪工作簿.xlsx", identity: "350423/2021" }));
  it("names county, year, cut-off and clock", () =>
    expect(sample.parameters).toEqual({ county: "青溪县", year: 2021, cutoff: "2021-12-31", clock: "2022-01-05" }));
  it("says where a ledger stands", () =>
    expect(sample.ledgers.find(({ id }) => id === "L06")).toEqual({
      id: "L06",
      name: "专利台账",
      sheet: "专利",
      range: "A1:J13",
      rows: 12,
    }));
  it("lists the sheets that are no ledger", () => {
    const sheets = {
      值班表: [
        ["日期", "姓名", "电话"],
        ["周一", "甲", "内线"],
      ],
    };
    expect([sample.ignoredSheets, json({ sheets }).ignoredSheets]).toEqual([[], ["值班表"]]);
  });
  it("gives a figure exactly and as it is displayed", () =>
    expect(figure("PAT_PER10K")).toMatchObject({
      value: { kind: "decimal", value: expect.stringMatching(/^0\.48387/), unit: "件" },
      display: "0.48件",
    }));
  it("gives a figure's cells", () =>
    expect(figure("PAT_GRT")?.cells).toEqual([{ sheet: "专利", ranges: ["H3", "H5", "H10", "H12:H13"], count: 5 }]));
  it("says why a figure is missing, in Chinese", () => {
    const without = json({ without: ["专利"] });
    expect(figure("PAT_GRT", without)).toMatchObject({
      value: { kind: "missing", why: "缺少专利台账" },
      display: "",
      cells: [],
    });
  });
  it("gives a target with what it was worked out to", () =>
    expect(sample.targets.find(({ figure: key }) => key === "PAT_INV_VALID")).toEqual({
      name: "有效发明专利拥有量",
      figure: "PAT_INV_VALID",
      comparator: ">=",
      target: "7",
      actual: "6",
      rate: "85.7%",
      verdict: "missed",
      at: "目标任务表!D4",
    }));
  it("has no rate for a growth (P14)", () =>
    expect(sample.targets.find(({ figure: key }) => key === "RD_GROWTH")?.rate).toBeNull());
  it("gives a finding with its sentence, cells and effect", () =>
    expect(sample.findings.find(({ rule }) => rule === "X27")).toMatchObject({
      id: "X27/figure/RD_STAT_COV",
      rule: "X27",
      severity: "verify",
      state: "open",
      at: ["参数表!B10"],
      expected: 100,
      message: expect.stringContaining("7.5%"),
      affects: expect.arrayContaining(["RD_TOTAL", "RD_GROWTH"]),
    }));
  it("says why a rule had nothing to look at", () =>
    expect(sample.rules.find(({ id }) => id === "R24")).toEqual({
      id: "R24",
      severity: "notice",
      status: "not-applicable",
      findings: 0,
      reason: expect.stringContaining("没有"),
    }));
  it("counts a rule's findings as they are listed", () =>
    expect(sample.rules.reduce((sum, { findings }) => sum + findings, 0)).toBe(sample.findings.length));
  it("counts the rows of each sheet that a ledger is kept on", () => {
    const [header = [], ...rows] = [
      ["专利名称", "专利号", "专利类型", "专利权人", "申请日", "授权公告日", "法律状态"],
      ["专利寅", "202110000909.X", "发明", "某公司", "2021-01-08", null, "申请中"],
    ];
    const two = json({ sheets: { 专利续: [header, ...rows] } });
    expect(two.ledgers.filter(({ id }) => id === "L06").map(({ sheet, rows: count }) => [sheet, count])).toEqual([
      ["专利", 12],
      ["专利续", 1],
    ]);
  });
});
