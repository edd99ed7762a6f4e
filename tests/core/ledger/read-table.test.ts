/** Tables as bureaus lay them out: titles, merged headers, sums, notes (domain 8.1, vectors layoutCases). */
import type { Ledger, LedgerTable } from "../../../src/core/ledger/ledger";
import { placeOf } from "../../../src/core/ledger/ledger";
import type { LedgerSchema } from "../../../src/core/ledger/schema";
import type { RawValue, Sheet } from "../../../src/core/workbook/workbook";
import vectors from "../../data/vectors.json";
import { column, ledgerOf, readSheets, schema, valuesOf } from "../../make/ledgers";
import { date, sheet } from "../../make/workbook";
import { parameters } from "../../../src/pack/parameters";

const counts = schema(
  "统计",
  column("seq", "序号", "ordinal"),
  column("town", "乡镇", "text"),
  column("inv", "专利申请量/发明", "count"),
  column("um", "专利申请量/实用新型", "count"),
  column("des", "专利申请量/外观设计", "count"),
  column("sum", "专利申请量/合计", "count"),
);
const awards = schema(
  "兑现",
  column("seq", "序号", "ordinal"),
  column("name", "企业名称", "name"),
  column("amt", "金额", "money"),
);
const villages = schema(
  "包村",
  column("town", "乡镇", "text"),
  column("village", "村", "text"),
  column("amt", "金额", "money"),
);
const firms = schema(
  "企业",
  column("seq", "序号", "ordinal"),
  column("name", "企业名称", "name"),
  column("on", "日期", "date"),
  column("amt", "金额", "money"),
);

function read(of: LedgerSchema, page: Sheet): Ledger {
  return ledgerOf(readSheets([page], { ledgers: [of], parameters }), of.id);
}

function only(ledger: Ledger): LedgerTable {
  expect(ledger.tables).toHaveLength(1);
  return ledger.tables[0] as LedgerTable;
}

type Case = { readonly name: string; readonly grid: RawValue[][]; readonly merges: string[] };
function layoutCase(index: number): Sheet {
  const { name, grid, merges } = (vectors.layoutCases as unknown as Case[])[index] as Case;
  return sheet(name.slice(0, 20), grid, { merges });
}

describe("title, unit line, two-row merged header, sum and note (layoutCases 1)", () => {
  const ledger = read(counts, layoutCase(0));
  const table = only(ledger);
  test("reads two rows, a dash as nothing stated", () => {
    expect(valuesOf(ledger, "seq", "town", "inv", "um", "des", "sum")).toEqual([
      [1, "东坊镇", 3, 5, 1, 9],
      [2, "西岭乡", null, 2, 0, 2],
    ]);
    expect(ledger.columns.get("inv")?.flaws).toEqual(
      new Map([
        [0, ["width-or-space", "text-number"]],
        [1, ["blank-token"]],
      ]),
    );
  });
  test("keeps the sum beside the data, with the rows it adds up", () => {
    expect(table.totals).toEqual([
      {
        row: 7,
        label: "合计",
        kind: "total",
        from: 0,
        to: 1,
        stated: new Map([
          ["inv", 3],
          ["um", 7],
          ["des", 1],
          ["sum", 11],
        ]),
        typed: ["inv", "um", "des", "sum"],
      },
    ]);
  });
  test("takes year and unit from above and the cut-off from the note", () => {
    expect(table.title).toMatchObject({
      year: 2021,
      unit: "件",
      cutoff: "2021-11-30",
      cutoffPlace: { sheet: ledger.tables[0]?.sheet, row: 8, column: 1 },
    });
    expect(table.title.text).toContain("2021年青溪县专利情况统计表");
    expect(table.notes).toEqual([{ row: 8, text: "注：数据截至2021年11月30日" }]);
  });
  test("knows its place", () => {
    expect(table).toMatchObject({ headerRow: 4, range: { top: 3, left: 1, bottom: 6, right: 6 }, unmapped: [] });
    expect(placeOf(ledger, 1, "um")).toEqual({ sheet: table.sheet, row: 6, column: 4 });
  });
});

describe("a sum in another unit than it says (layoutCases 2)", () => {
  const ledger = read(awards, layoutCase(1));
  test("reads amounts in 元 as 万元", () =>
    expect(valuesOf(ledger, "seq", "name", "amt")).toEqual([
      [1, "甲公司", 10],
      [2, "乙公司", 5],
    ]));
  test("keeps what the sum states, in 万元 too", () =>
    expect(only(ledger).totals[0]).toMatchObject({
      kind: "total",
      from: 0,
      to: 1,
      stated: new Map([["amt", 0.0014]]),
    }));
  test("knows the unit of the header", () => expect(only(ledger).unitOf).toEqual(new Map([["amt", "元"]])));
});

describe("groups with 小计 and merged towns (layoutCases 3)", () => {
  const ledger = read(villages, layoutCase(2));
  test("fills the town down inside its merged cell", () => {
    expect(valuesOf(ledger, "town", "village", "amt")).toEqual([
      ["东坊镇", "东坊村", 1],
      ["东坊镇", "上坊村", 2],
      ["西岭乡", "兰坑村", 1.6],
    ]);
  });
  test("each 小计 adds up its group and 总计 everything", () => {
    expect(only(ledger).totals.map(({ label, kind, from, to }) => [label, kind, from, to])).toEqual([
      ["小计", "subtotal", 0, 1],
      ["小计", "subtotal", 2, 2],
      ["总计", "total", 0, 2],
    ]);
  });
});

const HEADER = ["序号", "企业名称", "日期", "金额（万元）"];
const row = (n: number | null, name: string | null, amount: RawValue = 1): RawValue[] => [
  n,
  name,
  date("2021-03-05"),
  amount,
];
const names = (ledger: Ledger): unknown[] => valuesOf(ledger, "name").flat();

describe("rows that are no data", () => {
  test("an empty cell is not filled from above without a merge", () => {
    expect(names(read(firms, sheet("甲", [HEADER, row(1, "甲公司"), row(2, null)])))).toEqual(["甲公司", null]);
  });
  test("an amount merged over two rows counts once", () => {
    const ledger = read(
      firms,
      sheet("甲", [HEADER, row(1, "甲公司", 5), row(2, "乙公司", null)], { merges: ["D2:D3"] }),
    );
    expect(valuesOf(ledger, "amt")).toEqual([[5], [null]]);
  });
  test("〃 and 同上 take the value above, and say so", () => {
    const ledger = read(firms, sheet("甲", [HEADER, row(1, "甲公司"), row(2, "〃"), row(3, "同上")]));
    expect(names(ledger)).toEqual(["甲公司", "甲公司", "甲公司"]);
    expect(ledger.columns.get("name")?.flaws).toEqual(
      new Map([
        [1, ["ditto"]],
        [2, ["ditto"]],
      ]),
    );
    expect(ledger.columns.get("name")?.raw[1]).toBe("〃");
  });
  test("the header of every printed page is dropped", () => {
    const ledger = read(firms, sheet("甲", [HEADER, row(1, "甲公司"), HEADER, row(2, "乙公司")]));
    expect(names(ledger)).toEqual(["甲公司", "乙公司"]);
    expect(ledger.tables).toHaveLength(1);
  });
  test("also after an empty row, so that the sum at the end is that of all pages", () => {
    const ledger = read(
      firms,
      sheet("甲", [HEADER, row(1, "甲公司"), [], HEADER, row(2, "乙公司"), ["合计", null, null, 2]]),
    );
    expect(only(ledger)).toMatchObject({ blankRows: [3], totals: [{ from: 0, to: 1 }] });
  });
  test("a header under a sum begins another table", () => {
    const ledger = read(
      firms,
      sheet("甲", [
        HEADER,
        row(1, "甲公司"),
        ["合计", null, null, 1],
        HEADER,
        row(2, "乙公司"),
        ["合计", null, null, 1],
      ]),
    );
    expect(ledger.tables.map(({ totals }) => totals.map(({ from, to }) => [from, to]))).toEqual([[[0, 0]], [[1, 1]]]);
  });
  test("the row of column numbers is dropped", () => {
    expect(names(read(firms, sheet("甲", [HEADER, ["甲", "乙", 1, 2], row(1, "甲公司")])))).toEqual(["甲公司"]);
  });
  test("an empty row between data is listed, those below are not", () => {
    const ledger = read(
      firms,
      sheet("甲", [HEADER, row(1, "甲公司"), [], [3, null, null, " "], row(4, "乙公司"), [5], []]),
    );
    expect(names(ledger)).toEqual(["甲公司", "乙公司"]);
    expect(only(ledger).blankRows).toEqual([3, 4]);
  });
  test("rows after a note are not data", () => {
    const ledger = read(
      firms,
      sheet("甲", [HEADER, row(1, "甲公司"), ["填表人：张某", null, "审核人：李某"], ["通讯录", "王某"]]),
    );
    expect(names(ledger)).toEqual(["甲公司"]);
    expect(only(ledger).notes).toEqual([
      { row: 3, text: "填表人：张某 审核人：李某" },
      { row: 4, text: "通讯录 王某" },
    ]);
  });
  test("a heading across the table between its rows is kept as a note", () => {
    const rows = [HEADER, row(1, "甲公司"), ["二、省级企业", null, null, null], row(2, "乙公司")];
    const ledger = read(firms, sheet("甲", rows, { merges: ["A3:D3"] }));
    expect(names(ledger)).toEqual(["甲公司", "乙公司"]);
    expect(only(ledger).notes).toEqual([{ row: 3, text: "二、省级企业" }]);
  });
  test("a row with text beside the table only is no data", () => {
    const ledger = read(
      firms,
      sheet("甲", [HEADER, row(1, "甲公司"), [null, null, null, null, "见附件"], row(2, "乙公司")]),
    );
    expect(names(ledger)).toEqual(["甲公司", "乙公司"]);
  });
});

describe("sums", () => {
  const sums = (...rows: RawValue[][]): unknown[] => {
    const ledger = read(firms, sheet("甲", [HEADER, ...rows]));
    return only(ledger).totals.map(({ label, kind, from, to }) => [label, kind, from, to]);
  };
  test.each(["合计", "合  计", "总 计", "共计", "累计", "Total", "合计：", "本页合计", "合计（万元）"])(
    "%j is no data",
    (label) => {
      expect(sums(row(1, "甲公司"), [label, null, null, 1])).toMatchObject([[label.replace(/\s/g, ""), "total", 0, 0]]);
    },
  );
  test("above the data adds up what follows", () =>
    expect(sums(["合计", null, null, 2], row(1, "甲公司"), row(2, "乙公司"))).toEqual([["合计", "total", 0, 1]]));
  test("小计 above its group adds up what follows", () => {
    expect(sums(["小计", null, null, 1], row(1, "甲公司"), ["小计", null, null, 1], row(2, "乙公司"))).toEqual([
      ["小计", "subtotal", 0, 0],
      ["小计", "subtotal", 1, 1],
    ]);
  });
  test("合计 under each group closes its group", () => {
    expect(
      sums(
        row(1, "甲公司"),
        ["合计", null, null, 1],
        row(2, "乙公司"),
        ["合计", null, null, 1],
        ["总计", null, null, 2],
      ),
    ).toEqual([
      ["合计", "subtotal", 0, 0],
      ["合计", "subtotal", 1, 1],
      ["总计", "total", 0, 1],
    ]);
  });
  test("东坊镇小计 is a sum, a firm whose name ends so is not", () => {
    expect(sums(row(1, "甲公司"), ["东坊镇小计", null, null, 1])).toEqual([["东坊镇小计", "subtotal", 0, 0]]);
    expect(sums(row(1, "甲公司"), row(2, "青溪合计"))).toEqual([]);
  });
});

describe("titles", () => {
  const title = (...lines: string[]): LedgerTable["title"] =>
    only(read(firms, sheet("甲", [...lines.map((line) => [line]), HEADER, row(1, "甲公司")]))).title;
  test.each([
    ["截至2021年11月30日", "2021-11-30"],
    ["数据截止日期：2021-11-30", "2021-11-30"],
    ["（截至2021.11.30）", "2021-11-30"],
    ["截至2021年11月底", "2021-11-30"],
    ["截至2021年底", "2021-12-31"],
    ["截至11月底", "2021-11-30"],
  ])("%s counts up to %s", (line, cutoff) => expect(title("2021年兑现情况表", line).cutoff).toBe(cutoff));
  test("a cut-off is not the year of the table", () =>
    expect(title("兑现情况表", "截至2021年11月30日").year).toBeNull());
  test("the number of a document is not the year", () =>
    expect(title("明科〔2019〕12号", "兑现情况表（2021）").year).toBe(2021));
  test("单位：万元 is the unit of money, 填报单位 is none", () => {
    expect(title("填报单位：青溪县科学技术局", "单位：元").unit).toBe("元");
    expect(title("计量单位：家、万元").unit).toBe("万元");
    expect(title("填报单位：青溪县科学技术局").unit).toBeNull();
  });
  test("the sheet's unit is that of a column without one", () => {
    const ledger = read(
      firms,
      sheet("甲", [["兑现情况表", "单位：元"], ["序号", "企业名称", "日期", "金额"], row(1, "甲公司", 100_000)]),
    );
    expect(valuesOf(ledger, "amt")).toEqual([[10]]);
    expect(only(ledger).unitOf).toEqual(new Map([["amt", "元"]]));
  });
  test("the header's unit wins over the sheet's", () => {
    expect(valuesOf(read(firms, sheet("甲", [["单位：元"], HEADER, row(1, "甲公司", 10)])), "amt")).toEqual([[10]]);
  });
});

describe("an Excel Table", () => {
  const rows = [
    ["2021年兑现情况表"],
    HEADER,
    row(1, "甲公司"),
    row(2, "乙公司"),
    ["汇总", null, null, 2],
    ["注：以上为初步数据"],
  ];
  test("gives the rows between its header and its totals row", () => {
    const ledger = read(firms, sheet("甲", rows, { tables: [{ range: "A2:D5", totalsRow: true }] }));
    expect(names(ledger)).toEqual(["甲公司", "乙公司"]);
    expect(only(ledger)).toMatchObject({
      range: { top: 2, left: 1, bottom: 4, right: 4 },
      totals: [{ row: 5, label: "汇总", kind: "total", from: 0, to: 1 }],
    });
    expect(only(ledger).notes).toEqual([{ row: 6, text: "注：以上为初步数据" }]);
  });
  test("ends where it says, also before rows typed under it", () => {
    const ledger = read(
      firms,
      sheet("甲", [HEADER, row(1, "甲公司"), row(2, "乙公司")], { tables: [{ range: "A1:D2" }] }),
    );
    expect(names(ledger)).toEqual(["甲公司"]);
    expect(only(ledger).notes).toHaveLength(1);
  });
  test("does not reach beyond its columns", () => {
    const wide = [
      [...HEADER, "备注"],
      [...row(1, "甲公司"), "甲"],
    ];
    expect(only(read(firms, sheet("甲", wide, { tables: [{ range: "A1:D2" }] }))).unmapped).toEqual([]);
    expect(only(read(firms, sheet("甲", wide))).unmapped).toEqual([{ header: "备注", column: 5 }]);
  });
});

describe("hidden rows, columns and sheets", () => {
  const ledger = read(
    firms,
    sheet("甲", [HEADER, row(1, "甲公司"), row(2, "乙公司"), []], {
      hiddenRows: [3, 4],
      hiddenColumns: [4, 9],
      visibility: "very-hidden",
    }),
  );
  test("are read like the others", () =>
    expect(valuesOf(ledger, "name", "amt")).toEqual([
      ["甲公司", 1],
      ["乙公司", 1],
    ]));
  test("are listed where they hold data", () =>
    expect(only(ledger)).toMatchObject({ hiddenRows: [3], hiddenColumns: [4], hiddenSheet: true }));
});

describe("merged headers", () => {
  test("of three rows", () => {
    const rows = [
      ["序号", "基本情况", null, "资金"],
      [null, "企业名称", "日期", "兑现"],
      [null, null, null, "金额（元）"],
      row(1, "甲公司", 100_000),
    ];
    const ledger = read(firms, sheet("甲", rows, { merges: ["A1:A3", "B1:C1", "B2:B3", "C2:C3"] }));
    expect(valuesOf(ledger, "seq", "name", "on", "amt")).toEqual([[1, "甲公司", "2021-03-05", 10]]);
    expect(only(ledger).headerRow).toBe(3);
  });
  test("with plain headers beside a group, without merging those", () => {
    const rows = [["序号", "企业名称", "兑现", null], [null, null, "日期", "金额"], row(1, "甲公司")];
    expect(valuesOf(read(firms, sheet("甲", rows, { merges: ["C1:D1"] })), "name", "amt")).toEqual([["甲公司", 1]]);
  });
  test("over two columns of data name the first", () => {
    const rows = [
      ["序号", "企业名称", null, "日期", "金额"],
      [1, "甲公司", "分公司", date("2021-03-05"), 1],
    ];
    const ledger = read(firms, sheet("甲", rows, { merges: ["B1:C1"] }));
    expect(valuesOf(ledger, "name", "amt")).toEqual([["甲公司", 1]]);
    expect(only(ledger).unmapped).toEqual([]);
  });
});

describe("several tables on a sheet", () => {
  test("of one ledger are one ledger, each with its title", () => {
    const rows = [["2020年兑现表"], HEADER, row(1, "甲公司"), [], ["2021年兑现表"], HEADER, row(1, "乙公司")];
    const ledger = read(firms, sheet("甲", rows));
    expect(names(ledger)).toEqual(["甲公司", "乙公司"]);
    expect(ledger.tables.map((table) => table.title.year)).toEqual([2020, 2021]);
    expect(ledger.tableOf).toEqual([0, 1]);
  });
  test("are told apart also where the second title stands in a column of data", () => {
    const rows = [["企业名称", "金额"], ["甲公司", 1], [], ["2021年兑现表"], ["企业名称", "金额"], ["乙公司", 1]];
    const ledger = read(firms, sheet("甲", rows));
    expect(names(ledger)).toEqual(["甲公司", "乙公司"]);
    expect(ledger.tables.map((table) => [table.title.year, table.blankRows])).toEqual([
      [null, []],
      [2021, []],
    ]);
  });
  test("a firm of which only the name is known stays data", () => {
    expect(names(read(firms, sheet("甲", [["企业名称", "金额"], ["甲公司", 1], [], ["乙公司"], ["丙公司"]])))).toEqual([
      "甲公司",
      "乙公司",
      "丙公司",
    ]);
  });
  test("of two ledgers are two", () => {
    const rows = [HEADER, row(1, "甲公司"), [], ["乡镇", "村", "金额"], ["东坊镇", "东坊村", 1]];
    const set = readSheets([sheet("甲", rows)], {
      ledgers: [firms, { ...villages, identifying: [["village"]] }].map((one) =>
        one === firms ? { ...one, identifying: [["name"]] } : one,
      ),
      parameters,
    });
    expect([...set.ledgers].map(([id, ledger]) => [id, ledger.count])).toEqual([
      ["企业", 1],
      ["包村", 1],
    ]);
  });
});
