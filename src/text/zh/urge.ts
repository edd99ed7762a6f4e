/** The words of a 催办清单. */
import { formatDate } from "../../core/indicator/format-figure";

/** What the names of the sheets begin with. */
export const URGE_SHEET = "催办-";

export const URGE_HEADERS = [
  "序号",
  "级别",
  "规则",
  "需办事项",
  "所在单元格",
  "办结时间",
  "是否逾期",
  "影响的数据",
] as const;

/** 催办清单：高新股（2022年1月5日，共3条，逾期1条） */
export function urgeTitle(of: {
  readonly unit: string;
  readonly day: string;
  readonly count: number;
  readonly overdue: number;
}): string {
  const { unit, day, count, overdue } = of;
  const counted = count === 0 ? "没有未办结的事项" : `共${count}条${overdue > 0 ? `，逾期${overdue}条` : ""}`;
  return `催办清单：${unit}（${formatDate(day)}，${counted}）`;
}
