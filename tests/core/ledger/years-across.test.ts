/** 历年数据表 with a column for each year: read into the same columns as with a row for each. */
import { placeOf } from "../../../src/core/ledger/ledger";
import { ledgerOf, readSheets, valuesOf } from "../../make/ledgers";
import { sampleRows, sheet } from "../../make/workbook";

const WIDE = [
  ["青溪县历年主要科技指标", null, null, null, null],
  ["指标名称", "计量单位", 2019, "2020年", "2021年度"],
  ["有效发明专利拥有量", "件", 3, 5, "6"],
  ["R&D经费投入强度", "%", "——", 0.98, null],
  ["注：2021年为快报数", null, null, null, null],
];

describe("years across", () => {
  const history = ledgerOf(readSheets([sheet("历年", WIDE)]), "T2");
  it("give a row for each number, and none for a year that states none", () =>
    expect(valuesOf(history, "ind", "year", "value", "unit")).toEqual([
      ["有效发明专利拥有量", 2019, 3, "件"],
      ["有效发明专利拥有量", 2020, 5, "件"],
      ["R&D经费投入强度", 2020, 0.98, "%"],
      ["有效发明专利拥有量", 2021, 6, "件"],
    ]));
  it("keep every number at its place, which also says the year", () => {
    expect(placeOf(history, 2, "value")).toEqual({ sheet: "历年", row: 4, column: 4 });
    expect(placeOf(history, 2, "year")).toEqual({ sheet: "历年", row: 4, column: 4 });
    expect(placeOf(history, 2, "ind")).toEqual({ sheet: "历年", row: 4, column: 1 });
  });
  it("say what is odd about the table once", () => {
    expect(history.tables.map(({ notes, unmapped }) => [notes.length, unmapped])).toEqual([
      [1, []],
      [0, []],
      [0, []],
    ]);
    expect(history.columns.get("value")?.flaws).toEqual(new Map([[3, ["text-number"]]]));
  });
  it("may have other columns between them, which are named as unknown once", () => {
    const rows = [
      ["指标", "2019", "2020", "增长率"],
      ["高企数", 3, 5, "66.7%"],
    ];
    expect(ledgerOf(readSheets([sheet("历年", rows)]), "T2").tables.map(({ unmapped }) => unmapped)).toEqual([
      [{ header: "增长率", column: 4 }],
      [],
    ]);
  });
  it("mean nothing in a ledger without them", () => {
    const [header = [], ...rows] = sampleRows("L01");
    const set = readSheets([sheet("企业", [[...header, 2019, 2020], ...rows.map((row) => [...row, 1, 2])])]);
    expect(ledgerOf(set, "L01").tables[0]?.unmapped).toEqual([
      { header: "2019", column: 11 },
      { header: "2020", column: 12 },
    ]);
  });
  it("beside a column of targets are a task list's", () => {
    const rows = [
      ["指标名称", "单位", "2020", "2021", "目标值"],
      ["高企数", "家", 3, 5, "6家"],
    ];
    expect([...readSheets([sheet("任务", rows)]).ledgers.keys()]).toEqual(["T1"]);
  });
  it("in rows read the same", () => {
    const rows = [
      ["年度", "指标", "数值", "单位", "截止月"],
      [2020, "有效发明专利拥有量", 5, "件", 12],
      [2021, "有效发明专利拥有量", 6, "件", "11月"],
    ];
    const long = ledgerOf(readSheets([sheet("历年", rows)]), "T2");
    expect(valuesOf(long, "year", "ind", "value", "unit", "month")).toEqual([
      [2020, "有效发明专利拥有量", 5, "件", 12],
      [2021, "有效发明专利拥有量", 6, "件", 11],
    ]);
    expect(long.tables).toHaveLength(1);
  });
});
