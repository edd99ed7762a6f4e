/** L01 企业信息库: the county's technology firms, one row each (domain 3 L01). */
import type { ColumnType, LedgerSchema } from "../../core/ledger/schema";
import {
  aboveScale,
  column,
  firmCode,
  firmName,
  money,
  note,
  ordinal,
  otherListHeaders,
  awardHeaders,
  text,
  value,
} from "./columns";

/** The eight 国家重点支持的高新技术领域. */
const field: ColumnType = {
  kind: "enum",
  values: [
    value("it", "电子信息", "电子信息技术"),
    value("biology", "生物与新医药", "生物与新医药技术", "生物医药"),
    value("aerospace", "航空航天", "航空航天技术"),
    value("materials", "新材料", "新材料技术"),
    value("services", "高技术服务", "高技术服务业"),
    value("energy", "新能源与节能", "新能源及节能技术", "新能源与节能技术", "新能源"),
    value("environment", "资源与环境", "资源与环境技术"),
    value("manufacturing", "先进制造与自动化", "先进制造与自动化技术", "先进制造"),
  ],
};

const stage: ColumnType = {
  kind: "enum",
  values: [
    value("national", "国高培育", "国家高新技术企业培育", "国家级高企培育", "国高"),
    value("provincial", "省高培育", "省级高新技术企业培育", "省级高企培育", "省高"),
    value("sme", "科技型中小企业", "科小", "科技型中小企业培育"),
    value("giant", "小巨人", "科技小巨人", "科技小巨人领军企业"),
    value("other", "其他", "其它"),
  ],
};

const persons: ColumnType = { kind: "count", unit: "人" };

export const enterprises: LedgerSchema = {
  id: "L01",
  name: "企业信息库",
  aliases: ["科技型企业库", "企业基本情况信息库", "高企培育库"],
  columns: [
    ordinal,
    firmName,
    firmCode,
    column("alias", "企业简称", {
      type: text,
      synonyms: ["企业简称/曾用名", "曾用名", "曾用名称", "原企业名称", "企业曾用名"],
      generic: ["简称", "别名"],
    }),
    column("town", "所属乡镇", { type: text, synonyms: ["乡镇", "所属园区", "属地"], generic: ["所在地", "园区"] }),
    column("ind", "所属行业", {
      type: text,
      required: true,
      synonyms: ["行业类别", "国民经济行业代码", "行业代码", "国民经济行业"],
      generic: ["行业"],
    }),
    column("field", "技术领域", { type: field, synonyms: ["高新技术领域", "所属技术领域"] }),
    column("scale", "是否规上", {
      type: aboveScale,
      required: true,
      synonyms: ["规模以上", "规上企业", "是否规模以上", "是否规上企业", "是否规上工业企业", "是否规模以上工业企业"],
    }),
    column("reg", "注册日期", {
      type: { kind: "date", role: "history" },
      synonyms: ["成立日期", "成立时间", "注册时间", "登记日期"],
    }),
    column("emp", "职工总数", { type: persons, synonyms: ["从业人员", "员工人数", "职工人数", "从业人员数"] }),
    column("rdemp", "科技人员数", { type: persons, synonyms: ["研发人员", "R&D人员", "科技人员", "研发人员数"] }),
    column("rev", "营业收入", { type: money, synonyms: ["销售收入", "主营业务收入", "年销售收入", "年营业收入"] }),
    column("rd", "研发费用", { type: money, synonyms: ["研发投入", "R&D经费", "研发经费", "研究开发费用"] }),
    column("ninv", "有效发明专利数", {
      type: { kind: "count", unit: "件" },
      synonyms: ["发明专利", "发明专利数", "有效发明专利"],
    }),
    column("stage", "培育类别", { type: stage, synonyms: ["培育方向", "申报类别", "培育类型"] }),
    column("own", "联系人/电话", {
      type: text,
      synonyms: ["联系人电话", "联系人及电话", "联系方式"],
      generic: ["联系人", "联系电话", "电话"],
    }),
    note,
  ],
  key: ["uscc"],
  flowOnly: false,
  identifying: [["name"], ["scale", "reg", "ind", "field", "stage"], ["uscc", "emp", "rev", "rd", "ninv", "scale"]],
  foreign: [...awardHeaders, ...otherListHeaders],
};
