/** T3 外部数据登记表: figures other departments gave, and how far they may be used (practice P2). */
import type { LedgerSchema } from "../../core/ledger/schema";
import { column, date, note, oneOf, ordinal, quantity, text, value } from "./columns";

/** How firm the figure is: 快报 and 预计 are said wherever it is printed, 电话 marks a first draft (P2). */
const nature = oneOf(
  value("confirmed", "正式反馈", "正式", "正式数据", "书面反馈", "正式函复", "审定数", "审定"),
  value("flash", "快报", "快报数", "快报数据"),
  value("estimate", "预计", "预计数", "预测", "预计值"),
  value("phone", "电话", "电话数", "电话询问", "口头", "电话反馈"),
);

export const externalData: LedgerSchema = {
  id: "T3",
  name: "外部数据登记表",
  aliases: ["外部数据", "外部门数据登记表", "外部数据采用表"],
  columns: [
    ordinal,
    column("ind", "指标", {
      type: text,
      required: true,
      synonyms: ["指标名称", "数据名称", "数据指标"],
      generic: ["项目", "名称"],
    }),
    /** In the row's own unit. */
    column("value", "数值", { type: quantity(""), synonyms: ["指标值", "数据值"], generic: ["值", "数据"] }),
    column("unit", "单位", { type: text, synonyms: ["计量单位"] }),
    column("period", "所属期", {
      type: text,
      required: true,
      synonyms: ["数据所属期", "所属期间", "统计期间", "所属时期"],
      generic: ["年度", "期间", "所属年度"],
    }),
    column("cutoff", "截止日", {
      type: date("plan"),
      synonyms: ["数据截止日", "截止日期", "数据截止日期", "截至日期"],
    }),
    column("nature", "数据性质", { type: nature, required: true, synonyms: ["性质", "数据类型"] }),
    column("scope", "口径", { type: text, synonyms: ["统计口径", "数据口径", "口径说明"] }),
    column("rank", "排名/参评数", { type: text, synonyms: ["排名", "位次", "全市排名", "排名(参评数)", "全市位次"] }),
    column("by", "提供单位", {
      type: text,
      required: true,
      synonyms: ["数据提供单位", "来源单位", "提供部门", "数据来源单位"],
      generic: ["来源", "数据来源"],
    }),
    column("told", "提供人及时间", { type: text, synonyms: ["提供人", "提供人/时间", "提供时间", "提供人、时间"] }),
    column("proof", "佐证", { type: text, synonyms: ["佐证材料", "佐证文件", "证明材料"] }),
    column("adopted", "是否采用", {
      type: { kind: "yes-no", yes: ["采用", "已采用"], no: ["不采用", "未采用"] },
      required: true,
      synonyms: ["采用", "是否采纳"],
    }),
    note,
  ],
  key: ["ind", "period", "nature"],
  flowOnly: false,
  manyYears: true,
  identifying: [["ind"], ["value", "rank"], ["nature", "adopted", "told", "by"]],
};
