/** Cells with several names (domain 8.2 N35). */
import type { Flaw } from "../../../src/core/ledger/ledger";
import { listItems, readList } from "../../../src/core/ledger/list-value";
import { ledgerOf, readSheets, schema, column, valuesOf } from "../../make/ledgers";
import { parameters } from "../../../src/pack/parameters";
import { sheet } from "../../make/workbook";

describe("a list cell", () => {
  it.each([
    ["温家山村、桐坑村", ["温家山村", "桐坑村"]],
    ["温家山村；桐坑村;上坊村", ["温家山村", "桐坑村", "上坊村"]],
    ["温家山村，桐坑村, 上坊村", ["温家山村", "桐坑村", "上坊村"]],
    ["温家山村\n桐坑村\r\n上坊村", ["温家山村", "桐坑村", "上坊村"]],
    ["温家山村", ["温家山村"]],
    ["、温家山村、、温家山村、", ["温家山村"]],
  ])("%j holds %j", (text, items) => expect(listItems(readList(text, []))).toEqual(items));

  it("with a dash states nothing", () => {
    const flaws: Flaw[] = [];
    expect([readList("——", flaws), flaws]).toEqual([null, ["blank-token"]]);
    expect([readList("、", []), readList("", []), listItems(null)]).toEqual([null, null, []]);
  });

  it("is split only in a column declared a list", () => {
    const towns = schema(
      "村",
      column("town", "乡镇", "text"),
      column("vill", "村", "list"),
      column("note", "备注", "text"),
    );
    const page = sheet("甲", [
      ["乡镇", "村", "备注"],
      ["东坊镇", "东坊村，\n上坊村", "先一村，\n后一村"],
    ]);
    expect(valuesOf(ledgerOf(readSheets([page], { ledgers: [towns], parameters }), "村"), "vill", "note")).toEqual([
      ["东坊村、上坊村", "先一村，\n后一村"],
    ]);
  });
});
