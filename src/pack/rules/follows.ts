/** How rules that look at every ledger pick the columns they judge; shown to people, and held to what the rules report. */
import type { ColumnType } from "../../core/ledger/schema";
import type { Follows } from "../../core/rule/rule";
import { firmColumns } from "./firms";
import { isNumeric } from "./sight";

function ofKind(words: string, fits: (type: ColumnType) => boolean): Follows {
  return { words: `各台账的${words}`, columns: ({ type }) => fits(type) };
}

export const REQUIRED: Follows = { words: "各台账的必填列", columns: ({ required }) => required };

export const CHOICES = ofKind("选项列和是否列", ({ kind }) => kind === "enum" || kind === "yes-no");

/** Counts, money and other quantities. */
export const NUMBERS = ofKind("数量、金额列", isNumeric);

/** Without those whose rows each name their own unit: they may state a change, which may be below zero. */
export const OF_ONE_UNIT = ofKind(
  "数量、金额列（单位由各行自填的除外）",
  (type) => isNumeric(type) && !(type.kind === "quantity" && type.unit === ""),
);

export const COUNTS = ofKind("计数列", ({ kind }) => kind === "count");

export const MONEY = ofKind("金额列", ({ kind }) => kind === "money");

export const DATES = ofKind("日期列和年份列", ({ kind }) => kind === "date" || kind === "year");

export const EVENTS: Follows = {
  words: "只登记当年事项的台账的发生日期列",
  columns: ({ type }, { flowOnly }) => flowOnly && type.kind === "date" && type.role === "event",
};

export const IDENTIFIERS = ofKind("编号列", ({ kind }) => kind === "identifier");

export const ORDINALS = ofKind("序号列", ({ kind }) => kind === "ordinal");

/** What names a row together; told at the first of them. */
export const KEYS: Follows = { words: "各台账的主键列", columns: ({ key }, ledger) => ledger.key.includes(key) };

/** The name and the credit code of the firm that a row is about. */
export const FIRMS: Follows = {
  words: "各台账的企业名称和信用代码列",
  columns: ({ key }, ledger) => {
    const firm = firmColumns(ledger);
    return firm !== null && (key === firm.name || key === firm.code);
  },
};

/** The same outside the 企业信息库, which they are held against. */
export const OTHER_FIRMS: Follows = {
  words: "企业信息库以外各台账的企业名称和信用代码列",
  columns: (column, ledger) => ledger.id !== "L01" && FIRMS.columns(column, ledger),
};
