import fc from "fast-check";
import { patentCheckCharacter } from "../../../src/core/identifier/patent-era";
import { checkPatentNumber } from "../../../src/core/identifier/patent-number";
import type { RawValue } from "../../../src/core/workbook/workbook";
import { casesOf, flagsOf, inVectorWords, refusal, unknownKeys } from "./vectors";

const YEAR = 2021;
const said = (raw: RawValue): string => refusal(checkPatentNumber(raw, YEAR));
const normalized = (raw: RawValue): string => checkPatentNumber(raw, YEAR).normalized;

describe("专利申请号 against the vectors", () => {
  it("looks at every key that a vector states", () => expect(unknownKeys("patent")).toEqual([]));
  it.each(casesOf("patent"))("%s", (_, { input, expect: expected }) => {
    expect(inVectorWords(checkPatentNumber(input, YEAR))).toMatchObject(expected);
  });
});

describe("专利申请号: what is refused, and how gravely", () => {
  it("a text without check digit is to be verified", () =>
    expect(said("201110047567")).toBe("MISSING_CHECK 核实性 → 0"));
  it("so is one that ends with its dot", () => expect(said("201110047567.")).toBe("MISSING_CHECK 核实性 → 0"));
  it("so is a number cell that cannot have held a zero", () =>
    expect(said(201810862228)).toBe("MISSING_CHECK 核实性 → X"));
  it("an old number without check digit too", () => expect(said("97101765")).toBe("MISSING_CHECK 核实性 → 4"));
  it("a wrong check digit must be corrected", () => expect(said("ZL201810862228.1")).toBe("CHECKSUM 强制性 → X"));
  it("an empty cell", () => expect(said(null)).toBe("EMPTY 强制性"));
  it("words", () => expect(said("已受理")).toBe("FORMAT 强制性"));
  it("two numbers in one cell", () => expect(said("201810862228.X；201810801154.9")).toBe("FORMAT 强制性"));
  it("a date", () => expect(said({ kind: "date", date: "2021-03-15", serial: 44270 })).toBe("FORMAT 强制性"));
  it("a publication number without CN", () => expect(said("108745264B")).toBe("IS_PUBLICATION_NO 强制性"));
  it("the year after the report year", () => expect(said("202210012345.6")).toBe("YEAR 强制性"));
  it("an old number of a year that wrote new ones", () => expect(said("04101765.4")).toBe("YEAR 强制性"));
  it("an old number of a year before the patent law", () => expect(said("84101765.4")).toBe("YEAR 强制性"));
});

describe("专利申请号: one form for all writings", () => {
  it.each([
    "ZL 2018 1 0862228.X",
    "ＣＮ２０１８１０８６２２２８．Ｘ",
    "201810862228。x",
    "201810862228·X",
    "201810862228X&nbsp;",
  ])("%s is 201810862228.X", (raw) => expect(normalized(raw)).toBe("201810862228.X"));
  it("a wrong number is written alike, so that its double is found", () =>
    expect(normalized("ZL 2018 1 0862228.1")).toBe("201810862228.1"));
  it("what cannot be read stays as it is, cleaned", () => expect(normalized("ｚｌ 12")).toBe("ZL12"));
  it("a zero that Excel dropped is put back, and told", () => {
    expect(normalized(201110047567)).toBe("201110047567.0");
    expect(flagsOf(checkPatentNumber(201110047567, YEAR))).toEqual(["RESTORED_TRAILING_ZERO 提示性"]);
  });
  it("an old number keeps its eight digits", () => expect(normalized("951156 08X")).toBe("95115608.X"));
});

const digits = (length: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: length, maxLength: length });
const kinds = fc.constantFrom("1", "2", "3", "8", "9");
const newBodies = fc
  .tuple(fc.integer({ min: 2003, max: YEAR }), kinds, digits(7))
  .map(([year, kind, serial]) => `${year}${kind}${serial}`);
const oldBodies = fc
  .tuple(fc.integer({ min: 1985, max: 2003 }), kinds, digits(5))
  .map(([year, kind, serial]) => `${String(year).slice(2)}${kind}${serial}`);
const bodies = fc.oneof(newBodies, oldBodies);

describe("专利申请号: laws", () => {
  it("accepts every number with its check digit, dot or no dot", () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const check = patentCheckCharacter(body);
        expect(checkPatentNumber(`${body}.${check}`, YEAR)).toMatchObject({ ok: true, normalized: `${body}.${check}` });
        expect(normalized(`ZL${body}${check}`)).toBe(`${body}.${check}`);
      }),
    );
  });
  it("catches every single-digit error", () => {
    const errors = (number: string): string[] =>
      [...number].flatMap((old, at) =>
        old === "."
          ? []
          : [..."0123456789"]
              .filter((digit) => digit !== old)
              .map((digit) => number.slice(0, at) + digit + number.slice(at + 1)),
      );
    fc.assert(
      fc.property(bodies, (body) => {
        const number = `${body}.${patentCheckCharacter(body)}`;
        expect(errors(number).filter((wrong) => checkPatentNumber(wrong, YEAR).ok)).toEqual([]);
      }),
    );
  });
  it("a number cell gives the number back, or says that X is missing", () => {
    fc.assert(
      fc.property(newBodies, (body) => {
        const check = patentCheckCharacter(body);
        const cell = Number(check === "X" ? body : `${body}.${check}`);
        expect(said(cell)).toBe(check === "X" ? "MISSING_CHECK 核实性 → X" : "OK");
        expect(normalized(cell)).toBe(check === "X" ? body : `${body}.${check}`);
      }),
    );
  });
});
