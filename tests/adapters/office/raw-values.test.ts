import { NumberReader, plainValue, typedText } from "../../../src/adapters/office/raw-values";

const read = (value: number, format: unknown): unknown => new NumberReader().read(value, format);

describe("a cell as Excel gives it", () => {
  it.each([
    ["", null],
    ["专利甲", "专利甲"],
    ["0012", "0012"],
    [0, 0],
    [false, false],
    [null, null],
  ])("of value %j is %j", (value, expected) => expect(plainValue(value)).toBe(expected));
});

describe("a number", () => {
  it.each([
    [44270, "yyyy/m/d", "2021-03-15"],
    [44270.75, 'yyyy"年"m"月"d"日";@', "2021-03-15"],
    [61, "m/d/yyyy", "1900-03-01"],
  ])("%d under %s is the day %s", (value, format, date) =>
    expect(read(value, format)).toEqual({ kind: "date", date, serial: value }),
  );
  it.each([
    [0.18, "0.0%"],
    [1.2, "0%"],
  ])("%d under %s is a percentage", (value, format) => expect(read(value, format)).toEqual({ kind: "percent", value }));
  it.each([
    [44270, "General"],
    [44270, "G/通用格式"],
    [18, '0"%"'],
    [1.5, "[h]:mm"],
    [0.5, "h:mm"],
    [-3, "yyyy/m/d"],
    [60, "yyyy/m/d"],
    [12, null],
  ])("%d under %s stays a number", (value, format) => expect(read(value, format)).toBe(value));
  it("of the same day is the same object, whatever its format says of days", () => {
    const reader = new NumberReader();
    expect(reader.read(44270, "yyyy/m/d")).toBe(reader.read(44270, "m月d日"));
  });
});

describe("a text that looks like an error", () => {
  it("is one when Excel types it so", () =>
    expect(typedText("#N/A", "Error")).toEqual({ kind: "error", text: "#N/A" }));
  it("is a text when a person typed it", () => expect(typedText("#N/A", "String")).toBe("#N/A"));
});
