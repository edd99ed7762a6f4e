/** The pack's report waits for figures from outside that no workbook gives yet; without them a final report can be had. */
import { strFromU8, unzipSync } from "fflate";
import type * as Catalog from "../../src/pack/sections/catalog";
import { checkSample } from "../make/check";
import { keji } from "../make/command-line";
import { explanationSheet, findingOf, rowAbout } from "../make/explanations";
import type { SampleChange } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";
import { clean } from "../pack/rules/planted/plant";

jest.mock("../../src/pack/sections/catalog", () => {
  const real = jest.requireActual<typeof Catalog>("../../src/pack/sections/catalog");
  return { ...real, sections: real.sections.filter(({ id }) => id === "opening" || id === "closing") };
});

describe("keji report --final with nothing open", () => {
  it("writes the report without the line of a draft, and ends with 0", async () => {
    const file = workbookFile(clean());
    const { status, out, err, files } = await keji(["report", "a.xlsx", "-o", "b.docx", "--final"], {
      files: { "a.xlsx": file },
    });
    const papers = "数据底稿已写出：b_数据底稿.docx（内部资料，不随报告外发）\n";
    const kept = "取数底稿已写出：b_取数底稿.xlsx（内部资料，由本单位留存）\n";
    expect([status, out, err]).toEqual([0, `定稿已写出：b.docx\n${papers}${kept}`, ""]);
    const document = strFromU8(
      unzipSync(files.get("b.docx") ?? new Uint8Array())["word/document.xml"] ?? new Uint8Array(),
    );
    expect(document).toContain("工作总结");
    expect(document).not.toContain("初稿");
  });

  it("is refused while a verify finding waits, and written when it is explained", async () => {
    const report = (change: SampleChange) =>
      keji(["report", "a.xlsx", "-o", "b.docx", "--final"], {
        files: { "a.xlsx": workbookFile(clean({ ...change, parameters: { 规上工业企业数: 80 } })) },
      });
    const waiting = await report({});
    expect([waiting.status, waiting.written]).toEqual([1, []]);
    expect(waiting.err).toContain("1条需核实");
    const coverage = findingOf(checkSample(), "X27");
    const reason = { 原因类别: "不在统计范围", "依据/说明": "统计局名录" };
    const explained = await report({ sheets: { 核实说明: explanationSheet(rowAbout(coverage, reason)) } });
    expect([explained.status, explained.written]).toEqual([0, ["b.docx", "b_数据底稿.docx", "b_取数底稿.xlsx"]]);
  });
});
