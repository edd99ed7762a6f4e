/** The sheet 工作举措: the bureau's own words before the figures, verbatim, and what is told of rows that do not fit (P20). */
import type { Check } from "../../../src/app/check";
import { describeFinding } from "../../../src/text/zh/findings/describe-finding";
import { checkSample } from "../../make/check";
import { words } from "../../make/narrative";

type Row = readonly [section: string, dept: string | null, words: string | null, from?: number, to?: number];

function check(...rows: readonly Row[]): Check {
  const lines = rows.map(([section, dept, text, from, to]) => [section, dept, text, from ?? null, to ?? null]);
  return checkSample({ sheets: { 工作举措: [["章节", "责任股室", "文字", "起始年度", "终止年度"], ...lines] } });
}

function told({ findings }: Check): readonly string[] {
  return findings.filter(({ rule }) => rule === "W01").map(describeFinding);
}

const paragraph = (of: Check, lead: string): string =>
  words(of)
    .split("\n")
    .find((line) => line.startsWith(`**${lead}`)) ?? "";

describe("words of the bureau", () => {
  it.each(["专利", "推动专利提质增量", "（七）推动专利提质增量。", "知识产权"])(
    "%s: go before the paragraph's figures as they stand",
    (section) => {
      const text = "举办“专利进园区”2场,走访企业 12 家";
      const found = check([section, "知识产权股", text]);
      expect(told(found)).toEqual([]);
      expect(paragraph(found, "推动专利")).toContain(`**推动专利提质增量。**${text}。全年专利申请4件`);
    },
  );

  it("of several rows stand one after the other, lines of a cell joined", () => {
    const found = check(["专利", null, "一项做法。\n又一项。"], ["专利", null, "再一项"]);
    expect(paragraph(found, "推动专利")).toContain("**一项做法。又一项。再一项。全年");
  });

  it("leave the gap, with who is to write it, where there are none", () => {
    expect(paragraph(check(["科技计划", "综合股", null]), "组织实施")).toContain("**【主要做法：综合股】全年组织申报");
    expect(paragraph(checkSample(), "组织实施")).toContain("**【主要做法：责任股室】");
  });

  it("mask what identifies a person", () => {
    expect(paragraph(check(["专利", null, "联系人13812345678。"]), "推动专利")).not.toContain("13812345678");
  });

  it("make a paragraph that has no figure appear, and an item of 围绕中心、服务大局", () => {
    const found = check(
      ["效能", null, "落实首问负责制。"],
      ["精神文明", null, "开展志愿服务。"],
      ["综治", null, "开展平安建设宣传。"],
      ["国防动员", null, "完成科技动员潜力调查。"],
      ["拥军助残", null, "为军属送科普图书。"],
    );
    expect(paragraph(found, "围绕中心")).toMatch(
      /一是加强机关效能建设。落实首问负责制。二是推进精神文明建设。开展志愿服务。三是抓好综治平安建设。开展平安建设宣传。四是广泛开展科普活动。全年开展.+五是做好挂乡包村工作。全年支持.+六是支持国防科技动员。完成科技动员潜力调查。七是开展科技拥军助残。为军属送科普图书。八是认真办理议案提案。办理议案提案10件，全部办结。$/,
    );
  });

  it("stand in 其他工作事项 too", () => {
    const sheets = {
      其他工作事项: [
        ["事项", "件数", "办结数", "说明"],
        ["国防科技动员", null, null, "完成潜力调查"],
      ],
    };
    expect(paragraph(checkSample({ sheets }), "围绕中心")).toContain("支持国防科技动员。完成潜力调查。");
  });

  it("fill in what the bureau is guided by, without a stop inside the sentence", () => {
    const found = check(["指导思想", "办公室", "坚持以新发展理念为引领。", 2021, 2025]);
    expect(told(found)).toEqual([]);
    expect(words(found)).toContain("县科技局坚持以新发展理念为引领，以培育创新主体");
  });

  it("without any ledger or words, the paragraph is left out with its heading", () => {
    const without = [
      "目标任务表",
      "科普活动",
      "农村实用技术培训",
      "挂乡包村资金",
      "其他工作事项",
      "科技特派员",
      "科技创新券",
    ];
    const said = words(checkSample({ without }));
    expect(said).not.toMatch(/围绕中心|深化科技特派员|组织申报科技创新券/);
    expect(said).toContain("**推动专利提质增量。**");
  });
});

describe("a row of it", () => {
  it.each<readonly [string, Row, string]>([
    [
      "for no chapter",
      ["专利工作情", null, "做法。"],
      "第2行 章节“专利工作情”在报告中没有，是否应为“专利”，这一行文字没有写入报告，请改填报告的段落或事项名称",
    ],
    [
      "whose years are over",
      ["指导思想", null, "坚持……。", 2016, 2020],
      "第2行 “指导思想”的终止年度早于2021年，没有写入报告，请更新文字和年度",
    ],
    [
      "whose years have not begun",
      ["指导思想", null, "坚持……。", 2022],
      "第2行 “指导思想”的起始年度晚于2021年，没有写入报告，请核对年度",
    ],
    [
      "with an outdated phrase",
      ["挂乡包村", null, "助力脱贫攻坚。"],
      "第2行 “挂乡包村”中“脱贫攻坚”的提法已过时，现为“巩固拓展脱贫攻坚成果、乡村振兴”，文字照原样写入报告，请核实更新",
    ],
    [
      "with a body that is no more",
      ["科技计划", null, "会同县经信局调研。"],
      "第2行 “科技计划”中“经信局”的提法已过时，现为“工信局”，文字照原样写入报告，请核实更新",
    ],
  ])("%s is told at its cell", (_, row, sentence) => {
    expect(told(check(row))).toEqual([sentence]);
  });

  it("of 报告模板 with an outdated phrase is told too", () => {
    const sheets = {
      报告模板: [
        ["章节", "模板文字"],
        ["专利", "会同县经信局推进，专利授权{{ 专利授权量 }}。"],
      ],
    };
    expect(told(checkSample({ sheets }))).toEqual([
      "第2行 “专利”中“经信局”的提法已过时，现为“工信局”，文字照原样写入报告，请核实更新",
    ]);
  });

  it("巩固拓展脱贫攻坚成果 is right, and so was 脱贫攻坚 in 2020", () => {
    expect(told(check(["挂乡包村", null, "巩固拓展脱贫攻坚成果。"]))).toEqual([]);
    const earlier = checkSample({
      parameters: { 报告年度: 2020, 统计截止日: "2020-12-31" },
      sheets: {
        工作举措: [
          ["章节", "文字"],
          ["挂乡包村", "助力脱贫攻坚。"],
        ],
      },
    });
    expect(told(earlier)).toEqual([]);
  });
});
