/** L08 省级科技型企业: technology firms on the province's record (domain 3 L08). */
import type { LedgerSchema } from "../../core/ledger/schema";
import { awardHeaders, column, date, firmCode, firmName, note, ordinal, text, year } from "./columns";
import { listed } from "./giants";

export const provincialFirms: LedgerSchema = {
  id: "L08",
  name: "省级科技型企业备案台账",
  aliases: ["省级科技型企业", "省科技型企业备案名单", "科技型企业备案表"],
  columns: [
    ordinal,
    firmName,
    firmCode,
    column("number", "备案编号", { type: text, synonyms: ["备案号", "科技型企业备案编号", "备案证书编号"] }),
    column("year", "备案年度", { type: year, required: true, synonyms: ["备案年份"], generic: ["年度", "年份"] }),
    column("date", "备案日期", { type: date("event"), synonyms: ["备案时间"] }),
    column("exp", "有效期至", {
      type: date("expiry"),
      synonyms: ["到期时间", "到期日期", "有效期止", "备案有效期"],
      generic: ["有效期", "截止日期"],
    }),
    column("st", "状态", { type: listed, required: true, synonyms: ["在库状态", "备案状态", "在库情况"] }),
    note,
  ],
  key: ["number"],
  flowOnly: false,
  identifying: [
    ["name", "uscc"],
    ["number", "year", "date"],
  ],
  foreign: [...awardHeaders, "证书编号", "入库登记编号", "项目名称", "平台名称"],
};
