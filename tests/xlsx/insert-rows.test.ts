/** Rows put in above others: what stands below moves down, and everything that refers to it follows or it is refused. */
import { strFromU8, unzipSync } from "fflate";
import { patchWorkbook } from "../../src/xlsx/patch-workbook";
import type { InsertPatch, PatchProblem } from "../../src/xlsx/patch/sheet-patch";
import { oneSheet, packageOf, type SheetXml } from "../make/package";

const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const DATA =
  `<row r="1">${text("A1", "名称")}${text("B1", "金额")}</row>` +
  `<row r="2">${text("A2", "甲")}<c r="B2"><v>1</v></c><c r="C2"><f>SUM(B$2:B2)</f><v>1</v></c></row>` +
  `<row r="3">${text("A3", "乙")}<c r="B3"><v>2</v></c><c r="C3"><f>SUM(B$2:B3)</f><v>3</v></c></row>` +
  `<row r="4" ht="20">${text("A4", "合计")}<c r="B4"><f>SUM(B2:B3)</f><v>3</v></c><c r="C4"><f>B4*2+$B$3+LOG10(10)</f><v>8</v></c></row>` +
  `<row r="6">${text("A6", "注：B4 是合计")}</row>`;
const TWO: InsertPatch = {
  kind: "insert",
  sheet: "专利",
  at: 4,
  like: 3,
  columns: [1, 2],
  rows: [
    ["丙", 3],
    ["丁", 4],
  ],
  dataTop: 2,
};

function parts(bytes: Uint8Array, patch = TWO): Readonly<Record<string, string>> {
  const result = patchWorkbook(bytes, [patch]);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return Object.fromEntries(Object.entries(unzipSync(result.value)).map(([name, part]) => [name, strFromU8(part)]));
}

function sheetOf(sheet: SheetXml = {}, data = DATA): string {
  return parts(oneSheet(data, { sheet }))["xl/worksheets/sheet1.xml"] ?? "";
}

function problemOf(sheet: SheetXml, data = DATA): PatchProblem | null {
  const result = patchWorkbook(oneSheet(data, { sheet }), [TWO]);
  return result.ok ? null : result.problem;
}

describe("rows put in above a total", () => {
  const xml = sheetOf();
  it("stand below the data, and the rest moves down with its row's looks", () => {
    expect(xml).toContain('<row r="4"><c r="A4" t="inlineStr">');
    expect(xml).toContain('<row r="6" ht="20"><c r="A6"');
    expect(xml).toContain('<row r="8"><c r="A8"');
    expect(xml).toContain("注：B4 是合计");
  });
  it("are added up: the total's range grows, a running sum in the data does not", () => {
    expect(xml).toMatch(/<c r="B6"><f>SUM\(B2:B5\)<\/f>/);
    expect(xml).toMatch(/<c r="C3"><f>SUM\(B\$2:B3\)<\/f>/);
  });
  it("leave single references where they point, and names of functions alone", () =>
    expect(xml).toMatch(/<c r="C6"><f>B6\*2\+\$B\$3\+LOG10\(10\)<\/f>/));
  it("take merges, formats, lists, filters, links and the extent along", () => {
    const moved = sheetOf({
      before: '<dimension ref="A1:C6"/>',
      after:
        '<autoFilter ref="A1:C3"/><mergeCells count="1"><mergeCell ref="A6:C6"/></mergeCells>' +
        '<conditionalFormatting sqref="B2:B3 B4"><cfRule type="expression" priority="1"><formula>$B2&gt;$B$4</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation type="list" sqref="A2:A3"><formula1>$A$6:$A$7</formula1></dataValidation></dataValidations>' +
        '<hyperlinks><hyperlink ref="A6" location="x"/></hyperlinks>',
    });
    for (const expected of [
      '<dimension ref="A1:C8"/>',
      '<autoFilter ref="A1:C5"/>',
      '<mergeCell ref="A8:C8"/>',
      'sqref="B2:B5 B6"',
      "<formula>$B2&gt;$B$6</formula>",
      'sqref="A2:A5"',
      "<formula1>$A$8:$A$9</formula1>",
      '<hyperlink ref="A8"',
    ])
      expect(moved).toContain(expected);
  });
  it("move a table's total down, the table and its filter growing", () => {
    const table =
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="表1" displayName="表1" ref="A1:B4" totalsRowCount="1">' +
      '<autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="名称"/><tableColumn id="2" name="金额"/></tableColumns></table>';
    const xmlOf = parts(oneSheet(DATA, { sheet: { tables: [table] } }))["xl/tables/table1-1.xml"] ?? "";
    expect(xmlOf).toContain('ref="A1:B6" totalsRowCount="1"><autoFilter ref="A1:B5"/>');
  });
  it("write shared formulas out, each as it was", () => {
    const shared = DATA.replace("<f>SUM(B$2:B2)</f>", '<f t="shared" ref="C2:C3" si="0">B2*$B$4</f>').replace(
      "<f>SUM(B$2:B3)</f>",
      '<f t="shared" si="0"/>',
    );
    const moved = sheetOf({}, shared);
    expect(moved).toContain('<c r="C2"><f>B2*$B$6</f>');
    expect(moved).toContain('<c r="C3"><f>B3*$B$6</f>');
  });
  it("are followed by other sheets, which otherwise stay byte for byte", () => {
    const other = (formula: string): SheetXml => ({
      name: "汇总",
      data: `<row r="9"><c r="B9"><f>${formula}</f><v>3</v></c></row>`,
    });
    const moved = (formula: string): string =>
      parts(packageOf({ sheets: [{ name: "专利", data: DATA }, other(formula)] }))["xl/worksheets/sheet2.xml"] ?? "";
    expect(moved("专利!B4+SUM('专利'!$B$2:$B$3)+B4+A:A")).toContain("<f>专利!B6+SUM('专利'!$B$2:$B$5)+B4+A:A</f>");
    expect(moved("&quot;专利!B4&quot;&amp;其他!B4")).toContain("<f>&quot;专利!B4&quot;&amp;其他!B4</f>");
  });
});

describe("results of formulas that look at changed cells", () => {
  const workbook = parts(oneSheet(DATA));
  it("are taken out, also of those that look at these, and Excel is asked for new ones", () => {
    const xml = workbook["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml).toContain('<c r="B6"><f>SUM(B2:B5)</f></c><c r="C6"><f>B6*2+$B$3+LOG10(10)</f></c>');
    expect(workbook["xl/workbook.xml"]).toContain('</sheets><calcPr fullCalcOnLoad="1"/>');
  });
  it("stay where nothing that they look at has changed", () =>
    expect(workbook["xl/worksheets/sheet1.xml"]).toContain("<f>SUM(B$2:B3)</f><v>3</v>"));
});

describe("rows that cannot be put in", () => {
  it.each<readonly [string, SheetXml, string]>([
    ["merged-cell", { after: '<mergeCells count="1"><mergeCell ref="A3:A4"/></mergeCells>' }, DATA],
    ["formula", {}, DATA.replace("SUM(B2:B3)", "SUM(INDIRECT(&quot;B2:B3&quot;))")],
    ["array-formula", {}, DATA.replace("<f>SUM(B2:B3)</f>", '<f t="array" ref="B3:B4">B2:B3</f>')],
    ["view", { after: "<customSheetViews><customSheetView guid='{x}'/></customSheetViews>" }, DATA],
  ])("%s", (what, sheet, data) =>
    expect(problemOf(sheet, data)).toEqual({ code: "cannot-insert", sheet: "专利", what }),
  );
});
