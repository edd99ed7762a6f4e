/** T2 历年数据表: what indicators were in earlier years, in rows or with a column for each year (domain 2 T2, practice P1 and P16). */
import type { LedgerSchema } from "../../core/ledger/schema";
import { column, count, note, ordinal, quantity, text, year } from "./columns";

export const history: LedgerSchema = {
  id: "T2",
  name: "历年数据表",
  aliases: ["历年数据", "历年主要指标", "历年科技指标情况表", "历年主要科技指标"],
  columns: [
    ordinal,
    column("year", "年度", { type: year, required: true, synonyms: ["数据年度", "统计年度"], generic: ["年份"] }),
    column("ind", "指标", {
      type: text,
      required: true,
      synonyms: ["指标名称", "历年指标", "统计指标"],
      generic: ["项目", "名称"],
    }),
    /** In the row's own unit. */
    column("value", "数值", {
      type: quantity(""),
      required: true,
      synonyms: ["指标值", "实际值", "完成数", "完成值", "实绩"],
      generic: ["值", "数据"],
    }),
    column("unit", "单位", { type: text, synonyms: ["计量单位"] }),
    /** The last month that the value counts; the whole year where nothing is stated. */
    column("month", "截止月", { type: count("月"), synonyms: ["截止月份", "截至月份", "数据截止月", "截至月"] }),
    column("src", "来源", { type: text, synonyms: ["数据来源", "资料来源", "来源文件"] }),
    note,
  ],
  key: ["ind", "year", "month"],
  flowOnly: false,
  manyYears: true,
  yearsAcross: { year: "year", value: "value" },
  identifying: [["ind"], ["value"], ["year"]],
  foreign: ["目标值", "目标任务", "任务数", "年度目标", "数据性质", "是否采用", "企业名称"],
  everyday: true,
};
