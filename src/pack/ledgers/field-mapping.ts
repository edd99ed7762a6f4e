/** T4 字段映射: how headers and sheets are read that the pack does not know, decided once and remembered (domain N14, practice P4). A register: no data. */
import type { ColumnType, LedgerSchema } from "../../core/ledger/schema";
import { column, text } from "./columns";

const action: ColumnType = {
  kind: "enum",
  values: [
    { code: "use", name: "采用", synonyms: ["对应", "映射"] },
    { code: "ignore", name: "忽略", synonyms: ["不读", "不用"] },
    { code: "append", name: "追加", synonyms: ["合并", "并入"] },
    { code: "choose", name: "选用", synonyms: ["只用", "以此为准"] },
  ],
};

/** 原表头 empty: the row is about the whole sheet. 工作表 empty: whatever the sheet is called. */
export const fieldMapping: LedgerSchema = {
  id: "T4",
  name: "字段映射",
  aliases: ["字段映射表", "表头映射", "列对应表"],
  columns: [
    column("sheet", "工作表", { type: text, synonyms: ["工作表名", "工作表名称"], generic: ["表名"] }),
    column("header", "原表头", { type: text, synonyms: ["表头", "原列名", "原字段"] }),
    column("ledger", "台账", { type: text, synonyms: ["所属台账", "对应台账"] }),
    column("field", "对应字段", { type: text, synonyms: ["对应栏目", "标准字段", "标准表头", "字段"] }),
    column("action", "处理", { type: action, synonyms: ["处理方式"] }),
    column("by", "记录人", { type: text, synonyms: ["登记人"] }),
    column("on", "时间", { type: { kind: "date", role: "history" }, synonyms: ["记录时间", "登记时间"] }),
    column("format", "格式", { type: { kind: "quantity", unit: "" }, synonyms: ["格式版本"] }),
  ],
  key: ["sheet", "header"],
  flowOnly: false,
  identifying: [["header"], ["ledger"], ["field"]],
  register: true,
};
