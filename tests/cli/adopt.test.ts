/** keji report --into --hand …=adopt: 以审定数为准, the typed number goes into a copy of the workbook and the report follows it (P8). */
import { refreshJson } from "../../src/app/wire/refresh-json";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { adoptedPath } from "../../src/cli/commands/refresh-adopting";
import { after, type Habit } from "../docx/habits/edit-document";
import { typeAfter, typeInWord } from "../docx/habits/typing";
import { open, paragraphs } from "../docx/opened";
import { checkOf } from "../make/check";
import { keji, type Machine, type Ran } from "../make/command-line";
import { sampleWorkbook } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";

const workbook = workbookFile(sampleWorkbook());

let report: Uint8Array;
beforeAll(async () => {
  const ran = await keji(["report", "台账.xlsx", "-o", "总结.docx", "--no-papers"], {
    files: { "台账.xlsx": workbook },
  });
  report = ran.files.get("总结.docx") ?? new Uint8Array();
});

const SAID = ["--by", "王某", "--reason", "局长办公会审定"];

function adopt(hand: string, habit: Habit, more: readonly string[] = SAID, machine: Machine = {}): Promise<Ran> {
  const files = { "台账.xlsx": workbook, "总结.docx": habit(report), ...machine.files };
  const args = ["report", "台账.xlsx", "--into", "总结.docx", "--hand", hand, ...more];
  return keji(args, { ...machine, files });
}

function textOf({ files }: Ran): string {
  return paragraphs(open(files.get("总结.docx") ?? report)).join("");
}

async function valueIn({ files }: Ran, path: string, figure: string): Promise<unknown> {
  const read = await readWorkbook(files.get(path) ?? new Uint8Array(), path);
  if (!read.ok) throw new Error(read.problem.code);
  return checkOf(read.value).figures.get(figure);
}

const typed = typeInWord("fig:PAT_GRT~s", "8件");

describe("--hand …=adopt", () => {
  it("writes a copy of the workbook with the number, and lets the report follow it", async () => {
    const ran = await adopt("PAT_GRT=adopt", typed);
    expect([ran.status, ran.err, ran.written]).toEqual([0, "", ["台账_审定数.xlsx", "总结.docx"]]);
    expect(ran.files.get("台账.xlsx")).toBe(workbook);
    expect(ran.out).toContain("以审定数为准：\n    专利授权量：“8件”登记为审定数，各处和有关措辞随之更新\n");
    expect(ran.out).toContain("审定数已登记到工作簿的副本：台账_审定数.xlsx\n");
    expect(await valueIn(ran, "台账_审定数.xlsx", "PAT_GRT")).toMatchObject({
      value: { kind: "decimal", value: "8" },
      outside: { nature: "confirmed", file: "局长办公会审定", told: "王某 2022-01-05" },
    });
    expect(textOf(ran)).toContain("专利授权8件");
    const next = await keji(["report", "台账_审定数.xlsx", "--into", "总结.docx"], {
      files: Object.fromEntries(ran.files),
    });
    expect([next.status, next.written]).toEqual([0, []]);
  });

  it("asks for no second word about a number that somebody settled on", async () => {
    const ran = await adopt("ENT_LIB=adopt", typeInWord("fig:ENT_LIB~s", "9家"));
    expect(ran.status).toBe(0);
    expect(textOf(ran)).toContain("入库企业9家；");
  });

  it("turns the words that hang on the number with it, in one step", async () => {
    const ran = await adopt("RD_TOTAL=adopt", typeInWord("fig:RD_TOTAL~s", "0.1亿元"));
    expect(ran.status).toBe(0);
    // The ledgers' own unit, and a fall where the ledgers had a rise.
    expect(textOf(ran)).toMatch(/内部支出1000万元(?:〔待核实〕)?，比上年下降/);
    expect(ran.out).toContain("措辞变化");
  });

  it("takes all that can be taken, and says why not of the others", async () => {
    const habits = after(typed, typeInWord("fig:SME_N~s", "九家"));
    const ran = await adopt("all=adopt,HT_N_NEW=adopt", habits);
    expect(ran.out).toContain("“8件”登记为审定数");
    expect(ran.out).toMatch(/“九家”，没有采用，写的不是这项指标单位下的数/);
    expect(ran.out).toMatch(/没有采用，报告里没有人改过这个数/);
    expect(ran.status).toBe(1);
    expect(textOf(ran)).toContain("九家");
  });

  it("adopts none of several different numbers, and writes no copy then", async () => {
    const twice: Habit = after(typeInWord("fig:HT_N_NEW~s", "3家"), typeInWord("fig:HT_N_NEW~n", "4"));
    const ran = await adopt("HT_N_NEW=adopt", twice);
    expect([ran.status, ran.written.includes("台账_审定数.xlsx")]).toEqual([1, false]);
    expect(ran.out).toContain("没有采用，各处改成了不同的数");
    expect(textOf(ran)).toContain("通过认定3家");
  });

  it("adopts no second number beside one that is adopted already", async () => {
    const first = await adopt("PAT_GRT=adopt", typed);
    const copy = first.files.get("台账_审定数.xlsx") ?? workbook;
    const next = typeInWord("fig:PAT_GRT~s", "9件")(first.files.get("总结.docx") ?? report);
    const ran = await adopt("PAT_GRT=adopt", () => next, SAID, { files: { "台账.xlsx": copy } });
    expect(ran.status).toBe(1);
    expect(ran.out).toContain("“9件”，没有采用，外部数据登记表里已采用一个数，请改那一行");
  });

  it("only looks with --dry-run, and says the whole command again", async () => {
    const ran = await adopt("PAT_GRT=adopt", typed, [...SAID, "--dry-run"]);
    expect([ran.status, ran.written]).toEqual([0, []]);
    expect(ran.out).toContain("“8件”登记为审定数");
    expect(ran.out).not.toContain("副本：");
    expect(ran.out).toContain("--hand PAT_GRT=adopt --by 王某 --reason 局长办公会审定\n");
  });

  it("tells it in JSON", async () => {
    const ran = await adopt("PAT_GRT=adopt,HT_N_NEW=adopt", typed, [...SAID, "--json"]);
    const { adopted, adoptedInto, written } = refreshJson.parse(JSON.parse(ran.out));
    expect([adoptedInto, written]).toEqual(["台账_审定数.xlsx", true]);
    expect(adopted.map(({ figure, text, outcome }) => [figure, text, outcome])).toEqual([
      ["PAT_GRT", "8件", "adopted"],
      ["HT_N_NEW", "", "not-typed"],
    ]);
  });

  it("replaces no file that is there, and leaves the report where the copy cannot be written", async () => {
    const there = await adopt("PAT_GRT=adopt", typed, SAID, { files: { "台账_审定数.xlsx": workbook } });
    expect([there.status, there.written]).toEqual([0, ["台账_审定数2.xlsx", "总结.docx"]]);
    expect(there.out).toContain("审定数已登记到工作簿的副本：台账_审定数2.xlsx\n");
    const full = await adopt("PAT_GRT=adopt", typed, SAID, { refuses: { "台账_审定数.xlsx": "disk-full" } });
    expect([full.status, full.written]).toEqual([2, []]);
    expect(full.err).toContain("磁盘已满");
  });

  it("lets words turn with the number in a paragraph that a person edited, and never goes back to the number of before", async () => {
    const habit = after(typeInWord("fig:RD_TOTAL~s", "1000万元"), typeAfter("企业R&D经费内部支出", "（含税）"));
    const text = textOf(await adopt("RD_TOTAL=adopt", habit));
    expect(text).toContain("企业R&D经费内部支出（含税）1000万元");
    expect(text).toContain("比上年下降18.0%");
    expect(text).not.toContain("1461.5万元");
  });

  it("tells a rate that was typed over from the number itself", async () => {
    const ran = await adopt("all=adopt", typeInWord("fig:SME_N~rate", "120%"));
    expect(ran.written).toEqual([]);
    expect(ran.out).toContain("没有采用，改的是措辞、比率或说明，不是这个数本身，请去改台账或目标任务表");
  });

  it("keeps what a person wrote around it", async () => {
    const ran = await adopt("PAT_GRT=adopt", after(typed, typeAfter("专利授权", "共计")));
    expect(ran.status).toBe(0);
    expect(textOf(ran)).toContain("专利授权共计8件");
  });

  it.each([
    [[], "选项“--hand <指标>=adopt”要和“--by”一起用"],
    [["--by", "王某"], "选项“--hand <指标>=adopt”要和“--reason”一起用"],
    [[...SAID, "--roll"], "选项“--hand <指标>=adopt”不能和“--roll”一起用"],
  ])("asks for who says so and why (%j)", async (more, told) => {
    const ran = await adopt("PAT_GRT=adopt", typed, more);
    expect([ran.status, ran.written]).toEqual([2, []]);
    expect(ran.err).toContain(told);
  });

  it("has no use for a name without a number to adopt", async () => {
    const ran = await adopt("PAT_GRT=keep", typed, ["--by", "王某"]);
    expect(ran.err).toContain("选项“--by”要和“--hand <指标>=adopt”一起用");
  });
});

test("a copy of a copy is numbered", () => {
  expect(adoptedPath("a/台账.xlsx")).toBe("a/台账_审定数.xlsx");
  expect(adoptedPath("a/台账_审定数.xlsx")).toBe("a/台账_审定数2.xlsx");
  expect(adoptedPath("台账_审定数2.xlsm")).toBe("台账_审定数3.xlsm");
});
