/** 研发投入: what the reporting firms spent, in the statistical year, with its scope said (P15). */
import type { BlockTemplate } from "../../core/narrative/template";

export const rd: BlockTemplate = {
  kind: "paragraph",
  key: "rd",
  lead: "引导企业加大研发投入。",
  practice: ["RD_GROWTH", "RD_TOTAL", "RD_GDP", "RD_ACT_COV", "RD_INST_COV"],
  from: "企业研发台账",
  sentences: [
    [
      [
        "据{{ RD_FIRMS }}填报企业汇总，{{ RD_TOTAL | year }}企业R&D经费内部支出{{ RD_TOTAL }}",
        '{{ RD_TOTAL | say: "growth", RD_GROWTH }}',
      ],
    ],
    [
      [
        "填报企业中有规上工业企业{{ RD_SCALE_N }}",
        { lead: "其中", items: ["开展研发活动的{{ RD_ACT_N }}", "建有研发机构的{{ RD_INST_N }}"] },
        "规上工业企业研发活动覆盖率{{ RD_ACT_COV }}",
        "研发机构覆盖率{{ RD_INST_COV }}",
      ],
    ],
    [[{ needed: "全社会R&D经费投入强度为{{ RD_GDP }}", from: "市统计局反馈数" }]],
  ],
};
