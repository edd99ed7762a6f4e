/** Sentences of the rules about known firms, R&D, parameters and figures (X01, X08, X11, X16, X20—X27). */
import type { Sentence } from "./told";

const SOURCES: readonly (readonly [string, string])[] = [
  ["register", "外部数据登记表"],
  ["snapshot", "上年留底"],
  ["history", "历年数据表"],
  ["target", "目标任务表上年基数"],
  ["ledger", "台账推算"],
];

export const crossSentences: Readonly<Record<string, Sentence>> = {
  "X01/not-in-library": (t) => `${t.cell} ${t.value}（${t.seen("firm")}）不在企业信息库，请核实代码或补充入库`,
  "X01/other-code": (t) =>
    `${t.cell} ${t.value}（${t.seen("firm")}）与企业信息库中同名企业的代码“${t.expected}”不同，请对照营业执照核实`,
  "X01/other-name": (t) =>
    `${t.cell} ${t.value}与企业信息库中${t.seen("firm")}的名称“${t.expected}”不同，请核实；更名的请说明`,
  "X08/no-row": (t) =>
    `${t.where} ${t.value}为有效的国家级高企且规上，但企业研发台账没有其${t.seen("year")}年数据，请核实是否漏统`,
  "X08/not-reported": (t) =>
    `${t.cell} 为${t.value}：${t.seen("firm")}为有效的国家级高企且规上，未填报${t.seen("year")}年研发统计，请核实是否漏统`,
  "X08/nothing-spent": (t) =>
    `${t.cell} 为${t.value}：${t.seen("firm")}为有效的国家级高企且规上，${t.seen("year")}年应有研发经费，请核实`,
  "X11/more-in-library": (t) =>
    `${t.cell} ${t.value}多于专利台账中${t.seen("firm")}的${t.expected}件，请核实专利台账是否漏登`,
  "X11/fewer-in-library": (t) =>
    `${t.cell} ${t.value}少于专利台账中${t.seen("firm")}的${t.expected}件，请核实企业信息库是否更新`,
  "X16/unexplained": (t) =>
    `${t.seen("name")}：期初${t.seen("start")}${t.seen("unit")}+新增${t.seen("gained")}−期末${t.seen("end")}，应退出${t.seen("implied")}${t.seen("unit")}；台账中退出的只有${t.seen("certain")}至${t.expected}${t.seen("unit")}，请核实期初数和台账`,
  "X20/more-inventions-than-grants": (t) =>
    `发明专利授权量${t.seen("inventions")}件大于专利授权量${t.expected}件，请更正`,
  "X20/more-than-there-can-be": (t) =>
    `有效发明专利拥有量${t.seen("now")}件，大于上年末${t.seen("before")}件加本期授权${t.seen("inventions")}件之和${t.expected}件，请核实上年末数和台账`,
  "X21/persons": (t) => `${t.cell} ${t.value}过大，单位应为万人，疑为${t.expected}万人，请核实`,
  "X21/intensity": (t) =>
    `按${t.cell} ${t.value}计算，R&D经费投入强度为${t.seen("figure")}%，不在${t.expected}%之间，请核实GDP及其单位`,
  "X21/per-10k": (t) =>
    `按${t.cell} ${t.value}计算，每万人口发明专利拥有量为${t.seen("figure")}件，不在${t.expected}件之间，请核实常住人口及其单位`,
  "X21/coverage": (t) =>
    `按${t.cell} ${t.value}计算，研发统计填报覆盖率为${t.seen("figure")}%，超过100%，请核实规上工业企业数`,
  "X21/cutoff-ahead": (t) =>
    `${t.cell} ${t.value}晚于今天（${t.expected}），报告会把未到的日子也算在内，请改为数据实际截至的日期`,
  "X21/written-early": (t) => `${t.cell} ${t.value}早于统计截止日（${t.expected}），请核实是哪一个日期不对`,
  "X23/bases-differ": (t) => `${t.seen("name")}的上年数来源不一致：${basesOf(t)}，请核实后统一`,
  "X23/adopted-differ": (t) =>
    `外部数据登记表有${t.seen("count")}行采用的${t.seen("name")}互不一致（${t.seen("value")}），都未取用，请只采用一行`,
  "X23/scopes-differ": (t) =>
    `外部数据登记表采用的${t.seen("name")}有${t.seen("count")}行数值相同而口径不同（${t.seen("value")}），现取第一行，请核实后只采用一行`,
  "X23/ledger-differs": (t) =>
    `${t.seen("name")}：外部数据登记表为${t.seen("value")}${t.seen("unit")}（截至${t.seen("as-of")}${scopeOf(t)}，现采用），台账为${t.seen("own")}${t.seen("unit")}（截至${t.seen("own-as-of")}），请核实后统一`,
  "X23/dates-differ": (t) =>
    `${t.seen("name")}：外部数据登记表与台账同为${t.seen("value")}${t.seen("unit")}，但分别截至${t.seen("as-of")}和${t.seen("own-as-of")}，请核实是哪一天的数`,
  "X23/rows-differ": (t) =>
    `${t.where} ${t.seen("name")}的上年基数各行不一致（${t.seen("value")}），现采用第一个，请核实后统一`,
  "X25/found": (t) =>
    `专利授权量${t.seen("granted")}件，超过申请量${t.seen("filed")}件的1.5倍（${t.expected}件），请核实；含往年申请件的请说明`,
  "X26/found": (t) =>
    `${t.where} ${t.seen("firm")}的国家级高企证书${t.has("certificate") ? `（${t.seen("certificate")}）` : ""}已于${t.seen("end")}到期，没有新的证书，不计入有效期内高企数，重新认定中？`,
  "X28/same-form": (t) =>
    `${t.cell} ${t.value}没有信用代码，与企业信息库的“${t.expected}”只差组织形式的写法，疑为同一企业，请核实并补填信用代码`,
  "X28/restructured": (t) =>
    `${t.cell} ${t.value}没有信用代码，与企业信息库的“${t.expected}”只差“股份”，疑为改制前后的同一企业，请核实并补填信用代码`,
  "X28/short-name": (t) =>
    `${t.cell} ${t.value}疑为企业信息库“${t.expected}”的简称，请核实并写全称，或在企业信息库的“企业简称”列登记`,
  "X28/similar": (t) => `${t.cell} ${t.value}与企业信息库的“${t.expected}”只差一两个字，请留意是否写错`,
  "X27/found": (t) =>
    `已填报研发统计的规上工业企业${t.seen("reported")}家，全县规上工业企业${t.seen("all")}家，填报覆盖率${t.seen("coverage")}%，未达到${t.expected}%，汇总数不代表全县，请核实并说明`,
};

function scopeOf(told: Parameters<Sentence>[0]): string {
  return told.has("scope") ? `，口径为${told.seen("scope")}` : "";
}

function basesOf(told: Parameters<Sentence>[0]): string {
  const used = told.seen("source");
  const unit = told.seen("unit");
  const others = SOURCES.filter(([source]) => told.has(`by-${source}`));
  const name = SOURCES.find(([source]) => source === used)?.[1] ?? "";
  return [
    `${name}为${told.seen("value")}${unit}（现采用）`,
    ...others.map(([source, word]) => `${word}为${told.seen(`by-${source}`)}${unit}`),
  ].join("，");
}
