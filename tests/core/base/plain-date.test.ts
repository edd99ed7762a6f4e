import fc from "fast-check";
import {
  addDays,
  addYears,
  dayOf,
  daysBetween,
  daysInMonth,
  firstDay,
  fromExcelSerial,
  isMonthEnd,
  lastDay,
  monthOf,
  parsePlainDate,
  plainDate,
  yearOf,
} from "../../../src/core/base/plain-date";

const days = fc
  .date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("days", () => {
  test.each([
    [2021, 3, 15, "2021-03-15"],
    [2020, 2, 29, "2020-02-29"],
    [2000, 2, 29, "2000-02-29"],
    [1, 1, 1, "0001-01-01"],
  ])("%i-%i-%i is %s", (year, month, day, expected) => expect(plainDate(year, month, day)).toBe(expected));

  test.each([
    [2021, 2, 29],
    [1900, 2, 29],
    [2021, 4, 31],
    [2021, 13, 1],
    [2021, 0, 1],
    [2021, 1, 0],
    [0, 1, 1],
    [10000, 1, 1],
    [2021, 1.5, 1],
    [Number.NaN, 1, 1],
  ])("there is no %s-%s-%s", (year, month, day) => expect(plainDate(year, month, day)).toBeNull());

  test.each(["2021-02-30", "2021-2-3", "2021-02", "21-02-03", " 2021-02-03", "2021-02-03T00:00"])(
    "%s names no day",
    (text) => expect(parsePlainDate(text)).toBeNull(),
  );

  test("every day reads back as itself", () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parsePlainDate(day)).toBe(day);
        expect(plainDate(yearOf(day), monthOf(day) ?? 0, dayOf(day) ?? 0)).toBe(day);
      }),
    );
  });
});

describe("partial dates", () => {
  test.each([
    ["2021", "2021-01-01", "2021-12-31"],
    ["2020-02", "2020-02-01", "2020-02-29"],
    ["2021-02", "2021-02-01", "2021-02-28"],
    ["2021-02-03", "2021-02-03", "2021-02-03"],
  ])("%s is from %s to %s", (date, first, last) => expect([firstDay(date), lastDay(date)]).toEqual([first, last]));

  test("a year has neither month nor day", () =>
    expect([monthOf("2021"), dayOf("2021"), dayOf("2021-03")]).toEqual([null, null, null]));
});

describe("counting days", () => {
  test.each([
    ["2020-02-28", 1, "2020-02-29"],
    ["2021-02-28", 1, "2021-03-01"],
    ["2020-12-31", 1, "2021-01-01"],
    ["2021-03-01", -1, "2021-02-28"],
    ["1900-02-28", 1, "1900-03-01"],
    ["2000-01-01", 366, "2001-01-01"],
  ])("%s and %i days is %s", (day, count, expected) => expect(addDays(day, count)).toBe(expected));

  test("going there and counting back agree", () => {
    fc.assert(
      fc.property(days, days, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(daysBetween(from, to) + daysBetween(to, from)).toBe(0);
      }),
    );
  });

  test("agrees with the calendar of the platform", () => {
    fc.assert(
      fc.property(days, days, (from, to) => {
        expect(daysBetween(from, to)).toBe((Date.parse(to) - Date.parse(from)) / 86_400_000);
      }),
    );
  });

  test("the day after a month's end is the first of a month", () => {
    fc.assert(fc.property(days, (day) => expect(isMonthEnd(day)).toBe(addDays(day, 1).endsWith("-01"))));
  });

  test.each([
    ["2020-02-29", 1, "2021-02-28"],
    ["2020-02-29", 4, "2024-02-29"],
    ["2018-11-28", 3, "2021-11-28"],
    ["2021-12-31", -1, "2020-12-31"],
  ])("%s and %i years is %s", (day, years, expected) => expect(addYears(day, years)).toBe(expected));

  test.each([
    [2000, 29],
    [1900, 28],
    [2020, 29],
    [2021, 28],
  ])("February %i has %i days", (year, expected) => expect(daysInMonth(year, 2)).toBe(expected));
});

describe("Excel's serials of the 1900 system", () => {
  test.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [36526, "2000-01-01"],
    [44270, "2021-03-15"],
    [44270.75, "2021-03-15"],
    [2_958_465, "9999-12-31"],
  ])("%d is %s", (serial, expected) => expect(fromExcelSerial(serial)).toBe(expected));

  test.each([0, -1, 60, 60.5, 2_958_466, Number.NaN])("%d is no day: 1900 had no 29 February", (serial) =>
    expect(fromExcelSerial(serial)).toBeNull(),
  );

  test("one more is the next day", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_464 }), (serial) => {
        expect(daysBetween(fromExcelSerial(serial) ?? "", fromExcelSerial(serial + 1) ?? "")).toBe(1);
      }),
    );
  });
});
