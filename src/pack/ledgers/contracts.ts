/** L17 技术合同: technology contracts on record (domain 3 L17). */
import type { LedgerSchema } from "../../core/ledger/schema";
import { column, date, money, name, note, oneOf, ordinal, text, value } from "./columns";

/** 技术许可 became a kind of its own with the 民法典 of 2021. */
const kind = oneOf(
  value("development", "技术开发", "技术开发合同", "开发", "委托开发", "合作开发"),
  value("transfer", "技术转让", "技术转让合同", "转让", "专利权转让"),
  value("licence", "技术许可", "技术许可合同", "许可", "专利实施许可"),
  value("consulting", "技术咨询", "技术咨询合同", "咨询"),
  value("service", "技术服务", "技术服务合同", "服务", "技术培训", "技术中介"),
);

const region = { kind: "identifier", identifier: "region" } as const;

export const contracts: LedgerSchema = {
  id: "L17",
  name: "技术合同台账",
  aliases: ["技术合同", "技术合同登记表", "技术合同认定登记台账", "技术交易台账"],
  columns: [
    ordinal,
    column("number", "合同登记编号", {
      type: { kind: "identifier", identifier: "tech-contract" },
      required: true,
      synonyms: ["技术合同编号", "技术合同登记编号", "认定登记编号", "登记编号", "合同认定登记编号"],
      generic: ["合同编号"],
    }),
    column("title", "合同名称", {
      type: text,
      required: true,
      synonyms: ["技术合同名称", "合同项目名称"],
      generic: ["项目名称", "名称"],
    }),
    column("kind", "合同类型", {
      type: kind,
      required: true,
      synonyms: ["合同类别", "技术合同类型", "合同种类"],
      generic: ["类型", "类别"],
    }),
    column("seller", "卖方", {
      type: name,
      required: true,
      synonyms: ["卖方名称", "让与方", "转让方", "技术输出方", "卖方单位", "受托方", "卖方(让与方)"],
    }),
    column("seller-region", "卖方地区", {
      type: region,
      synonyms: ["卖方所在地", "卖方所属地区", "卖方区划代码", "输出地"],
    }),
    column("buyer", "买方", {
      type: name,
      synonyms: ["买方名称", "受让方", "技术吸纳方", "买方单位", "委托方", "买方(受让方)"],
    }),
    column("buyer-region", "买方地区", {
      type: region,
      synonyms: ["买方所在地", "买方所属地区", "买方区划代码", "吸纳地"],
    }),
    column("signed", "签订日期", {
      type: date("history"),
      synonyms: ["签订时间", "合同签订日期", "合同签订时间", "签约日期"],
    }),
    column("date", "登记日期", {
      type: date("event"),
      required: true,
      synonyms: ["登记时间", "认定登记日期", "认定日期", "合同登记日期"],
      generic: ["日期"],
    }),
    column("amt", "合同成交额", {
      type: money,
      required: true,
      synonyms: ["成交额", "成交金额", "合同成交金额", "合同总金额", "技术合同成交额"],
      generic: ["合同金额", "金额"],
    }),
    column("technology", "技术交易额", {
      type: money,
      synonyms: ["技术交易金额", "其中技术交易额", "其中:技术交易额", "技术性收入"],
    }),
    note,
  ],
  key: ["number"],
  flowOnly: true,
  identifying: [
    ["number", "seller", "buyer", "technology", "amt"],
    ["title", "kind", "seller", "buyer"],
  ],
  foreign: ["服务机构", "申请补助额", "承担单位"],
};
