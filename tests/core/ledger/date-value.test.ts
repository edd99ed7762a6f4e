/** Dates as people type them: every vector of `dates`, and the rest of domain 8.3. */
import fc from "fast-check";
import { addDays } from "../../../src/core/base/plain-date";
import { readDate } from "../../../src/core/ledger/date-value";
import type { Flaw } from "../../../src/core/ledger/ledger";
import vectors from "../../data/vectors.json";
import { date } from "../../make/workbook";

/** The vectors' flags in our words. */
const FLAW_OF: Readonly<Record<string, Flaw>> = {
  YYYYMMDD: "compact-date",
  SERIAL: "serial-date",
  DECIMAL_MONTH_AMBIGUOUS: "decimal-month",
  INVALID: "invalid-date",
  TWO_DIGIT_YEAR: "two-digit-year",
  NO_YEAR: "no-year",
  RANGE: "date-range",
  BLANK_TOKEN: "blank-token",
};
const PRECISION = { 4: "year", 7: "month", 10: "day" } as const;

type Vector = {
  readonly input: string | number;
  readonly expect: { readonly value: string | null; readonly precision?: string; readonly flags?: readonly string[] };
};

describe("a date cell", () => {
  test.each((vectors.dates as readonly Vector[]).map((vector) => [vector.input, vector] as const))(
    "%j reads as its vector says",
    (_, { input, expect: wanted }) => {
      const { value, flaws } = readDate(input);
      expect(value).toBe(wanted.value);
      if (wanted.precision) expect(PRECISION[value?.length as 4 | 7 | 10]).toBe(wanted.precision);
      if (wanted.flags) expect(flaws).toEqual(wanted.flags.map((flag) => FLAW_OF[flag]));
    },
  );

  test("that Excel keeps as a date is that day", () =>
    expect(readDate(date("2021-03-15"))).toEqual({ value: "2021-03-15", flaws: [] }));
  test.each([
    "2021-03-15 00:00:00",
    "2021/3/15 0:00",
    "2021 年 3 月 15 日",
    "2021年3月15号",
    "2021、3、15",
    "2021.03.15 ",
  ])("%j is 15 March 2021", (text) => {
    expect(readDate(text).value).toBe("2021-03-15");
  });
  test("of a serial with a time of day is the day", () => expect(readDate(44_270.75).value).toBe("2021-03-15"));
  test("2021.12 as a number is December, without doubt", () =>
    expect(readDate(2021.12)).toEqual({ value: "2021-12", flaws: [] }));
  test.each(["2021-13-01", "20210230", "2021年0月", 20211301, 202113])("%j is no date", (input) => {
    expect(readDate(input)).toEqual({ value: null, flaws: ["invalid-date"] });
  });
  test.each(["2021.1-2023.12", "2021-01—2023-12", "2021年3月至5月", "2021-2022", "2021年—2022年"])(
    "%s is a range",
    (text) => {
      expect(readDate(text)).toEqual({ value: null, flaws: ["date-range"] });
    },
  );
  test.each(["待定", "长期", "=cmd|' /C calc'!A0", "<b>"])("%s is not read", (text) =>
    expect(readDate(text)).toEqual({ value: null, flaws: ["unparseable"] }),
  );
  test.each([12, 3, 99_999_999_999, -1])("the number %d is no date", (input) =>
    expect(readDate(input).value).toBeNull(),
  );
  test("of every day reads back however it is written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_000 }), fc.constantFrom("-", ".", "/"), (days, mark) => {
        const day = addDays("2000-01-01", days);
        expect(readDate(day.replaceAll("-", mark)).value).toBe(day);
        expect(readDate(`${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`).value).toBe(day);
      }),
    );
  });
});
