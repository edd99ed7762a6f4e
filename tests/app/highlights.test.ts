/** 亮点候选 over the sample: each kind with its proof, never a missed target, nothing unasked (P21). */
import { asWanted } from "../../src/app/as-wanted";
import type { Check } from "../../src/app/check";
import { toldHighlights, type ToldHighlight } from "../../src/app/highlights";
import { spansOf } from "../../src/core/narrative/narrative";
import { NOTHING_WANTED } from "../../src/core/narrative/wanted";
import { pack } from "../../src/pack/pack";
import { describeHighlights } from "../../src/text/zh/highlights";
import { checkSample } from "../make/check";
import { words } from "../make/narrative";
import type { SampleChange } from "../make/workbook";

const history = (
  ...rows: readonly (readonly [number, string, number, string])[]
): NonNullable<SampleChange["sheets"]> => ({
  历年数据表: [["年度", "指标", "数值", "单位"], ...rows],
});
const years = (name: string, unit: string, ...values: readonly number[]): [number, string, number, string][] =>
  values.map((value, at) => [2020 - at, name, value, unit]);
const EARLIER = history(
  ...years("技术合同成交额", "万元", 400, 450, 300),
  ...years("专利授权量", "件", 3, 4, 2),
  ...years("高价值发明专利拥有量", "件", 0, 0, 0),
  ...years("农村实用技术培训人次", "人次", 200, 150, 100),
  ...years("有效发明专利拥有量", "件", 5, 6, 4),
);
const OUTSIDE: NonNullable<SampleChange["sheets"]> = {
  外部数据登记表: [
    ["指标", "数值", "单位", "所属期", "数据性质", "排名/参评数", "提供单位", "是否采用"],
    ["全社会R&D经费投入", 2.1, "亿元", "2020年", "正式反馈", "3/12", "市统计局", "采用"],
    ["全社会R&D经费投入", 1.8, "亿元", "2019年", "正式反馈", "5/12", "市统计局", "采用"],
  ],
};
const full = (): Check => checkSample({ sheets: { ...EARLIER, ...OUTSIDE } });
const listed = (check: Check): readonly ToldHighlight[] => toldHighlights(check, pack);
const said = (check: Check): Record<string, string> =>
  Object.fromEntries(listed(check).map((one) => [one.key, one.words]));

describe("what could be highlighted", () => {
  const check = full();
  const all = said(check);
  it("tells what most exceeds its target, with its year and whose sum it is (P15)", () =>
    expect(all["exceeded.RD_GROWTH"]).toMatch(/^填报企业2020年R&D经费增长速度19.8%〔待核实〕，超额完成18%以上/));
  it("tells growth from a base of at least 10", () => {
    expect(all["growth.TC_AMT"]).toContain("比上年增长26.6%");
    expect(Object.keys(all).filter((key) => key.startsWith("growth.PAT_GRT"))).toEqual([]);
  });
  it("tells a rise after a fall", () => expect(all["turned.PAT_GRT"]).toBe("专利授权量5件，比上年增加2件，由降转升。"));
  it("tells what three earlier years at 0 prove (P25)", () => expect(all["first.PAT_HV"]).toContain("实现零的突破"));
  it("tells a better place than the year before", () =>
    expect(Object.values(all).join("")).toContain("位居全市第3位，比上年上升2位"));
  it("never tells what missed its target, nearly or not: 6 of 7, 286 of 300", () => {
    expect(check.targets.filter(({ verdict }) => verdict === "missed" || verdict === "nearly")).toHaveLength(4);
    expect(Object.values(all).join("")).not.toMatch(/有效发明专利拥有量|培训/);
  });
  it("never tells a sum whose growth missed its target", () => {
    const missed = checkSample({ cells: { "目标任务表!D6": "25%以上" } });
    expect(missed.targets.find(({ figure }) => figure === "RD_GROWTH")?.verdict).toBe("missed");
    expect(Object.keys(said(missed))).toEqual(["growth.FIN_ST"]);
  });
  it("has the best of each kind first, at most eight", () => {
    const kinds = listed(check).map(({ kind }) => kind);
    expect(kinds.slice(0, 5)).toEqual(["exceeded", "growth", "turned", "first", "rank"]);
    expect(kinds.length).toBeLessThanOrEqual(8);
  });
  it("proves each by its figures, its base and their cells", () => {
    const text = describeHighlights(listed(check), check.figures);
    expect(text).toMatch(/依据：本期506.5万元，上年400万元（历年数据表）；取自.*历年数据表!C2/);
    expect(text).toMatch(/依据：本期5件，上年3件（历年数据表），历年2020年3件、2019年4件；取自.*历年数据表!C5:C6/);
    expect(text).toMatch(/排名第3位（共12个），上年第5位（共12个）；取自.*外部数据登记表!/);
  });
});

describe("the opening", () => {
  const check = full();
  it("highlights nothing unasked", () => expect(words(check)).not.toMatch(/由降转升|零的突破|位居全市/));
  it("says what was ticked at its end, in that order, every number bound", () => {
    const ticked = asWanted(check, { ...NOTHING_WANTED, highlights: ["turned.PAT_GRT", "exceeded.RD_GROWTH"] }, pack);
    const opening = ticked.narrative.sections.flatMap(({ blocks }) => blocks).find(({ key }) => key === "opening");
    const spans = opening ? spansOf(opening) : [];
    expect(spans.map(({ text }) => text).join("")).toMatch(
      /差距。专利授权量5件，比上年增加2件，由降转升；填报企业2020年R&D经费增长速度19.8%〔待核实〕，超额完成18%以上的年度目标〔待核实〕。$/,
    );
    expect(spans.filter(({ kind }) => kind === "text").every(({ text }) => !/\d/.test(text))).toBe(true);
  });
  it("says two of one figure together", () => {
    const highlights = listed(check)
      .filter(({ name }) => name === "技术合同成交额")
      .map(({ key }) => key);
    expect(highlights.length).toBeGreaterThan(1);
    expect(words(asWanted(check, { ...NOTHING_WANTED, highlights }, pack))).toContain(
      "技术合同成交额506.5万元，比上年增长26.6%，由降转升。",
    );
  });
  it("no longer says what is no longer true", () => {
    const now = checkSample();
    const ticked = asWanted(now, { ...NOTHING_WANTED, highlights: ["turned.PAT_GRT"] }, pack);
    expect(words(ticked)).toBe(words(now));
  });
});
