/** What a person entered in a grid, patched into the package: formulas, values over formulas, formats, and nothing else. */
import { strFromU8, unzipSync } from "fflate";
import { patchWorkbook } from "../../src/xlsx/patch-workbook";
import type { EnteredCell } from "../../src/xlsx/patch/entered-cell";
import { readLooks } from "../../src/xlsx/read-looks";
import { oneSheet } from "../make/package";

const cell = (row: number, column: number, more: Partial<EnteredCell>): EnteredCell => ({
  ...{ row, column, entered: null, formula: null, format: null },
  ...more,
});

function entered(bytes: Uint8Array, ...cells: readonly EnteredCell[]): Record<string, string> {
  const result = patchWorkbook(bytes, [{ kind: "enter", sheet: "专利", cells }]);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return Object.fromEntries(Object.entries(unzipSync(result.value)).map(([name, part]) => [name, strFromU8(part)]));
}

const SHEET = "xl/worksheets/sheet1.xml";
const DATA =
  '<row r="1"><c r="A1" s="1"><v>44270</v></c><c r="B1"><f>A1+1</f><v>44271</v></c></row>' +
  '<row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2*2</f><v>2</v></c><c r="B2"><v>1</v></c></row>' +
  '<row r="3"><c r="A3"><f t="shared" si="0"/><v>4</v></c><c r="B3"><v>2</v></c></row>';
const FILE = oneSheet(DATA, { formats: [0, 14] });

describe("cells entered in a grid", () => {
  it("keep the cell's format, also for a number under the format of a date", () => {
    expect(entered(FILE, cell(1, 1, { entered: 44300 }))[SHEET]).toContain('<c r="A1" s="1"><v>44300</v></c>');
  });

  it("hold a formula with its result, and Excel is asked to work everything out", () => {
    const parts = entered(
      FILE,
      cell(4, 1, { entered: "甲", formula: 'XLOOKUP("IFS(",A1:A3,B1:B3)&FILTER(A1:A2,B1:B2)' }),
    );
    expect(parts[SHEET]).toContain(
      '<c r="A4" t="str"><f>_xlfn.XLOOKUP(&quot;IFS(&quot;,A1:A3,B1:B3)&amp;_xlfn._xlws.FILTER(A1:A2,B1:B2)</f><v>甲</v></c>',
    );
    expect(parts["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
  });

  it("take the place of a formula that others share, which keep theirs", () => {
    const xml = entered(FILE, cell(2, 1, { entered: 7 }))[SHEET];
    expect(xml).toContain('<c r="A2"><v>7</v></c>');
    expect(xml).toContain('<c r="A3"><f>B3*2</f>');
  });

  it("do not take the place of a formula that fills a range", () => {
    const array = oneSheet('<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row>');
    const result = patchWorkbook(array, [{ kind: "enter", sheet: "专利", cells: [cell(1, 1, { entered: 1 })] }]);
    expect(!result.ok && result.problem).toEqual({ code: "formula-there", sheet: "专利", cell: "A1" });
  });

  it("bring a number format along, once however often it is used", () => {
    const dates = [
      cell(5, 1, { entered: 44300, format: 'yyyy"年"' }),
      cell(6, 1, { entered: 44301, format: 'yyyy"年"' }),
    ];
    const parts = entered(FILE, ...dates);
    expect(parts[SHEET]).toContain('<c r="A5" s="2"><v>44300</v></c>');
    expect(parts[SHEET]).toContain('<c r="A6" s="2"><v>44301</v></c>');
    expect(parts["xl/styles.xml"]?.match(/formatCode="yyyy&quot;年&quot;"/g)).toHaveLength(1);
  });

  it("are emptied", () => {
    expect(entered(FILE, cell(1, 1, {}))[SHEET]).toContain('<c r="A1" s="1"/>');
    expect(entered(FILE, cell(2, 2, {}))[SHEET]).not.toContain('r="B2"');
  });
});

it("reads widths and frozen rows for showing a workbook", async () => {
  const before =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>' +
    '<cols><col min="1" max="1" width="12" customWidth="1"/></cols>';
  const { sheets } = await readLooks(oneSheet(DATA, { formats: [0, 14], sheet: { before } }));
  expect(sheets[0]?.frozen).toEqual({ rows: 1, columns: 0 });
  expect(sheets[0]?.widths.get(0)).toBe(12);
});
