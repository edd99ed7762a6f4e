/** The kinds of reason for a verify finding (practice P18; models of their wording in domain 9). */
import type { ReasonCategory } from "../../core/explanation/reason-category";

export const reasons: readonly ReasonCategory[] = [
  { code: "renamed", name: "更名", synonyms: ["企业更名", "单位更名", "名称变更"] },
  { code: "divisional", name: "分案申请", synonyms: ["分案"] },
  { code: "pilot-code", name: "试点赋码", synonyms: ["早期试点赋码", "试点代码"] },
  { code: "new-unit", name: "新设无基数", synonyms: ["新设", "新设立", "首次填报", "上年无基数"] },
  { code: "scope", name: "口径调整", synonyms: ["统计口径调整", "口径变化"] },
  { code: "project-end", name: "项目结题", synonyms: ["项目完成", "项目验收"] },
  { code: "earlier-filings", name: "含往年申请件", synonyms: ["往年申请", "含以前年度申请件"] },
  { code: "not-surveyed", name: "不在统计范围", synonyms: ["不纳入统计", "不属统计范围"] },
  {
    code: "document",
    name: "以文件为准",
    synonyms: ["以××文件为准", "以xx文件为准", "以……文件为准", "以证书为准"],
    namesDocument: true,
  },
  { code: "other", name: "其他", synonyms: ["其它", "其他原因", "其它原因"], freeText: true },
];
