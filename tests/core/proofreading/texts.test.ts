/** What does not hold together in a text, and what only looks so. */
import type { Block, Cell } from "../../../src/core/proofreading/passage";
import { proofread } from "../../../src/core/proofreading/proofread";
import { indicators } from "../../../src/pack/indicators/catalog";
import { mentions } from "../../../src/pack/mentions/catalog";
import { county } from "./county";
import { last, later, paragraphs, unseen } from "./labelled";

function paragraph(text: string, at = 1): Block {
  return { kind: "paragraph", passage: { where: { part: "body", paragraph: at, cell: null }, text, bound: [] } };
}

/** Rows as texts between bars. */
function table(...rows: readonly string[]): Block {
  const cells = rows.map((row, line) =>
    row.split("|").map((text, column): Cell => {
      const cell = { table: 1, row: line + 1, column: column + 1 };
      return { passage: { where: { part: "body", paragraph: 1, cell }, text, bound: [] }, column, span: 1 };
    }),
  );
  return { kind: "table", rows: cells };
}

function codes(...blocks: readonly (Block | string)[]): readonly string[] {
  const all = blocks.map((block, at) => (typeof block === "string" ? paragraph(block, at + 1) : block));
  return proofread(all, { facts: county, mentions, indicators }).findings.map(({ code }) => code);
}

test.each([
  ["a growth word where it fell", "全年专利授权143件，同比大幅增长。", ["direction"]],
  ["a fall where it grew", "全县有效发明专利96件，比上年有所下降。", ["direction"]],
  ["持平 where it grew", "技术合同成交额15360万元，与上年持平。", ["direction"]],
  ["the direction of a percentage", "专利授权量143件，同比增长8.3%。", ["direction"]],
  ["a target that is missed, called met", "专利授权143件，圆满完成年度目标任务。", ["verdict"]],
  ["超额 where it is nearly met", "科技型中小企业入库41家，超额完成年度目标。", ["verdict"]],
  ["a target that is met, called missed", "新增国家高新技术企业9家，未能完成年度目标。", ["verdict"]],
  ["全覆盖 with some left out", "科技特派员服务实现行政村全覆盖。", ["coverage"]],
  ["零的突破 with a base", "技术合同成交额15360万元，实现零的突破。", ["breakthrough"]],
  ["an overall word too good", "一年来，圆满完成了年初确定的各项目标任务。", ["overall"]],
  ["parts that are more", "专利申请186件，其中发明62件、实用新型98件、外观设计36件。", ["parts"]],
  ["any parts of anything", "走访企业20家，其中规上企业15家、规下企业8家。", ["parts"]],
  ["a total behind its list", "引进博士3名、硕士6名，合计10名。", ["parts"]],
  ["growth that does not follow", "营业收入由上年的50亿元增加到60亿元，增长25%。", ["growth"]],
  ["growth in the wrong direction", "会议由去年的30次减少到24次，增长20%。", ["growth"]],
  ["shares of 101%", "三类项目占比分别为占35%、占40%、占26%。", ["shares"]],
  ["a number left out", "一是抓培育。二是抓专利。四是抓服务。", ["numbering"]],
  ["a number twice", "一是抓培育。二是抓专利。二是抓服务。", ["numbering-twice"]],
  ["a wrong count noun", "专利授权143件，其中实用新型101家。", ["count-noun"]],
  ["a wrong count noun of firms", "新增国家高新技术企业9件。", ["count-noun"]],
  ["stacked approximations", "发放资料约23000多份。", ["approximation"]],
  ["another 约", "培训农民近1200余人次。", ["approximation"]],
  ["我市 in a county", "我市出台了一系列措施。", ["region"]],
])("%s", (_, text, expected) => {
  expect(codes(text)).toEqual(expected);
});

test.each([
  ["a plan claims nothing", "力争实现行政村全覆盖，确保完成年度目标任务。"],
  ["nor does a wish", "进一步加大投入，推动研发投入持续增长。"],
  ["基本完成 of what is nearly met", "科技型中小企业入库41家，基本完成年度目标任务。"],
  ["基本实现全覆盖 from 95%", "行政村基本实现全覆盖，覆盖率95.6%。"],
  ["a growth that follows", "营业收入由上年的50亿元增加到60亿元，增长20%。"],
  ["倍", "成交额由上年的1亿元增加到2.2亿元，增长1.2倍。"],
  ["parts that leave some out", "走访企业20家，其中规上企业5家、规下企业8家。"],
  ["shares that are not all", "一产占比12%，二产占比45%，高技术产业占比8%。"],
  ["quoted words", "落实《关于我市科技创新的若干意见》。"],
  ["a list that begins anew", "一是抓培育。二是抓专利。下一步：一是抓服务。二是抓平台。"],
])("no finding: %s", (_, text) => {
  expect(codes(text)).toEqual([]);
});

test("typed headings that skip one, and ones that do not", () => {
  expect(codes("一、工作成效", "（一）抓培育", "（二）抓专利", "三、工作打算")).toEqual(["numbering"]);
  expect(codes("一、工作成效", "（一）抓培育", "（二）抓专利", "二、工作打算", "（一）抓服务")).toEqual([]);
});

test("one indicator with two values in the text, and a text against its table", () => {
  expect(codes("专利授权143件。", "全年授权专利145件。")).toEqual(["two-values"]);
  expect(codes("技术合同成交额1.54亿元。", "技术合同成交额15360万元。")).toEqual([]);
  const rows = table("指标|单位|完成值", "专利授权量|件|145", "技术合同成交额|万元|15360");
  expect(codes("专利授权143件，技术合同成交额1.54亿元。", rows)).toEqual(["text-against-table"]);
});

test("a table's total", () => {
  const rows = (total: string): Block =>
    table("乡镇|专利授权（件）|培训人次", "龙津|60|500", "嵩溪|50|486", `合计|${total}|986`);
  expect(codes(rows("110"))).toEqual([]);
  expect(codes(rows("143"))).toEqual(["table-total"]);
});

test("a table's numbers are held against figures by row and column", () => {
  const block = table(
    "序号|指标名称|单位|目标值|完成值|完成率|上年",
    "1|新增国家高新技术企业|家|8家以上|9|112.5%|7",
    "2|科技型中小企业评价入库|家|45家|40|91.1%|36",
  );
  const { numbers } = proofread([block], { facts: county, mentions, indicators });
  expect(numbers.map(({ token, aspect, state }) => `${token.text} ${aspect} ${state}`)).toEqual([
    "8家 target agrees",
    "9 value agrees",
    "112.5% rate agrees",
    "7 base agrees",
    "45家 target agrees",
    "40 value conflicts",
    "91.1% rate agrees",
    "36 base agrees",
  ]);
});

test("a town's row is no county's value", () => {
  const block = table("乡镇|专利授权量（件）", "龙津镇|60", "全县|143");
  const { numbers } = proofread([block], { facts: county, mentions, indicators });
  expect(numbers.map(({ state }) => state)).toEqual(["unknown", "agrees"]);
});

test("no labelled paragraph without a mistake raises a finding", () => {
  const plain = [...paragraphs, ...unseen, ...later, ...last].filter((text) => !text.includes("!"));
  const found = plain.flatMap((marked) => {
    const text = marked.replace(/\{([^{}=!?]+)[=!?][^{}]*\}/g, "$1");
    return codes(text.replace(/^(?:（[一二三]）|[一二三]是)/, "")).map((code) => `${code}: ${text}`);
  });
  expect(found).toEqual([]);
});
