import fc from "fast-check";
import { addDays, fromExcelSerial } from "../../src/core/base/plain-date";
import { excelSerial, parseIsoDate, rawDate, serialOfMoment } from "../../src/xlsx/excel-date";

describe("Excel's serial of a day", () => {
  it.each([
    ["1900-01-01", 1],
    ["1900-02-28", 59],
    ["1900-03-01", 61],
    ["1904-01-01", 1462],
    ["2021-03-15", 44270],
    ["9999-12-31", 2958465],
  ])("of %s is %i", (day, serial) => expect(excelSerial(day)).toBe(serial));
  it("names the day it came from", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_958_463 }), (days) => {
        const day = addDays("1900-01-01", days);
        expect(fromExcelSerial(excelSerial(day))).toBe(day);
      }),
    ));
});

describe("a moment in UTC", () => {
  it.each([
    [Date.UTC(2021, 2, 15), 44270],
    [Date.UTC(2021, 2, 15, 18), 44270.75],
    [Date.UTC(1900, 1, 28), 59],
    [Date.UTC(1900, 2, 1), 61],
  ])("%i is the serial %d", (time, serial) => expect(serialOfMoment(new Date(time))).toBe(serial));
  it("of any day is that day's serial", () =>
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        expect(serialOfMoment(new Date(Date.UTC(1899, 11, 30 + serial)))).toBe(serial);
      }),
    ));
});

describe("what a serial shows", () => {
  it("is a day", () => expect(rawDate(44270)).toEqual({ kind: "date", date: "2021-03-15", serial: 44270 }));
  it("is a number without a day, or beyond the calendar", () => {
    expect(rawDate(0.25)).toBe(0.25);
    expect(rawDate(2_958_466)).toBe(2_958_466);
    expect(rawDate(-3)).toBe(-3);
  });
  it("is ######## when there is no telling", () => expect(rawDate(NaN)).toEqual({ kind: "error", text: "########" }));
});

describe("an ISO date", () => {
  it.each([
    ["2021-03-15", 44270],
    ["2021-03-15T06:00:00", 44270.25],
    ["2021-03-15T12:00", 44270.5],
    ["2021-03-15T18:00:00.000+08:00", 44270.75],
  ])("%s is the serial %d", (text, serial) =>
    expect(parseIsoDate(text)).toEqual({ kind: "date", date: "2021-03-15", serial }),
  );
  it.each(["2021-02-30", "2021-3-15", "T10:00:00", "2021-03", "20210315", ""])("%s is none", (text) =>
    expect(parseIsoDate(text)).toBeNull(),
  );
});
