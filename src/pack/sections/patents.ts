/** 专利: applications and grants of the period, inventions in force at the cut-off. */
import type { BlockTemplate } from "../../core/narrative/template";

export const patents: BlockTemplate = {
  kind: "paragraph",
  key: "patents",
  lead: "推动专利提质增量。",
  practice: ["PAT_INV_VALID", "PAT_PER10K", "PAT_GRT", "PAT_GRT_INV", "PAT_HV", "PAT_APP"],
  from: "专利台账",
  sentences: [
    [
      [
        "{{ PAT_APP | span }}专利申请{{ PAT_APP }}",
        { lead: "其中", items: ["发明{{ PAT_APP_INV }}", "实用新型{{ PAT_APP_UM }}", "外观设计{{ PAT_APP_DES }}"] },
      ],
      [
        "专利授权{{ PAT_GRT }}",
        { lead: "其中", items: ["发明{{ PAT_GRT_INV }}", "实用新型{{ PAT_GRT_UM }}", "外观设计{{ PAT_GRT_DES }}"] },
        "授权专利中有{{ PAT_GRT_EARLIER }}系往年申请",
        '{% if verdict.PAT_GRT != "none" and verdict.PAT_GRT != "missed" %}{{ PAT_GRT | say: "level" }}{% endif %}',
      ],
    ],
    [
      [
        "截至{{ PAT_INV_VALID | asof }}，全{{ level }}有效发明专利{{ PAT_INV_VALID }}",
        '{{ PAT_INV_VALID | say: "stock" }}',
        '{% if verdict.PAT_INV_VALID != "none" and verdict.PAT_INV_VALID != "missed" %}{{ PAT_INV_VALID | say: "level" }}{% endif %}',
        "其中高价值发明专利{{ PAT_HV }}",
      ],
      ["按{{ POPULATION | year }}常住人口{{ POPULATION }}计算，每万人口发明专利拥有量{{ PAT_PER10K }}"],
    ],
  ],
};
