/** keji verify: what is current, stale, edited, broken and unknown; what was typed; and what it says of a document that is not ours. */
import { verifyJson, type VerifyJson } from "../../src/app/wire/verify-json";
import { changed } from "../docx/opened";
import { keji, sampleFile, type Ran } from "../make/command-line";
import { compoundFile } from "../make/package";
import { sampleWorkbook, type SampleChange } from "../make/workbook";
import { p, tbl, wordFile } from "../make/word-file";
import { workbookFile } from "../make/workbook-file";

let workbook: Uint8Array;
let report: Uint8Array;

beforeAll(async () => {
  workbook = await sampleFile();
  const { files } = await keji(["report", "a.xlsx", "-o", "a.docx"], { files: { "a.xlsx": workbook } });
  report = files.get("a.docx") ?? new Uint8Array();
});

async function verify(
  document: Uint8Array,
  against: Uint8Array | null = workbook,
): Promise<{ ran: Ran; json: VerifyJson }> {
  const files = { "a.docx": document, ...(against ? { "a.xlsx": against } : {}) };
  const ran = await keji(["verify", "a.docx", ...(against ? ["a.xlsx"] : []), "--json"], { files });
  return { ran, json: verifyJson.parse(JSON.parse(ran.out)) };
}

const edited = (change: (xml: string) => string): Uint8Array => changed(report, "word/document.xml", change);
const changedWorkbook = (change: SampleChange): Uint8Array => workbookFile(sampleWorkbook(change));

const wrong = ({ figures }: VerifyJson): readonly unknown[] =>
  figures
    .filter(({ state }) => state !== "current")
    .map(({ tag, shown, expected, state, why }) => [tag, shown, expected, state, why]);

test("a report as it was written holds, against its workbook and against itself, and nothing is written", async () => {
  for (const against of [workbook, null]) {
    const { ran, json } = await verify(report, against);
    expect([ran.status, ran.written, json.holds, wrong(json), json.numbers, json.findings]).toEqual([
      0,
      [],
      true,
      [],
      [],
      [],
    ]);
    expect(json.figures.length).toBeGreaterThan(70);
  }
  const { json } = await verify(report);
  expect(json.workbook).toMatchObject({ same: true, unchanged: true });
});

test.each([
  ["before the year's end", { parameters: { 统计截止日: "2021-11-30" } }],
  ["with a mandatory finding", { cells: { "企业信息库!C2": "91350423XXXX00019V" } }],
  ["without patents", { without: ["专利"] }],
] as readonly (readonly [string, SampleChange])[])("a report of another state holds too: %s", async (_, change) => {
  const other = changedWorkbook(change);
  const { files } = await keji(["report", "a.xlsx", "-o", "a.docx"], { files: { "a.xlsx": other } });
  const answer = ["--with-problems", "--by", "张某", "--reason", "试"];
  const cleaned = await keji(["clean", "a.docx", "-o", "b.docx", ...answer], { files: Object.fromEntries(files) });
  // The same words without a single control are as right.
  for (const document of [files.get("a.docx"), cleaned.files.get("b.docx")]) {
    const { json } = await verify(document ?? new Uint8Array(), other);
    const conflicts = json.numbers.filter(({ state }) => state === "conflicts");
    expect([wrong(json), json.findings, conflicts]).toEqual([[], [], []]);
    expect(json.holds).toBe(true);
  }
});

test("marks are told apart from values", async () => {
  const { json } = await verify(report);
  const figure = json.figures.find(({ tag }) => tag === "fig:RD_TOTAL~s");
  expect(figure).toMatchObject({
    shown: "1461.5万元",
    expected: "1461.5万元",
    mark: "verify",
    expectedMark: "verify",
    state: "current",
  });
  const unmarked = await verify(edited((xml) => xml.replace("1461.5万元〔待核实〕", "1461.5万元")));
  expect(unmarked.json.figures.find(({ tag }) => tag === "fig:RD_TOTAL~s")).toMatchObject({
    mark: null,
    expectedMark: "verify",
  });
});

test("a workbook that moved on makes figures and phrases stale", async () => {
  // One patent more is granted within the year.
  const { ran, json } = await verify(
    report,
    changedWorkbook({ cells: { "专利!H2": "2021-06-01", "专利!J2": "授权" } }),
  );
  expect(ran.status).toBe(1);
  expect(json.workbook).toMatchObject({ same: true, unchanged: false });
  const states = new Set(json.figures.map(({ state }) => state));
  expect([...states].sort()).toEqual(["current", "stale"]);
  expect(json.figures.filter(({ state }) => state === "stale").every(({ shown, expected }) => shown !== expected)).toBe(
    true,
  );
});

test("a figure typed over is edited, also where Word took the part along", async () => {
  const typed = edited((xml) => xml.replace(">286人次<", ">300人次<"));
  const { ran, json } = await verify(typed);
  expect(wrong(json)).toEqual([["fig:TR_PERS~s", "300人次", "286人次", "edited", null]]);
  expect(ran.status).toBe(1);
  const both = changed(typed, "customXml/item1.xml", (xml) => xml.replace(">286人次<", ">300人次<"));
  expect(wrong((await verify(both, null)).json)).toEqual([["fig:TR_PERS~s", "300人次", "286人次", "edited", null]]);
});

test("another true wording is no edit", async () => {
  const chosen = (xml: string): string => xml.replaceAll("比上年末净增1家", "较上年末净增1家");
  const document = changed(edited(chosen), "customXml/item1.xml", chosen);
  expect((await verify(document)).json.holds).toBe(true);
});

test.each([
  ["no-binding", (xml: string) => xml.replace(/<w:dataBinding [^>]*TR_PERS~s[^>]*\/>/, "")],
  ["other-part", (xml: string) => xml.replace(/(<w:dataBinding [^>]*TR_PERS~s[^>]*w:storeItemID=")[^"]*/, "$1{0}")],
  ["other-key", (xml: string) => xml.replace("fig:TR_PERS~s", "fig:TR_CLASS~s")],
])("a broken control: %s", async (why, change) => {
  const { json } = await verify(edited(change));
  expect(wrong(json)).toHaveLength(1);
  expect(json.figures.find(({ state }) => state === "broken")).toMatchObject({ why });
});

test("a document that lost its tags says so once", async () => {
  const stripped = edited((xml) => xml.replace(/<w:tag w:val="(?:fig|say):[^>]*>/g, ""));
  const { json } = await verify(stripped);
  expect(new Set(json.figures.map(({ why }) => why))).toEqual(new Set(["no-tag"]));
  const { out } = await keji(["verify", "a.docx"], { files: { "a.docx": stripped } });
  expect(out.match(/LibreOffice/g)).toHaveLength(1);
  expect(out).not.toContain("关联损坏");
});

test("an entry that is gone, or that Word would show instead", async () => {
  const gone = changed(report, "customXml/item1.xml", (xml) => xml.replace('key="TR_PERS~s"', 'key="X~s"'));
  expect((await verify(gone)).json.figures.find(({ state }) => state === "broken")).toMatchObject({ why: "no-entry" });
  const other = changed(report, "customXml/item1.xml", (xml) => xml.replace(">286人次<", ">999人次<"));
  expect((await verify(other)).json.figures.find(({ state }) => state === "broken")).toMatchObject({
    why: "other-entry",
  });
});

test("a figure that the workbook has no value for is unknown", async () => {
  const { json } = await verify(report, changedWorkbook({ without: ["农村实用技术培训"] }));
  const without = json.figures.filter(({ tag }) => tag.includes("TR_PERS") && !tag.includes("~target"));
  expect(without.length).toBeGreaterThan(0);
  expect(without.map(({ state }) => state)).not.toContain("current");
});

test("a direction word beside a bound figure is held against it", async () => {
  const { ran, json } = await verify(
    edited((xml) => xml.replace("其中高价值发明专利", "同比下降，其中高价值发明专利")),
  );
  expect(json.findings.map(({ code }) => code)).toEqual(["direction"]);
  expect(json.findings[0]?.message).toContain("有效发明专利拥有量");
  expect(ran.status).toBe(1);
});

test("typed numbers of a document that is not ours are held against the workbook", async () => {
  const body = [
    p("青溪县科学技术局2021年工作总结"),
    p("全年专利申请4件，其中发明1件、实用新型2件、外观设计1件；专利授权6件，其中发明2件。培训农民286人次。"),
    p("根据明科〔2021〕12号文件，举办第3批培训。"),
    tbl("指标名称|单位|完成值", "专利授权量|件|5", "技术合同成交额|万元|506.5"),
  ];
  const { ran, json } = await verify(wordFile(body.join("")));
  expect([ran.status, json.linked, json.figures]).toEqual([1, false, []]);
  expect(
    json.numbers.map(({ text, state, figures, expected }) => `${text} ${state} ${figures[0]?.key} ${expected}`),
  ).toEqual([
    "4件 agrees PAT_APP 4件",
    "1件 agrees PAT_APP_INV 1件",
    "2件 agrees PAT_APP_UM 2件",
    "1件 agrees PAT_APP_DES 1件",
    "6件 conflicts PAT_GRT 5件",
    "2件 agrees PAT_GRT_INV 2件",
    "286人次 agrees TR_PERS 286人次",
    "5 agrees PAT_GRT 5件",
    "506.5 agrees TC_AMT 506.5万元",
  ]);
  expect(json.findings.map(({ code }) => code)).toEqual(["text-against-table"]);
});

test("people read the same in sentences", async () => {
  const files = { "a.docx": edited((xml) => xml.replace(">286人次<", ">300人次<")), "a.xlsx": workbook };
  const { status, out } = await keji(["verify", "a.docx", "a.xlsx"], { files });
  expect(status).toBe(1);
  expect(out).toContain("〔人工改动〕农村实用技术培训人次：文中“300人次”，应为“286人次”（正文第");
  expect(out).toMatch(/正文和表格中不一致：300人次、286[^]*结论：与工作簿核对，关联数据1处不一致，文字问题1处。\n$/);
});

test.each([
  ["a password", compoundFile("EncryptionInfo", "EncryptedPackage"), "取消密码"],
  ["a .doc", compoundFile("WordDocument"), "另存为 .docx"],
  ["a plain document without a workbook", wordFile(p("专利授权6件。")), "请同时给出工作簿"],
])("%s: status 2 and one sentence", async (_, bytes, says) => {
  const { status, out, err } = await keji(["verify", "a.docx"], { files: { "a.docx": bytes } });
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain(says);
  expect(err.trim().split("\n")).toHaveLength(1);
});
