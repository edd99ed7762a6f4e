/** Sentences about the bureau's own rules: what they found, and what is wrong with one that cannot be read. */
import type { FeelProblem, FeelProblemCode } from "../../../core/rule/custom/problem";
import type { Sentence, Told } from "./told";

/** A value of a problem, by name. */
type Of = (name: string) => string;

const KINDS: Readonly<Record<string, string>> = {
  text: "文本",
  number: "数字",
  day: "日期",
  duration: "时间长度",
  boolean: "是否",
  list: "列表",
  rows: "多行",
  row: "一行",
  context: "一组值",
  interval: "区间",
  null: "空",
};

const PARTS: Readonly<Record<string, string>> = {
  whole: "表达式的结果应是“成立”或“不成立”，请写成比较或判断，如 `研发费用` <= `营业收入`",
  if: "if 后面应是判断，如 if `营业收入` > 0 then …",
  filter: '方括号里应是筛选条件，如 专利台账[专利类型 = "发明"]',
  and: "and 两边都应是判断",
  or: "or 两边都应是判断",
  every: "satisfies 后面应是判断",
  some: "satisfies 后面应是判断",
};

const INSTEAD: Readonly<Record<string, (what: string) => string>> = {
  "function-definition": () => "不支持自己定义函数（function），请把算式直接写在表达式里",
  "function-value": () => "不支持把函数当作值来用，请直接写函数名和括号",
  "named-parameters": () => "不支持带名称的参数（名称: 值），请按顺序写参数",
  "unary-test": () => "单独的“> 3”只能写在 in 后面，请写成 `列名` > 3",
  time: (what) => `不支持时刻（${what}），台账里只有日期，请写 date("2021-12-31")；今天写 today()`,
  path: (what) => `不能从这里取“${what}”，请先写台账名或“本行”，如 本行.${what}`,
  filter: () => "不能在这里筛选，方括号前应是台账或列表",
  "special-name": (what) => `不支持“${what}”，请写列名`,
  "dynamic-pattern": () => "matches 的式样要直接写在引号里，不能来自单元格或算式",
  "indicator-needed": (what) => `${what}(…) 的括号里应直接写指标名称，如 ${what}(专利授权量)`,
  other: () => "用了不支持的写法，请参照自定义规则说明中的例子改写",
};

const PATTERNS: Readonly<Record<string, string>> = {
  flag: "标志只能是 s、m、i、x",
  size: "式样太长或重复次数太多",
  bracket: "括号不成对",
  "nothing-to-repeat": "重复符号前面没有可重复的内容",
  "look-around": "不支持“(?…)”",
  "back-reference": "不支持“\\1”这样的回指",
  escape: "反斜杠后面的字母不认识",
  class: "方括号里的字符范围不认识",
};

const SENTENCES: Readonly<Record<FeelProblemCode, (of: Of) => string>> = {
  "no-expression": () => "没有写表达式，请填写，如 `研发费用` <= `营业收入`",
  syntax: (of) =>
    of("name") === ""
      ? `第${of("position")}个字起（${of("near") === "" ? "末尾" : `“${of("near")}”`}）读不懂，请检查括号、引号是否成对，运算符前后是否完整；含有符号或以数字开头的列名要用反引号括起来`
      : `“${of("name")}”含有符号，请用反引号括起来，写成 \`${of("name")}\``,
  "too-long": (of) => `长${of("length")}字，超过${of("most")}字，请拆成几条规则`,
  "too-deep": () => "括号或循环套得太深，请拆成几条规则",
  "unknown-name": (of) =>
    `没有名为“${of("name")}”的列、指标、参数或台账${maybe(of)}；请按表头或指标名称书写，文字要加引号`,
  "unknown-function": (of) => `没有函数“${of("name")}”${maybe(of)}；可用的函数见自定义规则说明`,
  "wrong-arguments": (of) => `函数 ${of("name")} 应有${argumentsText(of)}个参数，现有${of("given")}个，请补齐或删去`,
  unsupported: (of) => (INSTEAD[of("construct")] ?? INSTEAD["other"])?.(of("what")) ?? "",
  "bad-pattern": (of) => `matches 的式样“${of("sign")}”处有误：${PATTERNS[of("why")] ?? ""}，请改写`,
  "bad-date": (of) => `“${of("text")}”不是有效的日期或时间长度，请写成 date("2021-12-31") 或 duration("P30D")`,
  types: typesText,
  "unknown-value": (of) => `“${of("word")}”不是${of("header")}的可选值；可选：${of("allowed")}，请改正`,
  "not-a-test": (of) => PARTS[of("part")] ?? "这里应是判断",
  "same-column": (of) =>
    `两边是同一行的“${of("header")}”，比较没有意义；筛选里要与外面那一行比较时，外面的写成 本行.${of("header")}`,
  "no-object": () => "没有写对象，请填台账名称（逐行审核）或“指标”（只审一次）",
  "unknown-object": (of) => `没有名为“${of("word")}”的台账${maybe(of)}；请填台账名称（逐行审核）或“指标”（只审一次）`,
  "unknown-severity": () => "级别不认识，请填必改、需核实或提示",
  "unknown-switch": () => "启用一栏请填是或否",
  "no-number": () => "没有规则编号，请填写一个不重复的编号",
  "same-number": (of) => `规则编号“${of("number")}”重复，请改成不重复的编号`,
  "unknown-placeholder": (of) => `花括号里的“${of("name")}”不是列名、指标或参数，提示中将原样显示，请改正`,
};

function maybe(of: Of): string {
  return of("nearest") === "" ? "" : `，是否应为“${of("nearest")}”`;
}

function argumentsText(of: Of): string {
  if (of("most") === "") return `至少${of("least")}`;
  return of("least") === of("most") ? of("most") : `${of("least")}至${of("most")}`;
}

function typesText(of: Of): string {
  const [left, right] = [KINDS[of("left")] ?? of("left"), KINDS[of("right")] ?? of("right")];
  const advice = adviceFor(of("left"), of("right"));
  if (/^[a-z上目]/u.test(of("op")) && of("op") !== "in") return `${of("op")} 需要${right}，这里是${left}${advice}`;
  if (of("left") === of("right")) return `${left}之间不能用“${of("op")}”${advice}`;
  return `${left}与${right}之间不能用“${of("op")}”${advice}`;
}

function adviceFor(...kinds: readonly string[]): string {
  if (!kinds.includes("text")) return "，请改写";
  if (kinds.includes("number")) return "；数字不要加引号，文本要先写 number(…) 转成数字";
  if (kinds.includes("day")) return '；日期请写成 date("2021-12-31")';
  return "，请改写";
}

/** What is wrong with an own rule and what to write instead; no full stop. */
export function describeFeelProblem({ code, told }: FeelProblem): string {
  return SENTENCES[code]((name) => String(told[name] ?? ""));
}

/** C00/…: the same at the rule's cell. */
export const aboutOwnRuleSentences: Readonly<Record<string, Sentence>> = Object.fromEntries(
  Object.entries(SENTENCES).map(([code, tell]): [string, Sentence] => [
    `C00/${code}`,
    (t) =>
      `${t.cell}：${tell((name) => t.seen(name))}${code === "unknown-placeholder" ? "" : `；改正前规则${t.seen("rule")}不审核`}`,
  ]),
);

function saying({ message, rule }: Told): string {
  return message ?? `不符合自定义规则${rule.slice(OWN_RULE.length)}，请核实`;
}

/** What the ids of own rules begin with. */
const OWN_RULE = "C:";

/** Of every own rule, by code. */
export const ownRuleSentences: Readonly<Record<string, Sentence>> = {
  found: (t) => `${t.where} ${saying(t)}`,
  once: saying,
  unjudged: (t) =>
    `${t.where} 共${t.seen("count")}行因缺值或无法识别未判${t.has("columns") ? `（${t.seen("columns")}）` : ""}，请补填后再审，或在条件中排除`,
  uncounted: (t) => `${t.seen("ledger")}有${t.seen("count")}行的${t.seen("columns")}无法识别，筛选时未计入，请先更正`,
};
