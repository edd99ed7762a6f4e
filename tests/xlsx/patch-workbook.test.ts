/** Patching: what was asked for is there when the file is read again, and nothing else has moved by a byte. */
import { unzipSync, strFromU8 } from "fflate";
import { rawText } from "../../src/core/workbook/workbook";
import { patchWorkbook } from "../../src/xlsx/patch-workbook";
import { freeSheetName, type NewSheet, type PatchProblem, type SheetPatch } from "../../src/xlsx/patch/sheet-patch";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import { HEAD, oneSheet, packageOf } from "../make/package";
import { sampleFile } from "../make/command-line";

function patched(bytes: Uint8Array, ...patches: readonly SheetPatch[]): Uint8Array {
  const result = patchWorkbook(bytes, patches);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function problemOf(bytes: Uint8Array, ...patches: readonly SheetPatch[]): PatchProblem {
  const result = patchWorkbook(bytes, patches);
  if (result.ok) throw new Error("it was patched");
  return result.problem;
}

async function read(bytes: Uint8Array) {
  const book = await readWorkbook(bytes, "测试.xlsx");
  if (!book.ok) throw new Error(JSON.stringify(book.problem));
  return book.value;
}

async function cellsOf(bytes: Uint8Array, name: string): Promise<string[][]> {
  const sheet = (await read(bytes)).sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet.rows.map((row) => {
    const texts = row.map(rawText);
    while (texts.at(-1) === "") texts.pop();
    return texts;
  });
}

const partsThatDiffer = (before: Uint8Array, after: Uint8Array): string[] => {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return Object.keys(now).filter(
    (name) => !old[name] || strFromU8(old[name], true) !== strFromU8(now[name] ?? new Uint8Array(), true),
  );
};

const NEW: NewSheet = {
  name: "核实说明",
  widths: [10, 20],
  frozenRows: 1,
  rows: [
    ["规则", "对象"],
    ["R14", '=HYPERLINK("x") <&> "甲" _x0041_ \u0007'],
    ["数", 12.5],
    ["日", { date: "2022-01-05" }],
    ["是", true],
    ["空", null],
  ],
  choices: [{ range: "A2:A6", values: ["已说明", "忽略"] }],
};

describe("a sheet added", () => {
  it("is read back as it was given, formulas and marks as text", async () => {
    const after = patched(await sampleFile(), { kind: "add", sheet: NEW });
    expect(await cellsOf(after, "核实说明")).toEqual([
      ["规则", "对象"],
      ["R14", '=HYPERLINK("x") <&> "甲" _x0041_ \u0007'],
      ["数", "12.5"],
      ["日", "2022-01-05"],
      ["是", "TRUE"],
      ["空"],
    ]);
  });
  it("stands last, and leaves every other part as it was, in its order", async () => {
    const before = await sampleFile();
    const after = patched(before, { kind: "add", sheet: NEW });
    const names = (await read(before)).sheets.map(({ name }) => name);
    expect((await read(after)).sheets.map(({ name }) => name)).toEqual([...names, "核实说明"]);
    const added = partsThatDiffer(before, after).filter((name) => !Object.keys(unzipSync(before)).includes(name));
    expect(added).toEqual([expect.stringMatching(/^xl\/worksheets\/sheet\d+\.xml$/)]);
    expect(partsThatDiffer(before, after).sort()).toEqual(
      ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml", ...added].sort(),
    );
    expect(Object.keys(unzipSync(after)).slice(0, -1)).toEqual(Object.keys(unzipSync(before)));
  });
  it("gives the same bytes each time", async () => {
    const before = await sampleFile();
    expect(patched(before, { kind: "add", sheet: NEW })).toEqual(patched(before, { kind: "add", sheet: NEW }));
  });
  it("joins a strict workbook whose elements have prefixes", async () => {
    const strict = packageOf({
      sheets: [{ name: "甲", data: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
      parts: {
        "xl/workbook.xml": `${HEAD}<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:rel="http://purl.oclc.org/ooxml/officeDocument/relationships"><x:sheets><x:sheet name="甲" sheetId="7" rel:id="rId1"/></x:sheets></x:workbook>`,
      },
    });
    const after = patched(strict, { kind: "add", sheet: NEW });
    expect(await cellsOf(after, "核实说明")).toHaveLength(6);
    expect(strFromU8(unzipSync(after)["xl/workbook.xml"] ?? new Uint8Array())).toContain(
      '<x:sheet name="核实说明" sheetId="8" rel:id="rId2"/>',
    );
  });
  it("takes the place of one that we wrote before", async () => {
    const first = patched(await sampleFile(), { kind: "add", sheet: NEW });
    const second = patched(first, { kind: "replace", sheet: { ...NEW, rows: [["没有了"]] } });
    expect(await cellsOf(second, "核实说明")).toEqual([["没有了"]]);
    expect(partsThatDiffer(first, second)).toHaveLength(1);
  });
});

const ROWS =
  '<row r="1" spans="1:3"><c r="A1" t="inlineStr"><is><t>名称</t></is></c><c r="B1" t="inlineStr"><is><t>日期</t></is></c><c r="C1" t="inlineStr"><is><t>数</t></is></c></row>' +
  '<row r="2" spans="1:3" ht="20"><c r="A2" s="0" t="inlineStr"><is><t>甲</t></is></c><c r="B2" s="1"><v>44270</v></c><c r="C2"><f>1+1</f><v>2</v></c></row>';

function table(ref: string, more = ""): string {
  return `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="t" displayName="t" ref="${ref}"${more}><autoFilter ref="${ref}"/><tableColumns count="3"><tableColumn id="1" name="名称"/><tableColumn id="2" name="日期"/><tableColumn id="3" name="数"/></tableColumns></table>`;
}

const APPEND: SheetPatch = {
  kind: "append",
  sheet: "专利",
  at: 3,
  like: 2,
  columns: [1, 2, 3],
  rows: [
    ["乙", { date: "2021-06-22" }, 5],
    ["丙", null, 6],
  ],
};

describe("rows added", () => {
  it("are read back with dates as dates, formatted like the row they follow", async () => {
    const after = patched(oneSheet(ROWS, { formats: [0, 14], sheet: { before: '<dimension ref="A1:C2"/>' } }), APPEND);
    expect(await cellsOf(after, "专利")).toEqual([
      ["名称", "日期", "数"],
      ["甲", "2021-03-15", "2"],
      ["乙", "2021-06-22", "5"],
      ["丙", "", "6"],
    ]);
    const xml = strFromU8(unzipSync(after)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(xml).toContain('<c r="B3" s="1"><v>44369</v></c>');
    expect(xml).toContain('<dimension ref="A1:C4"/>');
    expect(xml).toContain('<row r="2" spans="1:3" ht="20">');
  });
  it("count days as a workbook of 1904 does", async () => {
    const after = patched(oneSheet(ROWS.replace("44270", "42808"), { formats: [0, 14], date1904: true }), APPEND);
    expect((await cellsOf(after, "专利"))[2]).toEqual(["乙", "2021-06-22", "5"]);
  });
  it("hold dates as text where no format shows a date", async () => {
    const after = patched(oneSheet(ROWS), APPEND);
    expect((await cellsOf(after, "专利"))[2]).toEqual(["乙", "2021-06-22", "5"]);
  });
  it("make an Excel Table grow, filter included, also where an empty row stood ready", async () => {
    const ready = '<row r="3"><c r="A3" s="1"/><c r="B3" s="1"/><c r="C3" s="1"/></row>';
    for (const [data, ref] of [
      [ROWS, "A1:C2"],
      [ROWS + ready, "A1:C3"],
    ] as const) {
      const after = patched(oneSheet(data, { formats: [0, 14], sheet: { tables: [table(ref)] } }), APPEND);
      const xml = strFromU8(unzipSync(after)["xl/tables/table1-1.xml"] ?? new Uint8Array());
      expect(xml.match(/ref="[^"]*"/g)).toEqual(['ref="A1:C4"', 'ref="A1:C4"']);
      expect(await cellsOf(after, "专利")).toHaveLength(4);
      expect((await read(after)).sheets[0]?.tables[0]?.range.bottom).toBe(4);
    }
  });
  it("fit into a table that has room without touching it", () => {
    const before = oneSheet(ROWS, { formats: [0, 14], sheet: { tables: [table("A1:C9")] } });
    expect(partsThatDiffer(before, patched(before, APPEND))).toEqual(["xl/worksheets/sheet1.xml"]);
  });
  it("go into rows and cells that carry no addresses", async () => {
    const bare =
      '<row><c t="inlineStr"><is><t>名称</t></is></c><c><v>1</v></c></row><row/><row><c s="0"/><c s="0"/></row>';
    const after = patched(oneSheet(bare), { ...APPEND, at: 2, like: null, columns: [2], rows: [["甲"], ["乙"]] });
    expect(await cellsOf(after, "专利")).toEqual([
      ["名称", "1"],
      ["", "甲"],
      ["", "乙"],
    ]);
  });
  it("go into a sheet that has none", async () => {
    const empty = packageOf({
      sheets: [{ name: "专利" }],
      parts: {
        "xl/worksheets/sheet1.xml": `${HEAD}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>`,
      },
    });
    expect(await cellsOf(patched(empty, { ...APPEND, at: 1, like: null }), "专利")).toEqual([
      ["乙", "2021-06-22", "5"],
      ["丙", "", "6"],
    ]);
  });

  it.each<[string, string, { tables?: string[]; after?: string }, PatchProblem]>([
    [
      "over something",
      `${ROWS}<row r="4"><c r="B4"><v>1</v></c></row>`,
      {},
      { code: "occupied", sheet: "专利", cell: "B4" },
    ],
    [
      "into a merged cell",
      ROWS,
      { after: '<mergeCells><mergeCell ref="B4:D9"/></mergeCells>' },
      { code: "occupied", sheet: "专利", cell: "B4" },
    ],
    [
      "past a table's totals",
      ROWS,
      { tables: [table("A1:C2", ' totalsRowCount="1"')] },
      { code: "no-room", sheet: "专利" },
    ],
    [
      "into the next table",
      ROWS,
      { tables: [table("A1:C2"), table("A4:C9").replace('id="1"', 'id="2"')] },
      { code: "no-room", sheet: "专利" },
    ],
    [
      "beside something that the table would swallow",
      `${ROWS}<row r="3"><c r="D3"><v>1</v></c></row>`,
      { tables: [table("A1:D2")] },
      { code: "occupied", sheet: "专利", cell: "D3" },
    ],
  ])("are not written %s", (_, data, sheet, problem) =>
    expect(problemOf(oneSheet(data, { sheet }), APPEND)).toEqual(problem),
  );
  it("are not written into a sheet that is not there", () =>
    expect(problemOf(oneSheet(ROWS), { ...APPEND, sheet: "别处" })).toEqual({ code: "no-such-sheet", sheet: "别处" }));
});

describe("cells set", () => {
  const set = (row: number, column: number, value: string | number | null): SheetPatch => ({
    kind: "set",
    sheet: "专利",
    cells: [{ row, column, value }],
  });
  it("replace what stood there and keep its format", async () => {
    const after = patched(oneSheet(ROWS, { formats: [0, 14] }), set(2, 2, "未定"), set(2, 1, null), set(9, 5, 1));
    const cells = await cellsOf(after, "专利");
    expect(cells[1]).toEqual(["", "未定", "2"]);
    expect(cells[8]?.[4]).toBe("1");
    expect(strFromU8(unzipSync(after)["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).toContain(
      '<c r="B2" s="1" t="inlineStr">',
    );
  });
  it("are not set over a formula", () =>
    expect(problemOf(oneSheet(ROWS), set(2, 3, 9))).toEqual({ code: "formula-there", sheet: "专利", cell: "C2" }));
});

describe("a file that is no workbook", () => {
  it("is not patched", () => expect(problemOf(new Uint8Array([1, 2, 3]), APPEND)).toEqual({ code: "not-a-zip" }));
});

describe("a free name for a sheet", () => {
  it("is the one that was wanted, or a further one, as Excel takes it", () => {
    expect(freeSheetName("催办-高新股", ["说明"])).toBe("催办-高新股");
    expect(freeSheetName("催办-ABC", ["催办-abc", "催办-abc2"])).toBe("催办-ABC3");
    expect(freeSheetName("催办-a/b:c[d]", [])).toBe("催办-a b c d");
    expect(freeSheetName("长".repeat(40), ["长".repeat(31)])).toBe(`${"长".repeat(30)}2`);
    expect(freeSheetName("'", [])).toBe("表");
  });
});

it("writes what our own writer's workbooks take, column formats included", async () => {
  const bytes = await writeWorkbook({
    created: "2022-01-05",
    sheets: [
      {
        kind: "ledger",
        name: "专利",
        title: null,
        columns: [
          { header: "专利号", width: 20, kind: "identifier", choices: null },
          { header: "申请日", width: 12, kind: "date", choices: null },
        ],
        rows: [],
      },
    ],
  });
  const rows = [["201710000101.2", { date: "2017-03-01" }]];
  const after = patched(bytes, { kind: "append", sheet: "专利", at: 2, like: 2, columns: [1, 2], rows });
  expect(await cellsOf(after, "专利")).toEqual([
    ["专利号", "申请日"],
    ["201710000101.2", "2017-03-01"],
  ]);
  expect((await read(after)).sheets[0]?.rows[1]?.[1]).toMatchObject({ kind: "date" });
});
