/** keji report --from: shows every match, writes only when somebody says so, and only a new file. */
import { startJson } from "../../src/app/wire/start-json";
import { keji, sampleFile, type Machine, type Ran } from "../make/command-line";
import { NUMBERED, numbered } from "../make/last-years";
import { open, paragraphs } from "../docx/opened";
import { date, sampleWorkbook } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";
import { p, wordFile } from "../make/word-file";

let workbook: Uint8Array;

beforeAll(async () => {
  workbook = await sampleFile();
});

function start(options: readonly string[], machine: Machine = {}, last = numbered()): Promise<Ran> {
  const files = { "a.xlsx": workbook, "last.docx": last, ...machine.files };
  return keji(["report", "a.xlsx", "--from", "last.docx", ...options], { ...machine, files });
}

test("every match is shown, and without a yes nothing is written", async () => {
  const ran = await start(["-o", "new.docx"]);
  expect([ran.status, ran.written, ran.err]).toEqual([0, [], ""]);
  expect(ran.out).toContain("4. “9件” → “5件”（专利授权量）");
  expect(ran.out).toContain("注意：工作簿的上年基数为2家，与上年原文不同，请核对");
  expect(ran.out).toContain("“48户”：没有对应的指标");
  expect(ran.out).toContain("“2020年” → “2021年”");
  expect(ran.out).toContain("“2021年”是具体日期，没有改，请核对");
  expect(ran.out).toContain("合计：由2020年到2021年，对应10处，保留【上年数】6处，年份顺延6处，措辞待改0处。");
  expect(ran.out).toContain("keji report a.xlsx --from last.docx -o new.docx --yes");
});

test("with --yes, or a yes at the terminal, the new document is written and holds", async () => {
  const ran = await start(["-o", "new.docx", "--yes", "--skip", "2"]);
  expect([ran.status, ran.written]).toEqual([0, ["new.docx"]]);
  expect(ran.out).toContain("“2家”：按 --skip 不作对应");
  const files = { "a.xlsx": workbook, "new.docx": ran.files.get("new.docx") ?? new Uint8Array() };
  const verified = await keji(["verify", "new.docx", "a.xlsx"], { files });
  expect(verified.out).toContain("关联数据：9处，一致9处");
  const asked: string[] = [];
  const confirm = (question: string): Promise<boolean> => Promise.resolve(asked.push(question) === 1);
  expect((await start(["-o", "new.docx"], { io: { confirm } })).written).toEqual(["new.docx"]);
  expect(asked).toEqual(["按以上对应写出报告？（是/否）"]);
});

test("a clean copy is refused while a 【上年数】 remains", async () => {
  const ran = await start(["-o", "new.docx", "--yes"]);
  const files = { "new.docx": ran.files.get("new.docx") ?? new Uint8Array() };
  const cleaned = await keji(["clean", "new.docx", "-o", "c.docx"], { files });
  expect([cleaned.status, cleaned.written]).toEqual([1, []]);
  expect(cleaned.err).toContain("上年数");
});

test("--json has everything, and --dry-run needs no -o", async () => {
  const ran = await start(["--dry-run", "--json"]);
  const json = startJson.parse(JSON.parse(ran.out));
  expect([ran.status, ran.written, json.written, json.matches.length]).toEqual([0, [], false, 10]);
  expect(json.matches[3]).toMatchObject({ number: 4, was: "9件", now: "5件", tag: "fig:PAT_GRT~s" });
  const written = await start(["-o", "new.docx", "--yes", "--json"]);
  expect(startJson.parse(JSON.parse(written.out)).written).toBe(true);
});

test("the new document is refreshed like one of Keji's own", async () => {
  const { files } = await start(["-o", "new.docx", "--yes"]);
  const all = { "a.xlsx": workbook, "new.docx": files.get("new.docx") ?? new Uint8Array() };
  const same = await keji(["report", "a.xlsx", "--into", "new.docx", "--dry-run"], { files: all });
  expect(same.err).toBe("");
  const moved = workbookFile(sampleWorkbook({ cells: { "专利!H2": "2021-06-01", "专利!J2": "授权" } }));
  const ran = await keji(["report", "a.xlsx", "--into", "new.docx"], { files: { ...all, "a.xlsx": moved } });
  expect([ran.written, ran.err]).toEqual([["new.docx"], ""]);
  expect(ran.out).toContain("专利授权量");
  const words = paragraphs(open(ran.files.get("new.docx") ?? new Uint8Array()));
  expect(words.find((text) => text.startsWith("二是"))).toContain("专利授权6件");
  // Not a paragraph more than last year's had.
  expect(words).toHaveLength(NUMBERED.length);
});

test("words that this year does not bear out end with 1", async () => {
  const last = wordFile(p("2020年工作总结") + p("有效期内国家高新技术企业2家，同比下降。"));
  const ran = await start(["-o", "new.docx", "--yes"], {}, last);
  expect([ran.status, ran.written]).toEqual([1, ["new.docx"]]);
  expect(ran.out).toContain("〔待改〕写了“下降”，而“有效期内国家高新技术企业数”比上年增加1家，请改措辞");
});

test.each([
  [["-o", "last.docx"], "不能写到上年总结自己"],
  [["-o", "a.docx"], "已经存在"],
  [["-o", "new.doc"], "扩展名不对"],
  [[], "没有写报告的文件名"],
  [["-o", "new.docx", "--skip", "x"], "“x”不是序号"],
  [["-o", "new.docx", "--skip", "99"], "没有第99处对应（共10处）"],
  [["-o", "new.docx", "--final"], "“--final”不能和“--from”一起用"],
  [["-o", "new.docx", "--yes", "--dry-run"], "“--yes”不能和“--dry-run”一起用"],
])("%p: status 2, one sentence, nothing written", async (options, says) => {
  const ran = await start(options, { files: { "a.docx": numbered() } });
  expect([ran.status, ran.out, ran.written].slice(0, 1)).toEqual([2]);
  expect(ran.written).toEqual([]);
  expect(ran.err).toContain(says);
  expect(ran.err.trim().split("\n")).toHaveLength(1);
});

test("a document of the workbook's own year is refused", async () => {
  const ran = await start(["-o", "new.docx", "--yes"], {}, wordFile(p("2021年工作总结")));
  expect([ran.status, ran.written]).toEqual([2, []]);
  expect(ran.err).toContain("文档写的是2021年，工作簿的报告年度是2021年");
});

test("a half year's report may start from last year's, and stays one when it is refreshed", async () => {
  const half = workbookFile(sampleWorkbook({ parameters: { 统计截止日: date("2021-06-30") } }));
  const ran = await start(["-o", "new.docx", "--kind", "half", "--yes"], { files: { "a.xlsx": half } });
  expect(ran.written).toEqual(["new.docx"]);
  const report = ran.files.get("new.docx") ?? new Uint8Array();
  const provenance = open(report).paths.find((path) => open(report).text(path).includes("urn:keji:provenance:1"));
  expect(open(report).text(provenance ?? "")).toContain('<wanted kind="half"');
  const files = { "a.xlsx": half, "new.docx": report };
  const refused = await keji(["report", "a.xlsx", "--into", "new.docx", "--kind", "quarter"], { files });
  expect([refused.status, refused.written]).toEqual([2, []]);
});
