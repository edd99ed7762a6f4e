import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import type { RawValue, Sheet } from "../../src/core/workbook/workbook";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import type { CellInput, Choices, ColumnKind, ColumnSpec, LedgerSheetSpec, SheetSpec } from "../../src/xlsx/sheet-spec";
import { writeWorkbook } from "../../src/xlsx/write-workbook";

const column = (header: string, kind: ColumnKind, choices: Choices | null = null): ColumnSpec => ({
  header,
  kind,
  width: 12,
  choices,
});

function ledger(columns: readonly ColumnSpec[], ...rows: readonly (readonly CellInput[])[]): LedgerSheetSpec {
  return { kind: "ledger", name: "专利", title: null, columns, rows };
}

const written = (...sheets: readonly SheetSpec[]): Promise<Uint8Array> =>
  writeWorkbook({ created: "2026-01-05", sheets });

async function readBack(...specs: readonly SheetSpec[]): Promise<readonly Sheet[]> {
  const read = await readWorkbook(await written(...specs), "新建.xlsx");
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value.sheets;
}

/** The first data row of a ledger of one row, read back. */
async function rowBack(columns: readonly ColumnSpec[], row: readonly CellInput[]): Promise<readonly RawValue[]> {
  const [sheet] = await readBack(ledger(columns, row));
  return sheet?.rows[1] ?? [];
}

async function partOf(path: string, ...specs: readonly SheetSpec[]): Promise<string> {
  return strFromU8(unzipSync(await written(...specs))[path] ?? new Uint8Array());
}

describe("a ledger's cells", () => {
  it("hold days as Excel dates", async () =>
    expect(await rowBack([column("申请日", "date")], ["2021-03-15"])).toEqual([
      { kind: "date", date: "2021-03-15", serial: 44270 },
    ]));
  it("keep what is no day as text", async () =>
    expect(await rowBack([column("日期", "date")], ["2021.10.12"])).toEqual(["2021.10.12"]));
  it("hold identifiers as text, also when they are digits only", async () =>
    expect(
      await rowBack([column("区划代码", "identifier"), column("登记编号", "identifier")], ["350423", 2021350000000123]),
    ).toEqual(["350423", "2021350000000123"]));
  it("hold numbers as numbers", async () =>
    expect(
      await rowBack(
        [
          column("序号", "ordinal"),
          column("件数", "count"),
          column("金额", "money"),
          column("率", "quantity"),
          column("年度", "year"),
        ],
        [1, 8, 312.5, 100, 2021],
      ),
    ).toEqual([1, 8, 312.5, 100, 2021]));
  it("keep a remark among numbers as text", async () =>
    expect(await rowBack([column("件数", "count")], ["约300"])).toEqual(["约300"]));
  it("hold yes and no of their own", async () =>
    expect(await rowBack([column("数", "quantity"), column("文", "text")], [true, false])).toEqual([true, "false"]));

  const hostile = [
    "=cmd|' /C calc'!A0",
    "+1+1",
    "@SUM(A1)",
    "-2",
    "<b>&amp;</b>",
    "__proto__",
    "constructor",
    "\uE000\uF8FF",
    "\u0001\u0008\u001F",
    "_x0001_",
    "_x005F_x0041_",
    "甲\r\n乙\t丙",
    " 前后有空格 ",
    "#REF!",
    "#N/A",
    "😀\uFFFE",
    "]]>",
    '"引号"',
  ];
  it.each(hostile)("keep the text %j", async (text) => {
    const kinds: readonly ColumnKind[] = ["text", "identifier", "money", "date"];
    const columns = kinds.map((kind, index) => column(`列${index}`, kind));
    expect(await rowBack(columns, [text, text, text, text])).toEqual([text, text, text, text]);
  });
  it("keep any text", async () => {
    const text = fc.string({ unit: "binary", minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), async (row) => {
        const back = await rowBack(
          row.map((_, index) => column(`列${index}`, "text")),
          row,
        );
        expect(back).toEqual(row);
      }),
      { numRuns: 60 },
    );
  });
  it("hold no formula", async () =>
    expect(await partOf("xl/worksheets/sheet1.xml", ledger([column("文", "text")], ["=1+1"]))).not.toContain("<f"));
});

describe("a ledger's sheet", () => {
  const list: Choices = { values: ["发明", "实用新型", "外观设计"], title: "不在列表中", message: "请选择" };
  const spec = ledger(
    [column("专利号", "identifier"), column("类型", "text", list)],
    ["202110000001.5", "发明"],
    ["202120000002.X", "实用新型"],
  );

  it("is a table with its header and rows", async () =>
    expect((await readBack(spec))[0]?.tables).toEqual([
      { name: "专利", range: { top: 1, left: 1, bottom: 3, right: 2 }, hasHeaderRow: true, hasTotalsRow: false },
    ]));
  it("has one empty row ready when it has none", async () => {
    const [sheet] = await readBack(ledger([column("专利号", "identifier")]));
    expect([sheet?.rows, sheet?.tables[0]?.range.bottom]).toEqual([[["专利号"]], 2]);
  });
  it("names its table so that formulas can", async () =>
    expect((await readBack({ ...spec, name: "2021 R&D(终)" }))[0]?.tables[0]?.name).toBe("_2021_R_D_终_"));
  it("may have a title above the header", async () => {
    const [sheet] = await readBack({ ...spec, title: "2021年专利台账" });
    expect(sheet?.rows[0]?.[0]).toBe("2021年专利台账");
    expect(sheet?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
    expect(sheet?.tables[0]?.range).toEqual({ top: 2, left: 1, bottom: 4, right: 2 });
  });
  it("offers the list down to the last row of the grid, and lets other words pass with a warning", async () => {
    const xml = await partOf("xl/worksheets/sheet1.xml", spec);
    expect(xml).toContain('sqref="B2:B1048576"');
    expect(xml).toContain('errorStyle="warning"');
    expect(xml).toContain("&quot;发明,实用新型,外观设计&quot;".replace(/&quot;/g, '"'));
  });
  it("keeps its header in sight and can be filtered", async () => {
    expect(await partOf("xl/worksheets/sheet1.xml", spec)).toContain(
      '<pane ySplit="1" topLeftCell="A2" state="frozen"',
    );
    expect(await partOf("xl/tables/table1.xml", spec)).toContain('<autoFilter ref="A1:B3"/>');
  });
  it("formats whole columns like their first row, so that pasted codes stay text", async () => {
    const sheet = await partOf("xl/worksheets/sheet1.xml", spec);
    const styles = await partOf("xl/styles.xml", spec);
    const style = Number(/<col min="1" style="(\d+)"/.exec(sheet)?.[1]);
    const format = /<cellXfs[^]*?<\/cellXfs>/.exec(styles)?.[0].split("<xf ")[style + 1];
    const text = /numFmtId="(\d+)" formatCode="@"/.exec(styles)?.[1];
    expect(format).toContain(`numFmtId="${text}"`);
  });
  it("cannot have two columns of one name", async () =>
    expect(written(ledger([column("单位", "text"), column("单位", "text")]))).rejects.toThrow("two columns"));
});

describe("other sheets", () => {
  it("hold names and values", async () => {
    const lines = [
      { name: "县名", value: "青溪县", kind: "text" },
      { name: "统计截止日", value: "2021-12-31", kind: "date" },
      { name: "GDP(亿元)", value: null, kind: "quantity" },
    ] as const;
    const [sheet] = await readBack({ kind: "form", name: "参数表", headers: ["参数名称", "参数值"], lines });
    expect(sheet?.rows).toEqual([
      ["参数名称", "参数值"],
      ["县名", "青溪县"],
      ["统计截止日", { kind: "date", date: "2021-12-31", serial: 44561 }],
      ["GDP(亿元)", null],
    ]);
  });
  it("hold text to read", async () =>
    expect((await readBack({ kind: "notes", name: "说明", lines: ["用法", "先填参数表"] }))[0]?.rows).toEqual([
      ["用法"],
      ["先填参数表"],
    ]));
});

describe("the file", () => {
  const spec = ledger([column("专利号", "identifier")], ["202110000001.5"]);
  it("is the same, byte for byte, each time", async () => expect(await written(spec)).toEqual(await written(spec)));
  it("says which day it was made and by what", async () => {
    expect(await partOf("docProps/core.xml", spec)).toContain(">2026-01-05T00:00:00Z</dcterms:modified>");
    expect(await partOf("docProps/app.xml", spec)).toContain("<Application>科绩</Application>");
  });
  it("is set in a font that every Chinese office has", async () =>
    expect(await partOf("xl/styles.xml", spec)).toContain('<name val="宋体"/>'));
});
