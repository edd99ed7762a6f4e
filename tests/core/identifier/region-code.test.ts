import { checkRegionCode } from "../../../src/core/identifier/region-code";
import vectors from "../../data/vectors.json";
import { refusal } from "./vectors";

describe("a column of 行政区划代码", () => {
  it.each(vectors.region.valid)("takes %s, abolished or not", (code) =>
    expect(checkRegionCode(code)).toMatchObject({ ok: true, normalized: code, county: code }),
  );
  // 34 is 安徽: that no county there has the code 345678 cannot be known without a list of counties.
  it.each(vectors.region.invalidProvince.filter((code) => !code.startsWith("34")))(
    "asks about %s: there is no such province",
    (code) => expect(refusal(checkRegionCode(code))).toBe("REGION 核实性"),
  );
  it("takes the twelve digits of the statistics, and nine for a town", () => {
    expect(checkRegionCode("350423100201")).toMatchObject({ ok: true, county: "350423" });
    expect(checkRegionCode("350423100")).toMatchObject({ ok: true, county: "350423" });
  });
  it("takes a number cell: six digits lose nothing", () =>
    expect(checkRegionCode(350423)).toMatchObject({ ok: true, county: "350423" }));
  it("takes a region's name", () =>
    expect(checkRegionCode("福建省三明市")).toMatchObject({ ok: true, county: null, normalized: "福建省三明市" }));
  it.each(["3504", "35042310"])("only tells that %s has another length", (code) =>
    expect(refusal(checkRegionCode(code))).toBe("LENGTH 提示性"),
  );
  it("nothing is empty", () => expect(checkRegionCode("/")).toMatchObject({ ok: false, code: "EMPTY" }));
});
