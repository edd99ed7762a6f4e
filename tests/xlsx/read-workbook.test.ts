import type { RawValue, Sheet, Workbook } from "../../src/core/workbook/workbook";
import { sheetHints } from "../../src/xlsx/sheet-hints";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { HEAD, oneSheet, packageOf, relationships, type PackageXml } from "../make/package";

async function workbookOf(bytes: Uint8Array): Promise<Workbook> {
  const read = await readWorkbook(bytes, "台账.xlsx");
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}

async function sheetOf(data: string, more: Parameters<typeof oneSheet>[1] = {}): Promise<Sheet> {
  const [sheet] = (await workbookOf(oneSheet(data, more))).sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

/** The values of row 1, whose cells are given. */
async function cells(xml: string, more: Omit<PackageXml, "sheets"> = {}): Promise<readonly RawValue[]> {
  return (await sheetOf(`<row r="1">${xml}</row>`, more)).rows[0] ?? [];
}

async function problemOf(bytes: Uint8Array): Promise<string> {
  const read = await readWorkbook(bytes, "台账.xlsx");
  return read.ok ? "fine" : read.problem.code;
}

const date = (day: string, serial: number): RawValue => ({ kind: "date", date: day, serial });
const percent = (value: number): RawValue => ({ kind: "percent", value });
const error = (text: string): RawValue => ({ kind: "error", text });

function hintsOf(rows: string): ReturnType<typeof sheetHints> {
  const packed = new TextEncoder().encode(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
  return sheetHints({
    name: "xl/worksheets/sheet1.xml",
    method: "stored",
    packed,
    size: packed.length,
    crc: 0,
    time: 0,
  });
}

describe("text", () => {
  it("is read from shared strings", async () =>
    expect(await cells('<c r="A1" t="s"><v>0</v></c>', { strings: ["<t>有效</t>"] })).toEqual(["有效"]));
  it("is read inline", async () =>
    expect(await cells('<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 有效 </t></is></c>')).toEqual([" 有效 "]));
  it("is joined from rich runs", async () => {
    const runs = "<r><t>福建</t></r><r><rPr><b/></rPr><t>清泉</t></r>";
    expect(await cells('<c r="A1" t="s"><v>0</v></c>', { strings: [runs] })).toEqual(["福建清泉"]);
    expect(await cells(`<c r="A1" t="inlineStr"><is>${runs}</is></c>`)).toEqual(["福建清泉"]);
  });
  it("leaves phonetic guides out", async () =>
    expect(
      await cells('<c r="A1" t="s"><v>0</v></c>', {
        strings: ['<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh>'],
      }),
    ).toEqual(["東京"]));
  it("keeps entities, escapes and line breaks as characters", async () =>
    expect(
      await cells('<c r="A1" t="s"><v>0</v></c>', { strings: ["<t>R&amp;D&#10;&lt;b&gt;_x0001__x005F_x0041_</t>"] }),
    ).toEqual(["R&D\n<b>\u0001_x0041_"]));
  it("stays text when it looks like a number, a date, a formula or an error", async () =>
    expect(
      await cells(
        '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c>',
        {
          strings: ["<t>007</t>", "<t>2021-03-15</t>", "<t>=1+1</t>", "<t>#REF!</t>"],
        },
      ),
    ).toEqual(["007", "2021-03-15", "=1+1", "#REF!"]));
  it("of no characters is an empty cell", async () =>
    expect(await cells('<c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c>', { strings: ["<t/>"] })).toEqual([
      null,
      1,
    ]));
});

describe("numbers, yes and no, and errors", () => {
  it("are told apart", async () =>
    expect(
      await cells(
        '<c r="A1"><v>312.5</v></c><c r="B1" t="n"><v>1E-3</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="b"><v>0</v></c>',
      ),
    ).toEqual([312.5, 0.001, true, false]));
  it.each(["#REF!", "#N/A", "#DIV/0!"])("%s is an error", async (text) =>
    expect(await cells(`<c r="A1" t="e"><v>${text}</v></c>`)).toEqual([error(text)]),
  );
  it("stand where they stand when cells have no address", async () =>
    expect(
      await sheetOf('<row><c><v>1</v></c><c r="C1"><v>3</v></c></row><row r="3"><c><v>9</v></c></row>').then(
        ({ rows }) => rows,
      ),
    ).toEqual([
      [1, null, 3],
      [null, null, null],
      [9, null, null],
    ]));
});

describe("percentages", () => {
  const read = (format: number | string): Promise<readonly RawValue[]> =>
    cells('<c r="A1" s="1"><v>0.18</v></c>', { formats: [0, format] });
  it.each([9, 10, "0.0%", "0%;[Red]-0%"])("are numbers under the format %s", async (format) =>
    expect(await read(format)).toEqual([percent(0.18)]),
  );
  it.each([0, 2, '0"%"', "0\\%"])("are not the numbers under the format %s", async (format) =>
    expect(await read(format)).toEqual([0.18]),
  );
  it("may be results of formulas", async () =>
    expect(await cells('<c r="A1" s="1"><f>B1/C1</f><v>0.5</v></c>', { formats: [0, 10] })).toEqual([percent(0.5)]));
  it("leave the cells beside them alone", async () =>
    expect(
      await cells(
        '<c r="A1" s="1"><v>0.18</v></c><c r="B1"><v>0.18</v></c><c r="C1" s="1" t="s"><v>0</v></c><c r="D1" s="1"/>',
        {
          formats: [0, 9],
          strings: ["<t>18%</t>"],
        },
      ),
    ).toEqual([percent(0.18), 0.18, "18%", null]));
});

describe("dates", () => {
  const read = (serial: string, format: number | string, date1904 = {}): Promise<readonly RawValue[]> =>
    cells(`<c r="A1" s="1"><v>${serial}</v></c>`, { formats: [0, format], ...date1904 });
  it.each([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58])(
    "are numbers under Excel's own format %i",
    async (format) => expect(await read("44270", format)).toEqual([date("2021-03-15", 44270)]),
  );
  it.each(['yyyy"年"m"月"d"日"', '[$-804]yyyy"年"m"月";@', "yyyy/m/d", "yyyy\\-mm\\-dd;@", '[DBNum1]m"月"d"日"'])(
    "are numbers under the format %s",
    async (format) => expect(await read("44270", format)).toEqual([date("2021-03-15", 44270)]),
  );
  it.each(["0.00", "General", "@", '0"d"', "[Red]0", "[h]:mm", "0.00E+00"])(
    "are not the numbers under the format %s",
    async (format) => expect(await read("44270", format)).toEqual([44270]),
  );
  it("keep the time of day in the serial", async () =>
    expect(await read("44270.75", 22)).toEqual([date("2021-03-15", 44270.75)]));
  it("count from 1904 where the workbook says so, with the serial of 1900", async () =>
    expect(await read("42808", 14, { date1904: true })).toEqual([date("2021-03-15", 44270)]));
  it("begin in 1900, before and after the leap day that never was", async () => {
    expect(await read("1", 14)).toEqual([date("1900-01-01", 1)]);
    expect(await read("59", 14)).toEqual([date("1900-02-28", 59)]);
    expect(await read("61", 14)).toEqual([date("1900-03-01", 61)]);
  });
  it("are numbers still when they are only a time, or compact like 20210315", async () => {
    expect(await read("0.5", 20)).toEqual([0.5]);
    expect(await read("20210315", 14)).toEqual([20210315]);
  });
  it("that Excel shows as ######## are errors", async () =>
    expect(await read("91350423000000000", 14)).toEqual([error("########")]));
  it("may be stored as ISO text", async () =>
    expect(
      await cells(
        '<c r="A1" t="d"><v>2021-03-15</v></c><c r="B1" t="d"><v>2021-03-15T18:00:00Z</v></c><c r="C1" t="str"><v>甲</v></c>',
      ),
    ).toEqual([date("2021-03-15", 44270), date("2021-03-15", 44270.75), "甲"]));
});

describe("formulas", () => {
  it("give their results", async () =>
    expect(
      await cells(
        '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"甲"</f><v>甲</v></c><c r="C1" t="b"><f>1=1</f><v>1</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      ),
    ).toEqual([2, "甲", true, error("#DIV/0!")]));
  it("that are shared give each cell's own result", async () =>
    expect(
      await cells(
        '<c r="A1"><f t="shared" ref="A1:C1" si="0">A2*2</f><v>2</v></c><c r="B1"><f t="shared" si="0"/><v>4</v></c>' +
          '<c r="C1" t="str"><f t="shared" si="0"/><v>无</v></c><c r="D1" t="e"><f t="shared" si="0"/><v>#REF!</v></c>',
      ),
    ).toEqual([2, 4, "无", error("#REF!")]));
  it("give dates under a date format", async () =>
    expect(await cells('<c r="A1" s="1"><f>TODAY()</f><v>44270</v></c>', { formats: [0, 14] })).toEqual([
      date("2021-03-15", 44270),
    ]));
  it("with an empty text are empty cells", async () =>
    expect(await cells('<c r="A1" t="str"><f>""</f><v></v></c><c r="B1"><v>1</v></c>')).toEqual([null, 1]));
  it("whose result was never stored are not taken for empty cells", async () =>
    expect(await cells('<c r="A1"><f>SUM(B1:C1)</f></c><c r="B1"><f t="shared" si="0"/></c>')).toEqual([
      error("#未计算"),
      error("#未计算"),
    ]));
});

describe("a sheet", () => {
  it("knows its merged cells", async () => {
    const sheet = await sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>', {
      sheet: { after: '<mergeCells><mergeCell ref="B3:D4"/></mergeCells>' },
    });
    expect(sheet.merges).toEqual([{ top: 3, left: 2, bottom: 4, right: 4 }]);
  });
  it("knows its hidden rows and columns", async () => {
    const rows =
      '<row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3" outlineLevel="1" hidden="true"/><row r="4"><c r="A4"><v>1</v></c></row>';
    const sheet = await sheetOf(rows, {
      sheet: { before: '<cols><col min="2" max="3" hidden="1"/><col min="4" max="4" width="9"/></cols>' },
    });
    expect([[...sheet.hiddenRows], [...sheet.hiddenColumns]]).toEqual([
      [2, 3],
      [2, 3],
    ]);
  });
  it("knows its tables, with and without header and totals", async () => {
    const tables = [
      '<table id="1" name="t1" displayName="专利" ref="A3:C9" totalsRowCount="1"><tableColumns/></table>',
      '<table id="2" name="名单" ref="E1:F4" headerRowCount="0"/>',
    ];
    expect((await sheetOf("", { sheet: { tables } })).tables).toEqual([
      { name: "专利", range: { top: 3, left: 1, bottom: 9, right: 3 }, hasHeaderRow: true, hasTotalsRow: true },
      { name: "名单", range: { top: 1, left: 5, bottom: 4, right: 6 }, hasHeaderRow: false, hasTotalsRow: false },
    ]);
  });
  it("ends with the last row that holds something", async () =>
    expect((await sheetOf('<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="A9" s="0"/></row>')).rows).toEqual([
      [1],
    ]));
  it("has its stray cell found where the extent is not stored", () => {
    const cells = '<row r="1"><c r="A1"><v>1</v></c></row><row r="900000"><c r="B900000"><v>2</v></c></row>';
    const dense = Array.from(
      { length: 300 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c></row>`,
    ).join("");
    expect(hintsOf(cells).sparse).toBe(true);
    expect(hintsOf(dense).sparse).toBe(false);
    expect(hintsOf("").sparse).toBe(false);
  });

  it("with a stray cell in the grid's last row is read without the million rows between", async () => {
    const far =
      '<row r="1"><c r="A1"><v>1</v></c><c r="AD1"><v>30</v></c></row><row r="1048576"><c r="AD1048576" s="0"/></row>';
    const sheet = await sheetOf(far, {
      sheet: { before: '<dimension ref="A1:AD1048576"/>', after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>' },
    });
    expect([sheet.rows.length, sheet.rows[0]?.length, sheet.merges.length]).toEqual([1, 30, 1]);
  });
  it("whose values lie all over the grid is too large", async () => {
    const far = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(await problemOf(oneSheet(far, { sheet: { before: '<dimension ref="A1:XFD1048576"/>' } }))).toBe("too-large");
  });
});

describe("a workbook", () => {
  it("bears the name it was read under and its sheets in tab order", async () => {
    const workbook = await workbookOf(
      packageOf({
        sheets: [{ name: "专利" }, { name: "R&amp;D", state: "hidden" }, { name: "参数", state: "veryHidden" }],
      }),
    );
    expect(workbook.name).toBe("台账.xlsx");
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["专利", "visible"],
      ["R&D", "hidden"],
      ["参数", "very-hidden"],
    ]);
  });
  it("is read past chart sheets", async () => {
    const rels = relationships([
      ["chartsheet", "chartsheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
    ]);
    const bytes = packageOf({
      sheets: [{ name: "图表" }, { name: "专利" }],
      parts: { "xl/_rels/workbook.xml.rels": rels },
    });
    expect((await workbookOf(bytes)).sheets.map(({ name }) => name)).toEqual(["专利"]);
  });
  it("is read whatever its drawings, comments and charts hold", async () => {
    const rels = relationships([
      ["drawing", "../drawings/drawing1.xml"],
      ["comments", "../comments1.xml"],
    ]);
    const parts = {
      "xl/worksheets/_rels/sheet1.xml.rels": rels,
      "xl/drawings/drawing1.xml": "<a><b></a>",
      "xl/comments1.xml": "<a",
    };
    expect((await sheetOf('<row r="1"><c r="A1"><v>1</v></c></row>', { parts })).rows).toEqual([[1]]);
  });
  it("may spell its parts with other letters, absolute targets and prefixes", async () => {
    const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const workbook = `${HEAD}<x:workbook xmlns:x="m" xmlns:q="${strict}"><x:sheets><x:sheet name='专利' sheetId='7' q:id='R9'/></x:sheets></x:workbook>`;
    const rels = `<Relationships><Relationship Target="/xl/Worksheets/Sheet1.XML" Id="R9" Type="${strict}/worksheet"/></Relationships>`;
    const sheet =
      '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const parts = {
      "xl/workbook.xml": workbook,
      "xl/_rels/workbook.xml.rels": rels,
      "xl/worksheets/sheet1.xml": null,
      "xl\\worksheets\\sheet1.xml": sheet,
    };
    expect((await workbookOf(packageOf({ sheets: [{}], parts }))).sheets.map(({ name, rows }) => [name, rows])).toEqual(
      [["专利", [[7]]]],
    );
  });
});

describe("a file that cannot be read", () => {
  it.each([
    ["its workbook part is not there", { "xl/workbook.xml": null }],
    ["its worksheet is not there", { "xl/worksheets/sheet1.xml": null }],
    ["a sheet has no relationship", { "xl/_rels/workbook.xml.rels": null }],
    ["it names no sheet", { "xl/workbook.xml": "<workbook><sheets/></workbook>" }],
    ["its worksheet ends in the middle", { "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row r=" }],
    ["its strings are mangled", { "xl/sharedStrings.xml": "<sst><si></sst>" }],
    [
      "a cell lies outside the grid",
      {
        "xl/worksheets/sheet1.xml":
          '<worksheet><sheetData><row r="1"><c r="ZZZ1"><v>1</v></c></row></sheetData></worksheet>',
      },
    ],
  ])("is damaged when %s", async (_, parts: Record<string, string | null>) =>
    expect(await problemOf(packageOf({ sheets: [{}], strings: [], parts }))).toBe("damaged"),
  );
  it("is damaged when its bytes do not add up", async () => {
    const bytes = oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>', {
      parts: { "xl/worksheets/sheet1.xml": `<worksheet>${"<a/>".repeat(9000)}</worksheet>` },
    });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 46 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 16, 7, true);
    expect(await problemOf(bytes)).toBe("damaged");
  });
  it("is too large when a worksheet unpacks to more than it declares", async () => {
    const bytes = oneSheet("", {
      parts: { "xl/worksheets/sheet1.xml": `<worksheet>${"<a/>".repeat(90_000)}</worksheet>` },
    });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at + 46 < bytes.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 300_000)
        view.setUint32(at + 24, 200_000, true);
    }
    expect(await problemOf(bytes)).toBe("too-large");
  });
  it("reports what the guard finds", async () => expect(await problemOf(new Uint8Array([1, 2, 3]))).toBe("not-a-zip"));
});
