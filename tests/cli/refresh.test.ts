import { refreshJson } from "../../src/app/wire/refresh-json";
import { after, type Habit } from "../docx/habits/edit-document";
import { typeNumber } from "../docx/habits/charts";
import { typeAfter, typeInWord } from "../docx/habits/typing";
import { changed, open, paragraphs } from "../docx/opened";
import { keji, type Machine, type Ran } from "../make/command-line";
import { sampleWorkbook, type SampleChange } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";

const FALLEN: SampleChange = { cells: { "企业研发!H2": 30 } };

let report: Uint8Array;
beforeAll(async () => {
  const ran = await keji(["report", "a.xlsx", "-o", "总结.docx"], {
    files: { "a.xlsx": workbookFile(sampleWorkbook()) },
  });
  report = ran.files.get("总结.docx") ?? new Uint8Array();
});

type Given = { readonly habit?: Habit; readonly change?: SampleChange; readonly machine?: Machine };

function refresh(options: readonly string[], { habit, change = FALLEN, machine = {} }: Given = {}): Promise<Ran> {
  const files = {
    "a.xlsx": workbookFile(sampleWorkbook(change)),
    "总结.docx": habit ? habit(report) : report,
    ...machine.files,
  };
  return keji(["report", "a.xlsx", "--into", "总结.docx", ...options], { ...machine, files });
}

const edits = after(typeAfter("企业R&D经费内部支出", "合计"), typeInWord("fig:PAT_GRT~s", "8件"));

describe("keji report --into", () => {
  it("refreshes the report in place: turned words first, then what changed, 0 when nothing waits", async () => {
    const ran = await refresh([]);
    expect([ran.status, ran.err, ran.written]).toEqual([0, "", ["总结.docx"]]);
    const lines = ran.out.split("\n");
    expect(lines[0]).toBe("措辞变化2处：");
    expect(lines[1]).toContain(
      "“比上年增长19.8%，高于年度目标1.8个百分点〔待核实〕” → “比上年下降3.4%，低于年度目标21.4个百分点〔待核实〕”",
    );
    expect(ran.out).toContain("企业R&D经费内部支出：“1461.5万元〔待核实〕” → “1179万元〔待核实〕”");
    expect(ran.out).toMatch(/段落重写：\n {4}一是创新主体接续不足。/);
    expect(lines.at(-2)).toBe("报告已刷新：总结.docx");
    expect(paragraphs(open(ran.files.get("总结.docx") ?? report)).join("")).toContain("比上年下降3.4%");
  });
  it("writes nothing when there is nothing to change", async () => {
    const ran = await refresh([], { change: {} });
    expect([ran.status, ran.written]).toEqual([0, []]);
    expect(ran.out).toContain("报告与工作簿一致，没有要改的，没有写入。");
  });
  it("ends with 1 while something waits for a person, with what to type next", async () => {
    const ran = await refresh([], { habit: edits });
    expect([ran.status, ran.written]).toEqual([1, ["总结.docx"]]);
    expect(ran.out).toContain("看过并同意后，加 --confirm RD_TOTAL,RD_GROWTH 写入");
    expect(ran.out).toContain("专利授权量：“8件”，台账为“5件”");
    expect(ran.out).toContain("恢复台账数：加 --hand PAT_GRT=restore");
    expect(ran.out).toContain("以审定数为准：加 --hand PAT_GRT=adopt --by <审定人> --reason <依据>");
  });
  it("does what the person says to both", async () => {
    const ran = await refresh(["--confirm", "all", "--hand", "PAT_GRT=restore"], { habit: edits });
    expect(ran.status).toBe(0);
    const text = paragraphs(open(ran.files.get("总结.docx") ?? report)).join("");
    expect(text).toContain("合计1179万元〔待核实〕，比上年下降3.4%");
    expect(text).toContain("专利授权5件");
  });
  it("only looks with --dry-run", async () => {
    const ran = await refresh(["--dry-run"]);
    expect([ran.status, ran.written]).toEqual([0, []]);
    expect(ran.out).toContain("只列不写，没有改动任何文件。确认后运行：keji report a.xlsx --into 总结.docx\n");
  });
  it("says the whole command again, choices included", async () => {
    const ran = await refresh(["--dry-run", "--confirm", "all", "--hand", "PAT_GRT=restore"], { habit: edits });
    expect(ran.out).toContain("运行：keji report a.xlsx --into 总结.docx --confirm all --hand PAT_GRT=restore\n");
  });
  it("writes another file with -o, also when nothing changes, and never over one that is there", async () => {
    const ran = await refresh(["-o", "新.docx"], { change: {} });
    expect([ran.written, ran.files.get("新.docx")]).toEqual([["新.docx"], report]);
    const refused = await refresh(["-o", "新.docx"], { machine: { files: { "新.docx": report } } });
    expect([refused.status, refused.written]).toEqual([2, []]);
    expect(refused.err).toContain("“新.docx”已经存在");
  });
  it("prints one object with --json, in the form of docs/refresh-json.md", async () => {
    const ran = await refresh(["--json", "--dry-run"], { habit: edits });
    const json = refreshJson.parse(JSON.parse(ran.out));
    expect([json.changed, json.written, json.report]).toEqual([true, false, "总结.docx"]);
    expect(json.turns.map(({ key, waits }) => [key, waits])).toEqual([
      ["growth.RD_TOTAL", true],
      ["result.RD_GROWTH", true],
    ]);
    expect(json.figures.find(({ figure }) => figure === "PAT_GRT")?.texts[0]).toMatchObject({
      state: "hand",
      to: "8件",
      ledger: "5件",
    });
    expect(json.blocks.find(({ key }) => key === "rd")?.state).toBe("kept");
  });
  it("leaves the report as it was when it cannot be written", async () => {
    for (const [code, words] of [
      ["open-elsewhere", "“总结.docx”正被其他程序打开"],
      ["disk-full", "磁盘已满"],
    ] as const) {
      const ran = await refresh([], { machine: { refuses: { "总结.docx": code } } });
      expect([ran.status, ran.out.includes("报告已刷新"), ran.files.get("总结.docx")]).toEqual([2, false, report]);
      expect(ran.err).toContain(words);
    }
  });
  it.each([
    ["a report that is none", () => new Uint8Array([1, 2]), "报告文件不是 Word 文档"],
    [
      "a newer report",
      () => changed(report, "customXml/item2.xml", (xml) => xml.replace('format="1"', 'format="2"')),
      "请更新科绩",
    ],
    [
      "another county's",
      () => changed(report, "customXml/item2.xml", (xml) => xml.replace("350423/2021", "350425/2021")),
      "不是同一个地方",
    ],
    [
      "another year's",
      () => changed(report, "customXml/item2.xml", (xml) => xml.replace("350423/2021", "350423/2020")),
      "请加 --roll",
    ],
  ])("refuses %s", async (_, made, words) => {
    const ran = await refresh([], { habit: made });
    expect([ran.status, ran.out, ran.written]).toEqual([2, "", []]);
    expect(ran.err).toContain(words);
  });
});

describe("its options", () => {
  const errorOf = async (...args: readonly string[]): Promise<string> =>
    (await keji(["report", "a.xlsx", ...args])).err;
  it("that only a report that is there can have need --into", async () => {
    for (const option of ["--dry-run", "--roll", "--relink", "--json"])
      expect(await errorOf("-o", "b.docx", option)).toContain(`选项“${option}”要和“--into”一起用`);
  });
  it("are checked", async () => {
    expect(await errorOf("--into", "b.docx", "--final")).toContain("选项“--final”不能和“--into”一起用");
    expect(await errorOf("--into", "b.doc")).toContain("扩展名不对");
    expect(await errorOf("--into", "b.docx", "--hand", "PAT_GRT")).toContain("“PAT_GRT”不是对手工改动的选择");
  });
  describe("with a chart", () => {
    const drawn = async (habit: Habit = (bytes) => bytes): Promise<Uint8Array> => {
      const ran = await keji(["report", "a.xlsx", "-o", "图.docx", "--chart"], {
        files: { "a.xlsx": workbookFile(sampleWorkbook()) },
      });
      return habit(ran.files.get("图.docx") ?? new Uint8Array());
    };
    const change: SampleChange = { cells: { "目标任务表!D5": "400人次以上" } };
    it("says that it is drawn anew, as text and as JSON", async () => {
      const machine = { files: { "总结.docx": await drawn() } };
      const ran = await refresh([], { change, machine });
      expect(ran.status).toBe(0);
      expect(ran.out).toContain("图：\n    图1  年度目标任务完成率：按现在的数重画\n");
      const looked = await refresh(["--dry-run", "--json"], { change, machine });
      const { blocks } = refreshJson.parse(JSON.parse(looked.out));
      expect(blocks.find(({ key }) => key === "chart_targets")?.chart).toEqual({ state: "drawn", why: null });
      expect(blocks.find(({ key }) => key === "patents")?.chart).toBeNull();
      expect(looked.written).toEqual([]);
    });
    it("ends with 1 while a person's numbers stand in it, and says how to draw it anew", async () => {
      const machine = { files: { "总结.docx": await drawn(typeNumber("75", "99")) } };
      const ran = await refresh([], { change, machine });
      expect(ran.status).toBe(1);
      expect(ran.out).toContain(
        "图1  年度目标任务完成率：图里的数被人改过，图保持原样；要重画，加 --hand chart_targets=restore",
      );
      expect((await refresh(["--hand", "chart_targets=restore"], { change, machine })).status).toBe(0);
    });
  });
});
