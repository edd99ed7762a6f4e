/** L13 挂乡包村 of 青溪县: money given to the villages the bureau looks after. */
import type { SampleLedger } from "./sample-ledger";

export const villageAid: SampleLedger = {
  id: "L13",
  sheet: "挂乡包村",
  columns: [
    ["序号", "ordinal"],
    ["日期", "date"],
    ["乡镇", "text"],
    ["挂点村", "text"],
    ["用途", "text"],
    ["金额（万元）", "money"],
    ["凭证号", "identifier"],
  ],
  table: `
1 | 2021-04-12 | 西岭乡 | 兰坑村 | 集体经济 | 3 | 记-041
2 | 2021-12-01 | 西岭乡 | 兰坑村 | 基础设施 | 1.6 | 记-203
`,
};
