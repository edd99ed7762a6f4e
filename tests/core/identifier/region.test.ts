import { isProvinceCode, isRegionCode, provinceOf } from "../../../src/core/identifier/region";
import vectors from "../../data/vectors.json";

describe("行政区划代码", () => {
  it.each(vectors.region.valid)("%s can be a region", (region) => expect(isRegionCode(region)).toBe(true));
  // 345678 begins with a province: that no such county exists only the bureau's own list can tell.
  it.each(vectors.region.invalidProvince.filter((region) => !region.startsWith("34")))(
    "%s begins with no province",
    (region) => expect(isRegionCode(region)).toBe(false),
  );
  it.each(["35042", "3504233", "35042A", ""])("'%s' is not six digits", (region) =>
    expect(isRegionCode(region)).toBe(false),
  );
  it("there are 34 provinces", () => {
    const codes = Array.from({ length: 100 }, (_, code) => String(code).padStart(2, "0"));
    expect(codes.filter(isProvinceCode)).toHaveLength(34);
  });
  it("清流县 lies in 35", () => expect(provinceOf("350423")).toBe("35"));
});
