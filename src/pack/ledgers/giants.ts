/** L07 科技小巨人: firms on the list of 科技小巨人领军企业 (domain 3 L07). */
import type { LedgerSchema } from "../../core/ledger/schema";
import {
  awardHeaders,
  column,
  date,
  documentNumber,
  firmCode,
  firmName,
  note,
  oneOf,
  ordinal,
  text,
  value,
  year,
} from "./columns";

const kind = oneOf(
  value("giant", "领军企业", "领军", "科技小巨人领军企业", "小巨人领军企业", "科技小巨人", "小巨人", "认定"),
  value(
    "nurtured",
    "培育企业",
    "领军培育",
    "培育",
    "科技小巨人培育企业",
    "小巨人培育企业",
    "科技小巨人领军培育企业",
    "领军培育企业",
    "入库培育",
  ),
);

/** 在库 counts (domain 3.x). */
export const listed = oneOf(
  value("in", "在库", "有效", "在册", "已备案", "已认定", "在库有效", "入库", "已入库"),
  value("out", "出库", "已出库", "退出", "撤销", "已撤销", "取消", "过期", "到期", "失效"),
);

export const giants: LedgerSchema = {
  id: "L07",
  name: "科技小巨人领军企业台账",
  aliases: ["科技小巨人", "科技小巨人企业名单", "科技小巨人领军企业名单"],
  columns: [
    ordinal,
    firmName,
    firmCode,
    column("kind", "类别", {
      type: kind,
      required: true,
      synonyms: ["小巨人类别", "领军/培育", "科技小巨人类别", "小巨人类型"],
      generic: ["类型"],
    }),
    column("year", "认定年度", {
      type: year,
      required: true,
      synonyms: ["入库年度", "认定(入库)年度", "认定(入库)年度/批次", "认定年份", "入选年度"],
      generic: ["年度", "年份"],
    }),
    column("batch", "批次", { type: text, synonyms: ["认定批次", "入库批次"] }),
    documentNumber("docno", "文号", "认定文号", "入库文号"),
    column("exp", "有效期至", {
      type: date("expiry"),
      synonyms: ["到期时间", "到期日期", "有效期止"],
      generic: ["有效期", "截止日期"],
    }),
    column("st", "状态", { type: listed, required: true, synonyms: ["在库状态", "在库情况"] }),
    note,
  ],
  key: ["uscc", "year"],
  flowOnly: false,
  identifying: [["name", "uscc"], ["kind"], ["year", "docno", "batch"]],
  foreign: [...awardHeaders, "备案编号", "证书编号", "入库登记编号", "项目名称", "平台名称", "评价年度", "专利号"],
};
