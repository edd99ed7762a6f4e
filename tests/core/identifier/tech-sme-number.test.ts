import { checkTechSmeNumber } from "../../../src/core/identifier/tech-sme-number";
import { casesOf, flagsOf, refusal, unknownKeys } from "./vectors";

describe("科技型中小企业入库登记编号", () => {
  it("looks at every key that a vector states", () => expect(unknownKeys("techSme")).toEqual([]));
  it.each(casesOf("techSme"))("%s", (_, { input, expect: expected }) => {
    const check = checkTechSmeNumber(input);
    expect(check.ok ? { ...check, flag11: check.mark } : check).toMatchObject(expected);
  });
  it("is never mandatory: its layout is not published", () => {
    const said = ["2021350423A800012", "2021-350423A80001", "2016350423A8000123", "2021990423A8000123"].map((number) =>
      refusal(checkTechSmeNumber(number)),
    );
    expect(said).toEqual(["LENGTH 提示性", "LENGTH 提示性", "YEAR 核实性", "REGION 提示性"]);
    expect(refusal(checkTechSmeNumber("2021350423A800O123"))).toBe("FORMAT 提示性");
  });
  it("is read at any width and in any case", () =>
    expect(checkTechSmeNumber(" ２０２１350423a8000123 ")).toMatchObject({
      ok: true,
      normalized: "2021350423A8000123",
    }));
  it("of another province is only told", () => {
    expect(flagsOf(checkTechSmeNumber("2021350423A8000123", "350423"))).toEqual([]);
    expect(flagsOf(checkTechSmeNumber("2021310115A8000123", "350423"))).toEqual(["OTHER_REGION 提示性"]);
  });
  it("nothing is empty", () => expect(checkTechSmeNumber("——")).toMatchObject({ ok: false, code: "EMPTY" }));
});
