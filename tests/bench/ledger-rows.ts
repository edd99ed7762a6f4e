/** Rows of the four ledgers and the 参数表, as many as wanted: made-up, coherent, and the same every time. */
import { addDays, addYears, type PlainDate } from "../../src/core/base/plain-date";
import { creditCheckCharacter } from "../../src/core/identifier/credit-code-arithmetic";
import { organisationCheckCharacter } from "../../src/core/identifier/organisation-code";
import { patentCheckCharacter } from "../../src/core/identifier/patent-era";
import type { RawDate, RawValue } from "../../src/core/workbook/workbook";
import { excelSerial } from "../../src/xlsx/excel-date";

export type SheetRows = { readonly name: string; readonly rows: readonly (readonly RawValue[])[] };

export const YEAR = 2021;
export const REGION = "350423";
const INDUSTRIES = [
  "化学原料和化学制品制造业",
  "木材加工业",
  "非金属矿物制品业",
  "农副食品加工业",
  "专用设备制造业",
] as const;
const FIELDS = ["新材料", "先进制造与自动化", "资源与环境", "生物与新医药", "电子信息"] as const;
export const TOWNS = ["龙津镇", "嵩溪镇", "嵩口镇", "灵地镇", "长校镇"] as const;

/** A number that looks like chance and is not: the same for the same row and purpose. */
export function mixed(row: number, purpose: number): number {
  let mix = Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(purpose + 1, 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 15), 0x2c1b3c6d);
  mix = Math.imul(mix ^ (mix >>> 12), 0x297a2d39);
  return (mix ^ (mix >>> 15)) >>> 0;
}

export function oneOf<Item>(items: readonly Item[], row: number, purpose: number): Item {
  return items[mixed(row, purpose) % items.length] as Item;
}

export function date(iso: PlainDate): RawDate {
  return { kind: "date", date: iso, serial: excelSerial(iso) };
}

export function digits(value: number, width: number): string {
  return String(value).padStart(width, "0");
}

export function firmName(firm: number): string {
  return `福建青溪${digits(firm, 6)}号科技有限公司`;
}

export function firmCode(firm: number): string {
  const organisation = `MA${digits(firm, 6)}`;
  const body = `91${REGION}${organisation}${organisationCheckCharacter(organisation)}`;
  return body + creditCheckCharacter(body);
}

const KINDS = [
  { type: "发明", digit: "1", letter: "B" },
  { type: "实用新型", digit: "2", letter: "U" },
  { type: "外观设计", digit: "3", letter: "S" },
] as const;

function patentRow(row: number, firms: number): readonly RawValue[] {
  const { type, digit, letter } = oneOf(KINDS, row, 1);
  const applied = addDays(`${YEAR - 4}-01-01`, mixed(row, 2) % 1700);
  const granted = addDays(applied, 200 + (mixed(row, 3) % 400));
  const isGranted = granted <= `${YEAR}-12-31`;
  const body = `${applied.slice(0, 4)}${digit}${digits(row, 7)}`;
  const firm = mixed(row, 4) % firms;
  return [
    row + 1,
    `一种含氟聚合物及其制备方法（${row + 1}）`,
    `${body}.${patentCheckCharacter(body)}`,
    type,
    firmName(firm),
    firmCode(firm),
    date(applied),
    isGranted ? date(granted) : null,
    isGranted ? `CN${digit}${digits(row, 8)}${letter}` : null,
    isGranted ? "有效" : "申请中",
    isGranted && digit === "1" && mixed(row, 5) % 4 === 0 ? "是" : "否",
    null,
  ];
}

/** L06, twelve columns. */
export function patentRows(count: number, firms: number): SheetRows {
  const header =
    "序号 专利名称 专利号 专利类型 专利权人 统一社会信用代码 申请日 授权公告日 授权公告号 法律状态 是否高价值 备注";
  return {
    name: "专利",
    rows: [header.split(" "), ...Array.from({ length: count }, (_, row) => patentRow(row, firms))],
  };
}

function enterpriseRow(row: number): readonly RawValue[] {
  const employees = 20 + (mixed(row, 11) % 400);
  const revenue = 500 + (mixed(row, 12) % 30_000);
  return [
    row + 1,
    firmName(row),
    firmCode(row),
    oneOf(TOWNS, row, 13),
    oneOf(INDUSTRIES, row, 14),
    oneOf(FIELDS, row, 15),
    revenue >= 2000 ? "是" : "否",
    date(addDays("2005-01-01", mixed(row, 16) % 4000)),
    employees,
    Math.floor(employees / 8),
    revenue,
    Math.round(revenue * 3.7) / 100,
  ];
}

/** L01: firm after firm. */
export function enterpriseRows(count: number): SheetRows {
  const header =
    "序号 企业名称 统一社会信用代码 所属乡镇 所属行业 技术领域 是否规上 注册日期 职工总数 科技人员数 营业收入（万元） 研发费用（万元）";
  return {
    name: "企业信息库",
    rows: [header.split(" "), ...Array.from({ length: count }, (_, row) => enterpriseRow(row))],
  };
}

function hitechRow(row: number): readonly RawValue[] {
  // One in fifty ran out this year and was not renewed.
  const issued = `${YEAR - (mixed(row, 23) % 50 === 0 ? 3 : mixed(row, 21) % 3)}-12-01`;
  const year = Number(issued.slice(0, 4));
  const serial = 200_000 + row;
  return [
    row + 1,
    firmName(row),
    firmCode(row),
    "国家级",
    mixed(row, 22) % 2 === 0 ? "首次认定" : "重新认定",
    year,
    "通过",
    `GR${year}35${digits(serial, 6)}`,
    date(issued),
    date(addDays(addYears(issued, 3), -1)),
  ];
}

/** L05: one certificate a firm. */
export function hitechRows(count: number): SheetRows {
  const header = "序号 企业名称 统一社会信用代码 高企级别 认定类型 申报年度 申报状态 证书编号 发证日期 有效期至";
  return {
    name: "高新技术企业",
    rows: [header.split(" "), ...Array.from({ length: count }, (_, row) => hitechRow(row))],
  };
}

function rdRow(row: number): readonly RawValue[] {
  const revenue = 500 + (mixed(row, 12) % 30_000);
  const spent = Math.round(revenue * (2 + (mixed(row, 31) % 30) / 10)) / 100;
  return [
    row + 1,
    firmName(row),
    firmCode(row),
    YEAR - 1,
    revenue >= 2000 ? "是" : "否",
    "是",
    "是",
    spent,
    Math.round(spent * 88) / 100,
    revenue,
    5 + (mixed(row, 32) % 40),
    mixed(row, 33) % 3 === 0 ? "是" : "否",
  ];
}

/** L14: one survey form a firm. */
export function rdRows(count: number): SheetRows {
  const header =
    "序号 企业名称 统一社会信用代码 统计年度 是否规上 是否填报 是否有研发活动 R&D经费内部支出（万元） 上年R&D经费（万元） 营业收入（万元） R&D人员 是否建有研发机构";
  return { name: "企业研发", rows: [header.split(" "), ...Array.from({ length: count }, (_, row) => rdRow(row))] };
}

/** T0: what the year is and where. */
export const parameterRows: SheetRows = {
  name: "参数表",
  rows: [
    ["参数", "值"],
    ["县名", "青溪县"],
    ["县简称", "青溪"],
    ["行政区划代码", REGION],
    ["报告年度", YEAR],
    ["统计截止日", date(`${YEAR}-12-31`)],
    ["常住人口（万人）", 12.38],
    ["署名单位", "青溪县科学技术局"],
    ["成文日期", date(`${YEAR + 1}-01-05`)],
  ],
};
