/** Every outcome of the phrases for any figure, in one and the same sentence each: it reads right with all of them. */
import type { Figure } from "../../../src/core/indicator/figure";
import { figure, november, target, yearEnd } from "../../make/figures";
import { sentence, type Situation } from "../../make/narrative";

const said = (text: string, ...given: readonly Figure[]): string => sentence(text, { figures: given });

describe("同比", () => {
  const text = "{{ 统计期间 | 期间 }}专利授权{{ 专利授权量 | 可为零 }}，{{ 专利授权量 | 同比 }}。";
  const granted = (now: number, base: number | null, time = yearEnd): string =>
    sentence(text, { figures: [figure("PAT_GRT", now, { base, time })], time });
  it.each([
    [120, 100, "全年专利授权120件，比上年增长20.0%。"],
    [220, 100, "全年专利授权220件，比上年增长1.2倍。"],
    [7, 5, "全年专利授权7件，比上年增加2件。"],
    [80, 100, "全年专利授权80件，比上年下降20.0%。"],
    [2, 5, "全年专利授权2件，比上年减少3件。"],
    [100, 100, "全年专利授权100件，与上年持平。"],
    [10001, 10000, "全年专利授权10001件，与上年基本持平。"],
    [3, 0, "全年专利授权3件，上年为0，新增3件。"],
    [0, 0, "全年专利授权0件，与上年持平。"],
    [3, null, "全年专利授权3件。"],
  ])("%s after %s", (now, base, words) => expect(granted(now, base)).toBe(words));
  it.each([
    [120, 100, "1—11月专利授权120件，比上年同期增长20.0%。"],
    [7, 5, "1—11月专利授权7件，比上年同期增加2件。"],
    [5, 5, "1—11月专利授权5件，与上年同期持平。"],
    [3, 0, "1—11月专利授权3件，上年同期为0，新增3件。"],
  ])("%s after %s before the year is over", (now, base, words) => expect(granted(now, base, november)).toBe(words));
  it("of a percentage, in points", () => {
    const ratio = "占比{{ 财政科技支出占一般公共预算支出比重 }}，{{ 财政科技支出占一般公共预算支出比重 | 百分点 }}。";
    const points = (now: string, base: string): string => said(ratio, figure("FIN_RATIO", now, { base }));
    expect(points("1.34", "1.2")).toBe("占比1.34%，比上年提高0.14个百分点。");
    expect(points("1.2", "1.34")).toBe("占比1.20%，比上年下降0.14个百分点。");
    expect(points("1.2", "1.2")).toBe("占比1.20%，与上年持平。");
    expect(points("1.2001", "1.2")).toBe("占比1.20%，与上年基本持平。");
  });
  it("of what stands at a day, with last year's end", () =>
    expect(said("有效期内{{ HT_N_VALID }}，{{ HT_N_VALID | 同比 }}。", figure("HT_N_VALID", 12, { base: 10 }))).toBe(
      "有效期内12家，比上年末增长20.0%。",
    ));
});

describe("覆盖情况", () => {
  const text = "科技特派员服务在全县{{ 行政村数 }}行政村{{ 科技特派员覆盖行政村情况 | 覆盖情况 }}。";
  const villages = (covered: number, total: number): readonly Figure[] => [
    figure("VILL_N", total),
    {
      ...figure("TS_COVERAGE.village", null),
      value: { kind: "coverage", covered: String(covered), total: String(total) },
    },
  ];
  it.each([
    [100, "科技特派员服务在全县100个行政村实现全覆盖。"],
    [96, "科技特派员服务在全县100个行政村基本实现全覆盖。"],
    [83, "科技特派员服务在全县100个行政村覆盖率达83.0%。"],
    [0, ""],
  ])("%s of 100", (covered, words) => expect(said(text, ...villages(covered, 100))).toBe(words));
});

describe("各共", () => {
  const text = "{{ 科技计划项目立项数 }}立项，{{ 争取上级科技经费 | 各共 }}上级经费。";
  const won = (count: number, total: number, each: string | null): string =>
    said(text, figure("PRJ_APPROVED", count), { ...figure("PRJ_FUND", total), shares: { count, each } });
  it("each", () => expect(won(3, 30, "10")).toBe("3项立项，各获得10万元上级经费。"));
  it("together", () => expect(won(3, 35, null)).toBe("3项立项，共获得35万元上级经费。"));
  it("one", () => expect(won(1, 10, "10")).toBe("1项立项，获得10万元上级经费。"));
  it("none", () => expect(won(2, 0, "0")).toBe("2项立项。"));
});

describe("名单", () => {
  const text = "全县有{{ 申报创新券企业名单 | 名单: 3 }}企业申报创新券。";
  const applied = (...items: readonly string[]): string =>
    said(text, { ...figure("VOU_FIRMS", null), value: { kind: "list", items } });
  it("whole", () => expect(applied("甲", "乙", "丙")).toBe("全县有甲、乙、丙3家企业申报创新券。"));
  it("begun", () => expect(applied("甲", "乙", "丙", "丁")).toBe("全县有甲、乙、丙等4家企业申报创新券。"));
  it("one", () => expect(applied("甲")).toBe("全县有甲1家企业申报创新券。"));
  it("nobody", () => expect(applied()).toBe(""));
  it("projects, with their firms", () => {
    const spark = {
      ...figure("PRJ_TITLES.spark", null),
      value: { kind: "list", items: ["甲的“稻”", "乙的“花”"] },
    } as const;
    expect(said("{{ PRJ_TITLES.spark | 名单 }}星火项目已申报。", spark)).toBe("甲的“稻”、乙的“花”2个星火项目已申报。");
    expect(said("{{ PRJ_TITLES.spark | 名单: 1 }}星火项目已申报。", spark)).toBe("甲的“稻”等2个星火项目已申报。");
  });

  it("the projects of one firm, named once", () => {
    const spark = {
      ...figure("PRJ_TITLES.spark", null),
      value: { kind: "list", items: ["甲的“稻”", "甲的“花”", "乙的“果”", "丙"] },
    } as const;
    expect(said("{{ PRJ_TITLES.spark | 名单: 4, “项目” }}已申报。", spark)).toBe(
      "甲的“稻”“花”、乙的“果”、丙4个项目已申报。",
    );
    const one = { ...spark, value: { kind: "list", items: ["甲的“稻”"] } } as const;
    expect(said("{{ PRJ_TITLES.spark | 名单: 4, “项目” }}已申报。", one)).toBe("甲的“稻”已申报。");
  });
});

describe("首次突破 and 连续增长", () => {
  const text = "专利授权{{ 专利授权量 }}，{{ 专利授权量 | 首次突破 }}，{{ 专利授权量 | 连续增长 }}。";
  const granted = (now: number, ...past: readonly number[]): string =>
    said(text, {
      ...figure("PAT_GRT", now),
      past: past.map((value, at) => ({ year: 2020 - at, value: String(value) })),
    });
  it("both", () => expect(granted(51, 40, 30, 20)).toBe("专利授权51件，首次突破50件，连续3年增长。"));
  it("at the step", () => expect(granted(50, 40, 41, 20)).toBe("专利授权50件，首次达到50件。"));
  it("from nothing", () => expect(granted(3, 0, 0, 0)).toBe("专利授权3件，实现零的突破。"));
  it("neither, without history", () => expect(granted(51)).toBe("专利授权51件。"));
});

describe("时序进度", () => {
  const text = "专利授权{{ 专利授权量 }}，{{ 专利授权量 | 时序进度 }}。";
  const granted = (
    of: number,
    now: number,
    verdict: "on-track" | "behind" | "met" | "missed",
    time = november,
  ): string => {
    const situation: Situation = {
      figures: [figure("PAT_GRT", now, { time })],
      targets: [target("PAT_GRT", of, now, verdict)],
      time,
    };
    return sentence(text, situation);
  };
  it.each([
    [100, 95, "on-track", "专利授权95件，截至11月底完成年度目标的95.0%，快于时序进度3.3个百分点。"],
    [120, 110, "on-track", "专利授权110件，截至11月底完成年度目标的91.7%，与时序进度持平。"],
    [4, 3, "behind", "专利授权3件，截至11月底完成年度目标的75.0%，慢于时序进度16.7个百分点。"],
    [4, 4, "met", "专利授权4件，完成4件以上的年度目标。"],
  ] as const)("%s wanted, %s reached", (of, now, verdict, words) => expect(granted(of, now, verdict)).toBe(words));
  it("after the year, by the verdict", () =>
    expect(granted(4, 3, "missed", yearEnd)).toBe("专利授权3件，距4件的目标尚差1件。"));
});
