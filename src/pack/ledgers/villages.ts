/** L10b 乡镇村名录: the county's towns and villages, against which coverage is counted (domain 3 L10b). */
import type { LedgerSchema } from "../../core/ledger/schema";
import { column, note, ordinal, text, yesNo } from "./columns";

export const villages: LedgerSchema = {
  id: "L10b",
  name: "乡镇村名录",
  aliases: ["行政村名录", "乡镇行政村名录", "行政区划名录"],
  columns: [
    ordinal,
    column("town", "乡镇", {
      type: text,
      required: true,
      synonyms: ["乡(镇)", "乡镇名称", "乡镇(街道)", "所属乡镇", "乡镇街道"],
    }),
    column("vill", "行政村", {
      type: text,
      required: true,
      synonyms: ["行政村名称", "建制村", "村(居)", "行政村(社区)", "村居"],
      generic: ["村", "村名"],
    }),
    column("code", "区划代码", {
      type: { kind: "identifier", identifier: "region" },
      synonyms: ["统计用区划代码", "区划码", "行政区划代码", "村代码"],
    }),
    column("covered", "是否覆盖", { type: yesNo, synonyms: ["特派员是否覆盖", "是否已覆盖"] }),
    note,
  ],
  key: ["town", "vill"],
  flowOnly: false,
  identifying: [["town"], ["vill"]],
  everyday: true,
};
