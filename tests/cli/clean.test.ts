/** keji clean: refused while something is open, unless somebody answers for it; with the sheet of sources beside the copy. */
import { verifyJson } from "../../src/app/wire/verify-json";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { changed, open } from "../docx/opened";
import { keji, sampleFile, type Ran } from "../make/command-line";
import { compoundFile } from "../make/package";
import { p, wordFile } from "../make/word-file";

let draft: Uint8Array;

beforeAll(async () => {
  const { files } = await keji(["report", "a.xlsx", "-o", "a.docx"], { files: { "a.xlsx": await sampleFile() } });
  draft = files.get("a.docx") ?? new Uint8Array();
});

const clean = (document: Uint8Array, ...more: readonly string[]): Promise<Ran> =>
  keji(["clean", "a.docx", "-o", "b.docx", ...more], { files: { "a.docx": document } });

/** What the draft shows that is still to be filled in or settled, in reading order. */
function shownInDraft(words: RegExp): readonly string[] {
  const text = open(draft)
    .text("word/document.xml")
    .replace(/<[^>]*>/g, "");
  return text.match(words) ?? [];
}

/** Everything a person fills in or settles. */
function settled(): Uint8Array {
  const done = (xml: string): string => xml.replace(/【[^】]*】/g, "已填写").replace(/〔待核实〕/g, "");
  return ["word/document.xml", "customXml/item1.xml", "customXml/item2.xml"].reduce(
    (bytes, path) => changed(bytes, path, done),
    draft,
  );
}

/** The proof sheet's sheets by name, as rows. */
async function proofOf({ files }: Ran): Promise<ReadonlyMap<string, readonly (readonly unknown[])[]>> {
  const read = await readWorkbook(files.get("b_数据来源.xlsx") ?? new Uint8Array(), "b.xlsx");
  if (!read.ok) throw new Error(read.problem.code);
  return new Map(read.value.sheets.map(({ name, rows }) => [name, rows]));
}

const ANSWER = ["--with-problems", "--by", "张某", "--reason", "按县政府审定稿"];

test("a draft with open matters is refused with what they are, and nothing is written", async () => {
  const { status, out, err, written } = await clean(draft);
  expect([status, out, written]).toEqual([1, "", []]);
  // What is to be filled in counts wherever it stands, as a mark does; the same words are shown once.
  const toFill = shownInDraft(/【[^】]*】/g);
  const marked = shownInDraft(/〔待核实〕/g);
  const wordings = [...new Set(toFill)];
  expect([marked.length, toFill.length - wordings.length].every((count) => count > 0)).toBe(true);
  const first = wordings.slice(0, 3).join("");
  const says = `没有写出净稿：还有待填写的内容${toFill.length}处（${first}等）、〔待核实〕${marked.length}处。请处理后再试；`;
  expect(err.slice(0, says.length)).toBe(says);
});

test("a settled report becomes a copy that names nobody, with its sources beside it", async () => {
  const { status, out, written, files } = await clean(settled());
  expect([status, written]).toEqual([0, ["b_数据来源.xlsx", "b.docx"]]);
  expect(out).toContain("文字与原稿逐段核对一致");
  const copy = open(files.get("b.docx") ?? new Uint8Array());
  expect(copy.paths.filter((path) => path.startsWith("customXml"))).toEqual([]);
  expect(copy.text("word/document.xml")).not.toContain("（初稿");
});

test("the sheet has every figure with its formula and cells, and no rows", async () => {
  const sheets = await proofOf(await clean(settled()));
  const verified = await keji(["verify", "a.docx", "--json"], { files: { "a.docx": settled() } });
  const bound = verifyJson.parse(JSON.parse(verified.out)).figures;
  expect([...sheets.keys()]).toEqual(["说明", "文中数据", "数据来源"]);
  const shown = sheets.get("文中数据") ?? [];
  // One row for each bound figure or phrase, as it reads, under the header.
  expect(shown.slice(1).map((row) => row[2])).toEqual(bound.map((figure) => figure.shown));
  expect(bound.length).toBeGreaterThan(80);
  expect(new Set(shown.slice(1).map((row) => row[5]))).toEqual(new Set(["与数据来源一致"]));
  const grants = (sheets.get("数据来源") ?? []).find((row) => row[1] === "PAT_GRT") ?? [];
  expect(grants.slice(0, 6)).toEqual(["专利授权量", "PAT_GRT", "5", "件", "2021-01-01—2021-12-31", "2021-12-31"]);
  expect(String(grants[7])).toContain("授权公告日");
  expect(String(grants[8])).toMatch(/^专利!/);
  // Firms stand only where the report itself names them (文中写法) and as the value of a list of firms (数值).
  const named = [...sheets.values()].flatMap(([header = [], ...rows]) =>
    rows.flatMap((row) => header.filter((_, column) => String(row[column]).includes("有限公司"))),
  );
  expect(new Set(named)).toEqual(new Set(["文中写法", "数值"]));
  const lists = (sheets.get("数据来源") ?? []).filter((row) => String(row[2]).includes("有限公司"));
  expect(lists.every(([name]) => String(name).endsWith("名单"))).toBe(true);
});

test("somebody may answer for a report with problems; the sheet says who and why", async () => {
  const ran = await clean(draft, ...ANSWER);
  const { status, files } = ran;
  expect(status).toBe(0);
  const copy = open(files.get("b.docx") ?? new Uint8Array()).text("word/document.xml");
  expect(copy).not.toMatch(/〔待核实〕|（初稿/);
  expect(copy).toContain("【待补");
  const about = JSON.stringify((await proofOf(ran)).get("说明"));
  expect(about).toContain("带问题定稿：张某，理由：按县政府审定稿");
  expect(about).toContain(`〔待核实〕${shownInDraft(/〔待核实〕/g).length}处`);
});

test("a figure that somebody changed needs an answer too", async () => {
  const typed = changed(settled(), "word/document.xml", (xml) => xml.replace(">286人次<", ">300人次<"));
  const { status, err } = await clean(typed);
  expect(status).toBe(1);
  expect(err).toContain("与数据来源不符的人工改动1处（“300人次”）");
  const everywhere = changed(settled(), "word/document.xml", (xml) => xml.replace(/>286人次</g, ">300人次<"));
  expect((await clean(everywhere)).err).toMatch(/人工改动[2-9]处（“300人次”）/);
});

test("nothing that is there is replaced, also not the sheet", async () => {
  const files = { "a.docx": settled(), "b_数据来源.xlsx": new Uint8Array([1]) };
  const { status, err, written } = await keji(["clean", "a.docx", "-o", "b.docx"], { files });
  expect([status, written]).toEqual([2, []]);
  expect(err).toContain("“b_数据来源.xlsx”已经存在");
  const itself = await keji(["clean", "a.docx", "-o", "./a.docx"], { files });
  expect([itself.status, itself.err]).toEqual([2, "不能写到报告自己“./a.docx”上，请另起一个文件名。\n"]);
});

test.each([
  ["a password", compoundFile("EncryptionInfo", "EncryptedPackage"), "取消密码"],
  ["a .wps", compoundFile("WordDocument"), "另存为 .docx"],
  ["a document that is not ours", wordFile(p("专利授权6件。")), "不用出净稿"],
])("%s: status 2 and one sentence", async (_, bytes, says) => {
  const { status, out, err } = await clean(bytes);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain(says);
});
