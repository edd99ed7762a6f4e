/** T7 报告模板: the bureau's own words for a section, a paragraph or an item of the report, one row each (docs/report-templates.md). A register: no data. */
import type { ColumnType, LedgerSchema } from "../../core/ledger/schema";
import { column, note } from "./columns";

/** As it was typed, line breaks included. */
const written: ColumnType = { kind: "raw" };
const inUse: ColumnType = { kind: "yes-no", yes: ["启用", "开"], no: ["停用", "关", "不启用"] };

export const reportTexts: LedgerSchema = {
  id: "T7",
  name: "报告模板",
  aliases: ["报告模板表", "自定义模板", "总结模板"],
  columns: [
    column("block", "章节", {
      type: written,
      required: true,
      synonyms: ["章节段落", "报告章节", "段落"],
      generic: ["部分"],
    }),
    column("text", "模板文字", { type: written, required: true, synonyms: ["模板", "模板内容", "模板正文"] }),
    column("on", "启用", { type: inUse, synonyms: ["是否启用"] }),
    note,
  ],
  key: ["block"],
  flowOnly: false,
  register: true,
  identifying: [["block"], ["text"]],
};
