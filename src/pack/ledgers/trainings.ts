/** L12 农村实用技术培训: courses of practical farming skills, one row per class (domain 3 L12). */
import type { LedgerSchema } from "../../core/ledger/schema";
import { column, count, date, list, money, note, ordinal, text } from "./columns";

export const trainings: LedgerSchema = {
  id: "L12",
  name: "农村实用技术培训台账",
  aliases: ["实用技术培训", "农村实用技术培训", "农民培训台账", "培训班登记表"],
  columns: [
    ordinal,
    column("title", "培训班名称", {
      type: text,
      required: true,
      synonyms: ["班期名称", "培训班次", "培训名称", "培训项目", "班次名称", "培训主题", "培训班"],
      generic: ["名称"],
    }),
    column("start", "开始日期", {
      type: date("event"),
      required: true,
      synonyms: ["培训日期", "培训时间", "开班日期", "开班时间", "开始时间", "举办时间", "培训开始日期"],
      generic: ["日期", "时间"],
    }),
    column("end", "结束日期", { type: date("history"), synonyms: ["结束时间", "结班日期", "培训结束日期"] }),
    column("days", "天数", { type: count("天"), synonyms: ["培训天数", "期限(天)"] }),
    column("place", "地点", { type: text, synonyms: ["培训地点", "举办地点", "培训乡镇"] }),
    column("teacher", "主讲人", {
      type: list,
      synonyms: ["授课人", "授课教师", "主讲教师", "授课老师", "授课专家", "讲师"],
    }),
    column("content", "培训内容", { type: text, synonyms: ["课程内容", "授课内容", "课程名称"], generic: ["内容"] }),
    column("people", "培训人数", {
      type: count("人"),
      synonyms: ["参训人数", "学员人数", "参加培训人数", "培训农民"],
      generic: ["人数", "参加人数"],
    }),
    column("visits", "培训人次", {
      type: count("人次"),
      required: true,
      synonyms: ["培训人数(人次)", "参训人次", "培训总人次", "培训农民人次", "参加培训人次"],
      generic: ["人次"],
    }),
    column("leaflets", "资料份数", {
      type: count("份"),
      synonyms: ["发放资料", "资料(份)", "发放资料份数", "培训资料", "发放材料"],
      generic: ["资料"],
    }),
    column("cost", "经费", { type: money, synonyms: ["培训经费", "经费支出", "培训费用"] }),
    column("signed", "签到表", { type: { kind: "yes-no" }, synonyms: ["有无签到表", "是否有签到表", "签到情况"] }),
    note,
  ],
  key: [],
  flowOnly: true,
  identifying: [
    ["title", "content", "teacher", "people", "visits"],
    ["people", "visits", "days"],
  ],
  foreign: ["活动名称", "活动类型", "项目名称"],
  spans: [
    {
      headers: ["起止日期", "培训起止时间", "起止时间", "培训起止日期", "培训日期(起止)", "举办起止时间", "班期"],
      start: "start",
      end: "end",
    },
  ],
};
