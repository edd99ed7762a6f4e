import { strFromU8, unzipSync } from "fflate";
import { findingsTable } from "../../src/app/papers/findings-table";
import { gapsTable } from "../../src/app/papers/gaps-table";
import { sourcesTable } from "../../src/app/papers/sources-table";
import { workingPapers } from "../../src/app/working-papers";
import { pack } from "../../src/pack/pack";
import { checkSample } from "../make/check";
import { sampleRows, type SampleChange } from "../make/workbook";

const check = checkSample();
const rowOf = (rows: readonly (readonly string[])[], words: string): readonly string[] =>
  rows.find((row) => row.includes(words))?.slice(1) ?? [];
const sources = (change: SampleChange = {}): ReturnType<typeof sourcesTable> => sourcesTable(checkSample(change), pack);
const research = (firms: number): SampleChange => ({ sheets: { 企业研发: sampleRows("L14").slice(0, firms + 1) } });

describe("数据来源表", () => {
  it("tells of a flow, a stock and a statistical year the value, the time, the ledger and the cells", () => {
    const { rows } = sources();
    expect(rowOf(rows, "专利申请量")).toEqual(["专利申请量", "4件", "2021年", "专利台账", "专利!G9:G12"]);
    expect(rowOf(rows, "有效发明专利拥有量").slice(1, 4)).toEqual(["6件", "2021年12月31日", "专利台账"]);
    expect(rowOf(rows, "R&D填报企业数").slice(1, 4)).toEqual(["7家", "2020年", "企业研发统计台账"]);
  });
  it("names the department and the document of what an outside body supplied (P2)", () => {
    const { rows } = sources({
      sheets: {
        外部数据登记表: [
          ["指标", "数值", "单位", "所属期", "截止日", "数据性质", "提供单位", "佐证", "是否采用"],
          ["全社会R&D经费投入", 2.1, "亿元", "2020年", null, "正式反馈", "市统计局", "青统函〔2021〕8号", "是"],
        ],
      },
    });
    expect(rowOf(rows, "全社会R&D经费投入").slice(3)).toEqual([]);
    expect(rowOf(rows, "R&D经费投入强度").slice(3, 4)).toEqual(["市统计局、参数表"]);
  });
  it("has no value that is held back, and none that only the report itself counts", () => {
    const names = sources().rows.map(([, name]) => name);
    expect(names).not.toContain("规上工业企业研发活动覆盖率");
    expect(names).not.toContain("待核实数据处数");
  });
  it("shows no single firm's value, and flags what two firms add up to (P23)", () => {
    expect(sources(research(1)).rows.filter((row) => row.includes("企业R&D经费内部支出"))).toEqual([]);
    expect(sources().rows.filter((row) => row.includes("企业R&D经费内部支出"))).toHaveLength(1);
    const two = sources(research(2));
    const at = two.rows.findIndex((row) => row.includes("企业R&D经费内部支出")) + 1;
    expect(two.notes).toContain(`注：第${at}项仅由2家企业汇总，公开前须经核定。`);
    expect(sources().notes).toEqual([]);
  });
});

describe("数据核实说明表", () => {
  it("has the findings that touch the report with the official words, the gravest first", () => {
    const { rows } = findingsTable(check, pack);
    expect(rows.map(([, severity]) => severity)).toEqual(["核实性", "核实性", "核实性", "提示性"]);
    expect(rows.find(([, , place]) => place === "参数表!B10")?.slice(2)).toEqual([
      "参数表!B10",
      expect.stringContaining("填报覆盖率7.5%") as string,
      expect.stringContaining("企业R&D经费内部支出") as string,
      "待核实",
    ]);
  });
  it("tells of a firm's own row of 企业研发 only the rule and the place (P23)", () => {
    const { rows } = findingsTable(checkSample({ cells: { "企业研发!G3": -87654.3 } }), pack);
    const about = rows.filter(([, , at]) => at?.startsWith("企业研发!"));
    expect(about.length).toBeGreaterThan(0);
    expect(JSON.stringify(about)).not.toContain("87654");
  });
});

describe("缺数清单", () => {
  it("has each 【待补】 with who supplies it, and each clause that was left out with why", () => {
    const { rows } = gapsTable(check, pack);
    expect(rowOf(rows, "R&D经费投入强度")).toEqual([
      "R&D经费投入强度",
      "主要工作做法与成效",
      "报告中为【待补】",
      "市统计局反馈数",
    ]);
    expect(rowOf(rows, "规上工业企业研发活动覆盖率")[2]).toContain("不具备公布条件");
    expect(rowOf(rows, "有效发明专利拥有量2022年目标")[2]).toBe("目标任务表没有填下一年度的目标");
  });
});

describe("the file", () => {
  const parts = async (): Promise<Readonly<Record<string, Uint8Array>>> => unzipSync(await workingPapers(check, pack));
  it("says on every page that it is internal, and nothing in it is bound", async () => {
    const files = await parts();
    const headers = Object.keys(files).filter((path) => /^word\/header\d\.xml$/.test(path));
    expect(headers).toHaveLength(2);
    for (const path of headers) expect(strFromU8(files[path] ?? new Uint8Array())).toContain("内部资料");
    const document = strFromU8(files["word/document.xml"] ?? new Uint8Array());
    expect(document).not.toContain("w:sdt");
    expect(Object.keys(files).filter((path) => path.startsWith("customXml"))).toEqual([]);
  });
  it("has the chart of targets, and is the same for the same check", async () => {
    const [first, second] = [await workingPapers(check, pack), await workingPapers(checkSample(), pack)];
    expect(Object.keys(unzipSync(first))).toContain("word/charts/chart1.xml");
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});
