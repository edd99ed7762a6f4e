/** Domain 8.1 N01—N15: how tables are laid out in the workbooks that people really have. */
import type { Ledger, LedgerTable } from "../../../../src/core/ledger/ledger";
import type { RawValue, Sheet } from "../../../../src/core/workbook/workbook";
import { ledgerOf, readSheets, readWorkbook, valuesOf } from "../../../make/ledgers";
import { throughFile } from "../../../make/read-file";
import { date, sampleRows, sheet, workbook } from "../../../make/workbook";

const PATENTS = ["序号", "专利名称", "专利号", "专利类型", "专利权人", "申请日", "授权公告日", "法律状态"];
const patent = (n: number, no: string, owner: string): RawValue[] => [
  n,
  `专利${n}`,
  no,
  "发明",
  owner,
  date("2017-03-01"),
  date("2021-05-06"),
  "有效",
];
const FIRST = patent(1, "201710000101.2", "青溪县福阳竹木制品有限公司");
const SECOND = patent(2, "201810862228.X", "福建清泉新材料有限公司");
const FIRMS = ["序号", "企业名称", "统一社会信用代码", "是否规上", "营业收入（万元）"];
const firm = (n: number, name: string, code: string): RawValue[] => [n, name, code, "是", 100];
const GAP: RawValue[] = [null];

const patents = (rows: readonly (readonly RawValue[])[], options: Parameters<typeof sheet>[2] = {}): Ledger =>
  ledgerOf(readSheets([sheet("Sheet1", rows, options)]), "L06");
const numbers = (ledger: Ledger): unknown[] => valuesOf(ledger, "no").flat();
const only = (ledger: Ledger): LedgerTable => {
  expect(ledger.tables).toHaveLength(1);
  return ledger.tables[0] as LedgerTable;
};
const beside = (...tables: readonly (readonly (readonly RawValue[])[])[]): RawValue[][] => {
  const height = Math.max(...tables.map((rows) => rows.length));
  return Array.from({ length: height }, (_, at) =>
    tables.flatMap((rows, index) => {
      const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
      const row = rows[at] ?? [];
      const padded = [...row, ...Array.from({ length: width - row.length }, () => null)];
      return index === 0 ? padded : [...GAP, ...padded];
    }),
  );
};

describe("N01 and N02: title, unit and cut-off above the header", () => {
  it("are read from there, merged, through a file", async () => {
    const page = sheet(
      "Sheet1",
      [
        ["2020年青溪县专利情况表"],
        ["填报单位：科技局", null, null, null, null, null, null, "截至2020年11月30日"],
        PATENTS,
        FIRST,
      ],
      { merges: ["A1:H1", "A2:G2"] },
    );
    const set = readWorkbook(await throughFile(workbook("甲.xlsx", sheet("参数表", sampleRows("params")), page)));
    expect(only(ledgerOf(set, "L06"))).toMatchObject({
      headerRow: 3,
      title: { year: 2020, cutoff: "2020-11-30", cutoffPlace: { row: 2, column: 8 } },
    });
  });
});

describe("N03: headers of several rows", () => {
  const COUNTS = ["东坊镇", 3, 5, 1, 9];
  const totals = (top: RawValue[], children: RawValue[], merges: readonly string[] = []): Ledger =>
    ledgerOf(readSheets([sheet("表", [top, children, COUNTS], { merges })]), "L06b");
  const read = (ledger: Ledger): unknown => [ledger.count, ledger.tables[0]?.headerRow, ledger.tables[0]?.unmapped];

  it("merged, are flattened to 父/子", () => {
    const ledger = totals(
      ["乡镇", "专利申请量", null, null, null],
      [null, "发明", "实用新型", "外观设计", "合计"],
      ["A1:A2", "B1:E1"],
    );
    expect(read(ledger)).toEqual([1, 2, []]);
  });
  it("without a merge, are flattened too", () => {
    const merged = totals(
      ["乡镇", "专利申请量", null, null, null],
      [null, "发明", "实用新型", "外观设计", "合计"],
      ["A1:A2", "B1:E1"],
    );
    const plain = totals(["乡镇", "专利申请量", null, null, null], [null, "发明", "实用新型", "外观设计", "合计"]);
    expect(read(plain)).toEqual([1, 2, []]);
    const keys = [...merged.columns.keys()];
    expect(valuesOf(plain, ...keys)).toEqual(valuesOf(merged, ...keys));
  });
  it("with a row of units under it, take these for units", () => {
    const rows = [
      ["企业名称", "统一社会信用代码", "是否规上", "营业收入", "研发费用"],
      [null, null, null, "（元）", "（元）"],
      ["甲公司", "91350423XXXX00019U", "是", 1_000_000, 20_000],
    ];
    const ledger = ledgerOf(readSheets([sheet("表", rows)]), "L01");
    expect(valuesOf(ledger, "name", "rev", "rd")).toEqual([["甲公司", 100, 2]]);
  });
  it("are not looked for in rows of data: a first row with few cells stays data", () => {
    const rows = [
      ["企业名称", null, "统一社会信用代码", "是否规上"],
      ["甲公司", "分公司", null, null],
      ["乙公司", null, "91350423XXXX00019U", "是"],
    ];
    expect(valuesOf(ledgerOf(readSheets([sheet("表", rows)]), "L01"), "name")).toEqual([["甲公司"], ["乙公司"]]);
  });
});

describe("N10: several tables on one sheet", () => {
  it("one under the other, each with its own header", () => {
    const set = readSheets([sheet("Sheet1", [PATENTS, FIRST, [], FIRMS, firm(1, "甲公司", "91350423XXXX00019U")])]);
    expect([...set.ledgers].map(([id, { count }]) => [id, count])).toEqual([
      ["L01", 1],
      ["L06", 1],
    ]);
  });
  it("the header printed again on each page is left out", () =>
    expect(numbers(patents([PATENTS, FIRST, [], PATENTS, SECOND]))).toEqual(["201710000101.2", "201810862228.X"]));

  describe("side by side", () => {
    const LEFT = [PATENTS, FIRST, SECOND];
    const RIGHT = [FIRMS, firm(1, "甲公司", "91350423XXXX00019U"), firm(2, "乙公司", "91350423XXXX00078Y")];
    const found = (page: Sheet): unknown =>
      [...readSheets([page]).ledgers].map(([id, { tables, count }]) => [
        id,
        count,
        tables.map(({ range, unmapped }) => [range.left, range.right, unmapped.length]),
      ]);

    it("of two ledgers, with an empty column between them", () =>
      expect(found(sheet("Sheet1", beside(LEFT, RIGHT)))).toEqual([
        ["L01", 2, [[10, 14, 0]]],
        ["L06", 2, [[1, 8, 0]]],
      ]));
    it("of different lengths, the rows of one are no rows of the other", () => {
      const set = readSheets([
        sheet(
          "Sheet1",
          beside([...LEFT, patent(3, "201920000303.6", "丙")], [FIRMS, firm(1, "甲公司", "91350423XXXX00019U")]),
        ),
      ]);
      expect([ledgerOf(set, "L01").count, ledgerOf(set, "L06").count]).toEqual([1, 3]);
    });
    it("of one ledger in two halves to save paper, also without an empty column", () => {
      const half = (...rows: RawValue[][]): RawValue[][] => rows.map((row) => row.slice(0, 5));
      const [left, right] = [
        half(FIRMS, firm(1, "甲公司", "91350423XXXX00019U")),
        half(FIRMS, firm(2, "乙公司", "91350423XXXX00078Y")),
      ];
      const rows = left.map((row, at) => [...row, ...(right[at] ?? [])]);
      const ledger = ledgerOf(readSheets([sheet("Sheet1", rows)]), "L01");
      expect(valuesOf(ledger, "seq", "name")).toEqual([
        [1, "甲公司"],
        [2, "乙公司"],
      ]);
      expect(ledger.tables.map(({ range }) => range.left)).toEqual([1, 6]);
    });
    it("with headers in different rows, each under its own title", () => {
      const right = [
        ["2021年企业信息库"],
        ["单位：元"],
        FIRMS.map((header) => header.replace("（万元）", "")),
        firm(1, "甲公司", "91350423XXXX00019U"),
      ];
      const set = readSheets([sheet("Sheet1", beside([["2020年专利表"], PATENTS, FIRST], right))]);
      expect(ledgerOf(set, "L06").tables.map(({ title }) => title.year)).toEqual([2020]);
      expect(ledgerOf(set, "L01").tables.map(({ title }) => [title.year, title.unit])).toEqual([[2021, "元"]]);
      expect(valuesOf(ledgerOf(set, "L01"), "rev")).toEqual([[0.01]]);
    });
    it("under one title, merged over both or not", () => {
      for (const merges of [["A1:N1"], []]) {
        const page = sheet("Sheet1", [["2020年科技台账"], ...beside(LEFT, RIGHT)], { merges });
        const set = readSheets([page]);
        expect(["L01", "L06"].map((id) => ledgerOf(set, id).tables[0]?.title.year)).toEqual([2020, 2020]);
      }
    });
    it("above a table as wide as both, which is read whole", () => {
      const wide = [...PATENTS, "是否高价值", "统一社会信用代码", "备注"];
      const rows = [
        ...beside(
          LEFT.map((row) => row.slice(0, 8)),
          RIGHT,
        ),
        [],
        wide,
        [...patent(3, "201920000303.6", "丙公司"), "否", "91350423XXXX00019U", "甲"],
      ];
      const ledger = ledgerOf(readSheets([sheet("Sheet1", rows)]), "L06");
      expect(valuesOf(ledger, "no", "uscc")).toEqual([
        ["201710000101.2", null],
        ["201810862228.X", null],
        ["201920000303.6", "91350423XXXX00019U"],
      ]);
      expect(ledger.tables.map(({ range }) => range.right)).toEqual([8, 11]);
    });
    it("a list that is no ledger beside one does not make it two", () => {
      const page = sheet(
        "Sheet1",
        beside(LEFT, [
          ["联系人", "电话"],
          ["张某", "0598-1234567"],
        ]),
      );
      expect(found(page)).toEqual([["L06", 2, [[1, 11, 2]]]]);
    });
    it("a ledger with an empty column inside stays one", () => {
      const spaced = [PATENTS, FIRST].map((row) => [...row.slice(0, 4), null, ...row.slice(4)]);
      expect(found(sheet("Sheet1", spaced))).toEqual([["L06", 1, [[1, 9, 0]]]]);
    });
  });
});
