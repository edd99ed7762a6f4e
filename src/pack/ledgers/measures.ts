/** T8 工作举措: what was done, said before each section's figures (practice P20). A register: no data. */
import type { LedgerSchema } from "../../core/ledger/schema";
import type { ColumnType } from "../../core/ledger/schema";
import { column, note, ordinal, text, year } from "./columns";

/** As it was typed: it goes into the report so. */
const written: ColumnType = { kind: "raw" };

export const measures: LedgerSchema = {
  id: "T8",
  name: "工作举措",
  aliases: ["工作举措表", "主要做法", "工作做法"],
  columns: [
    ordinal,
    column("section", "章节", {
      type: text,
      required: true,
      synonyms: ["所属章节", "报告章节", "板块"],
      generic: ["部分", "标题"],
    }),
    column("dept", "责任股室", { type: text, synonyms: ["责任科室", "股室", "责任单位"], generic: ["科室", "责任人"] }),
    column("words", "文字", {
      type: written,
      required: true,
      synonyms: ["举措", "工作举措", "主要做法", "做法", "主要举措", "文字内容", "正文"],
      generic: ["内容"],
    }),
    // 指导思想 and other fixed phrases have their years.
    column("from", "起始年度", { type: year, synonyms: ["起用年度", "启用年度", "开始年度"] }),
    column("to", "终止年度", { type: year, synonyms: ["截止年度", "停用年度", "结束年度"] }),
    note,
  ],
  key: [],
  flowOnly: false,
  register: true,
  identifying: [["section"], ["words"]],
};
