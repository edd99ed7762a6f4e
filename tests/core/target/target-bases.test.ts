import { targetBases } from "../../../src/core/target/target-bases";
import { indicators } from "../../../src/pack/indicators/catalog";
import { noTaskList, taskList, type TaskRow } from "./task-list";

const bases = (...rows: readonly TaskRow[]): Record<string, unknown> =>
  Object.fromEntries(targetBases(taskList(...rows), indicators, 2021));

describe("bases that targets state", () => {
  test("are given by indicator with their row", () =>
    expect(bases({ ind: "专利授权量", unit: "件" }, { ind: "有效发明专利拥有量", unit: "件", base: 5 })).toEqual({
      PAT_INV_VALID: { value: "5", row: 1 },
    }));

  test("are turned into the indicator's unit", () =>
    expect(bases({ ind: "企业R&D经费内部支出", unit: "亿元", base: 0.122 })).toEqual({
      RD_TOTAL: { value: "1220", row: 0 },
    }));

  test("of a growth target are in the indicator's unit, not in %", () =>
    expect(bases({ ind: "有效发明专利拥有量", unit: "%", base: 5 })).toEqual({
      PAT_INV_VALID: { value: "5", row: 0 },
    }));

  test("in a unit of another kind are left out", () =>
    expect(bases({ ind: "有效发明专利拥有量", unit: "万元", base: 5 })).toEqual({}));
  test("of other years are left out", () =>
    expect(bases({ ind: "专利授权量", unit: "件", base: 5, year: 2022 })).toEqual({}));
  test("of unknown names are left out", () => expect(bases({ ind: "编写材料", unit: "份", base: 5 })).toEqual({}));

  test("the first of two rows speaks", () =>
    expect(bases({ ind: "专利授权量", base: 5 }, { ind: "授权专利", base: 6 })).toEqual({
      PAT_GRT: { value: "5", row: 0 },
    }));

  test("there are none without a 目标任务表", () => expect(targetBases(noTaskList, indicators, 2021).size).toBe(0));
});
