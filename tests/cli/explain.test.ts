import { explainAsOfJson, explainJson, explainSinceJson } from "../../src/app/wire/explain-json";
import { keji, sampleFile, type Machine, type Ran } from "../make/command-line";
import { sampleWorkbook, type SampleChange } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";

async function explain(args: readonly string[], machine: Machine = {}): Promise<Ran> {
  return keji(["explain", ...args], { files: { "a.xlsx": await sampleFile(), ...machine.files } });
}

/** 总结_取数底稿.xlsx of the sample, and the workbook as it is after the change. */
async function sentThen(change: SampleChange = {}): Promise<Record<string, Uint8Array>> {
  const files = { "a.xlsx": workbookFile(sampleWorkbook()) };
  const ran = await keji(["report", "a.xlsx", "-o", "总结.docx", "--submit", "市科技局", "--no-papers"], { files });
  expect([ran.status, ran.written]).toEqual([0, ["总结.docx", "总结_取数底稿.xlsx"]]);
  expect(ran.out).toContain("取数底稿已写出：总结_取数底稿.xlsx（内部资料，由本单位留存）");
  return {
    "总结_取数底稿.xlsx": ran.files.get("总结_取数底稿.xlsx") ?? new Uint8Array(),
    "a.xlsx": workbookFile(sampleWorkbook(change)),
  };
}

describe("keji explain", () => {
  it("gives a paragraph to copy and the rows, by name or key", async () => {
    const ran = await explain(["a.xlsx", "专利授权数"]);
    expect([ran.status, ran.err, ran.written]).toEqual([0, "", []]);
    expect(ran.out).toContain(
      "专利授权量：5件。口径：授权公告日在统计期间内的专利。取数方法：专利台账中“授权公告日”在统计期间内的行数。" +
        "期间：2021年1月1日至2021年12月31日。来源单位：青溪县科学技术局，专利台账（工作表“专利”）共12行，计入5行，" +
        "已剔除7行（“授权公告日”不在统计期间内5行、“授权公告日”未填或无法识别2行）。没有待处理的审核问题。\n",
    );
    expect(ran.out).toContain("  专利台账 专利第3行 201810000202.4：授权公告日（H3）2021-02-09\n");
    expect((await explain(["a.xlsx", "PAT_GRT"])).out).toBe(ran.out);
  });

  it("says what a target asks, and where the base came from", async () => {
    const { out } = await explain(["a.xlsx", "有效发明专利拥有量"]);
    expect(out).toContain("比较基数：上年末数5件（取自目标任务表“上年基数”）。");
    expect(out).toContain("目标任务：有效发明专利拥有量增长28%以上（即7件），完成率85.7%，未完成，尚差1件。");
  });

  it("tells an unknown name with the nearest ones, and ends with 2", async () => {
    const ran = await explain(["a.xlsx", "专利授全量"]);
    expect([ran.status, ran.out]).toEqual([2, ""]);
    expect(ran.err).toContain("没有叫“专利授全量”的数值，相近的有：专利授权量（PAT_GRT）、");
  });

  it("prints JSON of the documented form", async () => {
    const { out } = await explain(["a.xlsx", "RD_TOTAL", "--json"]);
    const json = explainJson.parse(JSON.parse(out));
    expect(json.figure).toMatchObject({ key: "RD_TOTAL", value: "1461.5", unit: "万元", period: "2020年度" });
    expect(json.rows.every(({ cells }) => cells.every(({ text }) => text === null))).toBe(true);
    expect(explainJson.parse(JSON.parse((await explain(["a.xlsx", "PAT_GRT", "--json"])).out)).sources).toEqual([
      {
        ...{ figure: "PAT_GRT", ledger: "专利台账", sheets: ["专利"], rows: 12, counted: 5, unfilled: 0 },
        leftOut: [
          { reason: "“授权公告日”不在统计期间内", rows: 5 },
          { reason: "“授权公告日”未填或无法识别", rows: 2 },
        ],
      },
    ]);
  });

  it.each([
    [["a.xlsx"], "没有写数值名称或标识"],
    [["--as-of", "b.xlsx"], "没有写数值名称或标识"],
    [["--since", "b.xlsx"], "没有写工作簿的文件名"],
    [["a.xlsx", "PAT_GRT", "--as-of", "b.xlsx"], "多写了“PAT_GRT”"],
    [["a.xlsx", "--as-of", "b.xlsx", "--since", "b.xlsx"], "“--as-of”不能和“--since”一起用"],
    [["--as-of", "a.xlsx", "PAT_GRT"], "“a.xlsx”不是取数底稿"],
  ])("%j: %s", async (args, told) => {
    const ran = await explain(args);
    expect([ran.status, ran.out]).toEqual([2, ""]);
    expect(ran.err).toContain(told);
  });
});

describe("a report marked as sent", () => {
  it("answers from its 取数底稿, whatever the workbook says now", async () => {
    const files = await sentThen({ cells: { "专利!I3": "未缴年费终止失效" } });
    const ran = await explain(["--as-of", "总结_取数底稿.xlsx", "有效发明专利拥有量"], { files });
    expect(ran.out).toContain("以报送稿“总结.docx”（报市科技局，2022年1月5日）为准");
    expect(ran.out).toContain("有效发明专利拥有量：6件。");
    expect(ran.out).toContain("专利第3行 201810000202.4：专利类型发明；授权公告日2021-02-09；法律状态有效\n");
    const { out } = await explain(["--as-of", "总结_取数底稿.xlsx", "PAT_INV_VALID", "--json"], { files });
    const json = explainAsOfJson.parse(JSON.parse(out));
    expect([json.figure.display, json.rows.length, json.sent.recipient]).toEqual(["6件", 6, "市科技局"]);
  });

  it("lists what changed since", async () => {
    const files = await sentThen({ cells: { "专利!I3": "未缴年费终止失效" } });
    const ran = await explain(["--since", "总结_取数底稿.xlsx", "a.xlsx"], { files });
    expect(ran.out).toContain("送审后变动清单：自报送稿“总结.docx”（报市科技局，2022年1月5日）以来，");
    expect(ran.out).toContain(
      "有效发明专利拥有量（PAT_INV_VALID）：6件 → 5件；减少1行\n     减少 原专利第3行 201810000202.4\n",
    );
    const { out } = await explain(["--since", "总结_取数底稿.xlsx", "a.xlsx", "--json"], { files });
    const json = explainSinceJson.parse(JSON.parse(out));
    expect(json.sameData).toBe(false);
    expect(json.figures.find(({ key }) => key === "PAT_INV_VALID")).toMatchObject({ then: "6件", now: "5件" });
  });

  it("names a row that has no key by what stands in it", async () => {
    const files = await sentThen({ cells: { "激励政策资金!J2": "未兑现" } });
    const { out } = await explain(["--since", "总结_取数底稿.xlsx", "a.xlsx"], { files });
    expect(out).toMatch(/减少 原激励政策资金第2行 县 高新技术企业奖励 /);
  });

  it("finds nothing where nothing changed", async () => {
    const ran = await explain(["--since", "总结_取数底稿.xlsx", "a.xlsx"], { files: await sentThen() });
    expect(ran.out).toBe("送审后变动清单：自报送稿“总结.docx”（报市科技局，2022年1月5日）以来没有变动\n");
  });

  it("never takes the place of a 取数底稿 that is there", async () => {
    const files = { "a.xlsx": await sampleFile(), "总结_取数底稿.xlsx": new Uint8Array([1]) };
    const ran = await keji(["report", "a.xlsx", "-o", "总结.docx", "--submit", "市科技局", "--no-papers"], { files });
    expect([ran.status, ran.written]).toEqual([2, []]);
    expect(ran.err).toContain("“总结_取数底稿.xlsx”已经存在");
  });
});
