/** L10b 乡镇村名录 of 青溪县: the county's towns and villages. */
import type { SampleLedger } from "./sample-ledger";

export const villages: SampleLedger = {
  id: "L10b",
  sheet: "乡镇村名录",
  columns: [
    ["乡镇", "text"],
    ["行政村", "text"],
  ],
  table: `
东坊镇 | 东坊村
东坊镇 | 上坊村
西岭乡 | 西岭村
西岭乡 | 兰坑村
南溪乡 | 南溪村
南溪乡 | 下溪村
`,
};
