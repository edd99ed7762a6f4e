/** The fingerprint changes with what the ledgers say, and with nothing else. */
import { drain } from "../../../src/core/base/progress";
import { fingerprinting, fingerprintOf } from "../../../src/core/ledger/fingerprint";
import type { Workbook } from "../../../src/core/workbook/workbook";
import { readWorkbook } from "../../make/ledgers";
import { date, sampleRows, sampleWorkbook, sheet } from "../../make/workbook";

const of = (book: Workbook): string => fingerprintOf(readWorkbook(book));
const SAMPLE = of(sampleWorkbook());

describe("the fingerprint", () => {
  test("of the sample is the same every time", () => {
    expect(of(sampleWorkbook())).toBe(SAMPLE);
    expect(SAMPLE).toMatch(/^[0-9a-f]{64}$/);
    expect(drain(fingerprinting(readWorkbook(sampleWorkbook())))).toBe(SAMPLE);
  });
  test("does not know the order and names of sheets, the file's name, or sheets that are no ledger", () => {
    const { sheets } = sampleWorkbook();
    const moved = [...sheets].reverse().map((one) => ({ ...one, name: `${one.name}（终）` }));
    expect(of({ name: "终稿2.xlsx", sheets: [...moved, sheet("通讯录", [["姓名", "电话"]])] })).toBe(SAMPLE);
  });
  test("does not know the order of columns", () => {
    const reversed = sampleRows("L06").map((row) => [...row].reverse());
    expect(of(sampleWorkbook({ sheets: { 专利: reversed } }))).toBe(SAMPLE);
  });
  test("does not tell an empty text from an empty cell, as hosts differ there", () => {
    expect(of(sampleWorkbook({ cells: { "高新技术企业!H6": "" } }))).toBe(SAMPLE);
  });
  test.each([
    ["a value", { cells: { "企业信息库!I2": 312.6 } }],
    ["a number as text", { cells: { "企业信息库!I2": "312.5" } }],
    ["a blank for a zero", { cells: { "企业信息库!I8": null } }],
    ["a date as text", { cells: { "专利!G2": "2017-03-01" } }],
    ["another day", { cells: { "专利!G2": date("2017-03-02") } }],
    ["a yes for a text", { cells: { "企业信息库!E2": true } }],
    ["a parameter", { parameters: { 乡镇数: 4 } }],
    ["a row more", { append: { 专利: sampleRows("L06").slice(1, 2) } }],
    ["a digit moved to the next column", { cells: { "企业信息库!G2": 1268, "企业信息库!H2": 650 } }],
  ])("knows %s", (_, change) => expect(of(sampleWorkbook(change))).not.toBe(SAMPLE));
  test("knows the order of rows", () => {
    const [header = [], ...rows] = sampleRows("L06");
    expect(of(sampleWorkbook({ sheets: { 专利: [header, ...rows.reverse()] } }))).not.toBe(SAMPLE);
  });
});
