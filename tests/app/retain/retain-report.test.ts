/** 取数底稿: written with our writer, read back with our reader. */
import { readRetained } from "../../../src/app/retain/read-retained";
import { retainedOf, retainReport, type Sent } from "../../../src/app/retain/retain-report";
import { plainLines } from "../../../src/core/narrative/plain-text";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { pack } from "../../../src/pack/pack";
import { checkSample } from "../../make/check";
import { sheet, workbook, type SampleChange } from "../../make/workbook";

function sent(change: SampleChange = {}): { readonly check: ReturnType<typeof checkSample>; readonly sent: Sent } {
  const check = checkSample(change);
  const text = plainLines(check.narrative);
  return { check, sent: { recipient: "市科技局", on: "2022-01-05", stage: "draft", document: "总结.docx", text } };
}

async function book(change: SampleChange = {}) {
  const of = sent(change);
  const read = await readWorkbook(await retainReport(of.check, pack, of.sent), "总结_取数底稿.xlsx");
  if (!read.ok) throw new Error(read.problem.code);
  return { ...of, book: read.value };
}

it("says everything again when it is read back", async () => {
  const { check, sent: of, book: read } = await book();
  const back = readRetained(read);
  expect(back).toEqual({ ok: true, value: retainedOf(check, pack, of) });
});

it("gives the same bytes twice", async () => {
  const { check, sent: of } = sent();
  expect(
    Buffer.from(await retainReport(check, pack, of)).equals(Buffer.from(await retainReport(check, pack, of))),
  ).toBe(true);
});

it("keeps the report's words, and is marked as internal on every list", async () => {
  const { book: read } = await book();
  const lists = read.sheets.filter(({ name }) => name !== "报送信息");
  expect(lists.every(({ rows }) => String(rows[0]?.[0]).startsWith("内部资料"))).toBe(true);
  const text = read.sheets.find(({ name }) => name === "报送文本")?.rows.map(([cell]) => String(cell));
  expect(text?.some((line) => line.includes("有效发明专利拥有量"))).toBe(true);
});

it("holds no number of a person and no value of a single firm (P23)", async () => {
  const { book: read } = await book({ cells: { "高新技术企业!B2": "清泉公司13812345678", "企业研发!H2": 98765.43 } });
  const all = JSON.stringify(read.sheets.map(({ rows }) => rows));
  expect(all).toContain("138****5678");
  expect(all).not.toContain("13812345678");
  expect(all).not.toContain("98765.43");
});

it.each([
  ["any other workbook", workbook("a.xlsx", sheet("专利", [["专利名称"], ["一"]])), "not-retained"],
  ["a later format", workbook("a.xlsx", sheet("报送信息", [["取数底稿格式", "2"]])), "newer-retained"],
  ["one whose index is gone", workbook("a.xlsx", sheet("报送信息", [["取数底稿格式", "1"]])), "not-retained"],
])("refuses %s", (_, read, code) =>
  expect(readRetained(read)).toEqual({ ok: false, problem: { code, file: "a.xlsx" } }),
);
