import fc from "fast-check";
import { checkCreditCode } from "../../../src/core/identifier/credit-code";
import type { RawValue } from "../../../src/core/workbook/workbook";
import vectors from "../../data/vectors.json";
import { ALPHABET, creditCheck, creditCodes } from "./credit-code-arbitrary";
import { casesOf, flagsOf, inVectorWords, refusal, unknownKeys } from "./vectors";

const said = (raw: RawValue): string => refusal(checkCreditCode(raw));

describe("统一社会信用代码 against the vectors", () => {
  it("looks at every key that a vector states", () => expect(unknownKeys("uscc")).toEqual([]));
  it.each(casesOf("uscc"))("%s", (_, { input, expect: expected }) => {
    expect(inVectorWords(checkCreditCode(input))).toMatchObject(expected);
  });
  it.each(vectors.uscc_should_all_be_valid.codes)("accepts %s, which was issued", (code) => {
    expect(checkCreditCode(code)).toMatchObject({ ok: true, normalized: code });
  });
});

describe("统一社会信用代码: what is refused, and how gravely", () => {
  it("a dash is as good as nothing", () => expect(said("——")).toBe("EMPTY 强制性"));
  it("an empty cell is empty", () => expect(said(null)).toBe("EMPTY 强制性"));
  it("a number cell lost digits even where it shows 18", () =>
    expect(said(911520107837941300)).toBe("NUMERIC_CELL 强制性"));
  it("a cell under a date format is a number", () =>
    expect(said({ kind: "date", date: "2021-03-15", serial: 44270 })).toBe("NUMERIC_CELL 强制性"));
  it("a 15-digit number cell lost nothing: it is an old 注册号", () =>
    expect(said(350205200033663)).toBe("OLD_REGNO_15 强制性"));
  it("an Excel error is no code", () => expect(said({ kind: "error", text: "#REF!" })).toBe("LENGTH 强制性"));
  it("letters in the region", () => expect(said("91A50423XXXX00019U")).toBe("FORMAT 强制性"));
  it("the letter O for a zero is suggested back", () =>
    expect(said("9135O423XXXX0OO19U")).toBe("CHARSET 强制性 → 91350423XXXX00019U"));
  it("V for U and I for 1 are suggested back", () =>
    expect(said("9I350423XXXX00019V")).toBe("CHARSET 强制性 → 91350423XXXX00019U"));
  it("letters that are no slip suggest nothing", () => expect(said("9111000060003IOZSV")).toBe("CHARSET 强制性"));
  it("Chinese characters are no code", () =>
    expect(said("统一社会信用代码统一社会信用代码统一")).toBe("CHARSET 强制性"));
  it("one digit eighteen times", () => expect(said("888888888888888888")).toBe("PLACEHOLDER 强制性"));
  it("an organisation code of zeros passes both sums and was never issued", () => {
    const code = "91350423000000000";
    expect(said(code + creditCheck(code))).toBe("PLACEHOLDER 强制性");
  });
  it("no last digit is suggested where the organisation code fails too", () =>
    expect(said("91350423XXXX00010A")).toBe("CHECKSUM 强制性"));
  it("a pilot body whose organisation code fails is no exception", () =>
    expect(said("91350211M00013FA2N")).toBe("CHECKSUM 强制性"));
});

describe("统一社会信用代码: where it was registered", () => {
  const flags = (code: string, county: string | null): string[] => flagsOf(checkCreditCode(code, county));
  const at = (region: string): string => {
    const first17 = `91${region}XXXX00019`;
    return first17 + creditCheck(first17);
  };
  it("gives region and organisation code", () =>
    expect(checkCreditCode("91350423XXXX00019U")).toMatchObject({ region: "350423", organisation: "XXXX00019" }));
  it("in the county: nothing to say", () => expect(flags(at("350423"), "350423")).toEqual([]));
  it("county unknown: nothing to say", () => expect(flags(at("350200"), null)).toEqual([]));
  it("with the city: only told", () => expect(flags(at("350400"), "350423")).toEqual(["OTHER_REGION 提示性"]));
  it("a national body", () => expect(flags("531000005000160090", "350423")).toEqual(["OTHER_REGION 提示性"]));
  it("a province that does not exist: only told", () =>
    expect(flags(at("990423"), null)).toEqual(["UNKNOWN_REGION 提示性"]));
});

describe("统一社会信用代码: laws", () => {
  it("accepts every code made by the standard's formula", () => {
    fc.assert(
      fc.property(creditCodes, (code) => expect(checkCreditCode(code)).toMatchObject({ ok: true, normalized: code })),
    );
  });
  it("reads it through blanks, full width and small letters", () => {
    const written = (code: string): string =>
      ` ${[...code].map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)).join("\u00a0")}\u200b`.toLowerCase();
    fc.assert(
      fc.property(creditCodes, (code) => expect(checkCreditCode(written(code))).toEqual(checkCreditCode(code))),
    );
  });
  it("catches every single substitution", () => {
    const substitutions = (code: string): string[] =>
      [...code].flatMap((old, at) =>
        [...ALPHABET].filter((sign) => sign !== old).map((sign) => code.slice(0, at) + sign + code.slice(at + 1)),
      );
    fc.assert(
      fc.property(creditCodes, (code) => {
        expect(substitutions(code).filter((wrong) => checkCreditCode(wrong).ok)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
  it("catches every swap of neighbours that differ", () => {
    const swaps = (code: string): string[] =>
      [...code.slice(1)].map((next, at) => code.slice(0, at) + next + code.charAt(at) + code.slice(at + 2));
    fc.assert(
      fc.property(creditCodes, (code) => {
        expect(swaps(code).filter((wrong) => wrong !== code && checkCreditCode(wrong).ok)).toEqual([]);
      }),
    );
  });
  it("suggests the last character when only that is wrong, but for pilot bodies", () => {
    const wrongEnd = fc.tuple(creditCodes, fc.constantFrom(...ALPHABET)).filter(([code, end]) => !code.endsWith(end));
    fc.assert(
      fc.property(wrongEnd, ([code, end]) => {
        const pilot = code.startsWith("M0", 8);
        expect(said(code.slice(0, 17) + end)).toBe(
          pilot ? "PILOT_EXCEPTION 核实性" : `CHECKSUM 强制性 → ${code.charAt(17)}`,
        );
      }),
    );
  });
});
