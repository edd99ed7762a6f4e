/** Signature, and the 附件 with every target and how it stands (P12). */
import type { SectionTemplate } from "../../core/narrative/template";

const TABLE = "目标任务完成情况表";

export const closing: SectionTemplate = {
  id: "closing",
  name: "落款与附件说明",
  blocks: [
    { kind: "annex-list", key: "annexes", titles: [TABLE] },
    { kind: "signature", key: "signature", unit: "{{ signer }}", date: "{{ date }}" },
  ],
};

export const annex: SectionTemplate = {
  id: "annex",
  name: "附件",
  blocks: [
    { kind: "annex", key: "annex", title: "{{ REPORT_PERIOD | year }}目标任务完成情况表" },
    { kind: "targets", key: "targets", caption: "" },
  ],
};
