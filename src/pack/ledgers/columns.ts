/** Columns that several ledgers share, and a short notation for declaring one. */
import type { ColumnSchema, ColumnType, DateRole, EnumValue } from "../../core/ledger/schema";

type Told = {
  readonly type: ColumnType;
  readonly required?: true;
  readonly synonyms?: readonly string[];
  readonly generic?: readonly string[];
};

/** One column: its ASCII key, its canonical header, and how its cells are read and else be named. */
export function column(key: string, name: string, told: Told): ColumnSchema {
  const { type, required, synonyms = [], generic = [] } = told;
  return { key, name, type, synonyms, generic, required: required === true };
}

/** One value of an enumeration: its code, its name, and how else people write it. */
export function value(code: string, name: string, ...synonyms: readonly string[]): EnumValue {
  return { code, name, synonyms };
}

export function oneOf(...values: readonly EnumValue[]): ColumnType {
  return { kind: "enum", values };
}

export function count(unit: string): ColumnType {
  return { kind: "count", unit };
}

export function quantity(unit: string): ColumnType {
  return { kind: "quantity", unit };
}

export function date(role: DateRole): ColumnType {
  return { kind: "date", role };
}

export const money: ColumnType = { kind: "money" };
export const text: ColumnType = { kind: "text" };
export const year: ColumnType = { kind: "year" };
export const yesNo: ColumnType = { kind: "yes-no" };
export const name: ColumnType = { kind: "name" };
export const list: ColumnType = { kind: "list" };
/** The level of government that grants, funds or recognises something. */
export const governmentLevel: ColumnType = oneOf(
  value("national", "国家", "国家级", "部级", "国家(部)级", "中央", "中央级"),
  value("provincial", "省", "省级", "自治区级"),
  value("municipal", "市", "市级", "设区市", "设区市级", "地市级"),
  value("county", "县", "县级", "县(区)级", "县本级", "本级", "县市级", "区级"),
);
/** 是否规上, also answered with the kind of unit. */
export const aboveScale: ColumnType = {
  kind: "yes-no",
  yes: ["规上", "规模以上", "规上工业", "规模以上工业", "规上企业"],
  no: ["规下", "规模以下", "规下工业", "规模以下工业", "规下企业"],
};

/** Row numbers: read as such and never data (domain N12). */
export const ordinal: ColumnSchema = column("seq", "序号", {
  type: { kind: "ordinal" },
  generic: ["编号", "No.", "NO", "№", "顺序号", "行号"],
});

/** The firm's name as on its business licence (domain 8.4). */
export const firmName: ColumnSchema = column("name", "企业名称", {
  type: { kind: "name" },
  required: true,
  synonyms: ["单位名称", "公司名称", "企业(单位)名称", "单位(企业)名称", "法人单位名称", "单位详细名称"],
  generic: ["承担单位", "申报单位", "依托单位", "兑现对象", "受奖单位", "企业", "单位", "名称", "企业全称", "单位全称"],
});

/** The kind of 统一社会信用代码, for columns named otherwise. */
export const creditCode: ColumnType = { kind: "identifier", identifier: "uscc" };
const creditCodeSynonyms = {
  synonyms: [
    "信用代码",
    "社会信用代码",
    "统一信用代码",
    "统一社会信用码",
    "组织机构代码",
    "纳税人识别号",
    "税号",
    "营业执照号",
  ],
};

/** 统一社会信用代码 (GB 32100-2015). */
export const firmCode: ColumnSchema = column("uscc", "统一社会信用代码", {
  type: creditCode,
  required: true,
  ...creditCodeSynonyms,
});

/** A document's number: 青政办〔2020〕15号. */
export function documentNumber(key: string, header: string, ...synonyms: readonly string[]): ColumnSchema {
  return column(key, header, {
    type: text,
    synonyms,
    generic: ["文号", "依据", "文件号", "文件文号"].filter((word) => word !== header),
  });
}

export const note: ColumnSchema = column("note", "备注", { type: text, generic: ["说明", "注", "附注"] });

/** Headers of lists of money paid out (L02), which also name firms, certificates and patents. */
export const awardHeaders = [
  "兑现金额",
  "奖励金额",
  "拨付金额",
  "补助金额",
  "奖补标准",
  "拨付日期",
  "兑现时间",
  "到账时间",
  "政策项目",
] as const;

/** Headers of lists of projects, platforms, contracts and registrations, which also name firms. */
export const otherListHeaders = [
  "项目名称",
  "课题名称",
  "平台名称",
  "合同名称",
  "合同登记编号",
  "服务机构",
  "入库登记编号",
  "评价年度",
  "综合得分",
  "备案编号",
  "计划类别",
] as const;
