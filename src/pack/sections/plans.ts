/** 三、下年度工作打算: what each area does next, with next year's targets where they are set. */
import type { ItemTemplate, SectionTemplate } from "../../core/narrative/template";

const hitech: ItemTemplate = {
  id: "hitech",
  lead: "抓主体培育。",
  when: [{ always: true }],
  sentences: [
    [
      ["建立高新技术企业资格到期提前一年提醒机制", "帮助到期企业做好重新认定"],
      [{ needed: "新增国家高新技术企业{{ HT_N_NEW_next }}", from: "" }],
    ],
  ],
};

const patents: ItemTemplate = {
  id: "patents",
  lead: "抓专利质量。",
  when: [{ always: true }],
  sentences: [
    [
      [
        "做好年费缴纳提醒和发明专利挖掘",
        '{% if verdict.PAT_INV_VALID == "missed" or verdict.PAT_INV_VALID == "nearly" %}{{ PAT_INV_VALID | say: "remaining" }}{% endif %}',
        "推动有效发明专利拥有量达到{{ PAT_INV_VALID_next }}",
      ],
    ],
  ],
};

const rd: ItemTemplate = {
  id: "rd",
  lead: "抓研发投入。",
  when: [{ always: true }],
  sentences: [
    [
      [
        "落实研发费用加计扣除政策",
        "指导规上企业应统尽统",
        { needed: "确保R&D经费投入年递增{{ RD_GROWTH_next }}", from: "" },
      ],
    ],
  ],
};

export const plans: SectionTemplate = {
  id: "plans",
  name: "下年度工作打算",
  blocks: [
    { kind: "heading", key: "plans", level: 1, text: "{{ REPORT_PERIOD | next }}工作打算" },
    { kind: "items", key: "plans_items", items: [hitech, patents, rd], otherwise: [] },
  ],
};
