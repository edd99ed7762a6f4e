/** L11 科普活动 of 青溪县: events that popularise science. */
import type { SampleLedger } from "./sample-ledger";

export const outreach: SampleLedger = {
  id: "L11",
  sheet: "科普活动",
  columns: [
    ["序号", "ordinal"],
    ["日期", "date"],
    ["活动名称", "text"],
    ["活动类型", "text"],
    ["地点", "text"],
    ["场次（场）", "count"],
    ["参与人次", "count"],
    ["发放资料（份）", "count"],
    ["挂图（套）", "count"],
    ["挂图（幅）", "count"],
    ["咨询人次", "count"],
  ],
  table: `
1 | 2021-05-22 | 科技活动周启动仪式 | 大型科普宣传 | 文化广场 | 1 | 600 | 1500 | 2 | 24 | 120
2 | 2021-06-08 | 科普进校园讲座 | 科普讲座 | 第一中学 | 2 | 320 | 400 | 0 | 0 | 0
3 | 2021-09-17 | 全国科普日科普赶集 | 科普赶集 | 东坊圩 | 1 | 450 | 900 | 3 | 36 | 86
4 | 2021.10.12 | 科技进社区 | 科技进社区 | 城关社区 | 1 | 120 | 260 | 0 | 0 | 30
`,
};
