import { strFromU8, unzipSync } from "fflate";
import { keji, sampleFile, type Machine, type Ran } from "../make/command-line";
import { sampleRows, sampleWorkbook, type SampleChange } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";

async function report(change: SampleChange, options: readonly string[] = [], machine: Machine = {}): Promise<Ran> {
  const files = { "a.xlsx": workbookFile(sampleWorkbook(change)) };
  return keji(["report", "a.xlsx", "-o", "b.docx", ...options], { ...machine, files });
}

function words({ files }: Ran): string {
  const bytes = files.get("b.docx");
  return bytes ? strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array()).replace(/<[^>]*>/g, "") : "";
}

const wrongCode: SampleChange = { cells: { "企业信息库!C2": "91350423XXXX00019V" } };

describe("keji report", () => {
  it("writes a draft that says what is open, and ends with 0 without a mandatory finding", async () => {
    const ran = await report({});
    expect([ran.status, ran.out, ran.err, ran.written]).toEqual([
      0,
      "初稿已写出：b.docx（3处数据待核实、3处待补）\n数据底稿已写出：b_数据底稿.docx（内部资料，不随报告外发）\n",
      "",
      ["b.docx", "b_数据底稿.docx"],
    ]);
    expect(words(ran)).toContain("另有3处数据待核实、3处待补");
  });
  it("writes a marked draft also with a mandatory finding, and ends with 1 (P11)", async () => {
    const ran = await report(wrongCode);
    expect([ran.status, ran.written]).toEqual([1, ["b.docx", "b_数据底稿.docx"]]);
    expect(words(ran)).toContain("〔待更正〕");
  });
  it("gives the same bytes twice", async () => {
    const [first, second] = [await report({}), await report({})];
    expect(Buffer.from(first.files.get("b.docx") ?? []).equals(Buffer.from(second.files.get("b.docx") ?? []))).toBe(
      true,
    );
  });
  it("never takes the place of a report that is there: somebody may have edited it", async () => {
    const edited = new Uint8Array([1, 2, 3]);
    const ran = await keji(["report", "a.xlsx", "-o", "b.docx"], {
      files: { "a.xlsx": await sampleFile(), "b.docx": edited },
    });
    expect([ran.status, ran.written, ran.files.get("b.docx")]).toEqual([2, [], edited]);
    expect(ran.err).toBe("“b.docx”已经存在，为免覆盖没有写入，请换一个文件名或先移走原文件。\n");
  });
  it("keeps the file's name and not its path (P23)", async () => {
    const { files } = await keji(["report", "/秘密/王某/a.xlsx", "-o", "b.docx"], {
      files: { "/秘密/王某/a.xlsx": await sampleFile() },
    });
    const parts = Object.values(unzipSync(files.get("b.docx") ?? new Uint8Array()))
      .map((part) => strFromU8(part))
      .join("");
    expect(parts).toContain("a.xlsx");
    expect(parts).not.toContain("王某");
  });
  it("tells why the report cannot be written", async () => {
    const ran = await report({}, [], { refuses: { "b.docx": "open-elsewhere" } });
    expect([ran.status, ran.out, ran.err]).toEqual([
      2,
      "",
      "“b.docx”正被其他程序打开，请在 Excel、Word 或 WPS 中关闭后再试。\n",
    ]);
  });
  it("never takes the place of its own workbook", async () => {
    const ran = await keji(["report", "总结.docx", "-o", "./总结.docx"], {
      files: { "总结.docx": await sampleFile() },
    });
    expect([ran.status, ran.written]).toEqual([2, []]);
    expect(ran.err).toContain("工作簿自己");
  });
});

describe("what keji report writes beside the text", () => {
  it("writes no working papers where none are wanted, and never over some that are there (P12)", async () => {
    expect((await report({}, ["--no-papers"])).written).toEqual(["b.docx"]);
    const there = await keji(["report", "a.xlsx", "-o", "b.docx"], {
      files: { "a.xlsx": await sampleFile(), "b_数据底稿.docx": new Uint8Array([1]) },
    });
    expect([there.status, there.written]).toEqual([2, []]);
    expect(there.err).toContain("“b_数据底稿.docx”已经存在");
  });
  it("has no 附件 with --no-annex, and its draft line counts what is still printed", async () => {
    const ran = await report({}, ["--no-annex", "--no-papers"]);
    expect(words(ran)).not.toContain("附件");
    expect(words(ran)).toContain("青溪县科学技术局");
    expect(ran.out).toBe("初稿已写出：b.docx（3处数据待核实、3处待补）\n");
  });
  it("has a chart with --chart alone", async () => {
    const parts = async (...options: readonly string[]): Promise<readonly string[]> =>
      Object.keys(unzipSync((await report({}, ["--no-papers", ...options])).files.get("b.docx") ?? new Uint8Array()));
    expect(await parts()).not.toContain("word/charts/chart1.xml");
    expect(await parts("--chart")).toContain("word/charts/chart1.xml");
  });
  it("names the report's fonts that the machine lacks, and nothing where it does not tell", async () => {
    const fonts = ["FangSong_GB2312", "KaiTi_GB2312", "SimHei", "SimSun", "Times New Roman"];
    const ran = await report({}, [], { io: { fonts: () => Promise.resolve(fonts) } });
    expect(ran.out).toContain("本机没有报告所用的字体：方正小标宋简体。");
    expect((await report({})).out).not.toContain("字体");
  });
  it("says before release which figures add up fewer than three firms (P23)", async () => {
    const only = sampleRows("L14").filter((_, at) => at < 3);
    const ran = await report({ sheets: { 企业研发: only } });
    expect(ran.out).toMatch(/公开前请核定：企业R&D经费内部支出.*由不足3家企业汇总/);
  });
});

describe("keji report --final", () => {
  it("is refused while anything is open: 1, what it is, and nothing written", async () => {
    const ran = await report({}, ["--final"]);
    expect([ran.status, ran.out, ran.written]).toEqual([1, "", []]);
    expect(ran.err).toMatch(/^没有写出定稿：还有3条需核实、3处待补（【待补：.*市统计局反馈数】.*），请处理后再试/);
  });
  it("is refused for a mandatory finding", async () =>
    expect((await report(wrongCode, ["--final"])).err).toContain("1条必改"));
});
