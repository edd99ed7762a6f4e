/** The words of a new workbook that are no data: its 说明 sheet, the head of the 参数表 and what its lists answer. */

export const guideSheet = "说明";
export const parameterSheet = "参数表";
export const parameterHeaders = ["参数名称", "参数值"] as const;

/** How to use the workbook, a line a row. */
export const guide: readonly string[] = [
  "科技工作跟踪工作簿使用说明",
  "1. 先填“参数表”：县名、报告年度、统计截止日等，全年只填一次。",
  "2. 各台账一行填一条记录，从表头下一行填起，中间不留空行；表头可以增加列，请勿改名或合并。",
  "3. 金额按表头注明的单位填写数字，不带单位；日期填年月日，例如2021-03-15。",
  "4. 统一社会信用代码、专利号、证书编号等所在列已设为文本格式，请按原样填写，不要改为数字格式。",
  "5. 带下拉列表的列请从列表中选择。",
  "6. “目标任务表”照下达的任务原文填写目标值，例如“不少于8件”“增长18%以上”“全覆盖”。",
  "7. 填好后用“科绩”审核，再生成工作总结；审核不会改动本工作簿。",
];

/** Said besides in the sample workbook. */
export const sampleNotice = "本工作簿为示例：青溪县为虚构，所列企业、代码、证书和专利号均为虚构。";

/** Shown by Excel when a value outside a column's list is typed; the person may keep it. */
export const outsideList = {
  title: "不在下拉列表中",
  message: "建议从下拉列表中选择，以便准确统计。确需保留所填内容请选“是”。",
};
