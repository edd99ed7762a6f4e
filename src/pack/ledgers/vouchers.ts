/** L03 科技创新券: vouchers applied for, granted and paid (domain 3 L03). */
import type { LedgerSchema } from "../../core/ledger/schema";
import { column, date, firmCode, firmName, money, name, note, oneOf, ordinal, text, value } from "./columns";

const service = oneOf(
  value("design", "研发设计", "研究开发", "研发", "设计", "工业设计"),
  value("testing", "检验检测", "检测", "检验", "检验检测认证", "检测认证"),
  value("instruments", "大型仪器", "大型仪器共享", "仪器共享", "大型科学仪器", "大型仪器设备共享"),
  value("consulting", "技术咨询", "咨询", "科技咨询"),
  value("commissioned", "委托开发", "技术开发", "委托研发", "合作研发", "合作开发"),
  value("other", "其他", "其它", "技术服务", "知识产权服务"),
);

const status = oneOf(
  value("applied", "申报", "已申报", "申报中", "申请", "已申请", "受理", "已受理"),
  value("recommended", "推荐", "已推荐", "推荐上报", "已推荐上报", "上报"),
  value("approved", "立项", "已立项", "核定", "已核定", "审核通过", "通过", "公示", "拟立项"),
  value("paid", "兑现", "已兑现", "已拨付", "已兑付", "已到账"),
  value("failed", "未通过", "不通过", "未立项", "审核未通过", "退回"),
);

export const vouchers: LedgerSchema = {
  id: "L03",
  name: "科技创新券台账",
  aliases: ["创新券", "科技创新券申报表", "创新券申报情况表", "创新券兑现情况表"],
  columns: [
    ordinal,
    firmName,
    firmCode,
    column("provider", "服务机构", {
      type: name,
      synonyms: ["服务提供单位", "服务提供机构", "服务单位", "科技服务机构", "服务机构名称"],
    }),
    column("service", "服务类别", { type: service, synonyms: ["服务类型", "服务内容", "服务事项"] }),
    column("contract", "合同金额", { type: money, synonyms: ["服务合同金额", "合同总额"], generic: ["合同额"] }),
    column("spent", "实际支付", { type: money, synonyms: ["实际支付金额", "实付金额", "实际支出", "实际发生额"] }),
    column("ask", "申请补助额", {
      type: money,
      required: true,
      synonyms: ["申报金额", "申领额度", "拟补助额", "申请金额", "申请补助金额", "申报补助额", "申领金额", "申请额度"],
    }),
    column("granted", "核定补助额", {
      type: money,
      synonyms: ["批准金额", "核定金额", "核定补助金额", "批准补助额", "兑现补助额", "核定额度"],
      generic: ["补助金额"],
    }),
    column("batch", "批次", { type: text, synonyms: ["申报批次", "批次/年度", "批次(年度)"], generic: ["年度"] }),
    column("date", "申报日期", {
      type: date("event"),
      required: true,
      synonyms: ["申报时间", "申请日期", "申请时间", "申领日期"],
      generic: ["日期", "时间"],
    }),
    column("st", "状态", {
      type: status,
      required: true,
      synonyms: ["申报状态", "审核状态", "兑现状态", "券状态"],
      generic: ["进展", "结果"],
    }),
    note,
  ],
  key: [],
  flowOnly: true,
  identifying: [
    ["name", "uscc"],
    ["provider", "service"],
    ["contract", "spent", "ask", "granted"],
  ],
};
