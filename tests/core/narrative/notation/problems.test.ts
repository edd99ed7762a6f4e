/** A template that is wrong is refused with the line, the column and what to write instead. */
import { readTemplate } from "../../../../src/core/narrative/notation/read-template";
import { notationCodes } from "../../../../src/core/narrative/notation/problem";
import { vocabulary } from "../../../../src/pack/sections/vocabulary";
import { describeNotationProblem } from "../../../../src/text/zh/findings/template-sentences";

const HEAD = "章节（s）：节\n段落（p）：段\n";

function problemsOf(text: string): readonly { code: string; said: string }[] {
  const { problems } = readTemplate(text, { words: vocabulary, keyFor: () => null });
  return problems.map((problem) => ({ code: problem.code, said: describeNotationProblem(problem) }));
}

const CASES: readonly (readonly [code: string, text: string, said: string])[] = [
  [
    "unknown-figure",
    `${HEAD}申请{{ 专利申请两 }}。`,
    "第3行第6个字：没有名为“专利申请两”的指标，是否应为“专利申请量”；请按指标名称书写",
  ],
  ["unknown-figure", `${HEAD}申请{{ XYZ_1 }}。`, "第3行第6个字：没有名为“XYZ_1”的指标；请按指标名称书写"],
  [
    "unknown-figure",
    `${HEAD}{% 如果 授权数量多 > 3 %}多{% 结束 %}。`,
    "第3行第7个字：没有名为“授权数量多”的指标；请按指标名称书写",
  ],
  [
    "unknown-filter",
    `${HEAD}申请{{ 专利申请量 }}，\n授权{{ 专利授权量 | 完成状况 }}。`,
    "第4行第14个字：没有写法“完成状况”，是否应为“完成情况”；可用的写法见报告模板说明",
  ],
  [
    "wrong-value",
    `${HEAD}{{ 专利授权量 | 名单 }}。`,
    "第3行第12个字：写法“名单”不能用于数量，请换用其他写法或其他指标",
  ],
  [
    "wrong-value",
    `${HEAD}{{ 专利授权量 | 亿元 }}。`,
    "第3行第12个字：写法“亿元”不能用于数量，请换用其他写法或其他指标",
  ],
  [
    "wrong-argument",
    `${HEAD}{{ 专利授权量 | 当: "做完" | 差距 }}。`,
    '第3行第15个字：写法“当”后面的“"做完"”不对，应是引号里的情形，如“未完成”“完成”“基本完成”“大于零”',
  ],
  [
    "wrong-argument",
    `${HEAD}{{ 专利授权量 | 首次认定情况 }}。`,
    "第3行第12个字：写法“首次认定情况”冒号后面应写的内容缺少或过多（现有0个），请参照报告模板说明改写",
  ],
  [
    "wrong-argument",
    `${HEAD}{{ VOU_FIRMS | 名单: 多 }}。`,
    "第3行第20个字：写法“名单”后面的“多”不对，应是一个整数，或引号里的名称，如“企业”",
  ],
  [
    "after-words",
    `${HEAD}{{ 专利授权量 | 差距 | 完成情况 }}。`,
    "第3行第17个字：“差距”已写成文字，后面不能再接“完成情况”，请删去其中一个",
  ],
  [
    "name-with-filter",
    `${HEAD}{{ 单位名称 | 年份 }}。`,
    "第3行第11个字：“单位名称”是名称，不是数值，后面不能接写法，请删去竖线及其后的内容",
  ],
  [
    "bare-number",
    `${HEAD}授权12件。`,
    "第3行第3个字：“1”是直接写上的数字，报告不能核对；请改用指标，如 {{ 专利授权量 }}",
  ],
  [
    "bare-number",
    `${HEAD}授权{{ 12 }}。`,
    "第3行第6个字：“12”是直接写上的数字，报告不能核对；请改用指标，如 {{ 专利授权量 }}",
  ],
  [
    "bare-number",
    `章节（s）：节\n一级标题（h）：２０２１年工作`,
    "第2行第9个字：“２”是直接写上的数字，报告不能核对；请改用指标，如 {{ 专利授权量 }}",
  ],
  ["half-width", `${HEAD}申请多,授权少。`, "第3行第4个字：标点“,”是半角，请改为全角的“，”"],
  ["unclosed", `${HEAD}申请{{ 专利申请量 。`, "第3行第3个字：“{{”没有与之成对的后半部分，请补上"],
  ["unclosed", `${HEAD}申请（多。`, "第3行第3个字：“（”没有与之成对的后半部分，请补上"],
  ["unclosed", `${HEAD}{% 如果 专利申请量 > 3 %}多。`, "第3行第3个字：“{% 如果 %}”没有与之成对的后半部分，请补上"],
  ["stray-sign", `${HEAD}申请多）。`, "第3行第4个字：“）”不成对或不能用在这里，请检查"],
  ["stray-sign", `${HEAD}多{% 结束 %}。`, "第3行第4个字：“{% 结束 %}”不成对或不能用在这里，请检查"],
  ["stray-sign", `${HEAD}申请}多。`, "第3行第3个字：“}”不成对或不能用在这里，请检查"],
  ["empty-clause", `${HEAD}申请多，，授权少。`, "第3行第5个字：标点前面没有文字，请删去多余的标点"],
  ["empty-output", `${HEAD}申请{{ }}。`, "第3行第5个字：{{ }} 里没有内容，请写上指标名称"],
  [
    "unknown-tag",
    `${HEAD}{% for x in y %}。`,
    "第3行第4个字：读不懂“{% for x in y %}”，只能用 {% 如果 … %}、{% 否则 %}、{% 结束 %}",
  ],
  [
    "lead-with-figure",
    `${HEAD}有｜申请{{ 专利申请量 }}｜发明{{ 发明专利申请量 }}。`,
    "第3行第16个字：这里只能写文字，不能有 {{ }}；竖线“｜”一小句里只能有一个",
  ],
  [
    "lead-with-figure",
    `${HEAD}小标题：抓{{ 专利申请量 }}。`,
    "第3行第6个字：这里只能写文字，不能有 {{ }}；竖线“｜”一小句里只能有一个",
  ],
  [
    "unknown-field",
    `章节（s）：节\n段子（p）：段`,
    "第2行第1个字：没有“段子”这种行；可用的有段落、小标题、主要做法、数据来源、分项、事项、出现等",
  ],
  ["no-key", `章节（s）：节\n段落：段`, "第2行第1个字：“段落”后面缺少括号里的代号，如“段落（patents）：…”"],
  ["misplaced-field", `${HEAD}出现：始终`, "第3行第1个字：“出现”不能写在这里，请放在它所属的段落、分项或事项之下"],
  ["misplaced-field", "申请多。", "第1行第1个字：这段文字不知属于哪一段，请先写“段落：名称”，或在章节栏改填段落名称"],
  ["stray-sign", `${HEAD}多{% 否则 %}少。`, "第3行第4个字：“{% 否则 %}”不成对或不能用在这里，请检查"],
  [
    "stray-sign",
    `${HEAD}{% 如果 专利申请量 %}一{% 否则 %}二{% 否则 %}三{% 结束 %}。`,
    "第3行第27个字：“{% 否则 %}”不成对或不能用在这里，请检查",
  ],
  [
    "unknown-tag",
    `${HEAD}{% 如果 专利申请量 大于 %}多{% 结束 %}。`,
    "第3行第4个字：读不懂“{% 如果 专利申请量 大于 %}”，只能用 {% 如果 … %}、{% 否则 %}、{% 结束 %}",
  ],
  [
    "unknown-occasion",
    `章节（s）：节\n分项（i）：项\n事项（a）：甲。\n出现：有时`,
    "第4行第4个字：读不懂“有时”；出现一行可写“始终”“未完成 指标名称”“慢于时序进度 指标名称”“大于零 指标名称”“下降 指标名称”，多种情形用分号隔开",
  ],
];

/** Codes that only a row of the sheet 报告模板 can have. */
const OF_THE_SHEET: readonly string[] = ["no-text", "unknown-block", "same-block"];

it.each(CASES)("%s: %j", (code, text, said) => {
  expect(problemsOf(text)).toEqual([{ code, said }]);
});

it("every code has been shown, but those of the sheet", () => {
  const shown = new Set(CASES.map(([code]) => code));
  expect(notationCodes.filter((code) => !shown.has(code)).sort()).toEqual([...OF_THE_SHEET].sort());
});

it("several problems are all told, in order", () => {
  const codes = problemsOf(`${HEAD}申请5件,授权{{ 无此 }}。`).map(({ code }) => code);
  expect(codes).toEqual(["bare-number", "half-width", "unknown-figure"]);
});

it("digits stay where no figure can be meant: in titles, quotations and numbers of documents", () => {
  expect(problemsOf(`${HEAD}按《规划（2021—2035年）》和国科发火〔2016〕32号文件，宣传“12345”热线。`)).toEqual([]);
});

it("brackets without end are one problem more, not a crash", () => {
  const codes = problemsOf(`${HEAD}${"[".repeat(30000)}多。`).map(({ code }) => code);
  expect(codes).toContain("stray-sign");
});
