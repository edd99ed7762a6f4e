import { targetsOfYear } from "../../../src/core/target/targets-of-year";
import { indicators } from "../../../src/pack/indicators/catalog";
import { taskList } from "./task-list";

const list = taskList(
  { ind: "新增国家高新技术企业", unit: "家", target: "2家以上" },
  { ind: "新增国家高新技术企业", unit: "家", target: "3家以上", year: 2022 },
  { ind: "编写材料", unit: "份", target: "若干", year: 2022 },
  { ind: "专利授权量", unit: "件", target: "9件", year: 2023 },
);

describe("the targets of the year to come", () => {
  test("are the rows that state it, read but not judged", () => {
    const [hitech, material, ...more] = targetsOfYear(list, indicators, 2022);
    expect(hitech).toMatchObject({
      name: "新增国家高新技术企业",
      wording: "3家以上",
      indicator: { id: "HT_N_NEW" },
      row: 1,
    });
    expect(hitech?.parsed).toMatchObject({
      ok: true,
      value: { demand: { kind: "level", comparator: ">=", value: "3", unit: "家" } },
    });
    expect(material).toMatchObject({ indicator: null, parsed: { ok: false, problem: { code: "unreadable" } } });
    expect(more).toEqual([]);
  });

  test("rows without a year are this year's", () => expect(targetsOfYear(list, indicators, 2024)).toEqual([]));
});
