import { openMatters } from "../../src/app/check";
import { checkSheets } from "../../src/app/check-sheets";
import { checkWorkbook } from "../../src/app/check-workbook";
import { drain, type Progress } from "../../src/core/base/progress";
import { pack } from "../../src/pack/pack";
import { checkSample } from "../make/check";
import { sampleFile } from "../make/command-line";
import { sampleWorkbook, sheet, workbook } from "../make/workbook";

const clock = "2022-01-05";

function problemOf(...sheets: Parameters<typeof workbook>[1][]): string {
  const checked = drain(checkSheets(workbook("a.xlsx", ...sheets), { pack, clock }));
  return checked.ok ? "none" : checked.problem.code;
}

const patents = sheet("专利", [
  ["专利名称", "专利号", "专利类型", "专利权人", "申请日", "法律状态"],
  ["专利甲", "201710000101.2", "发明", "某公司", "2017-03-01", "有效"],
]);
const parameters = (year: string | number | null): ReturnType<typeof sheet> =>
  sheet("参数表", [
    ["县名", "青溪县"],
    ["报告年度", year],
    ["行政区划代码", "350423"],
    ["常住人口（万人）", 12.4],
  ]);

describe("a check of the sample", () => {
  const sample = checkSample();
  const verdicts = Object.fromEntries(sample.targets.map(({ name, verdict }) => [name, verdict]));

  it("finds nothing mandatory (P6)", () => expect(openMatters(sample).mandatory).toBe(0));
  it("judges the targets that it can measure", () =>
    expect(verdicts).toMatchObject({
      新增国家高新技术企业: "met",
      有效发明专利拥有量: "missed",
      "R&D经费增长": "exceeded",
    }));
  it("computes 19.8% growth of R&D from the firms' rows", () =>
    expect(sample.figures.get("RD_GROWTH")?.value).toMatchObject({ value: expect.stringMatching(/^19\.795/) }));
  it("does not print what only six of eighty firms answered (P15)", () =>
    expect(sample.printed.has("RD_ACT_COV")).toBe(false));
  it("gives every rule one status", () =>
    expect(sample.rules.map(({ id }) => id)).toEqual(pack.rules.map(({ id }) => id)));
});

describe("the same sample read from its file", () => {
  it("comes to the same figures, verdicts and findings", async () => {
    const checked = await checkWorkbook({ bytes: await sampleFile(), name: "青溪县跟踪工作簿.xlsx" }, { pack, clock });
    if (!checked.ok) throw new Error(checked.problem.code);
    const inMemory = checkSample();
    expect(checked.value.figures).toEqual(inMemory.figures);
    expect(checked.value.findings.map(({ id }) => id)).toEqual(inMemory.findings.map(({ id }) => id));
  });
  it("tells each step of its progress, in order", async () => {
    const seen: Progress[] = [];
    await checkWorkbook(
      { bytes: await sampleFile(), name: "a.xlsx" },
      { pack, clock, watch: (progress) => seen.push(progress) },
    );
    expect([...new Set(seen.map(({ what }) => what))]).toEqual([
      "reading-workbook",
      "reading-sheet",
      "reading-rows",
      "computing-figures",
      "checking-rules",
      "writing-report",
    ]);
  });
});

describe("a workbook that cannot be checked", () => {
  it("may hold no ledger", () =>
    expect(
      problemOf(
        sheet("通讯录", [
          ["姓名", "电话"],
          ["张三", "0591"],
        ]),
      ),
    ).toBe("no-ledger"));
  it("may have no 参数表", () => expect(problemOf(patents)).toBe("no-parameters"));
  it("may state no year", () => expect(problemOf(patents, parameters(null))).toBe("no-year"));
  it("may state a year that is none", () => expect(problemOf(patents, parameters("今年"))).toBe("bad-year"));
  it("is not one that has all of it", () => expect(problemOf(patents, parameters(2021))).toBe("none"));
  it("is not changed by being checked", () => {
    const before = sampleWorkbook();
    const copy = structuredClone(before);
    drain(checkSheets(before, { pack, clock }));
    expect(before).toEqual(copy);
  });
});

describe("what stands against a final report", () => {
  it("are open findings by severity, and the gaps of the text", () =>
    expect(openMatters(checkSample())).toEqual({
      mandatory: 0,
      verify: 3,
      gaps: expect.arrayContaining([expect.stringContaining("市统计局反馈数")]),
    }));
  it("are no notices and nothing explained or dismissed", () => {
    const sample = checkSample();
    const settled = sample.findings.map((finding) => ({
      ...finding,
      state: finding.severity === "verify" ? ("explained" as const) : finding.state,
    }));
    expect(openMatters({ ...sample, findings: settled })).toMatchObject({ mandatory: 0, verify: 0 });
  });
  it.each(["lapsed", "handed-on"] as const)("are findings that are %s as well", (state) => {
    const sample = checkSample();
    const findings = sample.findings.map((finding) => ({ ...finding, state }));
    expect(openMatters({ ...sample, findings }).verify).toBe(3);
  });
});
