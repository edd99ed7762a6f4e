/** T5 核实说明: what a person said about findings, one row for one or several of a rule (practice P18, P19; domain 9). */
import type { ColumnType, LedgerSchema } from "../../core/ledger/schema";
import { reasons } from "../explanations/reasons";
import { column, text, year } from "./columns";

const state: ColumnType = {
  kind: "enum",
  values: [
    { code: "explain", name: "已说明", synonyms: ["说明", "已核实"] },
    { code: "dismiss", name: "忽略", synonyms: ["已忽略"] },
    { code: "hand-on", name: "转办", synonyms: ["已转办", "交办"] },
  ],
};

const category: ColumnType = {
  kind: "enum",
  values: reasons.map(({ code, name, synonyms }) => ({ code, name, synonyms })),
};

/** Its rows are written by Keji and filled in by people: 对象 is the finding's key, 校验标识 binds the row to the values. */
export const explanations: LedgerSchema = {
  id: "T5",
  name: "核实说明",
  aliases: ["核实说明表", "数据核实说明"],
  columns: [
    column("rule", "审核规则", {
      type: text,
      required: true,
      synonyms: ["审核规则编号", "规则编号"],
      generic: ["规则"],
    }),
    column("key", "对象", { type: text, required: true, synonyms: ["审核对象", "对象标识"] }),
    column("place", "位置", { type: text, synonyms: ["单元格"] }),
    column("problem", "问题", { type: text, synonyms: ["审核问题"] }),
    column("seen", "填报值", { type: text, synonyms: ["填报数值", "原填报值"] }),
    column("category", "原因类别", { type: category, synonyms: ["说明类别", "原因"] }),
    column("basis", "依据/说明", {
      type: text,
      synonyms: ["依据或说明", "核实说明", "情况说明"],
      generic: ["依据", "说明"],
    }),
    column("by", "说明人", { type: text, synonyms: ["处理人", "填写人"] }),
    column("on", "说明时间", { type: { kind: "date", role: "history" }, synonyms: ["说明日期", "处理时间"] }),
    column("state", "状态", { type: state, synonyms: ["处理状态"] }),
    column("unit", "转办单位", { type: text, synonyms: ["承办单位", "责任单位"] }),
    column("due", "办结期限", { type: { kind: "date", role: "plan" }, synonyms: ["办结时限", "完成期限"] }),
    column("year", "报告年度", { type: year }),
    column("hash", "校验标识", { type: text }),
  ],
  key: ["rule", "key"],
  flowOnly: false,
  identifying: [["rule"], ["key"], ["basis", "category", "seen", "hash"]],
  register: true,
};
