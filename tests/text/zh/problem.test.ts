import type { Problem } from "../../../src/app/problem";
import type { CommandProblem } from "../../../src/cli/commands/outcome";
import { describeProblem } from "../../../src/text/zh/problem";

const path = "总结.xlsx";
const found = [
  { sheet: "Sheet1", headers: ["姓名", "电话"] },
  { sheet: "Sheet2", headers: [] },
];

const told: readonly (readonly [CommandProblem, string])[] = [
  [{ code: "not-found", path }, "找不到文件“总结.xlsx”，请检查路径和文件名。"],
  [{ code: "is-a-directory", path }, "“总结.xlsx”是文件夹，请写出文件名。"],
  [{ code: "open-elsewhere", path }, "“总结.xlsx”正被其他程序打开，请在 Excel、Word 或 WPS 中关闭后再试。"],
  [{ code: "encrypted" }, "工作簿设有打开密码或权限保护，请在 Excel 中取消密码后再试。"],
  [{ code: "old-format" }, "文件是旧格式的工作簿（.xls 或 .et），请在 Excel 或 WPS 中另存为 .xlsx 再试。"],
  [{ code: "not-a-workbook", found: "document" }, "这是一份文字文档，不是工作簿，请选择跟踪工作簿（.xlsx）。"],
  [{ code: "no-year" }, "参数表没有填写“报告年度”，请填上年份（如2021）后再试。"],
  [
    { code: "bad-cutoff", raw: "2021-02-30" },
    "参数表的“统计截止日”是“2021-02-30”，不是报告年度内的日期，请改为如2021-12-31的日期后再试。",
  ],
  [
    { code: "no-ledger", lookedFor: ["企业信息库", "专利台账"], found },
    "工作簿中没有认出任何台账（能认的有企业信息库、专利台账；找到的是“Sheet1”〔姓名、电话〕、“Sheet2”〔无表头〕），请确认选对了文件，并让表头与台账的栏目名称一致。",
  ],
  [
    { code: "missing-argument", what: "工作簿的文件名", usage: "keji check <工作簿.xlsx>" },
    "没有写工作簿的文件名，请按 keji check <工作簿.xlsx> 的样子补上。",
  ],
];

const others: readonly CommandProblem[] = [
  { code: "unreadable", path },
  { code: "no-such-folder", path },
  { code: "unwritable", path },
  { code: "disk-full", path },
  { code: "already-exists", path },
  { code: "same-file", path },
  { code: "wrong-extension", path, wanted: ".docx" },
  { code: "not-a-zip" },
  { code: "not-a-workbook", found: "presentation" },
  { code: "not-a-workbook", found: "binary-workbook" },
  { code: "not-a-workbook", found: "open-document" },
  { code: "not-a-workbook", found: "other" },
  { code: "too-large", what: "bytes", limit: 256 * 1024 * 1024 },
  { code: "too-large", what: "cells", limit: 20_000_000 },
  { code: "entity-declaration", part: "xl/workbook.xml" },
  { code: "damaged", detail: "invalid distance" },
  { code: "no-ledger", lookedFor: ["专利台账"], found: [] },
  { code: "no-parameters", lookedFor: ["县名", "报告年度"], found },
  { code: "bad-year", raw: "今年" },
  { code: "newer-format", sheet: "核实说明" },
  { code: "no-such-sheet", sheet: "核实说明" },
  { code: "occupied", sheet: "核实说明", cell: "A9" },
  { code: "formula-there", sheet: "核实说明", cell: "A9" },
  { code: "no-room", sheet: "核实说明" },
  { code: "protected-sheet", sheet: "专利" },
  { code: "cannot-insert", sheet: "专利", what: "merged-cell" },
  { code: "not-as-shown", ledger: "专利台账" },
  { code: "collects-itself", path: "a.xlsx" },
  { code: "file-twice", path: "a.xlsx" },
  { code: "no-command" },
  { code: "unknown-command", name: "chek" },
  { code: "same-report", path: "a.docx" },
  { code: "word-encrypted" },
  { code: "word-old-format" },
  { code: "word-not-zip" },
  { code: "word-damaged" },
  { code: "word-too-large" },
  { code: "word-strict" },
  { code: "word-other", found: "workbook" },
  { code: "word-other", found: "open-document" },
  { code: "word-newer-format" },
  { code: "two-figures-parts", count: 2 },
  { code: "no-provenance" },
  { code: "not-linked" },
  { code: "nothing-to-clean" },
  { code: "clean-differs", expected: "一个很长很长的段落，长到没有必要把它全部写出来", found: "" },
  { code: "unknown-option", option: "--jsn", command: "check" },
  { code: "later-option", option: "--into", command: "report" },
  { code: "option-without-value", option: "-o" },
  { code: "option-with-value", option: "--json" },
  { code: "repeated-option", option: "-o" },
  { code: "extra-argument", argument: "b.xlsx", usage: "keji check <工作簿.xlsx>" },
  { code: "bad-kind", kind: "weekly" },
  { code: "form-extension", path: "来表.doc" },
  { code: "form-not-docx", file: "来表.docx" },
  { code: "form-broken", file: "来表.docx" },
  { code: "form-too-large", file: "来表.docx" },
  { code: "no-form-table", file: "来表.docx" },
  { code: "options-apart", option: "--as-of", other: "--since" },
  { code: "figure-unknown", named: "专利授全量", names: [{ key: "PAT_GRT", name: "专利授权量" }] },
  { code: "figure-several", named: "项目数", names: [{ key: "PRJ_APPLY", name: "项目数" }] },
  { code: "not-retained", file: "a.xlsx" },
  { code: "newer-retained", file: "a.xlsx" },
  { code: "bad-clock", raw: "明天" },
];

describe("what a problem says", () => {
  it.each(told)("of %j", (problem, sentence) => expect(describeProblem(problem)).toBe(sentence));
  it.each([...told.map(([problem]) => problem), ...others])(
    "is one Chinese sentence that says what to do: %j",
    (problem) => {
      const sentence = describeProblem(problem);
      expect(sentence).toMatch(/^[^。\n]*\p{Script=Han}[^。\n]*请[^。\n]*。$/u);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
    },
  );
  it("keeps what belongs into a fault report away from the person", () => {
    const problem: CommandProblem = { code: "damaged", detail: "invalid distance" };
    expect(describeProblem(problem)).not.toContain("distance");
  });
  it("tells every problem of reading and checking, or the compiler refuses this", () => {
    const tell: (problem: Problem) => string = describeProblem;
    expect(tell({ code: "not-a-zip" })).toContain(".xlsx");
  });
  it("does not call sheets empty that are ledgers: only the 参数表 is lacking", () => {
    const sentence = describeProblem({ code: "no-parameters", lookedFor: ["县名"], found: [] });
    expect(sentence).toContain("找到的只有台账");
    expect(sentence).not.toContain("空的");
  });
  it("stays short in a workbook of many sheets", () => {
    const many = Array.from({ length: 60 }, (_, at) => ({
      sheet: `表${at}`,
      headers: Array.from({ length: 12 }, () => "栏目"),
    }));
    const sentence = describeProblem({ code: "no-ledger", lookedFor: ["专利台账"], found: many });
    expect(sentence).toContain("等60张工作表");
    expect(sentence.length).toBeLessThan(500);
  });
});
