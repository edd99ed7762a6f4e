/** P5: a cell affects a figure only where its value, filter or key column was read for it. */
import { affectedFigures, prepareMateriality } from "../../../src/core/rule/materiality";
import type { CheckInput, Touch } from "../../../src/core/rule/rule";
import type { RawValue } from "../../../src/core/workbook/workbook";
import { date, sampleWorkbook } from "../../make/workbook";
import { indicatorsOf, inputOf } from "../../pack/rules/checked";

function affects(touches: readonly Touch[], cells: Readonly<Record<string, RawValue>> = {}): readonly string[] {
  const input: CheckInput = inputOf(sampleWorkbook({ cells }));
  return affectedFigures(
    touches,
    prepareMateriality(input.ledgers, indicatorsOf(input.ledgers, input.time), input.time),
  );
}

/** "专利甲.st": a cell of the sample, by the row's name and the column's key. */
const ROWS: Readonly<Record<string, readonly [string, number]>> = {
  专利甲: ["L06", 0],
  专利庚: ["L06", 6],
  专利辛: ["L06", 7],
  专利壬: ["L06", 8],
  清泉高企: ["L05", 0],
  精工高企: ["L05", 2],
  大禾未通过: ["L05", 4],
  清泉研发: ["L14", 0],
  云岭研发: ["L14", 6],
  清泉: ["L01", 0],
};
function cell(name: string): Touch {
  const [row = "", column = ""] = name.split(".");
  const [ledger, at] = ROWS[row] ?? ["", 0];
  return { kind: "cell", ledger, row: at, column };
}
function row(name: string): Touch {
  const [ledger, at] = ROWS[name] ?? ["", 0];
  return { kind: "row", ledger, row: at };
}

const PER_INVENTION = ["PAT_INV_VALID", "PAT_INV_EXIT", "PAT_PER10K"];

describe("a cell", () => {
  it.each([
    ["专利甲.st", [...PER_INVENTION, "PAT_HV", "PAT_HV_PER10K"]],
    ["专利甲.hv", ["PAT_HV", "PAT_HV_PER10K"]],
    ["专利甲.title", []],
    ["专利甲.uscc", []],
    // The state of a utility model is read for no figure: only inventions are counted by state.
    ["专利壬.st", []],
    ["专利壬.gdate", ["PAT_GRT", "PAT_GRT_UM"]],
    // Were it an invention it would count among the valid ones.
    [
      "专利壬.type",
      ["PAT_APP_INV", "PAT_APP_UM", "PAT_APP_DES", "PAT_GRT_INV", "PAT_GRT_UM", "PAT_GRT_DES", ...PER_INVENTION],
    ],
    // Not granted yet: whatever its state, it is no valid invention.
    ["专利辛.st", []],
    ["专利庚.st", PER_INVENTION],
    ["清泉高企.issue", ["HT_N_NEW", "HT_N_FIRST", "HT_N_VALID", "HT_N_EXPIRED", "HT_N_NET"]],
    ["清泉高企.exp", []],
    ["清泉高企.cert", []],
    ["大禾未通过.kind", []],
    // Every row has its credit code, so that nobody is told apart by name; a list names firms all the same.
    ["清泉高企.name", ["HT_GUIDED"]],
    ["云岭研发.sc", ["RD_SCALE_N", "RD_ACT_N", "RD_STAT_COV", "RD_ACT_COV"]],
    ["清泉研发.rdx", ["RD_TOTAL", "RD_GROWTH", "RD_GDP"]],
    ["清泉研发.prev", ["RD_TOTAL", "RD_GROWTH", "RD_GDP"]],
    ["清泉研发.rev", []],
    ["清泉.uscc", ["ENT_LIB"]],
    ["清泉.emp", []],
  ])("%s affects %j", (name, figures) => {
    expect([...affects([cell(name)])].sort()).toEqual([...figures].sort());
  });

  it("is read for a figure when the other cell on its row cannot be read", () => {
    expect(affects([cell("专利甲.st")], { "专利!D2": "发鸣" })).toContain("PAT_INV_VALID");
    expect(affects([cell("专利壬.st")], { "专利!D10": null })).toContain("PAT_INV_VALID");
  });

  it("of a name is read when some row of its ledger has no credit code", () => {
    expect(affects([cell("清泉高企.name")], { "高新技术企业!C7": null })).toContain("HT_N_VALID");
  });
});

describe("whatever else is touched", () => {
  it.each<[string, Touch, readonly string[]]>([
    ["a row that counts", row("专利壬"), ["PAT_APP", "PAT_APP_UM", "PAT_GRT", "PAT_GRT_UM"]],
    ["a row that counted at last year's end", row("精工高企"), ["HT_N_VALID", "HT_N_EXPIRED", "HT_N_NET"]],
    ["a column", { kind: "column", ledger: "L06", column: "hv" }, ["PAT_HV", "PAT_HV_PER10K"]],
    ["a parameter", { kind: "parameter", parameter: "gdp" }, ["RD_GDP"]],
    ["the year of a parameter", { kind: "parameter", parameter: "population-year" }, ["POPULATION"]],
    ["a figure and what is worked out from it", { kind: "figure", figure: "PAT_HV" }, ["PAT_HV", "PAT_HV_PER10K"]],
    ["a figure that nobody knows", { kind: "figure", figure: "TC_XXX" }, []],
  ])("%s affects the figures that read it, in indicator order", (_, touch, figures) => {
    expect(affects([touch])).toEqual(figures);
  });

  it("a row of 外部数据登记表 that is used affects its indicator and what is worked out from it", () => {
    const sheets = {
      外部数据登记表: [
        ["指标", "数值", "单位", "所属期", "数据性质", "提供单位", "是否采用"],
        ["全社会R&D经费", 1.2, "亿元", "2021年", "正式反馈", "市统计局", "是"],
        ["全社会R&D经费", 1.3, "亿元", "2021年", "快报", "市统计局", "否"],
      ],
    };
    const input = inputOf(sampleWorkbook({ sheets }));
    const materiality = prepareMateriality(input.ledgers, indicatorsOf(input.ledgers, input.time), input.time);
    const touched = (at: number, column: string): readonly string[] =>
      affectedFigures([{ kind: "cell", ledger: "T3", row: at, column }], materiality);
    expect(touched(0, "value")).toEqual(["RD_GDP", "RD_ALL", "RD_ALL_GROWTH"]);
    expect(touched(0, "told")).toEqual([]);
    expect(touched(1, "value")).toEqual([]);
  });

  it("two cells of one row are both in question", () => {
    expect(affects([cell("专利辛.st"), cell("专利辛.gdate")])).toContain("PAT_INV_VALID");
    expect(affects([cell("专利辛.st")], { "专利!H9": date("2021-10-01") })).toContain("PAT_INV_VALID");
  });
});
