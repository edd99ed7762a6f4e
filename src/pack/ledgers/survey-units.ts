/** L19 应统单位名录: the units the R&D survey must cover, and whether they reported (domain 3 L19). */
import type { LedgerSchema } from "../../core/ledger/schema";
import { aboveScale, awardHeaders, column, firmCode, firmName, note, ordinal, text, year } from "./columns";

export const surveyUnits: LedgerSchema = {
  id: "L19",
  name: "应统单位名录",
  aliases: ["R&D应统单位名录", "研发统计应统单位名录", "应统尽统名录", "研发统计调查单位名录"],
  columns: [
    ordinal,
    firmName,
    firmCode,
    column("y", "统计年度", {
      type: year,
      required: true,
      synonyms: ["所属年度", "报表年度"],
      generic: ["年度", "年份"],
    }),
    column("kind", "单位类型", {
      type: text,
      synonyms: ["调查单位类型", "单位类别", "统计单位类型"],
      generic: ["类型", "类别"],
    }),
    column("sc", "是否规上", {
      type: aboveScale,
      synonyms: ["规模以上", "规上企业", "是否规模以上", "是否规上企业", "是否规上工业企业", "是否规模以上工业企业"],
    }),
    column("due", "是否应统", {
      type: { kind: "yes-no", yes: ["应统"], no: ["不应统", "免统"] },
      required: true,
      synonyms: ["应统", "应统单位", "是否应统单位"],
    }),
    column("done", "是否已统", {
      type: { kind: "yes-no", yes: ["已统", "已报", "已填报", "已报送"], no: ["未统", "未报", "未填报", "未报送"] },
      required: true,
      synonyms: ["已统", "是否填报", "已统单位", "是否已填报", "是否报送", "填报情况"],
    }),
    column("why", "未统原因", { type: text, synonyms: ["未报原因", "未填报原因"] }),
    note,
  ],
  key: ["uscc", "y"],
  flowOnly: false,
  confidential: true,
  identifying: [["name", "uscc"], ["due", "done", "why"], ["due"]],
  foreign: [...awardHeaders],
};
