/** L14 企业研发: what firms told the statistical survey of R&D, one row per firm and year (domain 3 L14). */
import type { ColumnType, LedgerSchema } from "../../core/ledger/schema";
import {
  aboveScale,
  awardHeaders,
  column,
  firmCode,
  firmName,
  money,
  note,
  ordinal,
  otherListHeaders,
  year,
  yesNo,
} from "./columns";

const reported: ColumnType = {
  kind: "yes-no",
  yes: ["已填报", "已报送", "已报", "已统"],
  no: ["未填报", "未报送", "未报", "未统"],
};
const institution: ColumnType = { kind: "yes-no", counted: true, yes: ["已建", "已建立"], no: ["未建", "未建立"] };

export const rd: LedgerSchema = {
  id: "L14",
  name: "企业研发统计台账",
  aliases: ["企业研发(R&D)统计台账", "企业研发", "R&D统计台账", "企业研发活动统计表"],
  columns: [
    ordinal,
    firmName,
    firmCode,
    column("y", "统计年度", {
      type: year,
      required: true,
      synonyms: ["所属年度", "数据年度", "报表年度", "统计年份"],
      generic: ["年度", "年份"],
    }),
    column("sc", "是否规上", {
      type: aboveScale,
      required: true,
      synonyms: [
        "调查单位类型",
        "规模以上",
        "规上企业",
        "是否规模以上",
        "是否规上企业",
        "是否规上工业企业",
        "是否规模以上工业企业",
      ],
    }),
    column("rep", "是否填报", {
      type: reported,
      required: true,
      synonyms: ["107-1/107-2表填报", "已报送", "是否报送", "是否已填报", "是否已报送"],
    }),
    column("act", "是否有研发活动", {
      type: yesNo,
      required: true,
      synonyms: ["有无研发活动", "是否开展研发活动", "研发活动"],
    }),
    column("rdx", "R&D经费内部支出", {
      type: money,
      required: true,
      synonyms: [
        "R&D经费",
        "研发经费",
        "研发投入",
        "R&D投入",
        "研究与试验发展经费",
        "RD经费",
        "R&D经费支出",
        "本年R&D经费",
        "R&D经费投入",
      ],
    }),
    column("prev", "上年R&D经费", {
      type: money,
      synonyms: ["上年R&D经费内部支出", "上年研发经费", "上年同期R&D经费", "上年研发投入"],
      generic: ["上年同期", "上年数"],
    }),
    column("fee", "研发费用(财务口径)", {
      type: money,
      synonyms: ["加计扣除研发费", "加计扣除研发费用", "财务口径研发费用"],
      generic: ["研发费用"],
    }),
    column("rev", "营业收入", { type: money, required: true, synonyms: ["主营业务收入", "销售收入", "年销售收入"] }),
    column("hc", "R&D人员", { type: { kind: "count", unit: "人" }, synonyms: ["研发人员", "研发人员数", "R&D人员数"] }),
    column("fte", "折合全时当量", {
      type: { kind: "quantity", unit: "人年" },
      synonyms: ["R&D人员折合全时当量", "R&D人员全时当量", "全时当量"],
    }),
    column("inst", "是否建有研发机构", {
      type: institution,
      required: true,
      synonyms: ["研发机构", "有无研发机构", "研发机构数", "是否有研发机构"],
    }),
    note,
  ],
  key: ["uscc", "y"],
  flowOnly: false,
  confidential: true,
  identifying: [
    ["name", "uscc"],
    ["rdx", "rep", "act"],
    ["y", "rep", "act", "prev"],
  ],
  foreign: [...awardHeaders, ...otherListHeaders],
};
