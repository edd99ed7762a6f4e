/** L05 高新技术企业: applications and certificates; a firm holds several rows over the years (domain 3 L05). */
import type { ColumnType, LedgerSchema } from "../../core/ledger/schema";
import { awardHeaders, column, firmCode, firmName, note, ordinal, otherListHeaders, year } from "./columns";

const level: ColumnType = {
  kind: "enum",
  values: [
    {
      code: "national",
      name: "国家级",
      synonyms: ["国高", "国家高新技术企业", "国家级高新技术企业", "国家高企", "国家级高企", "国家", "高新技术企业"],
    },
    {
      code: "provincial",
      name: "省级",
      synonyms: ["省高", "省级高新技术企业", "省级高企", "省高企", "省高新技术企业", "省"],
    },
  ],
};

const kind: ColumnType = {
  kind: "enum",
  values: [
    { code: "first", name: "首次认定", synonyms: ["首次", "初次认定", "首次申报", "新认定", "新申报"] },
    { code: "renewal", name: "重新认定", synonyms: ["重新", "再次认定", "到期重新认定", "重新申报"] },
    { code: "review", name: "复审", synonyms: ["复审(GF)", "GF", "复审认定"] },
  ],
};

const status: ColumnType = {
  kind: "enum",
  values: [
    { code: "nurture", name: "培育", synonyms: ["培育中", "拟申报", "在培育"] },
    { code: "applied", name: "申报", synonyms: ["已申报", "申报中", "申请", "已申请", "受理", "已受理"] },
    { code: "recommended", name: "推荐", synonyms: ["已推荐", "推荐上报", "已推荐上报"] },
    { code: "publicised", name: "公示", synonyms: ["公示中", "已公示", "拟认定", "拟认定公示"] },
    {
      code: "passed",
      name: "通过",
      synonyms: ["通过(认定)", "认定", "已认定", "已通过", "通过认定", "认定通过", "已发证", "有效", "获认定"],
    },
    { code: "failed", name: "未通过", synonyms: ["不通过", "未通过认定", "未认定", "未获认定"] },
    { code: "revoked", name: "取消资格", synonyms: ["取消", "已取消", "撤销", "已撤销", "撤销资格", "取消高企资格"] },
  ],
};

export const hitech: LedgerSchema = {
  id: "L05",
  name: "高新技术企业台账",
  aliases: ["高企名单", "高新技术企业名单", "高企台账"],
  columns: [
    ordinal,
    firmName,
    firmCode,
    column("lvl", "高企级别", {
      type: level,
      required: true,
      synonyms: [
        "类别(国高/省高)",
        "国高/省高",
        "高企类别",
        "高企类型",
        "高新技术企业级别",
        "高新技术企业类别",
        "认定级别",
      ],
      generic: ["级别", "类别"],
    }),
    column("kind", "认定类型", { type: kind, synonyms: ["首次/重新", "首次或重新认定", "认定方式", "认定类别"] }),
    column("year", "申报年度", {
      type: year,
      required: true,
      synonyms: ["申报年份", "认定年度"],
      generic: ["年度", "年份"],
    }),
    column("st", "申报状态", {
      type: status,
      required: true,
      synonyms: ["认定情况", "认定状态", "申报情况", "认定结果"],
      generic: ["状态", "进展", "结果"],
    }),
    column("cert", "证书编号", {
      type: { kind: "identifier", identifier: "hitech-certificate" },
      synonyms: ["高企证书号", "高企证书编号", "高新证书编号", "高新技术企业证书编号", "证书号"],
    }),
    column("issue", "发证日期", {
      type: { kind: "date", role: "event" },
      synonyms: ["发证时间", "认定时间", "认定日期", "批准日期"],
    }),
    column("exp", "有效期至", {
      type: { kind: "date", role: "expiry" },
      synonyms: ["到期时间", "到期日期", "有效期截止", "有效期止", "证书有效期至"],
      generic: ["有效期", "截止日期"],
    }),
    note,
  ],
  key: ["cert"],
  flowOnly: false,
  identifying: [
    ["name", "uscc"],
    ["lvl", "kind", "cert"],
  ],
  foreign: [...awardHeaders, ...otherListHeaders],
};
