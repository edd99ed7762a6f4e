/** What a long step is doing, in Chinese. */
import type { Progress } from "../../core/base/progress";

const STEPS: Readonly<Record<string, string>> = {
  "reading-workbook": "正在读取工作簿",
  "reading-sheet": "正在识别台账",
  "reading-rows": "正在读取台账",
  "finding-personal-data": "正在查找个人信息",
  "computing-figures": "正在计算指标",
  "checking-rules": "正在审核",
  "writing-report": "正在撰写报告",
};

/** 正在审核 12/28 */
export function describeProgress({ done, total, what }: Progress): string {
  const step = STEPS[what] ?? "正在处理";
  return total > 1 ? `${step} ${Math.min(done, total)}/${total}` : step;
}
