/** 起止时间 in one cell (domain 8.3): read into two date columns, each at the cell's place. */
import { placeOf, type Flaw, type Value } from "../../../src/core/ledger/ledger";
import { spanReader } from "../../../src/core/ledger/span-value";
import type { RawValue } from "../../../src/core/workbook/workbook";
import { ledgerOf, readSheets, valuesOf } from "../../make/ledgers";
import { date, sheet } from "../../make/workbook";

function read(raw: RawValue): readonly [Value, Value, readonly Flaw[]] {
  const flaws: Flaw[] = [];
  const start = spanReader("start")(raw, flaws);
  return [start, spanReader("end")(raw, flaws), flaws];
}

describe("a cell with a beginning and an end", () => {
  it.each<[RawValue, Value, Value]>([
    ["2021.1-2023.12", "2021-01", "2023-12"],
    ["2021年3月至5月", "2021-03", "2021-05"],
    ["2021年3月-5月", "2021-03", "2021-05"],
    ["2021年3月至2022年5月", "2021-03", "2022-05"],
    ["2021-05-01—2023-04-30", "2021-05-01", "2023-04-30"],
    ["2021-05-01-2023-04-30", "2021-05-01", "2023-04-30"],
    ["2021-01—2023-12", "2021-01", "2023-12"],
    ["2021-01-2023-12", "2021-01", "2023-12"],
    ["2021/5/1~2023/4/30", "2021-05-01", "2023-04-30"],
    ["2021.5.1--2023.4.30", "2021-05-01", "2023-04-30"],
    ["2021年4月9日至10日", "2021-04-09", "2021-04-10"],
    ["2021年4月9日-5月10日", "2021-04-09", "2021-05-10"],
    ["2021.3.16-17", "2021-03-16", "2021-03-17"],
    ["2021.3.16-3.17", "2021-03-16", "2021-03-17"],
    ["2021年-2023年", "2021", "2023"],
    ["2021-2023", "2021", "2023"],
    ["２０２１．１－２０２３．１２", "2021-01", "2023-12"],
    ["2021年5月至今", "2021-05", null],
    ["2021.5—", "2021-05", null],
    ["2021-04-09", "2021-04-09", "2021-04-09"],
    ["2021年4月9日", "2021-04-09", "2021-04-09"],
    [date("2021-04-09"), "2021-04-09", "2021-04-09"],
  ])("%j runs from %s to %s", (raw, start, end) => expect(read(raw)).toEqual([start, end, []]));

  it.each<[RawValue, Value, Value, readonly Flaw[]]>([
    ["——", null, null, ["blank-token"]],
    ["2021年2月30日至3月5日", null, null, ["invalid-date", "no-year"]],
    ["第一季度", null, null, ["unparseable"]],
    ["24个月", null, null, ["no-year"]],
    ["三年", null, null, ["no-year"]],
    ["2021.1-2023.13", "2021-01", null, ["invalid-date"]],
  ])("%j is not made up", (raw, start, end, flaws) => expect(read(raw)).toEqual([start, end, flaws]));
});

describe("a column of 起止时间", () => {
  const page = sheet("项目", [
    ["项目名称", "承担单位", "计划类别", "起止时间"],
    ["某项目", "某单位", "星火", "2021.1-2023.12"],
  ]);
  const projects = ledgerOf(readSheets([page]), "L04");
  it("is read into both columns, at its own place", () => {
    expect(valuesOf(projects, "start", "end")).toEqual([["2021-01", "2023-12"]]);
    expect([placeOf(projects, 0, "start"), placeOf(projects, 0, "end")]).toEqual([
      { sheet: "项目", row: 2, column: 4 },
      { sheet: "项目", row: 2, column: 4 },
    ]);
    expect(projects.tables[0]?.unmapped).toEqual([]);
  });
  it("leaves what has a column of its own to it", () => {
    const both = sheet("项目", [
      ["项目名称", "承担单位", "计划类别", "执行期", "结束时间"],
      ["某项目", "某单位", "星火", "2021.1-2023.12", "2024-06"],
    ]);
    expect(valuesOf(ledgerOf(readSheets([both]), "L04"), "start", "end")).toEqual([["2021-01", "2024-06"]]);
  });
});
