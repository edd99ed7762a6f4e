import {
  creditCheckCharacter,
  isInCreditAlphabet,
  withMeantCharacters,
} from "../../../src/core/identifier/credit-code-arithmetic";

describe("the arithmetic of GB 32100-2015", () => {
  it.each([
    ["91512081MA62K0260", "E"],
    ["91350100MA31LTEW8", "M"],
    ["9115220107837941X", "1"],
  ])("%s calls for %s", (first17, check) => expect(creditCheckCharacter(first17)).toBe(check));
  it.each(["91620105L01510128", "53100000500016009", "91350423XXXX00123"])(
    "%s divides evenly and calls for 0",
    (first17) => expect(creditCheckCharacter(first17)).toBe("0"),
  );
  it.each(["I", "O", "S", "V", "Z", "-", "中", "a"])("the alphabet has no %s", (sign) =>
    expect(isInCreditAlphabet(`9${sign}1`)).toBe(false),
  );
  it("the alphabet has the other letters and all digits", () =>
    expect(isInCreditAlphabet("0123456789ABCDEFGHJKLMNPQRTUWXY")).toBe(true));
  it("letters left out are read as what they are mistaken for", () =>
    expect(withMeantCharacters("OISZV-A")).toBe("0152U-A"));
});
