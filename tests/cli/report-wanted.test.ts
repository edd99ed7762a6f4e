/** keji report for a half year, a stage, with highlights, with problems: what is written, told and remembered. */
import { strFromU8, unzipSync } from "fflate";
import { keji, type Ran } from "../make/command-line";
import { date, sampleWorkbook, type SampleChange } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";

async function report(options: readonly string[], change: SampleChange = {}): Promise<Ran> {
  const files = { "a.xlsx": workbookFile(sampleWorkbook(change)) };
  // The papers beside the report are told of in a test of their own.
  return keji(["report", "a.xlsx", ...options, ...(options.includes("-o") ? ["--no-papers"] : [])], { files });
}

const to = (cutoff: string): SampleChange => ({ parameters: { 统计截止日: date(cutoff) } });

function part({ files }: Ran, path: string): string {
  return strFromU8(unzipSync(files.get("b.docx") ?? new Uint8Array())[path] ?? new Uint8Array());
}
const words = (ran: Ran): string => part(ran, "word/document.xml").replace(/<[^>]*>/g, "");
const provenance = (ran: Ran): string => part(ran, "customXml/item2.xml");

describe("--kind", () => {
  it("writes the half year's report, says that of the year so far, and remembers it", async () => {
    const ran = await report(["-o", "b.docx", "--kind", "half"], to("2021-06-30"));
    expect([ran.status, ran.err]).toEqual([0, ""]);
    expect(ran.out).toMatch(/^按统计截止日2021-06-30写作2021年上半年小结。\n初稿已写出：b.docx/);
    expect(words(ran)).toContain("2021年上半年工作小结");
    expect(provenance(ran)).toContain('<wanted kind="half" stage="初稿"');
  });
  it("tells that a third quarter's figures are those since New Year", async () => {
    const ran = await report(["-o", "b.docx", "--kind", "quarter"], to("2021-09-30"));
    expect(ran.out).toContain("2021年第三季度小结。文中数字都是1—9月累计数，不是当季数。");
  });
  it("tells a cut-off that ends no half year, and titles the report by it", async () => {
    const ran = await report(["-o", "b.docx", "--kind", "half"], to("2021-05-31"));
    expect(ran.out).toMatch(/^统计截止日2021-05-31不是半年末，标题写作“截至5月底”/);
    expect(words(ran)).toContain("2021年截至5月底工作小结");
  });
  it("is held against the same kind of report when it is verified", async () => {
    const change = to("2021-06-30");
    const { files } = await report(["-o", "b.docx", "--kind", "half"], change);
    const ran = await keji(["verify", "b.docx", "a.xlsx"], {
      files: { "b.docx": files.get("b.docx") ?? new Uint8Array(), "a.xlsx": workbookFile(sampleWorkbook(change)) },
    });
    expect([ran.status, ran.err]).toEqual([0, ""]);
  });
});

it("an annual report remembers nothing in particular: its bytes are as before", async () => {
  const [plain, annual] = [
    await report(["-o", "b.docx"]),
    await report(["-o", "b.docx", "--kind", "annual", "--stage", "初稿"]),
  ];
  expect(Buffer.from(annual.files.get("b.docx") ?? []).equals(Buffer.from(plain.files.get("b.docx") ?? []))).toBe(true);
  expect(provenance(plain)).not.toMatch(/<wanted|<answering/);
});

it("--stage stands in the draft line and in what is told (P11)", async () => {
  const ran = await report(["-o", "b.docx", "--stage", "送审稿"]);
  expect(ran.out).toMatch(/^送审稿已写出：b.docx/);
  expect(words(ran)).toContain("（送审稿，数据截至2021年12月31日");
});

it("--no-shading prints the marks without shading", async () => {
  const [shaded, plain] = [await report(["-o", "b.docx"]), await report(["-o", "b.docx", "--no-shading"])];
  expect([words(shaded), words(plain)].map((text) => text.includes("〔待核实〕"))).toEqual([true, true]);
  expect([shaded, plain].map((ran) => part(ran, "word/document.xml").includes("<w:shd "))).toEqual([true, false]);
});

describe("带问题定稿", () => {
  it("is written without the line and the marks, and its provenance names who answers for it and why", async () => {
    const ran = await report([
      "-o",
      "b.docx",
      "--final",
      "--with-problems",
      "--by",
      "张某",
      "--reason",
      "市局要求今日报送",
    ]);
    expect([ran.status, ran.err]).toEqual([0, ""]);
    expect(ran.out).toMatch(
      /^定稿已写出：b.docx\n取数底稿已写出：b_取数底稿.xlsx（内部资料，由本单位留存）\n带问题定稿：张某，理由：市局要求今日报送（.*）\n定稿时尚有：3条需核实、3处待补/,
    );
    expect(words(ran)).not.toMatch(/初稿|〔待/);
    expect(words(ran)).toContain("【待补：");
    expect(provenance(ran)).toContain('<answering by="张某">市局要求今日报送</answering>');
  });
  it("is offered where a final report is refused", async () => {
    const ran = await report(["-o", "b.docx", "--final"]);
    expect([ran.status, ran.written]).toEqual([1, []]);
    expect(ran.err).toContain("确需带问题定稿的，用 --with-problems --by <姓名> --reason <理由> 写明");
  });
});

describe("highlights", () => {
  it("are listed with numbers, and nothing is written", async () => {
    const ran = await report(["--highlights"]);
    expect([ran.status, ran.err, ran.written]).toEqual([0, "", []]);
    expect(ran.out).toMatch(/^亮点候选3条.*\n1\. 超额完成　填报企业2020年R&D经费增长速度19\.8%[^\n]*\n {3}依据：/);
  });
  it("are put into the opening by their numbers, and remembered by their keys", async () => {
    const ran = await report(["-o", "b.docx", "--highlight", "2,1"]);
    expect(words(ran)).toContain("与目标尚有差距。填报企业2020年R&amp;D经费内部支出1461.5万元");
    expect(provenance(ran)).toMatch(/<highlight key="growth.RD_TOTAL"\/><highlight key="exceeded.RD_GROWTH"\/>/);
  });
  it("that are not on the list are refused", async () => {
    const ran = await report(["-o", "b.docx", "--highlight", "1,7"]);
    expect([ran.status, ran.written]).toEqual([2, []]);
    expect(ran.err).toBe("没有第7条亮点候选（共3条），请用 --highlights 列出后再写序号。\n");
  });
});

describe("--wording", () => {
  it("says another of the true ones, and remembers it (P14)", async () => {
    const ran = await report(["-o", "b.docx", "--wording", "net.HT_N_VALID=2"]);
    expect(words(ran)).toContain("较上年末净增1家");
    expect(provenance(ran)).toContain('<wording key="net.HT_N_VALID" number="2"/>');
  });
  it("tells which there are", async () => {
    const ran = await report(["-o", "b.docx", "--wording", "net.HT_N_VALID=3"]);
    expect([ran.status, ran.err]).toEqual([
      2,
      "“net.HT_N_VALID”没有这个序号的写法，可选：1 比上年末净增1家、2 较上年末净增1家。\n",
    ]);
  });
  it("tells a phrase that the report does not say", async () => {
    const ran = await report(["-o", "b.docx", "--wording", "net.PAT_GRT=1"]);
    expect([ran.status, ran.err]).toEqual([2, expect.stringContaining("报告里没有标识为“net.PAT_GRT”的措辞")]);
  });
});

describe("a refresh", () => {
  async function refreshed(first: readonly string[], options: readonly string[], change: SampleChange): Promise<Ran> {
    const { files } = await report(["-o", "b.docx", ...first], to("2021-06-30"));
    return keji(["report", "a.xlsx", "--into", "b.docx", ...options], {
      files: { "b.docx": files.get("b.docx") ?? new Uint8Array(), "a.xlsx": workbookFile(sampleWorkbook(change)) },
    });
  }
  it("keeps the kind: nothing changes while the workbook does not", async () => {
    const ran = await refreshed(["--kind", "half"], [], to("2021-06-30"));
    expect([ran.status, ran.err, ran.written]).toEqual([0, "", []]);
  });
  it("is refused under another kind, in one sentence that says what to do", async () => {
    const same = await refreshed(["--kind", "half"], ["--kind", "half"], to("2021-06-30"));
    expect([same.status, same.written]).toEqual([0, []]);
    for (const [first, asked, told] of [
      [["--kind", "half"], "quarter", "这份报告是半年工作小结，刷新后还是；请去掉 --kind quarter，"],
      [[], "half", "这份报告是年度工作总结，刷新后还是；请去掉 --kind half，"],
    ] as const) {
      const ran = await refreshed(first, ["--kind", asked], to("2021-09-30"));
      expect([ran.status, ran.written, ran.out]).toEqual([2, [], ""]);
      expect(ran.err).toContain(told);
    }
  });
  it("brings no 附件 into a report that was written without one", async () => {
    expect((await refreshed(["--no-annex"], [], to("2021-06-30"))).written).toEqual([]);
    const ran = await refreshed(["--no-annex"], [], to("2021-09-30"));
    expect(ran.written).toEqual(["b.docx"]);
    expect(words(ran)).not.toContain("附件");
    expect(provenance(ran)).toContain('annex="without"');
  });
  it("shades nothing in a report that was written without shading", async () => {
    const shading = /w:fill="(?!auto)/;
    expect(part(await report(["-o", "b.docx"], to("2021-09-30")), "word/document.xml")).toMatch(shading);
    const ran = await refreshed(["--no-shading"], [], to("2021-09-30"));
    expect(ran.written).toEqual(["b.docx"]);
    expect(words(ran)).toContain("〔待核实〕");
    expect(part(ran, "word/document.xml")).not.toMatch(shading);
    expect(provenance(ran)).toContain('marks="plain"');
  });
  it("keeps highlights and wordings that were chosen", async () => {
    const first = await report(["-o", "b.docx", "--highlight", "1,2"]);
    const files = { "b.docx": first.files.get("b.docx") ?? new Uint8Array(), "a.xlsx": workbookFile(sampleWorkbook()) };
    const ran = await keji(["report", "a.xlsx", "--into", "b.docx"], { files });
    expect([ran.status, ran.written]).toEqual([0, []]);
  });
  it("of a later cut-off says the later term", async () => {
    const ran = await refreshed(["--kind", "quarter"], [], to("2021-09-30"));
    expect(ran.written).toEqual(["b.docx"]);
    expect(words(ran)).toContain("2021年第三季度工作小结");
    expect(words(ran)).not.toContain("工作总结");
    expect(provenance(ran)).toContain('<wanted kind="quarter"');
  });
  it("names the next stage where it is told, and keeps it", async () => {
    const ran = await refreshed(["--stage", "征求意见稿"], ["--stage", "送审稿"], to("2021-06-30"));
    expect([words(ran).includes("（送审稿，"), words(ran).includes("征求意见稿")]).toEqual([true, false]);
    expect(provenance(ran)).toContain('stage="送审稿"');
  });
  it("leaves a report that somebody answered for as it is, and makes a draft of it once the workbook changed", async () => {
    const final = ["--final", "--with-problems", "--by", "张某", "--reason", "按审定稿"];
    expect((await refreshed(final, [], to("2021-06-30"))).written).toEqual([]);
    const ran = await refreshed(final, [], to("2021-09-30"));
    expect(words(ran)).toContain("（初稿，数据截至2021年9月30日");
    expect(provenance(ran)).not.toContain("<answering");
  });
});
