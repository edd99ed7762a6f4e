import { columnWidth } from "../../src/app/column-width";

describe("a column's width", () => {
  it("has room for its header and the filter's button", () =>
    expect(columnWidth("R&D经费内部支出（万元）", { kind: "money", values: [] })).toBe(27));
  it("has room for its longest value", () =>
    expect(columnWidth("名称", { kind: "text", values: ["青溪县大禾禽业有限公司", null] })).toBe(24));
  it("has room for what will be typed", () =>
    expect(columnWidth("专利号", { kind: "identifier", values: [] })).toBe(22));
  it("is not so wide that one cell fills the screen", () =>
    expect(columnWidth("备注", { kind: "text", values: ["长".repeat(200)] })).toBe(44));
});
