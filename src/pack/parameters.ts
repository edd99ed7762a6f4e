/** T0 参数表: what the bureau states once a year about the county and the report (domain 2 T0). */
import type { ColumnType, ParameterSchema } from "../core/ledger/schema";

const text: ColumnType = { kind: "text" };
const year: ColumnType = { kind: "year" };
const money: ColumnType = { kind: "money" };
/** A day the bureau sets; it may lie ahead. */
const day: ColumnType = { kind: "date", role: "plan" };
/** Whose county a technology contract counts for; not settled nationally (domain 3 L17, 15). */
const contractSide: ColumnType = {
  kind: "enum",
  values: [
    { code: "seller", name: "卖方", synonyms: ["输出", "卖方(输出)", "输出方", "输出地", "让与方"] },
    { code: "buyer", name: "买方", synonyms: ["吸纳", "买方(吸纳)", "吸纳方", "吸纳地", "受让方"] },
  ],
};
/** Printed where a document asks for it (practice P23; 政府信息公开条例). */
const openness: ColumnType = {
  kind: "enum",
  values: [
    { code: "open", name: "主动公开", synonyms: ["公开"] },
    { code: "on-request", name: "依申请公开", synonyms: ["依申请"] },
    { code: "closed", name: "不予公开", synonyms: ["不公开", "内部"] },
  ],
};
function count(unit: string): ColumnType {
  return { kind: "count", unit };
}

function parameter(key: string, type: ColumnType, ...names: readonly [string, ...string[]]): ParameterSchema {
  const [name, ...synonyms] = names;
  return { key, name, type, synonyms };
}

export const parameters: readonly ParameterSchema[] = [
  parameter("county", text, "县名", "县(市、区)名称", "县区名称", "县(市、区)", "地区名称", "县名称"),
  parameter("county-short", text, "县简称", "地区简称", "简称"),
  parameter("region", text, "行政区划代码", "区划代码", "行政区划码"),
  parameter("year", year, "报告年度", "年度", "报告年份", "总结年度"),
  parameter("cutoff", day, "统计截止日", "统计截止日期", "截止日期", "数据截止日", "数据截止日期", "统计截止时间"),
  parameter("population", { kind: "quantity", unit: "万人" }, "常住人口", "常住人口数", "年末常住人口"),
  parameter("population-year", year, "人口年份", "常住人口年份", "人口年度"),
  parameter("population-source", text, "人口来源", "常住人口来源", "人口数据来源"),
  parameter("gdp", { kind: "quantity", unit: "亿元" }, "GDP", "地区生产总值", "生产总值"),
  parameter("gdp-year", year, "GDP年份", "GDP年度", "地区生产总值年份"),
  parameter("industry-firms", count("家"), "规上工业企业数", "规模以上工业企业数", "规上企业数"),
  parameter("towns", count("个"), "乡镇数", "乡镇(街道)数", "乡镇总数"),
  parameter("villages", count("个"), "行政村数", "行政村总数", "建制村数"),
  parameter("budget", money, "一般公共预算支出", "财政一般公共预算支出"),
  parameter("science-budget", money, "科学技术支出", "财政科学技术支出", "科技支出"),
  parameter(
    "voucher-cap",
    { kind: "quantity", unit: "%" },
    "创新券补助上限比例",
    "创新券补助比例上限",
    "创新券上限比例",
  ),
  parameter(
    "nearly-covered",
    { kind: "quantity", unit: "%" },
    "基本全覆盖下限",
    "基本实现全覆盖下限",
    "基本全覆盖比例",
  ),
  parameter("contract-side", contractSide, "技术合同统计方", "技术合同归属", "技术合同统计口径"),
  parameter("openness", openness, "公开属性", "公开方式"),
  parameter("signer", text, "署名单位", "落款单位", "报告单位"),
  parameter("written-on", day, "成文日期", "报告日期", "落款日期"),
];
