/** CSV files as Chinese offices save them: encodings, delimiters, quoting, and values that must stay the text they are. */
import { readCsv, isCsvName } from "../../src/csv/read-csv";
import type { RawValue } from "../../src/core/workbook/workbook";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((sign) => [sign.charCodeAt(0) & 0xff, sign.charCodeAt(0) >> 8])]);
/** 企业名称,金额 / 青溪,1 in GBK; 㐀 (only in GB18030) instead of 青溪 in the second. */
const GBK = Uint8Array.from([
  ...[0xc6, 0xf3, 0xd2, 0xb5, 0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0d, 0x0a],
  ...[0xc7, 0xe0, 0xcf, 0xaa, 0x2c, 0x31],
]);
const GB18030 = Uint8Array.from([0xc6, 0xf3, 0xd2, 0xb5, 0x2c, 0x81, 0x39, 0xee, 0x39]);

function rowsOf(bytes: Uint8Array, name = "专利2021.csv"): readonly (readonly RawValue[])[] | string {
  const read = readCsv(bytes, name);
  return read.ok ? (read.value.sheets[0]?.rows ?? []) : read.problem.code;
}

describe("the encoding of a CSV", () => {
  it.each([
    ["UTF-8", utf8("企业名称,金额\n青溪,1")],
    ["UTF-8 with its mark", Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8("企业名称,金额\n青溪,1")])],
    ["UTF-16, as Excel's Unicode text", utf16("企业名称,金额\n青溪,1")],
    ["GBK", GBK],
  ])("%s is told from its bytes", (_, bytes) => {
    expect(rowsOf(bytes)).toEqual([
      ["企业名称", "金额"],
      ["青溪", "1"],
    ]);
  });
  it("GB18030 has the rare signs that GBK lacks", () => expect(rowsOf(GB18030)).toEqual([["企业", "㐀"]]));
  it("is none of these in what is no text, or cut off within a sign", () => {
    expect(rowsOf(Uint8Array.from([0x01, 0x02, 0xff, 0xfd]))).toBe("csv-not-text");
    expect(rowsOf(GBK.slice(0, 1))).toBe("csv-not-text");
  });
});

describe("the values of a CSV", () => {
  const cells = (text: string): readonly RawValue[] => {
    const rows = rowsOf(utf8(text));
    return typeof rows === "string" ? [] : (rows[0] ?? []);
  };
  it("stay text, with every digit and every zero", () =>
    expect(cells("0012,91350423000000191X,123456789012345678,1.50,2021-3-5")).toEqual([
      "0012",
      "91350423000000191X",
      "123456789012345678",
      "1.50",
      "2021-3-5",
    ]));
  it('written as ="0012" or with an apostrophe are what these protect', () =>
    expect(cells(`="0012","=""0034""",'0056,'甲'`)).toEqual(["0012", "0034", "0056", "'甲'"]));
  it("with commas, quotes and line breaks inside quotes are one", () =>
    expect(cells('"甲,乙","他说""好""","上\n下"')).toEqual(["甲,乙", '他说"好"', "上\n下"]));
  it("that are nothing but space are empty", () => expect(cells("甲, ,,乙")).toEqual(["甲", null, null, "乙"]));
  it("2021.1 may be October once Excel had it: it is a number, as it would be there", () =>
    expect(cells("2021.1,2021.10,2021.3")).toEqual([2021.1, "2021.10", "2021.3"]));
  it.each(["甲\t乙\t丙", "甲;乙;丙", "甲，乙，丙"])("are told apart by the delimiter: %j", (text) =>
    expect(rowsOf(utf8(`${text}\n${text}`))).toEqual([
      ["甲", "乙", "丙"],
      ["甲", "乙", "丙"],
    ]),
  );
});

describe("the workbook of a CSV", () => {
  it("has one sheet under the file's name, and keeps the numbers of its lines", () => {
    const read = readCsv(utf8("甲,乙\n\n1,2\n\n"), "2021高企（终）.csv");
    expect(read.ok && read.value.sheets.map(({ name, rows }) => [name, rows.length])).toEqual([["2021高企（终）", 3]]);
  });
  it("is looked for under these names only", () =>
    expect(["a.csv", "A.CSV", "a.tsv", "a.txt", "a.xlsx", "a.xls", "csv"].map(isCsvName)).toEqual([
      ...[true, true, true, true],
      ...[false, false, false],
    ]));
});
