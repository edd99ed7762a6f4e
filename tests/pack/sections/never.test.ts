/** The five sentences that must never be produced, and what stands in their place. */
import type { Figure } from "../../../src/core/indicator/figure";
import { sections } from "../../../src/pack/sections/catalog";
import { figure, november, target, yearEnd } from "../../make/figures";
import { checkSample } from "../../make/check";
import { compose, words, type Situation } from "../../make/narrative";

const report = (situation: Situation): string => words(compose(situation));

// Early in the year, before any certificate: nothing has happened yet in any area.
const nothingYet = (ids: readonly string[]): readonly Figure[] =>
  ids.map((id) => figure(id, 0, { base: 0, time: november }));
const FLOWS = [
  "HT_N_APPLY",
  "HT_P_APPLY",
  "HT_N_NEW",
  "HT_P_NEW",
  "HT_N_FIRST",
  "PAT_APP",
  "PAT_APP_INV",
  "PAT_GRT",
  "PAT_GRT_INV",
  "PAT_GRT_EARLIER",
];

/** What makes a sentence one that no firm may stand in (P25). */
const NEGATIVE = /未|没有|尚|差|不足|到期|失效|下降|减少|取消|过期|慢于|退出|问题/;

function clausesOf(of: unknown): readonly string[] {
  return [...JSON.stringify(of).matchAll(/"([^"\\]*(?:\\.[^"\\]*)*)"/g)]
    .map((match) => match[1] ?? "")
    .filter((clause) => clause.includes("{{"));
}

const siteVisits = (reached: "all" | "some" | "none", status: string): Figure["value"] => ({
  kind: "status",
  status,
  reached,
});

describe("never", () => {
  it("1: a zero, 未完成 or 完成率0.0% before the year is over", () => {
    const said = report({
      time: november,
      figures: [
        ...nothingYet(FLOWS),
        figure("HT_N_PUBLIC", 2, { time: november }),
        figure("HT_N_VALID", 0, { base: 2, time: november }),
      ],
      targets: [target("HT_N_NEW", 2, 0, "behind", "2家以上"), target("HT_N_VALID", 3, 0, "behind", "3家以上")],
    });
    expect(said).not.toMatch(/(?<!\d)0[家件]|未完成|基本完成|尚差|完成年度目标的0\.0%/);
    expect(said).not.toMatch(/一是创新主体接续不足/);
    expect(said).toContain("慢于时序进度");
  });

  it("1: firms in 公示 are said so", () => {
    const said = report({
      time: november,
      figures: [
        figure("HT_N_APPLY", 3, { time: november }),
        figure("HT_N_PUBLIC", 2, { time: november }),
        figure("HT_N_NEW", 0, { time: november }),
      ],
      targets: [target("HT_N_NEW", 2, 0, "behind", "2家以上")],
    });
    expect(said).toContain("1—11月组织3家企业申报国家高新技术企业，其中2家已公示。");
  });

  it.each([
    ["a third missed", ["met", "met", "missed"]],
    ["one not assessed", ["met", "met", "met", "not-assessed"]],
    ["one missed of many", ["met", "met", "met", "met", "met", "missed"]],
  ] as const)("2: 全面, 圆满 or 基本完成各项 with %s", (_, verdicts) => {
    const said = report({
      targets: verdicts.map((verdict) => target("HT_N_NEW", 2, verdict === "missed" ? 1 : 2, verdict)),
    });
    expect(said).not.toMatch(/圆满|全面完成|目标任务基本完成|基本完成年初/);
  });

  it("3: an enterprise sum called 全县, a wrong year, or a coverage from an incomplete list", () => {
    const said = report({
      figures: [
        figure("RD_FIRMS", 7),
        figure("RD_TOTAL", "1461.5", { base: 1220 }),
        figure("RD_GROWTH", "19.795"),
        figure("RD_SCALE_N", 6),
        figure("RD_STAT_COV", "7.5"),
        figure("RD_ACT_COV", "6.25"),
        figure("RD_INST_COV", "3.75"),
        figure("RD_GDP", "0.0984"),
      ],
    });
    expect(said).toContain("据7家填报企业汇总，2020年企业R&D经费内部支出1461.5万元，比上年增长19.8%");
    expect(said).not.toMatch(/2021年[^。]*R&D经费内部支出|全县R&D|占GDP|0\.10%|0\.1%|覆盖率6\.3%|覆盖率3\.8%/);
    expect(said).toContain("全社会R&D经费投入强度为【待补：R&D经费投入强度，市统计局反馈数】");
  });

  it("3: the coverage is said once the list is complete, or its gap explained", () => {
    const of = [figure("RD_SCALE_N", 80), figure("RD_ACT_COV", "6.25")];
    expect(report({ figures: [...of, figure("RD_STAT_COV", 100)] })).toContain("研发活动覆盖率6.3%");
    expect(report({ figures: [...of, figure("RD_STAT_COV", "99.9")] })).not.toContain("研发活动覆盖率");
  });

  it("4: a firm named in a failure: a sentence with a list of names says nothing negative", () => {
    const sentences = clausesOf(sections).filter((clause) => clause.includes("名单"));
    expect(sentences).toHaveLength(5);
    for (const clause of sentences) expect(clause.replace(/\{\{.*?\}\}/g, "")).not.toMatch(NEGATIVE);
    const elsewhere = sections.filter(({ id }) => id !== "work");
    expect(clausesOf(elsewhere).filter((clause) => /名单|_FIRMS|_TITLES|HT_GUIDED/.test(clause))).toEqual([]);
  });

  it("4: a firm named in a failure, whatever was missed, fell or ran out", () => {
    const listOf = (id: string): Figure => ({
      ...figure(id, null),
      value: { kind: "list", items: ["福建青溪精工机械有限公司", "青溪县大禾禽业有限公司"] },
    });
    const bad = ["HT_N_NEW", "SME_N", "VOU_N", "PRJ_APPLY", "PRJ_APPROVED", "PAT_INV_VALID"];
    const said = report({
      figures: [
        ...["VOU_FIRMS", "HT_GUIDED", "PRJ_TITLES.spark.provincial", "PRJ_TITLES.innovation-fund"].map(listOf),
        listOf("PRJ_WON_TITLES.commissioner"),
        { ...figure("PRJ_SITE_VISIT.spark.provincial", null), value: siteVisits("none", "尚未进行实地考察") },
        ...bad.map((id) => figure(id, 1, { base: 3 })),
        figure("HT_N_EXPIRED", 2),
        figure("VOU_AMT.apply", 8),
        figure("HT_N_APPLY", 3),
      ],
      targets: bad.map((id) => target(id, 4, 1, "missed")),
    });
    const naming = said.split(/[。；\n]/).filter((sentence) => /公司/.test(sentence));
    expect(naming).toHaveLength(5);
    for (const sentence of naming) expect(sentence).not.toMatch(NEGATIVE);
    expect(said).toContain("一是创新主体接续不足");
  });

  it("4: the sample names no firm beside what its problems are about", () => {
    expect(words(checkSample()).split("存在的主要问题")[1]).not.toMatch(/公司|合作社/);
  });

  it("5: 零的突破, 大幅, 居全市前列 or a percentage of a few pieces", () => {
    const said = report({ figures: [figure("PAT_INV_VALID", 6, { base: 5 })], time: yearEnd });
    expect(said).toContain("比上年末增加1件");
    expect(said).not.toMatch(/零的突破|大幅|前列|名列|首次突破|增长\d/);
    expect(JSON.stringify(sections)).not.toMatch(/零的突破|大幅|前列|再创新高|翻番/);
  });
});

describe("the templates", () => {
  it("write no digit and no unit of their own beside a figure", () => {
    for (const clause of clausesOf(sections)) {
      const literal = clause.replace(/\{\{.*?\}\}|\{%.*?%\}/g, "▢");
      expect(literal).not.toMatch(/\d/);
      expect(literal).not.toMatch(/▢[家件项个名万亿元%]/);
    }
  });
});
