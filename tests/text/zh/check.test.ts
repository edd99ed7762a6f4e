import { describeConclusion, describeEffect, describeLedger, describeOpen } from "../../../src/text/zh/check";
import { describeDraft } from "../../../src/text/zh/outcome";
import { describeProgress } from "../../../src/text/zh/progress";

const none = { mandatory: 0, verify: 0, gaps: [] };

describe("what a finding changes (P5)", () => {
  it("is named by the figures that the report prints", () =>
    expect(describeEffect(["专利授权量"], ["R&D经费投入强度"])).toBe("影响：专利授权量"));
  it("is said of figures that are not printed", () =>
    expect(describeEffect([], ["R&D经费投入强度"])).toBe("不影响报告（只影响未写入报告的R&D经费投入强度）"));
  it("may be nothing", () => expect(describeEffect([], [])).toBe("不影响报告"));
});

describe("a ledger in the head of a check", () => {
  it("is named once where its sheet has its name", () =>
    expect(describeLedger("企业信息库", ["企业信息库"], 8)).toBe("企业信息库8行"));
  it("names its sheets otherwise", () =>
    expect(describeLedger("专利台账", ["2020年", "2021年"], 12)).toBe("专利台账12行（2020年、2021年）"));
});

describe("the conclusion", () => {
  it("asks to correct first", () =>
    expect(describeConclusion({ mandatory: 2, verify: 1, gaps: ["【待补：人口】"] }, "keji report")).toBe(
      "有2条必改、1条需核实，报告中另有1处待补。请先更正必改问题；需要时也可以写出带标记的初稿：keji report",
    ));
  it("offers a marked draft while something is to be verified", () =>
    expect(describeConclusion({ ...none, verify: 1 }, "keji report")).toBe(
      "没有必改问题，有1条需核实。可以写出带标记的初稿：keji report",
    ));
  it("offers a report when nothing is open", () =>
    expect(describeConclusion(none, "keji report")).toBe("没有必改和需核实的问题。可以写出报告：keji report"));
});

describe("what is still open", () => {
  it("leaves out what is not", () => expect(describeOpen({ ...none, verify: 2 })).toBe("2条需核实"));
  it("names the gaps", () =>
    expect(describeOpen({ ...none, mandatory: 1, gaps: ["【待补：人口】"] })).toBe(
      "1条必改、1处待补（【待补：人口】）",
    ));
});

describe("a draft that was written", () => {
  it("says what its draft line says", () =>
    expect(describeDraft("a.docx", { correct: 1, verify: 2, gaps: 3 })).toBe(
      "初稿已写出：a.docx（1处数据待更正、2处数据待核实、3处待补）",
    ));
  it("says nothing more when nothing is open", () =>
    expect(describeDraft("a.docx", { correct: 0, verify: 0, gaps: 0 })).toBe("初稿已写出：a.docx"));
});

describe("progress", () => {
  it("counts within a step of many", () =>
    expect(describeProgress({ done: 12, total: 28, what: "checking-rules" })).toBe("正在审核 12/28"));
  it("does not count a step of one", () =>
    expect(describeProgress({ done: 0, total: 1, what: "reading-workbook" })).toBe("正在读取工作簿"));
  it("has a word for a step it does not know", () =>
    expect(describeProgress({ done: 0, total: 1, what: "dreaming" })).toBe("正在处理"));
});
