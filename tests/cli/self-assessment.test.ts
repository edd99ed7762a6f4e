import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { rawText, type Sheet } from "../../src/core/workbook/workbook";
import { openForm } from "../../src/docx/form/fill-form";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { inFolder, missing, SCHEMA_CHECK, testWhenThere } from "../docx/tools";
import { keji, type Ran } from "../make/command-line";
import { withPoints, wordForm } from "../make/self-assessment";
import { sampleWorkbook, sheet, workbook } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";

const ours = workbookFile(sampleWorkbook(withPoints()));

function self(output: string, options: readonly string[] = [], files: Record<string, Uint8Array> = {}): Promise<Ran> {
  return keji(["report", "a.xlsx", "-o", output, "--kind", "self", ...options], {
    files: { "a.xlsx": ours, ...files },
  });
}

async function sheetsOf({ files }: Ran, path: string): Promise<readonly Sheet[]> {
  const read = await readWorkbook(files.get(path) ?? new Uint8Array(), path);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.sheets;
}

function texts(of: Sheet | undefined): string[][] {
  return (of?.rows ?? []).map((row) => row.map((raw) => rawText(raw)));
}

function rowsOf({ files }: Ran): (string | undefined)[][] {
  const opened = openForm(files.get("自评.docx") ?? new Uint8Array());
  if (!opened.ok) throw new Error(opened.problem.code);
  return (opened.value.tables[0] ?? []).map((row) => row.map((cell) => cell?.text));
}

describe("keji report --kind self", () => {
  it("writes every target with its value, rate and points, what a person must say, and the proofs", async () => {
    const ran = await self("自评.docx");
    expect([ran.status, ran.out, ran.err]).toEqual([0, "自评表已写出：自评.docx（7项指标，3处待补）\n", ""]);
    const rows = rowsOf(ran);
    expect(rows[0]).toEqual([
      "序号",
      "考核指标",
      "目标值",
      "完成值",
      "完成率",
      "完成情况",
      "分值",
      "自评得分",
      "计分办法及得分说明",
      "佐证",
    ]);
    const said = rows.map((row) => [row[1], row[3], row[4], row[5], row[7], row[9]]);
    expect(said[1]).toEqual(["新增国家高新技术企业", "2家", "100.0%", "完成", "10", "1、2"]);
    expect(said[2]).toEqual(["科技型中小企业评价入库", "3家", "75.0%", "未完成，尚差1家", "7.5", "3"]);
    expect(said[3]).toEqual(["有效发明专利拥有量", "6件", "85.7%", "未完成，尚差1件", "13", "—"]);
    expect(said[5]).toEqual(["R&D经费增长", "19.8%〔待核实〕", "—", "超额完成", "10", "—"]);
    expect(said[6]?.[4]).toBe("【待补：自评得分】");
    expect(rows[6]?.[8]).toBe("由考核组评定；计分办法需由人工计算");
    expect(rows[8]?.slice(1, 8)).toEqual(["合计", "—", "—", "—", "—", "65", "【待补：自评得分合计】"]);
  });

  it("has no sum of 分值 where no target has one", async () => {
    const ran = await self("自评.docx", [], { "a.xlsx": workbookFile(sampleWorkbook()) });
    expect(rowsOf(ran)[8]?.slice(1, 8)).toEqual(["合计", "—", "—", "—", "—", "—", "【待补：自评得分合计】"]);
  });

  testWhenThere(missing(SCHEMA_CHECK), "writes a valid document", async () => {
    const { files } = await self("自评.docx");
    await inFolder((folder) => {
      writeFileSync(join(folder, "self.docx"), files.get("自评.docx") ?? new Uint8Array());
      const checked = spawnSync(SCHEMA_CHECK, [join(folder, "self.docx")], { encoding: "utf8" });
      expect([checked.status, checked.stdout + checked.stderr]).toEqual([0, expect.stringContaining("valid")]);
    });
  });

  it("says in its provenance that it is no work summary", async () => {
    const { files } = await self("自评.docx");
    const parts = Object.values(unzipSync(files.get("自评.docx") ?? new Uint8Array())).map((part) => strFromU8(part));
    expect(
      parts.some((part) =>
        part.includes('<provenance xmlns="urn:keji:provenance:1" format="1" kind="self-assessment"'),
      ),
    ).toBe(true);
  });

  it("refuses a final one while points are open, and keeps one that is sent", async () => {
    const refused = await self("自评.docx", ["--final"]);
    expect([refused.status, refused.written]).toEqual([1, []]);
    expect(refused.err).toContain("【待补：自评得分】");
    expect(refused.err).not.toContain("--with-problems");
    const sent = await self("自评.docx", ["--submit", "县绩效办"]);
    expect(sent.written).toEqual(["自评.docx", "自评_取数底稿.xlsx"]);
    const text = (await sheetsOf(sent, "自评_取数底稿.xlsx")).find(({ name }) => name === "报送文本");
    expect(texts(text).join("\n")).toContain("新增国家高新技术企业 | 2家以上 | 2家");
  });
});

const HEADERS = ["序号", "考核指标", "计量单位", "目标值", "完成值", "完成率（%）", "自评得分", "完成情况", "佐证材料"];
const theirs = workbookFile(
  workbook(
    "来表.xlsx",
    sheet("说明", [["填报说明：请于1月10日前报送"]]),
    sheet(
      "考核表",
      [
        ["2021年度科技工作考核表"],
        HEADERS,
        [1, "新认定国家高新技术企业", "家", 2, null, null, null, null, null],
        [2, "有效发明专利拥有量", "件", "增长28%", 5, null, 1, null, null],
        [3, "群众满意度", "%", 90, null, null, null, null, null],
        [4, "技术合同成交额", "亿元", 0.05, null, null, null, null, null],
        ["合计", null, null, null, null, null, null, null, null],
      ],
      { merges: ["A1:I1"], formulas: ["G4"] },
    ),
  ),
);

describe("keji report --kind self --form", () => {
  it("fills the empty cells of a workbook, and lists what it did not fill", async () => {
    const ran = await self("交.xlsx", ["--form", "来表.xlsx"], { "来表.xlsx": theirs });
    expect([ran.status, ran.written]).toEqual([0, ["交.xlsx", "交_佐证材料目录.xlsx"]]);
    const [note, table] = await sheetsOf(ran, "交.xlsx");
    expect(texts(note)).toEqual([["填报说明：请于1月10日前报送"]]);
    const rows = texts(table);
    expect(rows[2]?.slice(4)).toEqual(["2", "100", "10", "完成", "1.高企认定批复.pdf；2.公示截图"]);
    expect(rows[3]?.slice(4)).toEqual(["5", "85.7", "1", "未完成，尚差1件", ""]);
    expect(rows[4]?.slice(4).join("")).toBe("");
    expect(rows[5]?.[4]).toBe("0.0507");
    expect(rows[6]?.slice(1).join("")).toBe("");
    expect(ran.out).toBe(
      [
        "来表已填好：交.xlsx（对应3行，填写10格）",
        "  没有填：考核表 B5“群众满意度”，目标任务表中没有这项指标",
        "  没有改：考核表 E4“有效发明专利拥有量”的完成值已有内容，没有改动",
        "  没有改：考核表 G4“有效发明专利拥有量”的自评得分是公式，没有改动",
        "  请补填：考核表 G6“技术合同成交额”的自评得分",
        "  目标任务表中有、来表中没有的指标：科技型中小企业评价入库、培训农民、R&D经费增长、科技特派员行政村覆盖率",
        "佐证材料目录已写出：交_佐证材料目录.xlsx（4份；未列佐证材料的指标：有效发明专利拥有量、R&D经费增长、科技特派员行政村覆盖率、技术合同成交额）",
        "",
      ].join("\n"),
    );
    const [listed, lacking] = await sheetsOf(ran, "交_佐证材料目录.xlsx");
    expect(texts(listed)[1]).toEqual(["1", "高企认定批复.pdf", "新增国家高新技术企业"]);
    expect(texts(lacking)[1]).toEqual(["有效发明专利拥有量", "知识产权股"]);
  });

  it("fills a document's table, under a header of two rows", async () => {
    const form = await wordForm([
      [{ text: "考核指标", merge: "restart" }, { text: "目标值", merge: "restart" }, "完成情况", "完成情况"],
      [{ text: "", merge: "continue" }, { text: "", merge: "continue" }, "完成值", "完成率"],
      ["1.新增国家高新技术企业", "2家以上", "", ""],
      ["培训农民", "300人次", "", "已报"],
    ]);
    const ran = await self("自评.docx", ["--form", "来表.docx"], { "来表.docx": form });
    expect(rowsOf(ran).slice(2)).toEqual([
      ["1.新增国家高新技术企业", "2家以上", "2家", "100.0%"],
      ["培训农民", "300人次", "286人次", "已报"],
    ]);
    expect(ran.out).toContain("没有改：表1 第4行第4列“培训农民”的完成率已有内容，没有改动");
  });

  it.each([
    ["来表.xlsx", workbookFile(workbook("x", sheet("表", [["姓名"], ["张某"]]))), "“来表.xlsx”中没有找到可填的表"],
    ["来表.docx", new TextEncoder().encode("x"), "“来表.docx”不是 Word 文档"],
  ])("tells why %s cannot be filled", async (name, bytes, told) => {
    const output = name.endsWith(".docx") ? "交.docx" : "交.xlsx";
    const ran = await self(output, ["--form", name], { [name]: bytes });
    expect([ran.status, ran.written]).toEqual([2, []]);
    expect(ran.err).toContain(told);
  });

  it("never writes over the form itself", async () => {
    const ran = await self("来表.xlsx", ["--form", "./来表.xlsx"], { "来表.xlsx": theirs });
    expect([ran.status, ran.written]).toEqual([2, []]);
  });
});
