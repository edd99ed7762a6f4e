/** L18 财政科技投入: public money spent on science, one row per budget line and year (domain 3 L18). */
import type { LedgerSchema } from "../../core/ledger/schema";
import { column, date, governmentLevel, money, note, ordinal, text, year } from "./columns";

export const scienceBudget: LedgerSchema = {
  id: "L18",
  name: "财政科技投入台账",
  aliases: ["财政科技投入", "财政科技支出情况表", "科技经费投入台账"],
  columns: [
    ordinal,
    column("year", "年度", {
      type: year,
      required: true,
      synonyms: ["预算年度", "决算年度", "支出年度"],
      generic: ["年份"],
    }),
    column("lvl", "级次", {
      type: governmentLevel,
      required: true,
      synonyms: ["预算级次", "财政级次", "资金级次"],
      generic: ["级别"],
    }),
    column("subject", "预算科目", {
      type: text,
      synonyms: ["科目", "科目编码", "功能科目", "支出科目", "科目代码", "功能分类科目"],
      generic: ["款项"],
    }),
    column("item", "项目", {
      type: text,
      required: true,
      synonyms: ["项目名称", "科目名称", "支出项目"],
      generic: ["内容"],
    }),
    column("planned", "预算数", {
      type: money,
      synonyms: ["预算金额", "年初预算数", "年初预算", "预算安排", "预算安排数"],
    }),
    column("adjusted", "调整数", { type: money, synonyms: ["调整", "预算调整数", "调整预算数", "追加预算"] }),
    column("spent", "支出数", {
      type: money,
      required: true,
      synonyms: ["执行数", "决算数", "支出数(决算/执行)", "支出金额", "实际支出", "实际支出数", "支出决算数"],
    }),
    column("date", "到位日期", { type: date("history"), synonyms: ["到位时间", "资金到位日期"] }),
    note,
  ],
  key: [],
  flowOnly: false,
  manyYears: true,
  identifying: [
    ["spent", "planned"],
    ["subject", "lvl", "year", "item"],
  ],
  foreign: ["企业名称", "承担单位", "兑现对象", "指标", "指标名称", "挂点村"],
};
