/** L21 其他工作事项: proposals answered and other work that is told in words (domain 3 L21). */
import type { LedgerSchema } from "../../core/ledger/schema";
import { column, count, note, oneOf, ordinal, quantity, text, value } from "./columns";

const matter = oneOf(
  value("deputies", "人大代表建议", "人大建议", "人大建议/议案", "议案", "人大议案", "人大代表建议(议案)", "代表建议"),
  value("committee", "政协提案", "政协委员提案", "提案", "委员提案"),
  value("defence", "国防科技动员", "国防动员", "国防科技", "科技国防动员"),
  value("army", "科技拥军", "拥军", "拥军优属", "双拥"),
  value("disabled", "科技助残", "助残"),
  value("civility", "文明创建", "文明单位创建", "精神文明", "精神文明建设", "文明城市创建"),
  value("order", "综治", "综治平安", "平安建设", "社会治安综合治理", "综治(平安建设)"),
  value("efficiency", "效能建设", "机关效能", "机关效能建设", "效能"),
  value("other", "其他", "其它"),
);

export const otherWork: LedgerSchema = {
  id: "L21",
  name: "其他工作事项",
  aliases: ["其他工作", "其他工作事项台账", "中心工作事项"],
  columns: [
    ordinal,
    column("item", "事项", { type: matter, required: true, synonyms: ["工作事项", "事项名称", "事项类别"] }),
    column("cases", "件数", { type: count("件"), synonyms: ["办理件数", "受理件数", "交办件数", "总件数"] }),
    column("closed", "办结数", { type: count("件"), synonyms: ["办结件数", "已办结", "办结", "办结量"] }),
    column("satisfied", "满意率", { type: quantity("%"), synonyms: ["满意度", "办理满意率"] }),
    column("words", "说明", { type: text, synonyms: ["工作情况", "情况说明", "文字说明"], generic: ["内容"] }),
    { ...note, generic: ["注", "附注"] },
  ],
  key: [],
  flowOnly: false,
  identifying: [["item"], ["cases", "closed", "satisfied", "words"]],
  everyday: true,
};
