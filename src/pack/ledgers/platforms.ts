/** L15 创新平台: laboratories, research centres and workstations (domain 3 L15). */
import type { LedgerSchema } from "../../core/ledger/schema";
import {
  column,
  count,
  date,
  documentNumber,
  firmCode,
  governmentLevel,
  money,
  name,
  note,
  oneOf,
  ordinal,
  text,
  value,
  yesNo,
} from "./columns";

const kind = oneOf(
  value("laboratory", "重点实验室", "省级重点实验室", "市级重点实验室", "实验室"),
  value("engineering-laboratory", "工程实验室", "工程实验室(工程研究中心)", "工程研究中心"),
  value("engineering-centre", "工程技术研究中心", "企业工程技术研究中心", "工程技术中心", "工程中心"),
  value("technology-centre", "企业技术中心", "技术中心", "省级企业技术中心", "市级企业技术中心"),
  value("new-institution", "新型研发机构", "新型研究机构", "省级新型研发机构"),
  value(
    "workstation",
    "院士/博士后工作站",
    "院士工作站",
    "博士后工作站",
    "院士专家工作站",
    "博士后科研工作站",
    "院士(专家)工作站",
  ),
  value("commissioner-station", "科技特派员工作站", "特派员工作站", "科特派工作站"),
  value("other", "其他", "其它", "产业技术研究院", "产业研究院", "技术转移机构", "重大研发机构"),
);

const status = oneOf(
  value("building", "建设", "在建", "建设中", "筹建", "培育"),
  value("running", "在用", "运行", "运行中", "正常", "正常运行", "有效", "认定", "已认定", "已建成"),
  value("revoked", "撤销", "已撤销", "取消", "停用", "摘牌", "退出"),
);

export const platforms: LedgerSchema = {
  id: "L15",
  name: "创新平台台账",
  aliases: ["创新平台", "科技创新平台名单", "研发平台台账", "科研平台情况表"],
  columns: [
    ordinal,
    column("title", "平台名称", {
      type: text,
      required: true,
      synonyms: ["创新平台名称", "研发平台名称", "机构名称", "研发机构名称"],
      generic: ["名称"],
    }),
    column("org", "依托单位", {
      type: name,
      required: true,
      synonyms: ["建设单位", "平台依托单位", "依托企业", "建设依托单位"],
      generic: [
        "企业名称",
        "单位名称",
        "公司名称",
        "企业(单位)名称",
        "法人单位名称",
        "单位详细名称",
        "承担单位",
        "申报单位",
        "单位",
      ],
    }),
    firmCode,
    column("kind", "平台类型", {
      type: kind,
      required: true,
      synonyms: ["平台类别", "机构类型"],
      generic: ["类型", "类别"],
    }),
    column("lvl", "级别", {
      type: governmentLevel,
      required: true,
      synonyms: ["平台级别", "认定级别"],
      generic: ["级次"],
    }),
    column("authority", "认定部门", { type: text, synonyms: ["批准部门", "认定单位", "认定机关", "批准单位"] }),
    column("date", "认定日期", {
      type: date("event"),
      synonyms: ["认定时间", "批准日期", "批准时间", "批建时间"],
      generic: ["日期", "时间"],
    }),
    documentNumber("docno", "文号", "认定文号", "批准文号", "批复文号"),
    column("site", "有场地", { type: yesNo, synonyms: ["是否有场地"] }),
    column("staff", "有人员", { type: yesNo, synonyms: ["是否有人员"] }),
    column("input", "有投入", { type: yesNo, synonyms: ["是否有投入"] }),
    column("equipment", "有装备", { type: yesNo, synonyms: ["是否有装备", "有设备"] }),
    column("business", "有特色业务", { type: yesNo, synonyms: ["是否有特色业务", "有业务"] }),
    column("researchers", "研发人员", { type: count("人"), synonyms: ["研发人员数", "科研人员", "科技人员"] }),
    column("assets", "设备原值", { type: money, synonyms: ["仪器设备原值", "设备总值", "科研设备原值"] }),
    column("st", "状态", { type: status, required: true, synonyms: ["平台状态", "运行状态", "运行情况", "建设情况"] }),
    note,
  ],
  key: ["title"],
  flowOnly: false,
  identifying: [
    ["title", "org"],
    ["title", "kind"],
    ["kind", "org", "lvl", "authority"],
  ],
  foreign: ["兑现金额", "奖励金额", "拨付金额", "合同名称", "课题名称", "项目名称"],
};
