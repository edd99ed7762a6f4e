/** Which mappings hold for which list: [甲股.xlsx]高企（旧） names a sheet of a list, and no sheet of the workbook. */
import { isOwn, isSameMapping, mappingsForList } from "../../../src/core/ledger/list-mappings";
import { listSheetOf } from "../../../src/core/ledger/list-sheet";
import { resolveMapping, type FieldMapping, type MappingAction } from "../../../src/core/ledger/mapping";
import { ledgers } from "../../../src/pack/ledgers/catalog";
import { readSheets } from "../../make/ledgers";
import { sampleRows, sheet } from "../../make/workbook";

const about = (at: string, action: MappingAction = "ignore"): FieldMapping => ({
  ...{ action, sheet: at, header: "" },
  ...{ ledger: action === "ignore" ? "" : "L05", field: "" },
});
const header = (at: string): FieldMapping => ({
  ...{ action: "use", sheet: at },
  header: "号码",
  ledger: "L06",
  field: "no",
});
const holds = (mapping: FieldMapping, file: string): readonly string[] =>
  mappingsForList([mapping], file).map(({ sheet: at }) => at);

describe("the sheet of a list", () => {
  it.each<[string, ReturnType<typeof listSheetOf>]>([
    ["[甲股.xlsx]高企", { file: "甲股.xlsx", sheet: "高企" }],
    [" [甲股*] 高企（旧） ", { file: "甲股*", sheet: "高企（旧）" }],
    ["[*]", { file: "*", sheet: "" }],
    ["高企", null],
    ["", null],
    ["[]高企", null],
    ["高企[1]", null],
  ])("%s", (text, of) => {
    expect(listSheetOf(text)).toEqual(of);
    expect(isOwn(about(text))).toBe(of === null);
  });
});

describe("what was said of a list", () => {
  it.each<[string, string, boolean]>([
    ["甲股.xlsx", "甲股.xlsx", true],
    ["甲股.XLSX", "甲股.xlsx", true],
    ["甲股.xlsx", "2月/甲股.xlsx", true],
    ["甲股.xlsx", "乙股.xlsx", false],
    ["*", "乙股.csv", true],
    ["甲股*.xlsx", "甲股2月.xlsx", true],
    ["甲股*.xlsx", "甲股.xlsx", true],
    ["甲股*.xlsx", "甲股2月.csv", false],
    ["*高企*终*", "2021高企（终）.xlsx", true],
    ["*终*高企*", "2021高企（终）.xlsx", false],
    ["ab*ba", "aba", false],
  ])("[%s] is of %s: %p", (file, name, expected) =>
    expect(holds(about(`[${file}]高企`), name)).toEqual(expected ? ["高企"] : []),
  );

  it("takes over what headers mean in the workbook, but not which of its own sheets it reads", () => {
    expect(holds(header(""), "甲股.xlsx")).toEqual([""]);
    expect(holds(header("导出"), "甲股.xlsx")).toEqual(["导出"]);
    expect(holds(about("Sheet1"), "甲股.xlsx")).toEqual([]);
    expect(holds(about("Sheet1", "choose"), "甲股.xlsx")).toEqual([]);
  });

  it("needs a sheet, unless it is about a header", () => {
    const stated = { action: "ignore", sheet: "[甲股.xlsx]", header: "", ledger: "", field: "" } as const;
    expect(resolveMapping(stated, ledgers)).toMatchObject({
      ok: false,
      problem: { code: "incomplete", part: "sheet" },
    });
    expect(resolveMapping({ ...stated, header: "备忘" }, ledgers).ok).toBe(true);
  });

  it("says the same only where everything is the same", () => {
    expect(isSameMapping(about("[甲]高企"), { ...about("[甲]高企 ") })).toBe(true);
    expect(isSameMapping(about("[甲]高企"), about("[甲]高企", "append"))).toBe(false);
  });
});

describe("in the workbook itself", () => {
  const register = (...rows: (string | null)[][]) =>
    sheet("字段映射", [["工作表", "原表头", "台账", "对应字段", "处理"], ...rows]);
  const hitech = [sheet("高企", sampleRows("L05")), sheet("高企（终）", sampleRows("L05").slice(0, 4))];

  it("it changes nothing, and is no row that was not followed", () => {
    const set = readSheets([...hitech, register(["[甲股.xlsx]高企", null, null, null, "忽略"])]);
    expect([set.ledgers.get("L05")?.tables.length, set.idleMappings]).toEqual([2, []]);
  });

  it("of several things said of a sheet the last holds", () => {
    const first = ["高企", null, null, null, "忽略"];
    const then = ["高企", null, "高新技术企业台账", null, "追加"];
    const tables = (...rows: (string | null)[][]) =>
      readSheets([...hitech, register(...rows)])
        .ledgers.get("L05")
        ?.tables.map(({ sheet: name }) => name);
    expect(tables(first, then)).toEqual(["高企", "高企（终）"]);
    expect(tables(then, first)).toEqual(["高企（终）"]);
    expect(tables(["高企", null, "L05", null, "选用"])).toEqual(["高企"]);
    expect(tables(["高企", null, "L05", null, "选用"], then)).toEqual(["高企", "高企（终）"]);
  });
});
