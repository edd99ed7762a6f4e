/** L10 科技特派员: commissioners sent to villages and firms, one row per agreement (domain 3 L10). */
import type { LedgerSchema } from "../../core/ledger/schema";
import { column, count, date, list, name, note, oneOf, ordinal, text, value, year } from "./columns";

const category = oneOf(
  value("person", "个人", "个人科技特派员", "个人特派员", "省级个人"),
  value("team", "团队", "团队科技特派员", "团队特派员", "省级团队"),
  value("legal", "法人", "法人科技特派员", "法人特派员", "省级法人"),
  value(
    "three-areas",
    "三区科技人员",
    "三区",
    "三区人才",
    "“三区”科技人员",
    "“三区”科技人才",
    "三区科技人才",
    "三区选派科技人员",
  ),
);

const level = oneOf(
  value("national", "国家", "国家级", "国家(三区)", "三区", "部级"),
  value("provincial", "省", "省级"),
  value("municipal", "市", "市级", "设区市级"),
  value("county", "县", "县级"),
);

export const commissioners: LedgerSchema = {
  id: "L10",
  name: "科技特派员台账",
  aliases: ["科技特派员", "科技特派员名单", "科技特派员选派情况表", "科特派名册"],
  columns: [
    ordinal,
    column("cat", "类别", {
      type: category,
      required: true,
      synonyms: ["特派员类型", "特派员类别", "科技特派员类别", "选派类别", "科技特派员类型"],
      generic: ["类型"],
    }),
    column("lvl", "级别", { type: level, required: true, synonyms: ["选认级别", "特派员级别", "选派级别"] }),
    column("nm", "姓名(团队/法人名称)", {
      type: name,
      required: true,
      synonyms: [
        "特派员",
        "团队名称",
        "特派员姓名",
        "科技特派员",
        "科技特派员姓名",
        "姓名/团队名称",
        "姓名(团队、法人名称)",
        "姓名或团队名称",
        "姓名(名称)",
        "特派员名称",
      ],
      generic: ["姓名", "名称"],
    }),
    column("members", "团队成员", { type: list, synonyms: ["成员", "团队成员名单", "成员姓名"] }),
    column("unit", "派出单位", {
      type: name,
      required: true,
      synonyms: ["选派单位", "派出(工作)单位", "派员单位"],
      generic: ["工作单位", "所在单位", "单位"],
    }),
    column("title", "职称", {
      type: text,
      synonyms: ["技术职称", "职称/职务", "职务/职称", "专业技术职称"],
      generic: ["职务"],
    }),
    column("dom", "技术领域", {
      type: text,
      synonyms: ["专业特长", "专业领域", "服务领域", "从事专业"],
      generic: ["专业"],
    }),
    column("svc", "服务单位", {
      type: name,
      required: true,
      synonyms: ["服务企业(合作社)", "服务企业", "受援单位", "服务对象", "接收单位", "服务单位名称", "服务企业/合作社"],
    }),
    column("town", "服务乡镇", {
      type: list,
      required: true,
      synonyms: ["服务乡(镇)", "派驻乡镇", "服务乡镇(街道)"],
      generic: ["乡镇", "服务地点"],
    }),
    column("vill", "服务行政村", {
      type: list,
      required: true,
      synonyms: ["服务村", "派驻村", "服务村名", "服务(行政)村", "覆盖行政村"],
      generic: ["行政村", "村"],
    }),
    column("year", "选认年度", {
      type: year,
      required: true,
      synonyms: ["选派年度", "选认年份", "选派年份"],
      generic: ["年度", "年份"],
    }),
    column("start", "协议开始", {
      type: date("plan"),
      synonyms: ["协议开始日期", "服务开始时间", "协议起始", "协议开始时间", "服务开始日期", "服务起始时间"],
      generic: ["开始日期", "开始时间"],
    }),
    column("end", "协议结束", {
      type: date("expiry"),
      synonyms: [
        "协议结束日期",
        "服务结束时间",
        "协议截止",
        "协议结束时间",
        "协议到期",
        "服务结束日期",
        "服务截止时间",
      ],
      generic: ["结束日期", "结束时间", "到期时间"],
    }),
    column("times", "服务次数", { type: count("次"), synonyms: ["服务次数(次)", "下乡次数", "服务频次"] }),
    column("techniques", "推广技术", { type: count("项"), synonyms: ["推广技术项数", "推广新技术", "推广技术数"] }),
    column("households", "带动农户", { type: count("户"), synonyms: ["带动农户数", "带动户数", "辐射带动农户"] }),
    note,
  ],
  key: ["nm", "year", "svc"],
  flowOnly: false,
  identifying: [
    ["cat", "lvl", "nm", "unit", "vill", "town"],
    ["svc", "vill", "town", "year"],
    ["unit", "nm", "cat", "year", "start"],
  ],
  foreign: ["项目名称", "服务机构", "合同金额", "课题名称"],
  spans: [
    {
      headers: [
        "协议起止",
        "服务期",
        "服务期限",
        "协议起止时间",
        "服务起止时间",
        "协议期限",
        "协议期",
        "选派期限",
        "起止时间",
        "起止日期",
      ],
      start: "start",
      end: "end",
    },
  ],
};
