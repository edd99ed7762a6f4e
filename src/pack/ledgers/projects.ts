/** L04 科技计划项目: projects applied for and approved (domain 3 L04). */
import type { LedgerSchema } from "../../core/ledger/schema";
import {
  column,
  date,
  firmCode,
  governmentLevel,
  list,
  money,
  name,
  note,
  oneOf,
  ordinal,
  text,
  value,
  year,
} from "./columns";

const programme = oneOf(
  value("spark", "星火", "星火计划", "星火项目", "星火科技项目"),
  value(
    "innovation-fund",
    "创新资金",
    "创新资金项目",
    "科技型中小企业技术创新资金",
    "技术创新资金",
    "中小企业技术创新资金",
  ),
  value("commissioner", "科技特派员后补助", "科特派后补助", "特派员后补助", "科技特派员后补助项目", "科技特派员项目"),
  value("guidance", "引导性", "引导性项目", "引导性计划", "引导性(重点)", "省级引导性项目"),
  value("regional", "区域发展", "区域发展项目", "区域重大", "区域重大项目"),
  value("agriculture", "农业科技", "农业", "农业科技项目", "农业农村"),
  value("social", "社会发展", "社会发展项目", "社发", "民生科技"),
  value("other", "其他", "其它", "工业科技", "软科学", "自然科学基金", "对外合作", "产学研"),
);

/** From application to acceptance, in the order a project goes through. */
const status = oneOf(
  value("applied", "申报", "已申报", "申报中", "申请", "推荐", "已推荐", "推荐上报"),
  value("accepted", "受理", "已受理", "形式审查通过", "评审", "评审中"),
  value("inspected", "考察", "已考察", "实地考察", "通过考察", "现场考察", "通过实地考察", "现场核查"),
  value("approved", "立项", "已立项", "批准立项", "下达", "已下达", "同意立项"),
  value("running", "实施", "实施中", "在研", "执行中", "进行中", "在建"),
  value("concluded", "验收", "已验收", "结题", "已结题", "通过验收", "验收通过"),
  value("ended", "终止", "已终止", "中止", "撤销", "已撤销"),
  value("declined", "未立项", "不予立项", "未通过", "落选", "未获立项", "未入选"),
);

export const projects: LedgerSchema = {
  id: "L04",
  name: "科技计划项目台账",
  aliases: ["项目申报立项情况表", "科技计划项目", "科技项目台账", "科技项目申报表"],
  columns: [
    ordinal,
    column("title", "项目名称", {
      type: text,
      required: true,
      synonyms: ["课题名称", "项目(课题)名称"],
      generic: ["名称"],
    }),
    column("org", "承担单位", {
      type: name,
      required: true,
      synonyms: ["实施单位", "项目承担单位", "项目单位", "项目申报单位", "牵头单位", "项目实施单位"],
      generic: [
        "申报单位",
        "企业名称",
        "单位名称",
        "公司名称",
        "企业(单位)名称",
        "法人单位名称",
        "单位详细名称",
        "依托单位",
        "单位",
      ],
    }),
    firmCode,
    column("lvl", "项目级别", {
      type: governmentLevel,
      required: true,
      synonyms: ["计划级别", "立项级别", "项目层级"],
      generic: ["级别", "级次"],
    }),
    column("type", "计划类别", {
      type: programme,
      required: true,
      synonyms: ["项目类别", "计划名称", "计划类型", "项目类型", "计划(专项)名称", "专项名称"],
      generic: ["专项", "类别", "类型"],
    }),
    column("year", "申报年度", {
      type: year,
      required: true,
      synonyms: ["立项年度", "申报年份", "项目年度"],
      generic: ["年度", "年份"],
    }),
    column("st", "项目状态", {
      type: status,
      required: true,
      synonyms: ["立项情况", "项目进展", "立项状态", "进展情况", "项目进度"],
      generic: ["进展", "状态", "申报情况"],
    }),
    column("ask", "申请经费", {
      type: money,
      synonyms: ["申报资金", "申请资金", "申报经费", "申请金额", "申请财政经费"],
    }),
    column("fund", "立项经费", {
      type: money,
      synonyms: [
        "财政经费",
        "资助金额",
        "项目经费",
        "下达经费",
        "立项资金",
        "批准经费",
        "资助经费",
        "项目资金",
        "立项金额",
      ],
      generic: ["补助金额"],
    }),
    column("got", "到位经费", {
      type: money,
      synonyms: ["拨付经费", "到位资金", "拨付资金", "已拨经费", "到账经费"],
      generic: ["拨付金额"],
    }),
    column("docno", "立项文号", {
      type: text,
      synonyms: ["计划编号", "项目编号", "立项编号", "下达文号", "立项文件"],
      generic: ["合同编号", "文号"],
    }),
    column("start", "开始时间", {
      type: date("plan"),
      synonyms: ["起始时间", "项目开始时间", "开始日期", "起始日期", "项目起始时间"],
    }),
    column("end", "结束时间", {
      type: date("plan"),
      synonyms: ["终止时间", "完成时间", "项目结束时间", "结束日期", "终止日期", "项目终止时间", "截止时间"],
    }),
    column("ts", "科技特派员", { type: list, synonyms: ["特派员姓名", "特派员", "科技特派员姓名"] }),
    note,
  ],
  key: ["title", "org", "year"],
  flowOnly: false,
  identifying: [
    ["title", "type"],
    ["org", "type", "lvl", "st"],
    ["type", "lvl", "year", "st", "ask", "fund", "docno"],
  ],
  spans: [
    {
      headers: [
        "起止时间",
        "执行期",
        "起止日期",
        "项目执行期",
        "执行期限",
        "起止年限",
        "起止年月",
        "实施期限",
        "实施期",
      ],
      start: "start",
      end: "end",
    },
  ],
};
