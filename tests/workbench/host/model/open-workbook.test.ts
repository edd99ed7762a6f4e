/** A real .xlsx in the model of the host. */
import { formatAt, formulaAt, valueAt } from "../../../../src/workbench/host/model/cells";
import { openWorkbook } from "../../../../src/workbench/host/model/open-workbook";
import { date, sheet, workbook } from "../../../make/workbook";
import { workbookFile } from "../../../make/workbook-file";
import { packageOf } from "../../../make/package";

describe("opening a file", () => {
  it("keeps values, with dates as serials under their format", async () => {
    const rows = [
      ["授权日", "占比"],
      [date("2021-03-15"), { kind: "percent", value: 0.18 }],
    ] as const;
    const opened = await openWorkbook(workbookFile(workbook("台账", sheet("专利", rows))), "台账.xlsx");
    const { active } = opened;
    expect(active.name).toBe("专利");
    expect(active.cells).toEqual([
      ["授权日", "占比"],
      [44270, 0.18],
    ]);
    expect([formatAt(active, { row: 1, column: 0 }), formatAt(active, { row: 1, column: 1 })]).toEqual([
      "m/d/yyyy",
      "0%",
    ]);
  });
  it("keeps a formula with the result of the file", async () => {
    const data = '<row r="1"><c r="A1"><f>1&lt;2</f><v>3</v></c></row>';
    const { active } = await openWorkbook(packageOf({ sheets: [{ name: "S", data }] }), "a.xlsx");
    expect(valueAt(active, { row: 0, column: 0 })).toBe(3);
    expect(formulaAt(active, { row: 0, column: 0 })).toBe("=1<2");
  });
  it("rejects what is no workbook", async () => {
    await expect(openWorkbook(new Uint8Array([1, 2, 3]), "a.xlsx")).rejects.toThrow("not-a-zip");
  });
});
