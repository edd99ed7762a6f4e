import fc from "fast-check";
import { findPersonalData, maskPersonalData } from "../../../src/core/identifier/personal-data";
import vectors from "../../data/vectors.json";

describe("personal data in a text", () => {
  it.each([
    ["360426199101010071", "360426********0071"],
    ["张三 44011320141005001x 联系13812345678", "张三 440113********001x 联系138****5678"],
    ["138 1234 5678、139-8765-4321", "138 **** 5678、139-****-4321"],
    ["身份证：３５０３０１１９９６０６０３００３０。", "身份证：３５０３０１********００３０。"],
    ["36042619910102009X（输错一位）", "360426********009X（输错一位）"],
  ])("%s is hidden", (text, masked) => expect(maskPersonalData(text)).toBe(masked));

  it("has its place", () =>
    expect(findPersonalData("电话13812345678，身份证360426199101010071")).toEqual([
      { kind: "mobile", from: 2, to: 13 },
      { kind: "resident-id", from: 17, to: 35 },
    ]));

  it.each([
    ...vectors.uscc.filter(({ expect: { ok } }) => ok).map(({ input }) => String(input)),
    ...vectors.patent.map(({ input }) => String(input)),
    ...vectors.hitechCert.map(({ input }) => String(input)),
    ...vectors.techSme.map(({ input }) => input),
    ...vectors.techContract.map(({ input }) => input),
    "123456789012345678",
    // Of an institution, with a digit mistyped: 2349-05-12 is nobody's birthday.
    "12350423490512345X",
    "360426199113010079",
    "2021350423A8000123",
    "12812345678",
    "138123456789",
    "合同额13812345.67万元",
    "0598-1234567",
  ])("%s is none", (text) => expect(findPersonalData(text)).toEqual([]));

  it("is not missed behind other digits, blanks and hyphens", () => {
    for (const before of ["", "5  ", "2021- ", "工号12，", "0598-1234567、"])
      for (const number of [
        "13812345678",
        "138 1234 5678",
        "138-1234-5678",
        "１３８１２３４５６７８",
        "360426199101010071",
      ])
        expect([before, findPersonalData(`${before}${number}。`).length]).toEqual([before, 1]);
  });

  it("hidden once is hidden: masking again changes nothing, and lengths stay", () => {
    const part = fc.constantFrom("360426199101010071", "13812345678", "甲", " ", "1", "A", "、");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = parts.join("");
        const masked = maskPersonalData(text);
        expect(masked).toHaveLength(text.length);
        expect(maskPersonalData(masked)).toBe(masked);
      }),
    );
  });
});
