import { escapeCellText } from "../../src/xlsx/cell-text";

describe("text for the writer", () => {
  it.each([
    ["统计", "统计"],
    ["_x0041_", "_x005F_x0041_"],
    ["_x0041_x0042_", "_x005F_x0041_x005F_x0042_"],
    ["_x41_ a_b", "_x41_ a_b"],
    ["甲\uFFFF", "甲_xFFFF_"],
    ["\uD83D\uDE00", "\uD83D\uDE00"],
    ["\uD83D", "_xD83D_"],
    ["\uDE00乙", "_xDE00_乙"],
  ])("of %j is %j", (text, escaped) => expect(escapeCellText(text)).toBe(escaped));
});
