import { displayWidth } from "../../src/cli/show/display-width";
import { pack } from "../../src/pack/pack";
import { checkJson, type CheckJson } from "../../src/app/wire/check-json";
import type { RawValue } from "../../src/core/workbook/workbook";
import { checkSample } from "../make/check";
import { explanationSheet, findingOf, rowAbout, rowOf } from "../make/explanations";
import { keji, sampleFile, type Ran } from "../make/command-line";
import { SAMPLE_SHEETS, sampleWorkbook, type SampleChange } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";

async function check(change: SampleChange, ...options: readonly string[]): Promise<Ran> {
  return keji(["check", "a.xlsx", ...options], { files: { "a.xlsx": workbookFile(sampleWorkbook(change)) } });
}

/** A credit code whose last digit is wrong: mandatory, and it stands in a key column of ENT_LIB. */
const wrongCode: SampleChange = { cells: { "企业信息库!C2": "91350423XXXX00019V" } };

describe("keji check", () => {
  it("ends with 0 when nothing blocks, also with findings to verify", async () => {
    const { status, out, err } = await check({});
    expect([status, err]).toEqual([0, ""]);
    expect(out).toContain("需核实3条");
  });
  it("ends with 1 on an open mandatory finding", async () => expect((await check(wrongCode)).status).toBe(1));
  it("writes nothing", async () => expect((await check(wrongCode)).written).toEqual([]));
  it("names the sheets that took no part in one line (P4)", async () =>
    expect(
      (await check({ sheets: { 值班表: [["日期", "姓名"]], 通讯录: [["姓名", "电话"]] } })).out
        .split("\n")
        .filter((line) => line.startsWith("未参与审核的工作表：")),
    ).toEqual(["未参与审核的工作表：值班表、通讯录"]));
  it("says what a finding changes (P5)", async () =>
    expect((await check({})).out).toContain("影响：企业R&D经费内部支出、R&D经费增长速度"));
  it("says when a finding changes nothing that is printed", async () => {
    const { out } = await check({ cells: { "企业信息库!G2": 126.5 } });
    expect(out).toMatch(/R05[^\n]*\n[^\n]*企业信息库!G2[^\n]*不影响报告/);
  });
  it("lists what changes the report first, whatever the order of rules", async () => {
    const { out } = await check({ cells: { "企业信息库!G2": 126.5, "企业信息库!C2": "91350423XXXX00019V" } });
    const mandatory = out.slice(out.indexOf("【必改】"), out.indexOf("【需核实】"));
    expect(mandatory.indexOf("R08")).toBeGreaterThan(0);
    expect(mandatory.indexOf("R08")).toBeLessThan(mandatory.indexOf("R05"));
  });
  it("shows every target with its state and why it has none", async () => {
    const { out } = await check({});
    expect(out).toMatch(/有效发明专利拥有量 +增长28%以上（7件以上） +6件 +85\.7% +未完成，差1件/);
    expect(out).toMatch(/培训农民 +300人次以上 +286人次 +95\.3% +基本完成，差14人次/);
    const without = await check({ without: ["农村实用技术培训"] });
    expect(without.out).toMatch(/培训农民 .*未核定：“农村实用技术培训人次”没有数值：缺少农村实用技术培训台账/);
  });
  it("tells the next step with the file's own name", async () =>
    expect((await check({})).out).toContain("keji report a.xlsx -o 青溪县科学技术局2021年工作总结.docx"));
  it("says how many rules passed, and lists each with --rules", async () => {
    const [brief, full] = [await check({}), await check({}, "--rules")];
    expect(brief.out).toMatch(/审核规则：通过\d+条.*（共\d+条）/);
    expect(brief.out).not.toContain("R01");
    expect(full.out).toMatch(/R01 +必改 +必填项为空 +通过\n/);
    expect(full.out).toMatch(/X27 +需核实 +研发统计未全覆盖 +有问题1条\n/);
    expect(full.out).toMatch(/R24 .*不适用\n +没有科技特派员台账“职称”列\n/);
    expect(full.out).toMatch(/X17 .*不适用：没有专利统计表\n/);
  });
  it("says with --rules how much the rules look at, and names what none does", async () => {
    const [brief, full] = [await check({}), await check({}, "--rules")];
    expect(brief.out).not.toContain("检查范围");
    expect(full.out).toMatch(/台账共\d+列，有规则检查\d+列，文字说明等不需检查\d+列，无规则检查\d+列\n/);
    expect(full.out.replace(/\n */g, "")).toContain("无规则检查：目标任务表“对应指标”“计分办法”，历年数据表“单位”");
  });
  it.each([
    ["the sample", {}],
    [
      "a workbook that lacks nearly everything",
      { without: Object.values(SAMPLE_SHEETS).filter((name) => !/参数|专利/.test(name)) },
    ],
  ])("keeps the list of rules to 80 columns for %s", async (_, change) => {
    const { out } = await check(change, "--rules");
    const list = out.slice(out.indexOf("审核规则："), out.indexOf("结论：")).split("\n");
    expect(list.filter((line) => displayWidth(line) > 80)).toEqual([]);
    expect(list.filter((line) => /^  [A-Z]\d+/.test(line))).toHaveLength(pack.rules.length);
  });
  it("tells in JSON what each rule looks at, only with --rules", async () => {
    const read = async (...options: readonly string[]): Promise<CheckJson> =>
      checkJson.parse(JSON.parse((await check({}, "--json", ...options)).out));
    expect((await read()).coverage).toBeUndefined();
    const { columns, parameters, indicators } = (await read("--rules")).coverage ?? {};
    expect(columns).toContainEqual({
      id: "L06.hvr",
      name: "专利台账“高价值情形”",
      rules: [],
      why: null,
    });
    expect(parameters).toContainEqual({
      id: "T0.year",
      name: "参数表“报告年度”",
      rules: [],
      why: "没有它不能审核，审核前先提示",
    });
    expect(indicators?.find(({ id }) => id === "PAT_GRT")?.rules).toContain("X20");
  });
  it("says so when there is no target", async () => {
    const { out } = await check({ without: ["目标任务表"] });
    expect(out).toContain("目标任务表没有2021年度的目标");
  });
});

describe("keji check --out", () => {
  it("writes a copy to fill in and says what is in it, the workbook itself untouched", async () => {
    const { status, out, written, files } = await check({}, "--out", "b.xlsx");
    expect([status, written]).toEqual([0, ["b.xlsx"]]);
    expect(out).toContain("副本已写出：b.xlsx（待填写的核实说明3条）");
    expect(out).toContain("keji check b.xlsx");
    const again = await keji(["check", "b.xlsx"], { files: { "b.xlsx": files.get("b.xlsx") ?? new Uint8Array() } });
    expect(again.out).toContain("核实说明：尚未填写3条");
  });
  it("never takes the place of a file that is there, least of all the workbook's", async () => {
    const files = { "a.xlsx": workbookFile(sampleWorkbook()), "b.xlsx": new Uint8Array([1]) };
    for (const [copy, sentence] of [
      ["b.xlsx", "已经存在"],
      ["./a.xlsx", "不能写到工作簿自己"],
    ]) {
      const { status, out, err, written } = await keji(["check", "a.xlsx", "--out", copy ?? ""], { files });
      expect([status, out, written]).toEqual([2, "", []]);
      expect(err).toContain(sentence);
    }
  });
  it("prints nothing but the object beside --json", async () => {
    const { out, written } = await check({}, "--json", "--out", "b.xlsx");
    expect(written).toEqual(["b.xlsx"]);
    expect(checkJson.safeParse(JSON.parse(out)).error).toBeUndefined();
  });
});

describe("keji check on a workbook with 核实说明", () => {
  const change: SampleChange = { cells: { "专利!G3": "2017-05-05", "企业信息库!C2": "91350423XXXX00019V" } };
  const seen = checkSample(change);
  const said = (...rows: RawValue[][]): Promise<Ran> =>
    check({ ...change, sheets: { 核实说明: explanationSheet(...rows) } });
  const divisional = { 原因类别: "分案申请", "依据/说明": "受理通知书", 说明人: "张三", 说明时间: "2022-01-04" };

  it("shows the reason, who gave it, and what does nothing with the reason why", async () => {
    const { out, status } = await said(
      rowAbout(findingOf(seen, "R14"), divisional),
      rowAbout(findingOf(seen, "R08"), { 原因类别: "其他", "依据/说明": "营业执照上就是这样写的没有错" }),
      rowOf({ 审核规则: "R16", 对象: "L05/某证书/exp", 填报值: "2024", ...divisional }),
    );
    expect(out).toContain("〔已说明〕");
    expect(out).toContain("已说明：分案申请，受理通知书（张三，2022-01-04）");
    expect(out).toContain("核实说明：起作用1条、不起作用1条、已无对应问题1条");
    expect(out).toContain("第3行 R08 L01/91350423XXXX00019V/uscc：不起作用（必改问题不能用说明代替，请更正数据）");
    expect(out).toContain("第4行 R16 L05/某证书/exp：已无对应问题");
    expect(status).toBe(1);
  });
  it("shows a lapsed one with the old reason and the old value", async () => {
    const old = findingOf(checkSample({ cells: { "专利!G3": "2016-05-05" } }), "R14");
    const { out } = await said(rowAbout(old, divisional));
    expect(out).toMatch(/R14[^\n]*〔说明已失效〕/);
    expect(out).toMatch(/说明已失效：分案申请，受理通知书（张三，2022-01-04）；原填报值“[^”]*2016-05-05[^”]*”已变/);
  });
  it("shows to whom a finding was handed, until when, and that it is overdue", async () => {
    const { out } = await said(
      rowAbout(findingOf(seen, "R14"), { 状态: "转办", 转办单位: "高新股", 办结期限: "2022-01-04" }),
    );
    expect(out).toContain("已转办高新股，2022年1月4日前办结，已逾期");
  });
  it("refuses one that a newer Keji wrote, with one sentence", async () => {
    const { status, out, err } = await said(rowAbout(findingOf(seen, "R14"), { 校验标识: "2-0123456789abcdef" }));
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain("请更新科绩");
  });
});

describe("keji check --json", () => {
  it("prints one object that keeps to the contract, and nothing else", async () => {
    const { out, err } = await check({}, "--json");
    expect(err).toBe("");
    expect(checkJson.safeParse(JSON.parse(out)).error).toBeUndefined();
  });
  it("has the exit status of the plain check", async () => expect((await check(wrongCode, "--json")).status).toBe(1));
});

describe("the clock", () => {
  const clockIn = async (args: readonly string[], clock: string | null): Promise<unknown> => {
    const file = await sampleFile();
    const { out } = await keji(["check", "a.xlsx", "--json", ...args], { files: { "a.xlsx": file }, io: { clock } });
    return (JSON.parse(out) as { parameters: { clock: string } }).parameters.clock;
  };
  it("is today in China", async () => expect(await clockIn([], null)).toBe("2022-01-05"));
  it("can be set from the environment", async () => expect(await clockIn([], "2021-12-01")).toBe("2021-12-01"));
  it("can be set on the command line, which goes first", async () =>
    expect(await clockIn(["--clock", "2021-11-30"], "2021-12-01")).toBe("2021-11-30"));
  it("must be a day", async () => {
    const { status, err } = await keji(["check", "a.xlsx", "--clock", "2021-02-30"]);
    expect([status, err]).toEqual([2, "“2021-02-30”不是日期，请写成如2022-01-05的样子。\n"]);
  });
});

describe("what cells can do to a terminal", () => {
  const nasty = "\u001b[31m红\u001b[0m\u0007\u009b2J\u202e反\n第二行\ue000";
  const change: SampleChange = { cells: { "专利!I2": nasty } };

  it("is nothing: no control character of a cell is printed", async () => {
    const { out } = await check(change);
    expect(out).toContain("␛[31m红␛[0m␇‹009B›2J‹202E›反␊第二行‹E000›");
    expect(out.replace(/\n/g, "")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
  it("is nothing in JSON either, which reads back as it was", async () => {
    const { out } = await check(change, "--json");
    expect(out.replace(/\n/g, "")).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\ue000]/);
    expect(JSON.stringify(JSON.parse(out))).toContain(JSON.stringify(nasty).slice(1, -1));
  });
});

describe("colour and progress", () => {
  it("are absent when nobody watches", async () => {
    const { out, err } = await check({});
    expect(out + err).not.toContain("\u001b");
  });
  it("are there for somebody who does, and the progress is gone at the end", async () => {
    const { out, err } = await keji(["check", "a.xlsx"], {
      files: { "a.xlsx": await sampleFile() },
      io: { colour: "colour", watcher: "present" },
    });
    expect(out).toContain("\u001b[33m【需核实】\u001b[0m");
    expect(err).toContain("正在读取工作簿");
    expect(err.endsWith("\r\u001b[2K")).toBe(true);
  });
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("keji check --map", () => {
  const EXPORT: SampleChange = {
    sheets: {
      专利: [
        ["号码", "发明创造名称", "种类", "权利人全称", "申请日", "授权公告日", "案件现状"],
        ["201710000101.2", "甲", "发明", "福建青溪清泉新材料有限公司", "2017-03-01", "2021-05-06", "有效"],
      ],
    },
  };
  const MAP = bytesOf(
    JSON.stringify({
      format: 1,
      mappings: [
        { sheet: "专利", header: "号码", ledger: "专利台账", field: "专利号" },
        { sheet: "专利", header: "案件现状", ledger: "专利台账", field: "法律状态" },
      ],
    }),
  );
  const run = (change: SampleChange, map: Uint8Array, ...options: readonly string[]): Promise<Ran> =>
    keji(["check", "a.xlsx", "--map", "m.json", ...options], {
      files: { "a.xlsx": workbookFile(sampleWorkbook(change)), "m.json": map },
    });

  it("reads the headers as it says; without it they are told with what they nearly say", async () => {
    const without = (await check(EXPORT)).out;
    expect(without).toMatch(/S09 .*表头未能识别：.*号码/);
    expect((await run(EXPORT, MAP)).out).not.toMatch(/S09 .*表头未能识别：.*号码/);
  });
  it("is remembered in the copy, which then needs it no more", async () => {
    const { files } = await run(EXPORT, MAP, "--out", "b.xlsx");
    const copy = { "b.xlsx": files.get("b.xlsx") ?? new Uint8Array() };
    const again = await keji(["check", "b.xlsx", "--json"], { files: copy });
    const { findings } = checkJson.parse(JSON.parse(again.out));
    expect(findings.filter(({ rule }) => rule === "S16")).toEqual([]);
    expect(findings.find(({ id }) => id.startsWith("S09/L06/专利/unmapped"))?.seen["value"] ?? "").not.toContain(
      "号码",
    );
  });
  it("that is wrong is refused, and nothing is written", async () => {
    const wrong = bytesOf(
      JSON.stringify({ format: 1, mappings: [{ header: "号码", ledger: "专利台帐", field: "专利号" }] }),
    );
    const { status, err, written } = await run(EXPORT, wrong, "--out", "b.xlsx");
    expect([status, written]).toEqual([2, []]);
    expect(err).toContain("映射文件“m.json”第1条的台账“专利台帐”不存在，是否应为“专利台账”");
  });
});

describe("keji check of a CSV", () => {
  const HEADER = "序号,专利名称,专利号,专利类型,专利权人,申请日,授权公告日,法律状态";
  const ROWS = '1,甲,="201710000101.2",发明,福建青溪清泉新材料有限公司,2017-03-01,2021-05-06,有效';
  const list = (name: string, text: string, ...options: readonly string[]): Promise<Ran> =>
    keji(["check", name, ...options], { files: { [name]: bytesOf(text) } });

  it("takes the year from the file's name, and says so", async () => {
    const { status, out } = await list("专利2021.csv", `${HEADER}\n${ROWS}`);
    expect(status).toBe(0);
    expect(out).toContain("按2021年度审核（取自表题或文件名），数据截至2021年12月31日");
    expect(out).toContain("专利台账1行（专利2021）");
    expect(out).not.toContain("S15");
  });
  it("takes year and cut-off from the lines above", async () => {
    const { out } = await list("a.csv", `2020年专利台账\n截至2020年11月30日\n${HEADER}\n${ROWS}`);
    expect(out).toContain("按2020年度审核（取自表题或文件名），数据截至2020年11月30日");
  });
  it("guesses no year", async () => {
    const { status, err } = await list("专利.csv", `${HEADER}\n${ROWS}`);
    expect([status, err.includes("请在文件名里写上年份")]).toEqual([2, true]);
  });
  it("tells what it could not look at", async () => {
    const { out } = await list("专利2021.csv", `${HEADER}\n${ROWS}`, "--json");
    const { rules, parameters } = checkJson.parse(JSON.parse(out));
    expect(rules.filter(({ status }) => status === "could-not-run").map(({ id }) => id)).toEqual(["S14"]);
    expect(parameters).toMatchObject({ county: "", year: 2021 });
  });
  it("writes neither report nor copy", async () => {
    const files = { "专利2021.csv": bytesOf(`${HEADER}\n${ROWS}`) };
    for (const args of [
      ["report", "专利2021.csv", "-o", "a.docx"],
      ["check", "专利2021.csv", "--out", "b.xlsx"],
    ]) {
      const { status, err, written } = await keji(args, { files });
      expect([status, written]).toEqual([2, []]);
      expect(err).toContain("只能审核");
    }
  });
  it("that is no ledger says what would have been one", async () =>
    expect((await list("通讯录2021.csv", "姓名,电话\n甲,1")).err).toContain("没有认出任何台账"));
});
