import { planGoals } from "../../src/app/plan-goals";
import { pack } from "../../src/pack/pack";
import type { RawValue } from "../../src/core/workbook/workbook";
import { checkSample } from "../make/check";

const HEADERS = ["序号", "指标名称", "计量单位", "目标值", "年度"];

/** The goal that the report states for next year: name, unit and wording of a row of 2022. */
function goal(
  name: string,
  unit: string,
  wording: RawValue,
  parameters: Readonly<Record<string, RawValue>> = {},
): string | null {
  const rows = [HEADERS, [1, "专利授权量", "件", "8件以上", 2021], [2, name, unit, wording, 2022]];
  const { ledgers, figures, time } = checkSample({ sheets: { 目标任务表: rows }, parameters });
  const [plan] = planGoals({ ledgers, figures, indicators: pack.indicators, time }).values();
  return plan?.goal ?? null;
}

describe("next year's goal (P17)", () => {
  it("is stated with its unit", () => expect(goal("新增国家高新技术企业", "家", "3家以上")).toBe("3家以上"));
  it("takes the unit from its row", () => expect(goal("新增国家高新技术企业", "家", 3)).toBe("3家以上"));
  it("of a growth is a percentage as it was set", () => expect(goal("R&D经费增长", "%", "18%以上")).toBe("18%以上"));
  it("of a stock that shall grow is the level that this makes", () =>
    expect(goal("有效发明专利拥有量", "件", "增长28%以上")).toBe("8件以上"));
  it("waits for this year's end where it grows from this year's value", () =>
    expect(goal("有效发明专利拥有量", "件", "增长28%以上", { 统计截止日: "2021-11-30" })).toBeNull());
  it("is none where the wording sets no level", () => expect(goal("有效发明专利拥有量", "件", "稳步提高")).toBeNull());
  it("is none for a name that no indicator bears", () => expect(goal("编写材料", "份", "3份以上")).toBeNull());
  it("stands in the report", () => {
    const rows = [HEADERS, [1, "新增国家高新技术企业", "家", "3家以上", 2022]];
    const { narrative } = checkSample({ sheets: { 目标任务表: rows } });
    expect(JSON.stringify(narrative)).toContain("3家以上");
  });
});
