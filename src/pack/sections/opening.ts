/** Title, draft line and opening with the computed overall verdict (P11, P14). */
import type { SectionTemplate } from "../../core/narrative/template";

export const opening: SectionTemplate = {
  id: "opening",
  name: "开头",
  blocks: [
    { kind: "title", key: "title", text: "{{ bureau }}{{ REPORT_PERIOD | year }}工作总结" },
    { kind: "draft-line", key: "draft", text: '{{ REPORT_PERIOD | say: "draft" }}' },
    {
      kind: "paragraph",
      key: "opening",
      lead: null,
      practice: null,
      from: "",
      sentences: [
        [
          [
            "{{ REPORT_PERIOD | year }}，在{{ level }}委、{{ level }}政府正确领导和省、市科技主管部门指导支持下，{{ level }}科技局{{ guidance }}",
            "以培育创新主体、推动专利提质、扩大研发投入为重点",
            "扎实推进各项科技工作",
          ],
        ],
        [['年初确定的{{ TARGETS_N }}目标任务{{ TARGETS_N | say: "overall" }}']],
      ],
    },
  ],
};
