import fc from "fast-check";
import { aligned, displayWidth, padded } from "../../src/cli/show/display-width";
import { harmless, harmlessJson } from "../../src/cli/show/harmless";
import { shanghaiDate } from "../../src/cli/today";
import { typed } from "../../src/cli/file-argument";

describe("the width of text in a terminal", () => {
  it.each([
    ["", 0],
    ["6", 1],
    ["件", 2],
    ["R&D经费", 7],
    ["（8件）", 7],
    ["𠮷", 2],
    ["e\u0301", 1],
    ["—", 1],
  ])("%s: %d", (text, width) => expect(displayWidth(text)).toBe(width));
  it("is made up with spaces", () => expect(padded("件", 4)).toBe("件  "));
  it("cuts nothing off", () => expect(padded("专利", 2)).toBe("专利"));
  it("is the same down a column", () =>
    expect(
      aligned([
        ["专利", "6件"],
        ["R&D", "1461.5万元"],
      ]),
    ).toEqual(["专利  6件", "R&D   1461.5万元"]));
});

describe("text that is safe to print", () => {
  it.each([
    ["专利甲 R&D（虚构）", "专利甲 R&D（虚构）"],
    ["\u001b[2J", "␛[2J"],
    ["a\tb\r\nc", "a␉b␍␊c"],
    ["\u007f", "␡"],
    ["\u009b", "‹009B›"],
    ["甲\u202e乙", "甲‹202E›乙"],
    ["\ue000", "‹E000›"],
    ["\ufffe", "‹FFFE›"],
    ["\ud800", "‹D800›"],
    ["𠮷", "𠮷"],
  ])("%j: %s", (text, shown) => expect(harmless(text)).toBe(shown));
  it("is safe whatever it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => expect(harmless(text)).toBe(harmless(harmless(text)))),
    );
  });
  it("reads back the same from JSON", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) =>
        expect(JSON.parse(harmlessJson({ text }))).toEqual({ text }),
      ),
    );
  });
});

describe("today in China", () => {
  it.each([
    ["2021-12-31T15:59:59Z", "2021-12-31"],
    ["2021-12-31T16:00:00Z", "2022-01-01"],
  ])("at %s is %s", (moment, day) => expect(shanghaiDate(Date.parse(moment))).toBe(day));
});

describe("a path in a command to type", () => {
  it("stands as it is where it can", () => expect(typed("./样例/a-1.xlsx")).toBe("./样例/a-1.xlsx"));
  it("is quoted where it holds spaces or signs of the shell", () =>
    expect(typed("我的 工作簿(1).xlsx")).toBe('"我的 工作簿(1).xlsx"'));
});
