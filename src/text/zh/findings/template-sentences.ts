/** Sentences about templates that cannot be read: what is wrong, where in the text, and what to write instead. */
import type { NotationCode, NotationProblem } from "../../../core/narrative/notation/problem";
import type { Sentence } from "./told";

/** A value of a problem, by name. */
type Of = (name: string) => string;

const KINDS: Readonly<Record<string, string>> = {
  number: "数量",
  money: "金额",
  percent: "百分比",
  list: "名单",
  status: "状态",
  coverage: "覆盖情况",
  period: "期间",
  report: "报告自身的项数",
};

const ARGUMENTS: Readonly<Record<string, string>> = {
  text: "引号里的文字",
  list: "一个整数，或引号里的名称，如“企业”",
  state: "引号里的情形，如“未完成”“完成”“基本完成”“大于零”",
  figure: "一个指标名称",
};

const SENTENCES: Readonly<Record<NotationCode, (of: Of) => string>> = {
  "unknown-figure": (of) => `没有名为“${of("name")}”的指标${maybe(of)}；请按指标名称书写`,
  "unknown-filter": (of) => `没有写法“${of("name")}”${maybe(of)}；可用的写法见报告模板说明`,
  "wrong-value": (of) => `写法“${of("name")}”不能用于${KINDS[of("kind")] ?? ""}，请换用其他写法或其他指标`,
  "wrong-argument": (of) =>
    of("given") === ""
      ? `写法“${of("name")}”后面的“${of("text")}”不对，应是${ARGUMENTS[of("kind")] ?? ""}`
      : `写法“${of("name")}”冒号后面应写的内容缺少或过多（现有${of("given")}个），请参照报告模板说明改写`,
  "after-words": (of) => `“${of("before")}”已写成文字，后面不能再接“${of("name")}”，请删去其中一个`,
  "name-with-filter": (of) => `“${of("name")}”是名称，不是数值，后面不能接写法，请删去竖线及其后的内容`,
  "bare-number": (of) => `“${of("text")}”是直接写上的数字，报告不能核对；请改用指标，如 {{ 专利授权量 }}`,
  "half-width": (of) => `标点“${of("sign")}”是半角，请改为全角的“${of("sign") === "," ? "，" : "；"}”`,
  unclosed: (of) => `“${of("sign")}”没有与之成对的后半部分，请补上`,
  "stray-sign": (of) => `“${of("sign")}”不成对或不能用在这里，请检查`,
  "empty-clause": () => "标点前面没有文字，请删去多余的标点",
  "empty-output": () => "{{ }} 里没有内容，请写上指标名称",
  "unknown-tag": (of) => `读不懂“{% ${of("name")} %}”，只能用 {% 如果 … %}、{% 否则 %}、{% 结束 %}`,
  "lead-with-figure": () => "这里只能写文字，不能有 {{ }}；竖线“｜”一小句里只能有一个",
  "unknown-field": (of) => `没有“${of("name")}”这种行；可用的有段落、小标题、主要做法、数据来源、分项、事项、出现等`,
  "no-key": (of) => `“${of("name")}”后面缺少括号里的代号，如“${of("name")}（patents）：…”`,
  "misplaced-field": (of) =>
    of("name") === ""
      ? "这段文字不知属于哪一段，请先写“段落：名称”，或在章节栏改填段落名称"
      : `“${of("name")}”不能写在这里，请放在它所属的段落、分项或事项之下`,
  "unknown-occasion": (of) =>
    `读不懂“${of("text")}”；出现一行可写“始终”“未完成 指标名称”“慢于时序进度 指标名称”“大于零 指标名称”“下降 指标名称”，多种情形用分号隔开`,
  "no-text": () => "没有写模板文字，请填写；不想用时在启用一栏填否",
  "unknown-block": (of) =>
    `报告中没有可以这样替换的章节“${of("name")}”${maybe(of)}；整章替换时模板文字要以“段落：名称”等行开头，否则请填段落或事项的名称`,
  "same-block": (of) => `“${of("name")}”已有另一行替换，请合并为一行或停用其中一行`,
};

function maybe(of: Of): string {
  return of("nearest") === "" ? "" : `，是否应为“${of("nearest")}”`;
}

/** What is wrong with a template and what to write instead, with its place in the text; no full stop. */
export function describeNotationProblem({ code, told, line, column }: NotationProblem): string {
  return `第${line}行第${column}个字：${SENTENCES[code]((name) => told[name] ?? "")}`;
}

/** Codes that are not about a place in the text. */
const OF_THE_ROW: readonly string[] = ["unknown-block", "same-block", "no-text"];

/** W00/…: the same at the row's cell. */
export const aboutOwnTextSentences: Readonly<Record<string, Sentence>> = Object.fromEntries(
  Object.entries(SENTENCES).map(([code, tell]): [string, Sentence] => [
    `W00/${code}`,
    (t) => {
      const place = OF_THE_ROW.includes(code) ? "" : `模板文字第${t.seen("line")}行第${t.seen("place")}个字：`;
      return `${t.where} ${t.seen("block")}：${place}${tell((name) => t.seen(name))}；改正前用原有文字`;
    },
  ]),
);
