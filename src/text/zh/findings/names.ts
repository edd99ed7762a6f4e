/** What the ledgers, columns, parameters and figures that rules read are called; a test holds it to the pack's own names. */
import type { WorkbookFact } from "../../../core/workbook/workbook";

const LEDGERS: Readonly<Record<string, string>> = {
  T1: "目标任务表",
  T2: "历年数据表",
  T3: "外部数据登记表",
  T8: "工作举措",
  L01: "企业信息库",
  L02: "激励政策资金兑现台账",
  L03: "科技创新券台账",
  L04: "科技计划项目台账",
  L05: "高新技术企业台账",
  L06: "专利台账",
  L06b: "专利统计表",
  L07: "科技小巨人领军企业台账",
  L08: "省级科技型企业备案台账",
  L09: "科技型中小企业评价台账",
  L10: "科技特派员台账",
  L10b: "乡镇村名录",
  L11: "科普活动台账",
  L12: "农村实用技术培训台账",
  L13: "挂乡包村资金台账",
  L14: "企业研发统计台账",
  L15: "创新平台台账",
  L16: "孵化载体台账",
  L17: "技术合同台账",
  L18: "财政科技投入台账",
  L19: "应统单位名录",
  L21: "其他工作事项",
  any: "任何台账",
  "flow-only": "只登记当年事项的台账",
};

/** Kinds of fact that a program may not tell of the workbook it holds. */
const FACTS: Readonly<Record<WorkbookFact, string>> = {
  "hidden-rows": "隐藏的行列",
  "merged-cells": "合并单元格",
  tables: "Excel表格",
  "very-hidden-sheets": "深度隐藏的工作表",
};

const COLUMNS: Readonly<Record<string, string>> = {
  "T2.value": "数值",
  "T3.value": "数值",
  "T1.base": "上年基数",
  "L01.name": "企业名称",
  "L01.uscc": "统一社会信用代码",
  "L01.scale": "是否规上",
  "L01.emp": "职工总数",
  "L01.rdemp": "科技人员数",
  "L01.rev": "营业收入",
  "L01.rd": "研发费用",
  "L01.ninv": "有效发明专利数",
  "L05.name": "企业名称",
  "L05.uscc": "统一社会信用代码",
  "L05.lvl": "高企级别",
  "L05.st": "申报状态",
  "L05.cert": "证书编号",
  "L05.issue": "发证日期",
  "L05.exp": "有效期至",
  "L06.no": "专利号",
  "L06.type": "专利类型",
  "L06.owner": "专利权人",
  "L06.uscc": "统一社会信用代码",
  "L06.adate": "申请日",
  "L06.gdate": "授权公告日",
  "L06.gno": "授权公告号",
  "L06.st": "法律状态",
  "L14.name": "企业名称",
  "L14.uscc": "统一社会信用代码",
  "L14.y": "统计年度",
  "L14.rep": "是否填报",
  "L14.act": "是否有研发活动",
  "L14.rdx": "R&D经费内部支出",
  "L14.prev": "上年R&D经费",
  "L14.rev": "营业收入",
  "L14.hc": "R&D人员",
  "L14.fte": "折合全时当量",
};

const OTHERS: Readonly<Record<string, string>> = {
  population: "常住人口",
  gdp: "GDP",
  "industry-firms": "规上工业企业数",
  cutoff: "统计截止日",
  region: "行政区划代码",
  HT_N_VALID: "有效期内国家高新技术企业数",
  PAT_APP: "专利申请量",
  PAT_GRT: "专利授权量",
  PAT_GRT_INV: "发明专利授权量",
  PAT_INV_VALID: "有效发明专利拥有量",
  PAT_PER10K: "每万人口发明专利拥有量",
  RD_GDP: "R&D经费投入强度",
  RD_STAT_COV: "研发统计填报覆盖率",
  RD_SCALE_N: "填报的规上工业企业数",
};

/** 专利台账; 专利台账“授权公告号”; “常住人口”. What has no name here stands for itself. */
export function nameOfPart(what: string): string {
  const column = COLUMNS[what];
  if (column !== undefined) return `${LEDGERS[what.slice(0, what.indexOf("."))] ?? ""}“${column}”`;
  return LEDGERS[what] ?? (isFact(what) ? FACTS[what] : `“${OTHERS[what] ?? what}”`);
}

function isFact(what: string): what is WorkbookFact {
  return Object.hasOwn(FACTS, what);
}
