/** L12 实用技术培训 of 青溪县: courses of practical farming skills. */
import type { SampleLedger } from "./sample-ledger";

export const trainings: SampleLedger = {
  id: "L12",
  sheet: "实用技术培训",
  columns: [
    ["序号", "ordinal"],
    ["培训班名称", "text"],
    ["开始日期", "date"],
    ["结束日期", "date"],
    ["天数", "count"],
    ["地点", "text"],
    ["培训人数（人）", "count"],
    ["培训人次", "count"],
    ["资料（份）", "count"],
  ],
  table: `
1 | 花卉栽培实用技术培训班 | 2021-03-16 | 2021-03-17 | 2 | 西岭乡 | 55 | 110 | 60
2 | 甘薯高产栽培技术培训班 | 2021-04-09 | 2021-04-09 | 1 | 东坊镇 | 80 | 80 | 80
3 | 禽类疫病防治培训班 | 2021-11-03 | 2021-11-04 | 2 | 南溪乡 | 48 | 96 | 50
`,
};
