import { checkResidentId } from "../../../src/core/identifier/resident-id";
import { casesOf, refusal, unknownKeys } from "./vectors";

describe("公民身份号码", () => {
  it("looks at every key that a vector states", () => expect(unknownKeys("residentId")).toEqual([]));
  it.each(casesOf("residentId"))("%s", (_, { input, expect: expected }) => {
    expect(checkResidentId(input)).toMatchObject(expected);
  });
  it("offers the check character", () =>
    expect(refusal(checkResidentId("14052219841209008X"))).toBe("CHECKSUM 强制性 → 5"));
  it.each([
    ["990426199101010071", "REGION 核实性"],
    ["36042617991010007X", "DATE 强制性"],
    ["36042619910101007", "LENGTH 强制性"],
    ["3604261991010100A1", "FORMAT 强制性"],
    ["暂无", "EMPTY 强制性"],
  ])("%s is refused as %s", (number, said) => expect(refusal(checkResidentId(number))).toBe(said));
});
