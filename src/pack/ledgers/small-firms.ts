/** L09 科技型中小企业: firms that passed the year's evaluation (domain 3 L09; 国科发政〔2017〕115号). */
import type { LedgerSchema } from "../../core/ledger/schema";
import {
  awardHeaders,
  column,
  count,
  date,
  firmCode,
  firmName,
  money,
  note,
  oneOf,
  ordinal,
  quantity,
  text,
  value,
  year,
} from "./columns";

const status = oneOf(
  value("in", "入库", "已入库", "在库", "有效", "公告", "已公告"),
  value("out", "撤销", "已撤销", "撤销入库", "取消", "出库", "撤销登记编号"),
);

export const smallFirms: LedgerSchema = {
  id: "L09",
  name: "科技型中小企业评价台账",
  aliases: ["科技型中小企业", "科技型中小企业入库名单", "科技型中小企业评价入库情况表"],
  columns: [
    ordinal,
    firmName,
    firmCode,
    column("y", "评价年度", {
      type: year,
      required: true,
      synonyms: ["入库年度", "评价年份"],
      generic: ["年度", "年份"],
    }),
    column("number", "入库登记编号", {
      type: { kind: "identifier", identifier: "tech-sme" },
      required: true,
      synonyms: ["入库编号", "科技型中小企业登记编号", "科技型中小企业入库登记编号", "科技型中小企业入库编号"],
      generic: ["登记编号"],
    }),
    column("batch", "批次", { type: text, synonyms: ["公告批次", "入库批次", "公示批次"] }),
    column("date", "公告日期", { type: date("event"), synonyms: ["公告时间", "入库日期", "入库时间", "入库公告日期"] }),
    column("emp", "职工总数", {
      type: count("人"),
      synonyms: ["职工人数", "从业人员", "员工人数", "从业人员数", "职工数"],
    }),
    column("sales", "年销售收入", { type: money, synonyms: ["销售收入", "营业收入", "年营业收入", "主营业务收入"] }),
    column("assets", "资产总额", { type: money, synonyms: ["总资产", "资产总计", "年末资产总额"] }),
    column("score", "综合得分", {
      type: quantity("分"),
      synonyms: ["评价得分", "综合评价得分", "总得分"],
      generic: ["得分", "总分"],
    }),
    column("people-score", "科技人员得分", { type: quantity("分"), synonyms: ["科技人员指标得分", "科技人员指标"] }),
    column("st", "状态", { type: status, required: true, synonyms: ["入库状态", "入库情况", "评价状态"] }),
    note,
  ],
  key: ["number"],
  flowOnly: false,
  identifying: [
    ["name", "uscc"],
    ["number", "y", "score", "people-score"],
  ],
  foreign: [...awardHeaders, "项目名称", "平台名称"],
};
