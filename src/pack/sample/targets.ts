/** T1 目标任务表 of 青溪县: what the year's task list asks of the county. */
import type { SampleLedger } from "./sample-ledger";

export const targets: SampleLedger = {
  id: "T1",
  sheet: "目标任务表",
  columns: [
    ["序号", "ordinal"],
    ["指标名称", "text"],
    ["计量单位", "text"],
    ["目标值", "text"],
    ["上年基数", "quantity"],
    ["责任股室", "text"],
  ],
  table: `
1 | 新增国家高新技术企业 | 家 | 2家以上 |  | 高新股
2 | 科技型中小企业评价入库 | 家 | 不少于4家 |  | 高新股
3 | 有效发明专利拥有量 | 件 | 增长28%以上 | 5 | 知识产权股
4 | 培训农民 | 人次 | 300人次以上 |  | 农村股
5 | R&D经费增长 | % | 18%以上 |  | 规划股
6 | 科技特派员行政村覆盖率 | % | 全覆盖 |  | 农村股
7 | 技术合同成交额 | 万元 | 突破500万元 |  | 规划股
`,
};
