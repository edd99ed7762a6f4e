import { matchIndicator, normalizeName } from "../../../src/core/indicator/match-indicator";
import type { Indicator } from "../../../src/core/indicator/indicator";

function indicator(id: string, name: string, ...aliases: string[]): Indicator {
  const measure = { kind: "count", ledger: "L01", where: [] } as const;
  return { id, name, aliases, unit: "件", decimals: 0, basis: "flow", measure, scope: name };
}

const indicators = [
  indicator("PAT_GRT", "专利授权量", "授权专利"),
  indicator("PAT_GRT_INV", "发明专利授权量"),
  indicator("RD_TOTAL", "企业R&D经费内部支出", "R&D经费"),
  indicator("RD_GROWTH", "R&D经费增长速度", "R&D经费增长"),
  indicator("HT_N_VALID", "有效期内国家高新技术企业数", "国家高新技术企业"),
  indicator("GIANT_N", "省级科技小巨人领军（培育）企业"),
];

describe("an indicator is found by its name", () => {
  test.each([
    ["专利授权量", "PAT_GRT"],
    ["授权专利", "PAT_GRT"],
    [" 专利 授权量 ", "PAT_GRT"],
    ["专利授权", "PAT_GRT"],
    ["专利授权数", "PAT_GRT"],
    ["专利授权数量", "PAT_GRT"],
    ["专利授权量（件）", "PAT_GRT"],
    ["“专利授权量”", "PAT_GRT"],
    ["PAT_GRT", "PAT_GRT"],
    ["发明专利授权量", "PAT_GRT_INV"],
    ["Ｒ＆Ｄ经费增长", "RD_GROWTH"],
    ["R & D 经费增长", "RD_GROWTH"],
    ["r&d经费", "RD_TOTAL"],
    ["国家高新技术企业数", "HT_N_VALID"],
    ["省级科技小巨人领军(培育)企业", "GIANT_N"],
  ])("%s is %s", (name, id) => expect(matchIndicator(name, indicators)?.id).toBe(id));

  test.each(["", "  ", "专利", "专利授权量增长", "专利授权率", "国家高新技术", "数", "培训农民"])(
    "%s is none",
    (name) => expect(matchIndicator(name, indicators)).toBeNull(),
  );

  test("a name that two could bear is neither's", () => {
    const two = [indicator("N", "登记数"), indicator("Q", "登记量")];
    expect(matchIndicator("登记", two)).toBeNull();
    expect(matchIndicator("登记量", two)?.id).toBe("Q");
  });

  test("an entity left over from a web table is the sign itself", () =>
    expect(normalizeName("R&amp;D 经费")).toBe("R&D经费"));
});
