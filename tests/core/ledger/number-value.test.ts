/** Numbers as people type them: every vector of `numbers`, and the rest of domain 8.2. */
import type { Flaw } from "../../../src/core/ledger/ledger";
import { readNumber } from "../../../src/core/ledger/number-value";
import vectors from "../../data/vectors.json";
import { date } from "../../make/workbook";

/** The vectors' flags in our words. */
const FLAW_OF: Readonly<Record<string, Flaw>> = {
  WIDTH_OR_SPACE: "width-or-space",
  TEXT_NUMBER: "text-number",
  THOUSANDS: "thousands",
  UNIT_IN_CELL: "unit-in-cell",
  APPROX: "approximate",
  BLANK_TOKEN: "blank-token",
  CHINESE_NUMERAL: "chinese-numeral",
  UNPARSEABLE: "unparseable",
  EXCEL_ERROR: "excel-error",
};

type Vector = {
  readonly input: string | number;
  readonly expect: { readonly value: number | null; readonly unit?: string; readonly flags?: readonly string[] };
};

describe("a number cell", () => {
  test.each((vectors.numbers as readonly Vector[]).map((vector) => [vector.input, vector] as const))(
    "%j reads as its vector says",
    (_, { input, expect: wanted }) => {
      const { value, unit, flaws } = readNumber(input);
      expect(value).toBe(wanted.value);
      if (wanted.unit !== undefined) expect(unit).toBe(wanted.unit);
      if (wanted.flags) expect([...flaws].sort()).toEqual(wanted.flags.map((flag) => FLAW_OF[flag]).sort());
    },
  );

  const value = (text: string): number | null => readNumber(text).value;
  const flaws = (text: string): readonly Flaw[] => readNumber(text).flaws;

  test("in brackets is negative: （3.2） is -3.2", () => {
    expect(value("（3.2）")).toBe(-3.2);
    expect(flaws("(3.2)")).toEqual(["text-number", "parenthesised-negative"]);
  });
  test.each([
    ["－3.2", -3.2],
    ["−3.2", -3.2],
    ["+5", 5],
    ["-1,234.5", -1234.5],
  ])("with a sign: %s", (text, wanted) => {
    expect(value(text)).toBe(wanted);
  });
  test.each(["近300", "≥300", "超过300", "300以上", "约300人次", "300人左右", "大约300多"])(
    "%s is 300, approximately",
    (text) => {
      expect(value(text)).toBe(300);
      expect(flaws(text)).toContain("approximate");
    },
  );
  test.each(["—", "-", "－－", "\\", "N/A", "na", "暂无", "空", " 无 "])("%j says that nothing is stated", (text) => {
    expect(readNumber(text)).toEqual({ value: null, unit: null, flaws: ["blank-token"] });
  });
  test.each(["2+1", "3/5", "3（其中发明1）", "1,23", "1e5", "9.1E+17", "两百五", "<script>", "300待核", "1 - 3"])(
    "%s is not read",
    (text) => {
      expect(value(text)).toBeNull();
      expect(flaws(text)).toContain("unparseable");
    },
  );
  test.each([
    ["九万九千九百九十九", 99_999],
    ["一百零五", 105],
    ["两", 2],
    ["十", 10],
  ])("%s is %i", (text, wanted) => {
    expect(value(text)).toBe(wanted);
  });
  test("above 99,999 in Chinese is not read", () => expect(value("十二万")).toBeNull());
  test("names a scale with its unit: 1.2万人次", () =>
    expect(readNumber("1.2万人次")).toEqual({ value: 1.2, unit: "万人次", flaws: ["text-number", "unit-in-cell"] }));
  test("with ¥ is in 元", () => expect(readNumber("￥1,234.50").unit).toBe("元"));
  test("with a non-breaking space and a line break inside is odd but read", () => {
    expect(readNumber("12\u00a0500\n")).toEqual({
      value: 12_500,
      unit: null,
      flaws: ["width-or-space", "text-number"],
    });
  });
  test("loses the noise of binary fractions", () => expect(readNumber(28.869999999999997).value).toBe(28.87));
  test("under a percent format is in per cent: 0.18 is 18", () =>
    expect(readNumber({ kind: "percent", value: 0.18 })).toEqual({ value: 18, unit: "%", flaws: [] }));
  test("that Excel made a date of is not read", () =>
    expect(readNumber(date("2021-01-03"))).toEqual({ value: null, unit: null, flaws: ["date-in-number"] }));
  test("that holds an error is not read", () =>
    expect(readNumber({ kind: "error", text: "#DIV/0!" }).flaws).toEqual(["excel-error"]));
  test("that is empty has no value and no flaw, and is not zero", () =>
    expect(readNumber(null)).toEqual({ value: null, unit: null, flaws: [] }));
});
