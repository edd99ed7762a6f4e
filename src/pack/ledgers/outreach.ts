/** L11 科普活动: events that popularise science (domain 3 L11). */
import type { LedgerSchema } from "../../core/ledger/schema";
import { column, count, date, note, oneOf, ordinal, text, value } from "./columns";

const kind = oneOf(
  value("science-week", "科技活动周", "科技周", "科技活动周活动", "科技人才活动周"),
  value("science-day", "科普日", "全国科普日", "科普日活动"),
  value("large", "大型科普宣传", "大型宣传", "大型科普活动", "大型科普宣传活动", "大型宣传活动"),
  value("lecture", "科普讲座", "讲座", "科普报告", "科普报告会", "专题讲座"),
  value("fair", "科普赶集", "科技赶集", "赶集", "科技下乡", "科技大集", "科普大集"),
  value("community", "科技进社区", "科普进社区", "进社区"),
  value("school", "科技进校园", "科普进校园", "进校园"),
  value("posters", "科普挂图张挂", "挂图", "科普挂图", "挂图张挂", "张挂挂图", "挂图展览"),
  value("consulting", "咨询服务", "科技咨询", "科普咨询", "现场咨询", "咨询"),
  value("other", "其他", "其它"),
);

export const outreach: LedgerSchema = {
  id: "L11",
  name: "科普活动台账",
  aliases: ["科普活动", "科普活动情况表", "科普宣传活动登记表", "科技服务活动台账"],
  columns: [
    ordinal,
    column("date", "日期", {
      type: date("event"),
      required: true,
      synonyms: ["活动日期", "活动时间", "举办日期", "举办时间", "开展时间"],
      generic: ["时间", "开始日期", "开始时间"],
    }),
    column("end", "结束日期", { type: date("history"), synonyms: ["结束时间", "活动结束日期"] }),
    column("title", "活动名称", {
      type: text,
      required: true,
      synonyms: ["活动主题", "活动内容", "活动项目"],
      generic: ["名称", "主题"],
    }),
    column("kind", "活动类型", {
      type: kind,
      required: true,
      synonyms: ["活动类别", "活动形式"],
      generic: ["类型", "类别", "形式"],
    }),
    column("place", "地点", { type: text, synonyms: ["活动地点", "举办地点"] }),
    column("host", "主办单位", {
      type: text,
      synonyms: ["主办/协办", "举办单位", "组织单位", "承办单位"],
      generic: ["主办"],
    }),
    column("cohost", "协办单位", { type: text, generic: ["协办"] }),
    column("times", "场次", { type: count("场"), required: true, synonyms: ["活动场次", "场数", "场次数"] }),
    column("people", "参与人次", {
      type: count("人次"),
      required: true,
      synonyms: ["参加人数", "参加人次", "受众人次", "参与人数", "受益人次", "听讲人次", "受众人数"],
    }),
    column("leaflets", "发放资料", {
      type: count("份"),
      synonyms: ["发放宣传材料", "资料份数", "发放材料", "发放宣传资料", "发放资料数", "发放科普资料", "宣传资料"],
      generic: ["资料"],
    }),
    column("poster-sets", "挂图套数", {
      type: count("套"),
      synonyms: ["挂图(套)", "科普挂图(套)", "展出挂图(套)", "挂图/套"],
    }),
    column("posters", "挂图幅数", {
      type: count("幅"),
      synonyms: ["挂图(幅)", "科普挂图(幅)", "展出挂图(幅)", "挂图/幅", "挂图(张)"],
    }),
    column("consulted", "咨询人次", {
      type: count("人次"),
      synonyms: ["咨询人数", "接受咨询人次", "咨询服务人次", "咨询群众"],
    }),
    note,
  ],
  key: [],
  flowOnly: true,
  identifying: [
    ["title", "kind", "times", "date"],
    ["kind", "times", "people", "leaflets", "poster-sets", "posters", "consulted"],
  ],
  foreign: ["培训班名称", "班期名称", "培训内容", "培训人数", "培训人次", "课程名称"],
  spans: [
    {
      headers: ["日期(起/止)", "起止日期", "活动起止时间", "起止时间", "日期(起止)", "活动起止日期"],
      start: "date",
      end: "end",
    },
  ],
};
