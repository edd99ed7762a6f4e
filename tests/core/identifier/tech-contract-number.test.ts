import { checkTechContractNumber } from "../../../src/core/identifier/tech-contract-number";
import { casesOf, inVectorWords, refusal, unknownKeys } from "./vectors";

describe("技术合同登记编号", () => {
  it("looks at every key that a vector states", () => expect(unknownKeys("techContract")).toEqual([]));
  it.each(casesOf("techContract"))("%s", (_, { input, expect: expected }) => {
    const check = checkTechContractNumber(input);
    expect(check.ok ? { ...check, code: `OK_${check.digits}` } : inVectorWords(check)).toMatchObject(expected);
  });
  it.each(["2021350000000", "202135000000012", "21350001A00123", "无号"])("%s is only told", (number) =>
    expect(refusal(checkTechContractNumber(number))).toBe("LENGTH 提示性"),
  );
  it("nothing is empty", () => expect(checkTechContractNumber(null)).toMatchObject({ ok: false, code: "EMPTY" }));
});
