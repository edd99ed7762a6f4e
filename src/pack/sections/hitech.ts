/** 高新技术企业: who applied, who was certified, how many are in force. No firm is named next to a failure (P25). */
import type { BlockTemplate } from "../../core/narrative/template";

export const hitech: BlockTemplate = {
  kind: "paragraph",
  key: "hitech",
  lead: "梯次培育高新技术企业。",
  practice: ["HT_N_NEW", "HT_N_VALID", "HT_N_NET", "HT_N_APPLY", "HT_P_NEW", "HT_P_VALID"],
  from: "高新技术企业台账",
  sentences: [
    [["企业信息库入库企业{{ ENT_LIB }}"]],
    [
      [
        "{{ HT_N_APPLY | span }}组织{{ HT_N_APPLY }}企业申报国家高新技术企业",
        "其中{{ HT_N_PUBLIC }}已公示",
        '通过认定{{ HT_N_NEW }}，{{ HT_N_FIRST | say: "first", HT_N_NEW }}',
        '{{ HT_N_NEW | say: "newcomers" }}',
      ],
      ["组织{{ HT_P_APPLY }}企业申报省级高新技术企业", "通过认定{{ HT_P_NEW }}"],
    ],
    [
      [
        "截至{{ HT_N_VALID | asof }}，全{{ level }}有效期内国家高新技术企业{{ HT_N_VALID }}",
        '{{ HT_N_VALID | say: "net" }}',
        '{% if verdict.HT_N_VALID != "none" and verdict.HT_N_VALID != "missed" %}{{ HT_N_VALID | say: "level" }}{% endif %}',
      ],
    ],
  ],
};
