/** L06b 专利统计表: totals by month or 乡镇, where the county gets no list of patents from 市场监管局 (domain 3 L06b). */
import type { ColumnSchema, LedgerSchema } from "../../core/ledger/schema";
import { column, count, note, ordinal, text, year } from "./columns";

type Part = { readonly key: string; readonly name: string; readonly words: readonly string[] };

/** What is counted; its words head a group of columns, or stand alone over their total. */
const STAGES: readonly Part[] = [
  {
    key: "app",
    name: "申请量",
    words: ["专利申请量", "专利申请", "申请量", "专利申请数", "申请数", "申请件数", "专利申请受理量"],
  },
  { key: "grt", name: "授权量", words: ["专利授权量", "专利授权", "授权量", "专利授权数", "授权数", "授权件数"] },
  {
    key: "val",
    name: "有效量",
    words: [
      "有效专利",
      "有效专利量",
      "专利有效量",
      "有效量",
      "专利拥有量",
      "拥有量",
      "有效专利数",
      "有效专利拥有量",
      "有效数",
      "有效件数",
    ],
  },
];
/** A stage's shortest word, told only under a group heading or run together with a kind: 发明申请, 申请/发明. */
const SHORT: Readonly<Record<string, string>> = { app: "申请", grt: "授权", val: "有效" };

const KINDS: readonly Part[] = [
  {
    key: "inv",
    name: "发明专利",
    words: ["发明", "发明专利", "其中发明", "其中:发明", "其中发明专利", "其中:发明专利"],
  },
  { key: "um", name: "实用新型专利", words: ["实用新型", "实用新型专利", "实用"] },
  { key: "des", name: "外观设计专利", words: ["外观设计", "外观设计专利", "外观"] },
];
const SUMS: readonly string[] = ["合计", "总量", "总数", "小计", "计", "总计"];

const pieces = count("件");

function kindOf(stage: Part, kind: Part): ColumnSchema {
  const name = `${kind.name}${stage.name}`;
  const words = [...stage.words, SHORT[stage.key] ?? ""].flatMap((one) =>
    kind.words.flatMap((other) => [`${one}/${other}`, `${one}${other}`, `${other}${one}`]),
  );
  return column(`${stage.key}-${kind.key}`, name, { type: pieces, synonyms: without(words, name) });
}

function sumOf(stage: Part): ColumnSchema {
  const name = `专利${stage.name}`;
  const words = [...stage.words, SHORT[stage.key] ?? ""].flatMap((one) =>
    SUMS.flatMap((sum) => [`${one}/${sum}`, `${one}${sum}`]),
  );
  return column(`${stage.key}-all`, name, { type: pieces, synonyms: without([...stage.words, ...words], name) });
}

function without(words: readonly string[], name: string): readonly string[] {
  return [...new Set(words)].filter((word) => word !== name);
}

const stages = STAGES.map((stage) => [...KINDS.map((kind) => kindOf(stage, kind)), sumOf(stage)]);

export const patentTotals: LedgerSchema = {
  id: "L06b",
  name: "专利统计表",
  aliases: ["专利情况统计表", "专利申请授权情况统计表", "专利申请授权统计表"],
  columns: [
    ordinal,
    column("year", "年度", { type: year, synonyms: ["统计年度"], generic: ["年份"] }),
    column("month", "月份", { type: text, synonyms: ["统计月份"], generic: ["月", "时间", "期间", "时段"] }),
    column("town", "乡镇", {
      type: text,
      synonyms: ["乡(镇)", "乡镇(街道)", "所属乡镇", "镇街"],
      generic: ["地区", "区域", "县区", "单位"],
    }),
    ...stages.flat(),
    note,
  ],
  key: ["year", "town", "month"],
  flowOnly: false,
  identifying: [
    ["app-inv", "grt-inv", "val-inv"],
    stages
      .flat()
      .map(({ key }) => key)
      .filter((key) => !key.endsWith("inv")),
  ],
  foreign: ["企业名称", "统一社会信用代码"],
  everyday: true,
};
