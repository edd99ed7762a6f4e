/** 二、存在的主要问题: each tied to a missed target or a qualification that ran out; no firm is named (P25). */
import type { ItemTemplate, SectionTemplate } from "../../core/narrative/template";

const hitech: ItemTemplate = {
  id: "hitech",
  lead: "创新主体接续不足。",
  when: [{ missed: "HT_N_NEW" }, { missed: "HT_N_VALID" }, { missed: "HT_N_NET" }, { positive: "HT_N_EXPIRED" }],
  sentences: [
    [
      ['{% if verdict.HT_N_NEW == "missed" %}新增国家高新技术企业{{ HT_N_NEW | say: "gap" }}{% endif %}'],
      ['{% if verdict.HT_N_VALID == "missed" %}国家高新技术企业总数{{ HT_N_VALID | say: "gap" }}{% endif %}'],
      ['{% if verdict.HT_N_NET == "missed" %}国家高新技术企业净增数{{ HT_N_NET | say: "gap" }}{% endif %}'],
      ["年内有{{ HT_N_EXPIRED }}国家高新技术企业资格到期", "重新认定需提前准备"],
    ],
  ],
};

const patents: ItemTemplate = {
  id: "patents",
  lead: "发明专利底子薄。",
  when: [{ missed: "PAT_INV_VALID" }, { missed: "PAT_PER10K" }, { missed: "PAT_HV" }, { missed: "PAT_HV_PER10K" }],
  sentences: [
    [
      ["年内新增授权发明专利{{ PAT_GRT_INV }}", "同时减少{{ PAT_INV_EXIT }}"],
      [
        '{% if verdict.PAT_INV_VALID == "missed" %}{{ REPORT_PERIOD | asof }}有效发明专利拥有量{{ PAT_INV_VALID | say: "gap" }}{% endif %}',
        "专利维护仍需加强",
      ],
      ['{% if verdict.PAT_PER10K == "missed" %}每万人口发明专利拥有量{{ PAT_PER10K | say: "gap" }}{% endif %}'],
      ['{% if verdict.PAT_HV == "missed" %}高价值发明专利拥有量{{ PAT_HV | say: "gap" }}{% endif %}'],
      [
        '{% if verdict.PAT_HV_PER10K == "missed" %}每万人口高价值发明专利拥有量{{ PAT_HV_PER10K | say: "gap" }}{% endif %}',
      ],
    ],
  ],
};

const rd: ItemTemplate = {
  id: "rd",
  lead: "企业研发投入后劲不足。",
  when: [{ missed: "RD_GROWTH" }, { missed: "RD_TOTAL" }],
  sentences: [
    [
      [
        '{% if verdict.RD_GROWTH == "missed" %}{{ RD_TOTAL | year }}填报企业R&D经费内部支出{{ RD_TOTAL | say: "growth", RD_GROWTH }}{% endif %}',
      ],
      [
        '{% if verdict.RD_TOTAL == "missed" %}{{ RD_TOTAL | year }}填报企业R&D经费内部支出{{ RD_TOTAL | say: "gap" }}{% endif %}',
      ],
    ],
  ],
};

export const problems: SectionTemplate = {
  id: "problems",
  name: "存在的主要问题",
  blocks: [
    { kind: "heading", key: "problems", level: 1, text: "存在的主要问题" },
    {
      kind: "items",
      key: "problems_items",
      items: [hitech, patents, rd],
      otherwise: [[["{{ problems }}"]]],
    },
  ],
};
