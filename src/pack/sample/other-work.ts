/** L21 其他工作事项 of 青溪县: work outside the ledgers. */
import type { SampleLedger } from "./sample-ledger";

export const otherWork: SampleLedger = {
  id: "L21",
  sheet: "其他工作事项",
  columns: [
    ["事项", "text"],
    ["件数", "count"],
    ["办结数", "count"],
    ["满意率（%）", "quantity"],
  ],
  table: `
人大代表建议 | 4 | 4 | 100
政协提案 | 6 | 6 | 100
`,
};
