/** The sheet 报告模板: what its rows replace in the report, and what a wrong one tells at its cell. */
import type { Check } from "../../../src/app/check";
import { describeFinding } from "../../../src/text/zh/findings/describe-finding";
import { checkSample } from "../../make/check";
import { words } from "../../make/narrative";

type Row = readonly [block: string | null, text: string | null, on?: string | null];

const HEADERS = ["章节", "模板文字", "启用"];

function check(...rows: readonly Row[]): Check {
  return checkSample({
    sheets: { 报告模板: [HEADERS, ...rows.map(([block, text, on]) => [block, text, on ?? null])] },
  });
}

const plain = words(checkSample());
/** What W00 says, with the cells. */
function told({ findings }: Check): readonly (readonly [string, string])[] {
  return findings
    .filter(({ rule }) => rule === "W00")
    .map((finding) => [
      finding.at.map(({ sheet, row, column }) => `${sheet}!${"?ABC"[column]}${row}`).join(),
      describeFinding(finding),
    ]);
}

const PATENTS = "全年专利申请4件";

describe("a row", () => {
  it.each(["专利", "patents", "推动专利提质增量", "（二）推动专利提质增量。"])(
    "%s replaces the sentences of a paragraph",
    (block) => {
      const found = check([block, "{{ 统计期间 | 期间 }}授权专利{{ 专利授权量 }}。"]);
      expect(told(found)).toEqual([]);
      expect(words(found)).toContain("**推动专利提质增量。**【主要做法：知识产权股】全年授权专利5件。\n");
      expect(words(found)).not.toContain(PATENTS);
    },
  );

  it("may give the paragraph another heading, and another lead for what was done", () => {
    const found = check(["专利", "小标题：抓好专利工作。\n主要做法：专利授权量\n授权专利{{ 专利授权量 }}。"]);
    expect(words(found)).toContain("**抓好专利工作。**【主要做法：责任股室】授权专利5件。");
  });

  it("replaces an item, a heading and the title", () => {
    const found = check(
      ["发明专利底子薄", "有效发明专利[{{ 有效发明专利拥有量 }}，]{{ 有效发明专利拥有量 | 差距 }}。"],
      ["存在的主要问题", "存在的问题和不足"],
      ["大标题", "{{ 单位名称 }}关于{{ 统计期间 | 年份 }}工作情况的报告"],
    );
    expect(told(found)).toEqual([]);
    expect(words(found)).toContain("二是发明专利底子薄。有效发明专利6件，距7件的目标尚差1件。");
    expect(words(found)).toContain("# 存在的问题和不足\n");
    expect(words(found)).toMatch(/^青溪县科学技术局关于2021年工作情况的报告\n/);
  });

  it("replaces a whole section, with blocks and items of its own", () => {
    const text = [
      "一级标题：下一步工作",
      "分项：下年度工作",
      "事项：抓主体培育。",
      "出现：始终",
      "新增国家高新技术企业{{ 新增国家高新技术企业数 | 下年目标 | 待补 }}。",
      "事项：抓人才。",
      "出现：始终",
      "选好科技特派员。",
    ].join("\n");
    const found = check(["下年度工作打算", text]);
    expect(told(found)).toEqual([]);
    expect(words(found)).toContain(
      "# 下一步工作\n一是抓主体培育。新增国家高新技术企业【待补：2022年目标】。二是抓人才。选好科技特派员。\n",
    );
    const keys = found.sections.find(({ id }) => id === "plans")?.blocks.map(({ key }) => key);
    // A block of the pack keeps its key, a new one has its own.
    expect(keys).toEqual([expect.stringMatching(/^x[0-9a-f]{8}$/), "plans_items"]);
  });

  it("changes nothing where it is switched off, and nothing else where it is in use", () => {
    expect(words(check(["专利", "授权{{ 专利授权量 }}。", "否"]))).toBe(plain);
    const said = words(check(["专利", "授权{{ 专利授权量 }}。"])).split("\n");
    expect(plain.split("\n").filter((line) => !said.includes(line))).toHaveLength(1);
  });

  it("binds what it says: a figure that is marked is marked here too", () => {
    const found = check(["研发投入", "投入{{ 企业R&D经费内部支出 }}。"]);
    expect(words(found)).toContain("投入1461.5万元〔待核实〕。");
    expect(found.printed.has("RD_TOTAL")).toBe(true);
  });

  it("may ask for parts that only this workbook has", () => {
    const found = check(["专利", "兑现{{ 县级高新技术企业奖励兑现金额（2020年度） }}。"]);
    expect(told(found)).toEqual([]);
    expect(words(found)).toContain("兑现20万元");
  });
});

describe("a wrong row", () => {
  it.each<[string, Row, string, string]>([
    [
      "an unknown figure",
      ["专利", "专利申请{{ 专利申请量 }}；\n授权{{ 专利授权两 }}。"],
      "报告模板!B2",
      "第2行 专利：模板文字第2行第6个字：没有名为“专利授权两”的指标，是否应为“专利授权量”；请按指标名称书写；改正前用原有文字",
    ],
    [
      "a number that no figure binds",
      ["专利", "专利申请4件。"],
      "报告模板!B2",
      "第2行 专利：模板文字第1行第5个字：“4”是直接写上的数字，报告不能核对；请改用指标，如 {{ 专利授权量 }}；改正前用原有文字",
    ],
    [
      "an unknown section",
      ["专利工作", "授权{{ 专利授权量 }}。"],
      "报告模板!A2",
      "第2行 专利工作：报告中没有可以这样替换的章节“专利工作”，是否应为“专利”；整章替换时模板文字要以“段落：名称”等行开头，否则请填段落或事项的名称；改正前用原有文字",
    ],
    [
      "no text",
      ["专利", null],
      "报告模板!B2",
      "第2行 专利：没有写模板文字，请填写；不想用时在启用一栏填否；改正前用原有文字",
    ],
    [
      "fields alone",
      ["专利", "小标题：抓专利。"],
      "报告模板!B2",
      "第2行 专利：没有写模板文字，请填写；不想用时在启用一栏填否；改正前用原有文字",
    ],
  ])("%s is told at its cell, and the pack's words stay", (_, row, cell, sentence) => {
    const found = check(row);
    expect(told(found)).toEqual([[cell, sentence]]);
    expect(words(found)).toBe(plain);
    expect(found.rules.find(({ id }) => id === "W00")).toMatchObject({ status: "failed", findings: 1 });
  });

  it("is told for the second of two that mean the same, whatever they call it", () => {
    const found = check(["专利", "授权{{ 专利授权量 }}。"], ["patents", "申请{{ 专利申请量 }}。"]);
    expect(told(found)).toEqual([
      ["报告模板!A3", "第3行 patents：“patents”已有另一行替换，请合并为一行或停用其中一行；改正前用原有文字"],
    ]);
    expect(words(found)).toContain("授权5件。");
  });

  it("does not make the report a draft with one more doubt", () => {
    const line = (text: string): string | undefined => text.split("\n")[1];
    expect(line(words(check(["专利", "专利申请4件。"])))).toBe(line(plain));
  });
});

it("without the sheet there is no such rule", () =>
  expect(checkSample().rules.some(({ id }) => id === "W00")).toBe(false));
