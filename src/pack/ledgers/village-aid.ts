/** L13 挂乡包村资金: money given to the villages the bureau looks after (domain 3 L13). */
import type { LedgerSchema } from "../../core/ledger/schema";
import { column, date, money, note, oneOf, ordinal, text, value } from "./columns";

const use = oneOf(
  value("collective", "集体经济", "村集体经济", "发展村集体经济", "壮大村集体经济", "村财增收"),
  value("safety", "平安创建", "平安建设", "综治平安", "平安综治", "综治"),
  value("poverty", "脱贫攻坚", "精准扶贫", "扶贫", "脱贫", "精准脱贫"),
  value("revival", "乡村振兴", "巩固拓展脱贫攻坚成果", "美丽乡村", "人居环境", "人居环境整治"),
  value("partner", "挂包帮扶", "挂钩帮扶", "结对帮扶", "帮扶", "挂点帮扶"),
  value("works", "基础设施", "基础设施建设", "道路建设", "水利设施", "公共设施"),
  value("visits", "慰问", "走访慰问", "困难慰问", "慰问金", "节日慰问"),
  value("other", "其他", "其它", "党建"),
);

export const villageAid: LedgerSchema = {
  id: "L13",
  name: "挂乡包村资金台账",
  aliases: ["挂乡包村", "挂点帮扶资金", "挂钩帮扶资金表", "包村资金台账"],
  columns: [
    ordinal,
    column("date", "日期", {
      type: date("event"),
      required: true,
      synonyms: ["拨付日期", "支出日期", "资金拨付时间", "支付日期"],
      generic: ["时间", "拨付时间"],
    }),
    column("town", "乡镇", { type: text, synonyms: ["乡(镇)", "挂点乡镇", "挂乡", "挂包乡镇", "所属乡镇"] }),
    column("vill", "挂点村", {
      type: text,
      required: true,
      synonyms: ["挂包村", "帮扶村", "包村", "挂钩村", "挂点(包)村", "挂点行政村", "受助村"],
      generic: ["村", "村名", "行政村"],
    }),
    column("use", "用途", {
      type: use,
      required: true,
      synonyms: ["资金用途", "帮扶用途", "用途类别", "扶持项目"],
      generic: ["项目"],
    }),
    column("amt", "金额", {
      type: money,
      required: true,
      synonyms: ["扶持金额", "帮扶资金", "帮扶金额", "扶持资金", "支出金额", "资金金额"],
      generic: ["资金", "拨付金额"],
    }),
    column("source", "资金来源", { type: text, synonyms: ["经费来源"], generic: ["来源"] }),
    column("voucher", "凭证号", {
      type: text,
      synonyms: ["凭证/文号", "凭证", "凭证编号", "凭证文号", "记账凭证号"],
      generic: ["文号"],
    }),
    column("clerk", "经办人", { type: text, synonyms: ["经办"] }),
    note,
  ],
  key: [],
  flowOnly: true,
  identifying: [
    ["amt", "use"],
    ["vill", "use", "town"],
  ],
  foreign: ["企业名称", "兑现对象", "项目名称", "承担单位", "培训班名称", "户主", "姓名", "身份证号"],
};
