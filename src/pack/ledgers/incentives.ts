/** L02 激励政策资金: money paid out under incentive policies, one row per payment (domain 3 L02). */
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
  value,
  year,
} from "./columns";

const item = oneOf(
  value("patent-award", "专利奖励", "专利奖补", "专利授权奖励", "发明专利奖励", "知识产权奖励", "专利资助"),
  value("patent-fund", "专利发展专项资金", "专利专项资金", "专利发展资金", "知识产权发展专项资金"),
  value(
    "hitech-award",
    "高新技术企业奖励",
    "高企奖励",
    "国家高新技术企业奖励",
    "国高奖励",
    "高新技术企业认定奖励",
    "高企认定奖励",
  ),
  value(
    "hitech-subsidy",
    "高企认定补助",
    "高新技术企业认定补助",
    "高企补助",
    "高新技术企业补助",
    "高新技术企业认定补助资金",
  ),
  value(
    "centre-award",
    "工程技术研究中心奖励",
    "企业工程技术研究中心奖励",
    "工程技术研究中心认定奖励",
    "创新平台奖励",
    "研发平台奖励",
    "研发机构奖励",
  ),
  value(
    "rd-subsidy",
    "研发投入补助",
    "研发费用补助",
    "企业研发经费投入分段补助",
    "研发经费补助",
    "研发投入奖补",
    "研发经费投入补助",
  ),
  value("sme-award", "科技型中小企业奖励", "科技型中小企业奖补", "科技型中小企业入库奖励", "科小奖励"),
  value("voucher", "创新券", "科技创新券", "创新券补助", "创新券兑现"),
  value("other", "其他", "其它"),
);

const status = oneOf(
  value("paid", "已兑现", "已拨付", "已发放", "已支付", "已到账", "兑现", "已兑付", "拨付到位", "已下达"),
  value("publicised", "已公示待拨", "公示", "已公示", "公示中", "待拨", "待拨付", "待兑现", "拨付中", "已审核待拨"),
  value("unpaid", "未兑现", "未拨付", "未发放", "未支付", "未到账", "审核中", "申报中"),
);

export const incentives: LedgerSchema = {
  id: "L02",
  name: "激励政策资金兑现台账",
  aliases: ["兑现资金", "奖补资金", "科技奖补资金兑现表", "惠企政策兑现情况表", "激励政策资金"],
  columns: [
    ordinal,
    column("lvl", "资金级次", {
      type: governmentLevel,
      required: true,
      synonyms: ["资金级别", "资金层级"],
      generic: ["级次", "级别", "资金来源"],
    }),
    column("item", "政策项目", {
      type: item,
      required: true,
      synonyms: ["奖补类别", "奖励事项", "奖补事项", "奖补项目", "奖励项目", "资金名称", "政策名称"],
      generic: ["项目", "类别", "事项"],
    }),
    column("pyear", "政策年度", {
      type: year,
      required: true,
      synonyms: ["奖励年度", "兑现年度", "兑现年度(归属)", "归属年度", "奖补年度"],
      generic: ["所属年度", "年度"],
    }),
    column("name", "兑现对象", {
      type: name,
      required: true,
      synonyms: ["受奖单位", "受补单位", "奖补对象", "兑现企业", "受奖对象", "兑现单位", "补助对象", "奖励对象"],
      generic: [
        "企业名称",
        "单位名称",
        "公司名称",
        "企业(单位)名称",
        "法人单位名称",
        "单位详细名称",
        "申报单位",
        "承担单位",
        "依托单位",
        "单位",
      ],
    }),
    firmCode,
    column("std", "奖补标准", { type: money, synonyms: ["奖励标准", "补助标准"], generic: ["标准"] }),
    column("qty", "数量", { type: count("件"), synonyms: ["件数", "奖励件数"], generic: ["个数", "项数"] }),
    column("amt", "兑现金额", {
      type: money,
      required: true,
      synonyms: ["奖励金额", "拨付金额", "补助金额", "奖补金额", "兑现资金", "奖补资金", "奖励资金"],
      generic: ["金额", "资金", "实拨金额"],
    }),
    column("date", "拨付日期", {
      type: date("event"),
      required: true,
      synonyms: ["兑现时间", "到账时间", "拨款日期", "兑现日期", "拨付时间", "到账日期", "拨款时间"],
      generic: ["日期", "时间"],
    }),
    documentNumber("doc", "依据文号", "政策依据", "依据文件", "下达文号"),
    column("st", "状态", { type: status, required: true, synonyms: ["拨付情况", "兑现情况", "拨付状态", "兑现状态"] }),
    note,
  ],
  key: [],
  flowOnly: true,
  identifying: [
    ["amt", "std"],
    ["item", "pyear", "date", "std", "name"],
  ],
};
