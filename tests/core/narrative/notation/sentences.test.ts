/** The notation of templates: what each sign does when everything can be said, and when something cannot. */
import type { Figure } from "../../../../src/core/indicator/figure";
import { figure, november, target } from "../../../make/figures";
import { vocabulary } from "../../../../src/pack/sections/vocabulary";
import { sentence } from "../../../make/narrative";

const of = (values: Readonly<Record<string, number | null>>): { figures: readonly Figure[] } => ({
  figures: Object.entries(values).map(([id, value]) => figure(id, value)),
});
const patents =
  "专利申请{{ 专利申请量 }}，其中发明{{ 发明专利申请量 }}、实用新型{{ 实用新型专利申请量 }}；专利授权{{ 专利授权量 }}。";

describe("names of figures", () => {
  it.each([
    ["by name", "申请{{ 专利申请量 }}。"],
    ["by id", "申请{{ PAT_APP }}。"],
    ["by alias", "申请{{ 专利申请 }}。"],
    ["with blanks and other widths", "申请{{专利 申请量}}。"],
  ])("%s", (_, text) => expect(sentence(text, of({ PAT_APP: 4 }))).toBe("申请4件。"));

  it("with signs that liquid has other uses for", () => {
    const said = (name: string, id: string): string => sentence(`共{{ ${name} }}。`, of({ [id]: 5 }));
    expect(said("企业R&D经费内部支出", "RD_TOTAL")).toBe("共5万元。");
    expect(said("“三区”选派科技人员数", "TS_3Q")).toBe("共5名。");
    expect(said('"三区"选派科技人员数', "TS_3Q")).toBe("共5名。");
    expect(said("省级科技小巨人领军(培育)企业数", "GIANT_N")).toBe("共5家。");
  });

  it("of parts of a breakdown", () => {
    expect(sentence("星火{{ PRJ_APPLY.spark }}。", of({ "PRJ_APPLY.spark": 2 }))).toBe("星火2项。");
    expect(
      sentence("兑现{{ 县级高新技术企业奖励兑现金额（上年度） }}。", of({ "POL_BY.hitech-award.county.y-1": 20 })),
    ).toBe("兑现20万元。");
  });
});

describe("clauses, groups and sentences", () => {
  it("are said whole when every figure is there", () =>
    expect(sentence(patents, of({ PAT_APP: 4, PAT_APP_INV: 1, PAT_APP_UM: 3, PAT_GRT: 2 }))).toBe(
      "专利申请4件，其中发明1件、实用新型3件；专利授权2件。",
    ));
  it.each([
    [
      "an item",
      { PAT_APP: 4, PAT_APP_INV: 0, PAT_APP_UM: 4, PAT_GRT: 2 },
      "专利申请4件，其中实用新型4件；专利授权2件。",
    ],
    ["every item", { PAT_APP: 4, PAT_APP_INV: 0, PAT_GRT: 2 }, "专利申请4件；专利授权2件。"],
    ["the head, and what hangs on it", { PAT_APP: 0, PAT_APP_INV: 1, PAT_GRT: 2 }, "专利授权2件。"],
    ["a group at the end", { PAT_APP: 4, PAT_GRT: null }, "专利申请4件。"],
    ["everything", {}, ""],
  ])("lose %s", (_, values, said) => expect(sentence(patents, of(values))).toBe(said));

  it("run over lines, with notes between them and without the last stop", () =>
    expect(
      sentence(
        "专利申请{{ 专利申请量 }}；\n备注：这是说明\n# 这也是\n专利授权{{ 专利授权量 }}",
        of({ PAT_APP: 4, PAT_GRT: 2 }),
      ),
    ).toBe("专利申请4件；专利授权2件。"));

  it("keep 、 as a word where nothing leads a list", () =>
    expect(sentence("在省、市指导下，申请{{ 专利申请量 }}、授权{{ 专利授权量 }}。", of({ PAT_APP: 4 }))).toBe(
      "在省、市指导下。",
    ));

  it("begin a list at ｜", () => {
    const text = "全县拥有｜小巨人企业{{ GIANT_N }}、备案企业{{ STE_N }}。";
    expect(sentence(text, of({ GIANT_N: 2, STE_N: 3 }))).toBe("全县拥有小巨人企业2家、备案企业3家。");
    expect(sentence(text, of({ STE_N: 3 }))).toBe("全县拥有备案企业3家。");
    expect(sentence(text)).toBe("");
  });

  it("may have figures and conditions before ｜, which then take the list with them", () => {
    const text = '全{{ 本级 }}{{ GIANT_N | 当: "大于零" }}有｜小巨人企业{{ GIANT_N }}、备案企业{{ STE_N }}。';
    expect(sentence(text, of({ GIANT_N: 2, STE_N: 3 }))).toBe("全县有小巨人企业2家、备案企业3家。");
    expect(sentence(text, of({ GIANT_N: 0, STE_N: 3 }))).toBe("");
    expect(sentence("到{{ SME_N }}止有｜备案企业{{ STE_N }}。", of({ STE_N: 3 }))).toBe("");
  });

  it("are not divided inside brackets and quotation marks", () =>
    expect(sentence("开展（含乡镇，不含村）“双创；赋能”活动{{ SP_EVENT }}。", of({ SP_EVENT: 3 }))).toBe(
      "开展（含乡镇，不含村）“双创；赋能”活动3场次。",
    ));

  it("leave out what stands in [ ] by itself, and what stands in 〈 〉 together", () => {
    expect(sentence("入库[{{ SME_N }}，]服务{{ SP_EVENT }}。", of({ SME_N: 0, SP_EVENT: 3 }))).toBe("入库服务3场次。");
    expect(sentence("入库［{{ SME_N }}，］服务{{ SP_EVENT }}。", of({ SME_N: 4, SP_EVENT: 3 }))).toBe(
      "入库4家，服务3场次。",
    );
    expect(sentence("〈按{{ POPULATION }}计算，每万人{{ PAT_PER10K }}〉。", of({ POPULATION: 12 }))).toBe("");
  });
});

describe("filters", () => {
  it.each([
    ["{{ PRJ_FUND }}", "1.23亿元"],
    ["{{ PRJ_FUND | 万元 }}", "12345.6万元"],
    ["{{ PRJ_FUND | 亿元 }}", "1.23亿元"],
    ["{{ PRJ_FUND | 数字 }}", "12345.6"],
    ["{{ PRJ_FUND | 年份 }}", "2021年"],
    ["{{ PRJ_FUND | 下年 }}", "2022年"],
    ["{{ PRJ_FUND | 截至 }}", "12月底"],
    ["{{ PRJ_FUND | 期间 }}", "全年"],
    ["{{ PRJ_FUND | 日期 }}", "2021年12月31日"],
  ])("%s prints %s", (text, shown) =>
    expect(sentence(`${text}。`, { figures: [figure("PRJ_FUND", "12345.6")] })).toBe(`${shown}。`),
  );

  it("may be typed with full-width signs", () =>
    expect(sentence("强度为{{ R&D经费投入强度 ｜ 待补： “市统计局” }}。")).toBe(
      "强度为【待补：R&D经费投入强度，市统计局】。",
    ));

  it("待补 leaves a gap, 可为零 says nought, also together with a form", () => {
    expect(sentence("经费{{ PRJ_FUND | 待补 | 亿元 }}。")).toBe("经费【待补：争取上级科技经费】。");
    expect(sentence("减少{{ PAT_INV_EXIT | 可为零 }}。", of({ PAT_INV_EXIT: 0 }))).toBe("减少0件。");
    expect(sentence('名单{{ VOU_FIRMS | 待补: "创新券股" | 名单 }}。')).toBe(
      "名单【待补：申报创新券企业名单，创新券股】。",
    );
  });

  it("下年目标 asks for next year's", () => {
    expect(sentence("新增{{ HT_N_NEW | 下年目标 | 待补 }}。", { plans: { HT_N_NEW: "3家以上" } })).toBe(
      "新增3家以上。",
    );
    expect(sentence("新增{{ HT_N_NEW | 下年目标 | 待补 }}。")).toBe("新增【待补：2022年目标】。");
  });

  it("目标 says the target as it was set, and leaves the clause out without one", () => {
    const targets = [target("PAT_GRT", 8, 5, "missed", "不少于8件")];
    expect(sentence("授权{{ PAT_GRT }}，目标{{ PAT_GRT | 目标 }}。", { ...of({ PAT_GRT: 5 }), targets })).toBe(
      "授权5件，目标不少于8件。",
    );
    expect(sentence("授权{{ PAT_GRT }}，目标{{ PAT_GRT | 目标 }}。", of({ PAT_GRT: 5 }))).toBe("授权5件。");
  });
});

describe("conditions", () => {
  const missed = { ...of({ PAT_GRT: 5 }), targets: [target("PAT_GRT", 8, 5, "missed")] };
  const met = { ...of({ PAT_GRT: 8 }), targets: [target("PAT_GRT", 8, 8, "met")] };

  it("当 and 非 choose by how the target stands", () => {
    const text = '授权{{ 专利授权量 | 当: "未完成" | 差距 }}；授权{{ 专利授权量 | 非: "未完成" | 完成情况 }}。';
    expect(sentence(text, missed)).toBe("授权距8件的目标尚差3件。");
    expect(sentence(text, met)).toBe("授权完成8件以上的年度目标。");
  });
  it("choose by the value", () => {
    const text = '授权{{ PAT_GRT | 当: "大于零" }}有进展；尚无授权{{ PAT_GRT | 当: "为零", "缺数" }}。';
    expect(sentence(text, of({ PAT_GRT: 1 }))).toBe("授权有进展。");
    expect(sentence(text, of({ PAT_GRT: 0 }))).toBe("尚无授权。");
    expect(sentence(text)).toBe("尚无授权。");
  });
  it("take 完成 for both ways of completing", () => {
    const exceeded = { ...of({ PAT_GRT: 9 }), targets: [target("PAT_GRT", 8, 9, "exceeded")] };
    expect(sentence('甲{{ PAT_GRT | 当: "完成" }}。', exceeded)).toBe("甲。");
    expect(sentence('甲{{ PAT_GRT | 当: "完成" }}。', met)).toBe("甲。");
    expect(sentence('甲{{ PAT_GRT | 当: "超额完成" }}。', met)).toBe("");
    expect(sentence('甲{{ PAT_GRT | 当: "无目标" }}。', of({ PAT_GRT: 1 }))).toBe("甲。");
  });
  it("can be asked of numbers, and of the year", () => {
    const text =
      "授权{% 如果 专利授权量 大于 5 %}较多{% 否则 %}较少{% 结束 %}，{% 如果 全年已结束 %}全年{% 结束 %}{{ PAT_GRT }}。";
    expect(sentence(text, of({ PAT_GRT: 8 }))).toBe("授权较多，全年8件。");
    expect(sentence(text, { figures: [figure("PAT_GRT", 3, { time: november })], time: november })).toBe(
      "授权较少，3件。",
    );
  });
  it("say nothing of a phrase whose figure has no target", () =>
    expect(sentence("授权{{ PAT_GRT }}，{{ PAT_GRT | 完成情况 }}。", of({ PAT_GRT: 5 }))).toBe("授权5件。"));
});

describe("every filter on every kind of figure", () => {
  const figuresOfKinds = [
    "PAT_GRT",
    "PRJ_FUND",
    "FIN_RATIO",
    "VOU_FIRMS",
    "PRJ_SITE_VISIT.spark",
    "TS_COVERAGE.village",
  ];
  const names = [...figuresOfKinds, "REPORT_PERIOD", "TARGETS_N"];
  const argument = { text: '"某股"', list: "2", state: '"未完成"', figure: "PAT_APP" };
  const values: Readonly<Record<string, Figure["value"]>> = {
    VOU_FIRMS: { kind: "list", items: ["甲", "乙", "丙"] },
    "PRJ_SITE_VISIT.spark": { kind: "status", status: "已通过实地考察" },
    "TS_COVERAGE.village": { kind: "coverage", covered: "5", total: "6" },
  };
  const present = figuresOfKinds.map((id) => ({
    ...figure(id, 5, { base: 4 }),
    ...(values[id] ? { value: values[id] } : {}),
  }));
  const targets = ["PAT_GRT", "PRJ_FUND", "FIN_RATIO"].map((id) => target(id, 6, 5, "missed"));

  it.each([...vocabulary.filters.values()].map((filter) => [filter.name, filter] as const))(
    "%s is refused or says something that holds no sign of ours",
    (name, { argument: kind, least }) => {
      const given = kind === null || least === 0 ? "" : `: ${argument[kind]}`;
      for (const one of names) {
        for (const more of ["", " | 待补", " | 下年目标 | 待补"]) {
          const text = `甲{{ ${one}${more} | ${name}${given} }}。`;
          for (const situation of [{}, { figures: present, targets }])
            expect([text, sentence(text, situation)]).toEqual([
              text,
              expect.not.stringMatching(/undefined|NaN|[\uE000{}|]/),
            ]);
        }
      }
    },
  );
});
