/** Each kind of column: what its cells become, and what is odd about them. */
import fc from "fast-check";
import { checkCreditCode } from "../../../src/core/identifier/credit-code";
import { checkPatentNumber } from "../../../src/core/identifier/patent-number";
import { readerOf } from "../../../src/core/ledger/cell-reader";
import type { Flaw, Value } from "../../../src/core/ledger/ledger";
import type { ColumnType } from "../../../src/core/ledger/schema";
import type { RawValue } from "../../../src/core/workbook/workbook";
import vectors from "../../data/vectors.json";
import { date } from "../../make/workbook";

const MONEY: ColumnType = { kind: "money" };
const SHARE: ColumnType = { kind: "quantity", unit: "%" };

/** The cell's value and flaws: [12.5] or [null, "unit-unknown"]. */
function read(type: ColumnType, raw: RawValue, headerUnit: string | null = null): (Value | Flaw)[] {
  const flaws: Flaw[] = [];
  const value = readerOf(type, headerUnit)(raw, flaws);
  return [value, ...flaws];
}

describe("money, kept in 万元", () => {
  test.each([
    ["元", 125_000, 12.5],
    ["千元", 125, 12.5],
    ["万元", 12.5, 12.5],
    ["亿元", 0.00125, 12.5],
  ])("from a column in %s", (unit, raw, wanted) => {
    expect(read(MONEY, raw, unit)).toEqual([wanted]);
  });
  test("without any unit is taken as it stands", () => expect(read(MONEY, 12.5)).toEqual([12.5]));
  test("with the column's own unit in the cell", () =>
    expect(read(MONEY, "12.5万元", "万元")).toEqual([12.5, "text-number", "unit-in-cell"]));
  test("with another unit in the cell is converted and told", () => {
    expect(read(MONEY, "125000元", "万元")).toEqual([12.5, "text-number", "unit-in-cell", "unit-converted"]);
    expect(read(MONEY, "0.5亿元", "元")).toEqual([5000, "text-number", "unit-in-cell", "unit-converted"]);
  });
  test("12.5万 means 万元", () => expect(read(MONEY, "12.5万", "元")[0]).toBe(12.5));
  test("in things or in dollars is not read", () => {
    expect(read(MONEY, "8件")).toEqual([null, "text-number", "unit-in-cell", "unit-unknown"]);
    expect(read(MONEY, "8美元")[0]).toBeNull();
    expect(read(MONEY, { kind: "percent", value: 0.18 })).toEqual([null, "unit-unknown"]);
  });
  test("from 元 keeps the 分: 123456789.01元", () =>
    expect(read(MONEY, 123_456_789.01, "元")).toEqual([12_345.678901]));

  const FEN_PER_WAN = 1_000_000;
  const PLACES = { 元: 2, 千元: 5, 万元: 6, 亿元: 10 } as const;
  test.each(Object.entries(PLACES))(
    "of any amount of 分 written in %s comes back exactly, and so do sums",
    (unit, places) => {
      const written = (fen: number): number => Number(`${fen}e-${places}`);
      fc.assert(
        fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 }), { maxLength: 20 }), (amounts) => {
          const wan = amounts.map((fen) => read(MONEY, written(fen), unit)[0] as number);
          wan.forEach((value, i) => expect(Math.round(value * FEN_PER_WAN)).toBe(amounts[i]));
          expect(wan.reduce((sum, value) => sum + Math.round(value * FEN_PER_WAN), 0)).toBe(
            amounts.reduce((sum, fen) => sum + fen, 0),
          );
        }),
      );
    },
  );
});

describe("counts and shares", () => {
  const visits: ColumnType = { kind: "count", unit: "人次" };
  test("1.2万 in a column of 人次 is 12,000", () => expect(read(visits, "1.2万")[0]).toBe(12_000));
  test("persons are no visits", () =>
    expect(read(visits, "300人")).toEqual([null, "text-number", "unit-in-cell", "unit-unknown"]));
  test("3户 and 3个 are 3家", () => {
    expect(read({ kind: "count", unit: "家" }, "3户")[0]).toBe(3);
    expect(read({ kind: "count", unit: "家" }, "3个")[0]).toBe(3);
  });
  test("a date in a column of counts is Excel's reading of 1-3", () =>
    expect(read({ kind: "count", unit: "件" }, date("2021-01-03"))).toEqual([null, "date-in-number"]));
  test("18%, 18 and 0.18 under a percent format are 18 per cent", () => {
    expect(read(SHARE, { kind: "percent", value: 0.18 })).toEqual([18]);
    expect(read(SHARE, "18%")[0]).toBe(18);
    expect(read(SHARE, 18)).toEqual([18]);
  });
  test("0.18 under a % header is ambiguous", () => expect(read(SHARE, 0.18)).toEqual([0.18, "percent-ambiguous"]));
  test("0 under a % header is zero", () => expect(read(SHARE, 0)).toEqual([0]));
  test("population in 万人 from 人", () =>
    expect(read({ kind: "quantity", unit: "万人" }, 124_000, "人")).toEqual([12.4]));
  test("GDP in 亿元 from 万元", () =>
    expect(read({ kind: "quantity", unit: "亿元" }, 1_486_000, "万元")).toEqual([148.6]));
  test("in each row's own unit nothing is converted", () => {
    expect(read({ kind: "quantity", unit: "" }, "18.5%")[0]).toBe(18.5);
    expect(read({ kind: "quantity", unit: "" }, 23)).toEqual([23]);
  });
});

describe("yes and no", () => {
  const yesNo: ColumnType = { kind: "yes-no" };
  test.each(["√", "✓", "○", "1", 1, "是", "有", " 是 ", "Ｙ", true])("%j is yes", (raw) =>
    expect(read(yesNo, raw)).toEqual([true]),
  );
  test.each(["×", "0", 0, "否", "无", "N", false])("%j is no", (raw) => expect(read(yesNo, raw)).toEqual([false]));
  test.each(["/", "——"])("%s is neither", (raw) => expect(read(yesNo, raw)).toEqual([null, "blank-token"]));
  test("an empty cell is neither, without a flaw", () => expect(read(yesNo, null)).toEqual([null]));
  test("another word is unknown", () => expect(read(yesNo, "部分")).toEqual([null, "unknown-value"]));
  test("3 is no answer to 是否规上", () => expect(read(yesNo, 3)).toEqual([null, "unknown-value"]));
  test("3 is a yes where the number of institutions may stand", () => {
    const institution: ColumnType = { kind: "yes-no", counted: true };
    expect([read(institution, 3), read(institution, "2个"), read(institution, 0)]).toEqual([[true], [true], [false]]);
  });
  test("a column's own words", () =>
    expect(read({ kind: "yes-no", yes: ["规上"], no: ["规下"] }, "规下")).toEqual([false]));
});

describe("a value from a list", () => {
  const status: ColumnType = {
    kind: "enum",
    values: [
      { code: "valid", name: "有效", synonyms: ["授权(有效)", "专利权维持"] },
      { code: "lapsed", name: "失效", synonyms: [] },
    ],
  };
  test.each(["有效", "授权（有效）", " 授权 (有效)", "专利权\n维持"])("%j is valid", (raw) =>
    expect(read(status, raw)).toEqual(["valid"]),
  );
  test("an unknown word is told", () => expect(read(status, "有校")).toEqual([null, "unknown-value"]));
  test("a word of JavaScript's own is unknown too", () => {
    for (const word of ["__proto__", "constructor", "toString"])
      expect(read(status, word)).toEqual([null, "unknown-value"]);
  });
});

describe("identifiers, in their clean form", () => {
  const code: ColumnType = { kind: "identifier", identifier: "uscc" };
  const patent: ColumnType = { kind: "identifier", identifier: "patent" };
  const certificate: ColumnType = { kind: "identifier", identifier: "hitech-certificate" };
  test("of every vector are what the check normalises to, right or wrong", () => {
    for (const { input } of vectors.uscc as { input: RawValue }[]) {
      const wanted = checkCreditCode(input);
      expect(read(code, input)[0]).toBe(!wanted.ok && wanted.code === "EMPTY" ? null : wanted.normalized);
    }
    for (const { input } of vectors.patent as { input: RawValue }[]) {
      const wanted = checkPatentNumber(input, 9999);
      expect(read(patent, input)[0]).toBe(!wanted.ok && wanted.code === "EMPTY" ? null : wanted.normalized);
    }
  });
  test("a code that Excel kept as a number lost its digits", () => {
    expect(read(code, 913502000728319500)).toEqual(["913502000728319500", "number-as-identifier"]);
  });
  test("a patent number kept as a number gets its .0 back only when that is its check digit", () => {
    expect(read(patent, 201110047567)).toEqual(["201110047567.0", "restored-zero"]);
    expect(read(patent, 201810862228)).toEqual(["201810862228"]);
    expect(read(patent, 201810801154.9)).toEqual(["201810801154.9"]);
  });
  test("无 and — state none", () =>
    expect([read(patent, "无"), read(code, "—")]).toEqual([
      [null, "blank-token"],
      [null, "blank-token"],
    ]));
  test("of a free form stay", () => expect(read(certificate, "闽省高（虚构）001")).toEqual(["闽省高(虚构)001"]));
});

describe("years and texts", () => {
  const year: ColumnType = { kind: "year" };
  test.each([
    2021,
    "2021",
    "2021年",
    "2021年度",
    "２０２１",
    date("2021-06-30"),
    { kind: "date", date: "1905-07-13", serial: 2021 } as const,
  ])("%j is 2021", (raw) => {
    expect(read(year, raw)[0]).toBe(2021);
  });
  test("21 and 待定 are no years", () => {
    expect(read(year, 21)).toEqual([null, "unparseable"]);
    expect(read(year, "待定")).toEqual([null, "unparseable"]);
    expect(read(year, "2020-2021")).toEqual([null, "date-range"]);
  });
  const text: ColumnType = { kind: "text" };
  test.each(["=cmd|' /C calc'!A0", "<b>", "__proto__", "a\u0001b", "①㎡½", "甲　乙"])("%j stays as it is", (raw) =>
    expect(read(text, raw)).toEqual([raw]),
  );
  test("white space around it is dropped", () => expect(read(text, " 甲 \n")).toEqual(["甲"]));
  test("a number or date in a text column is its text", () =>
    expect([read(text, 2652), read(text, date("2021-03-15"))]).toEqual([["2652"], ["2021-03-15"]]));
  test("/ and #N/A are no text", () =>
    expect([read(text, "/"), read(text, "#N/A")]).toEqual([
      [null, "blank-token"],
      [null, "excel-error"],
    ]));
  test("a target's wording is kept as typed, also a percentage", () => {
    expect(read({ kind: "raw" }, " 5家以上 ")).toEqual(["5家以上"]);
    expect(read({ kind: "raw" }, { kind: "percent", value: 0.18 })).toEqual(["18%"]);
    expect(read({ kind: "raw" }, 5)).toEqual(["5"]);
  });
  test("row numbers are numbers or nothing", () => {
    expect(read({ kind: "ordinal" }, "3")[0]).toBe(3);
    expect(read({ kind: "ordinal" }, null)).toEqual([null]);
  });
});
