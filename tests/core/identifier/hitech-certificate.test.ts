import { checkHitechCertificate } from "../../../src/core/identifier/hitech-certificate";
import type { RawValue } from "../../../src/core/workbook/workbook";
import { casesOf, flagsOf, inVectorWords, refusal, unknownKeys } from "./vectors";

const said = (raw: RawValue): string => refusal(checkHitechCertificate(raw));
const flags = (raw: RawValue, county: string | null): string[] => flagsOf(checkHitechCertificate(raw, county));

describe("高新技术企业证书编号", () => {
  it("looks at every key that a vector states", () => expect(unknownKeys("hitechCert")).toEqual([]));
  it.each(casesOf("hitechCert"))("%s", (_, { input, expect: expected }) => {
    expect(inVectorWords(checkHitechCertificate(input))).toMatchObject(expected);
  });
  it("gives series and serial", () =>
    expect(checkHitechCertificate("GR202135000789")).toMatchObject({ series: "GR", serial: "000789" }));

  it("a digit lost must be corrected", () => expect(said("GR20151200027")).toBe("LENGTH 强制性"));
  it("the series left out must be corrected", () => expect(said("202135000123")).toBe("FORMAT 强制性"));
  it("a number cell has lost the series", () => expect(said(202135000123)).toBe("FORMAT 强制性"));
  it("nothing is empty", () => expect(said("暂无")).toBe("EMPTY 强制性"));
  it("an unknown province is to be verified", () => expect(said("GR202199000123")).toBe("REGION 核实性"));
  it.each(["GF201035000123", "GF201735000123"])("%s is to be verified: 复审 ran from 2011 to 2016", (number) =>
    expect(said(number)).toBe("GF_YEAR 核实性"),
  );
  it.each(["GF201135000123", "GF201635000123"])("%s lies in the years of 复审", (number) =>
    expect(said(number)).toBe("OK"),
  );

  it("of the county's province: nothing to say", () => expect(flags("GR202135000789", "350423")).toEqual([]));
  it("of another province: the firm may have moved", () =>
    expect(flags("GR202137002773", "350423")).toEqual(["OTHER_PROVINCE 核实性"]));
  it("province of the county unknown: nothing to say", () => expect(flags("GR202137002773", null)).toEqual([]));
  it.each(["000000", "123456", "345678"])("serial %s looks made up: only told", (serial) =>
    expect(flags(`GR202135${serial}`, "350423")).toEqual(["PLACEHOLDER_SERIAL 提示性"]),
  );
  it("both at once", () =>
    expect(flags("GR202137000000", "350423")).toEqual(["OTHER_PROVINCE 核实性", "PLACEHOLDER_SERIAL 提示性"]));
});
