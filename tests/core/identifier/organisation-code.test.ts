import fc from "fast-check";
import { checkOrganisationCode, organisationCheckCharacter } from "../../../src/core/identifier/organisation-code";
import type { RawValue } from "../../../src/core/workbook/workbook";
import { casesOf, inVectorWords, refusal, unknownKeys } from "./vectors";

const said = (raw: RawValue): string => refusal(checkOrganisationCode(raw));

describe("组织机构代码", () => {
  it("looks at every key that a vector states", () => expect(unknownKeys("orgcode")).toEqual([]));
  it.each(casesOf("orgcode"))("%s", (_, { input, expect: expected }) => {
    expect(inVectorWords(checkOrganisationCode(input))).toMatchObject(expected);
  });
  it("suggests the character that fits", () => expect(said("59467239-8")).toBe("CHECKSUM 强制性 → 9"));
  it("nothing is empty", () => expect(said("无")).toBe("EMPTY 强制性"));
  it("nine digits in a number cell lost nothing", () => expect(said(594672399)).toBe("OK"));
  it("eight digits in a number cell may have lost a zero", () => expect(said(59467239)).toBe("NUMERIC_CELL 强制性"));
  it("other signs do not belong", () => expect(said("594672?9-9")).toBe("CHARSET 强制性"));
  it("reads eight characters from anywhere in a text", () =>
    expect(organisationCheckCharacter("91350100MA31LTEW8M", 8)).toBe("8"));
  it("catches every single digit error", () => {
    const bodies = fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(bodies, fc.nat(7), fc.integer({ min: 1, max: 9 }), (body, at, shift) => {
        const digit = String((Number(body.charAt(at)) + shift) % 10);
        const wrong = body.slice(0, at) + digit + body.slice(at + 1);
        expect(said(wrong + organisationCheckCharacter(body))).toMatch(/^CHECKSUM/);
      }),
    );
  });
});
