/** The pane's words about what went wrong and what to do next, in Chinese. */

export const problemZhCn = {
  title: "没能完成",
  copy: "复制详情",
  copied: "已复制",
  copyFailed: "不能写入剪贴板，请手工选取：",
  details: "详情",
  retry: "再试一次",
  onSheet: "工作表“{{sheet}}”",
  wholeWorkbook: "工作簿",
  "editing-a-cell": { what: "有单元格正在编辑，Excel暂时不能响应。", next: "请按回车或Esc结束编辑，再试一次。" },
  protected: {
    what: "{{where}}受保护，不允许这样操作。",
    next: "请由设置保护的人取消保护，或在未保护的副本中操作。",
  },
  "other-window": { what: "Excel正在使用另一个工作簿。", next: "请点一下这个工作簿的窗口，再试一次。" },
  "too-large": {
    what: "{{where}}的数据太大，Excel分块后仍读不出来。",
    next: "请删去表格以外的空白行列和无用的内容，再试一次。",
  },
  "changed-while-reading": {
    what: "读取时{{where}}有改动，结果会前后不一致。",
    next: "请等录入告一段落，再试一次。",
  },
  "changed-since": {
    what: "{{where}}已有改动，没有写入，也没有覆盖任何内容。",
    next: "请重新校验，再写一次。",
  },
  gone: { what: "“{{what}}”已经不在工作簿中。", next: "请重新校验，再从新的结果中选取。" },
  offline: { what: "与Excel的连接中断了。", next: "请检查网络，再试一次。" },
  "not-supported": {
    what: "这个版本的Excel不支持：{{what}}。",
    next: "请改用Excel 2021或更新的版本，或在浏览器中打开工作簿。",
  },
  "hidden-sheet": {
    what: "这张工作表是隐藏的，不能选中其中的单元格。",
    next: "请在Excel中取消隐藏这张工作表，再选一次。",
  },
  cancelled: { what: "操作已取消。", next: "需要时可以再试一次。" },
  "host-failed": { what: "Excel没有完成这个操作。", next: "请再试一次；如仍不行，请复制详情交给维护人员。" },
  "no-ledger": {
    what: "没有认出任何台账。能认的有：{{lookedFor}}。",
    next: "请确认打开的是跟踪工作簿，并让表头与台账的栏目名称一致。现有：{{found}}。",
  },
  "no-parameters": {
    what: "没有找到参数表（两列，左列写{{lookedFor}}等，右列写值）。",
    next: "请补上参数表再校验。现有：{{found}}。",
  },
  "no-year": { what: "参数表没有填写“报告年度”。", next: "请填上年份，如2021，再校验。" },
  "bad-year": { what: "参数表的“报告年度”不是年份。", next: "请改为四位年份，如2021，再校验。" },
  "newer-format": { what: "{{where}}由更新版本的科绩写成，这一版读不准。", next: "请更新科绩，再校验。" },
  "bad-cutoff": { what: "参数表的“统计截止日”不是报告年度内的日期。", next: "请改为如2021-12-31的日期，再校验。" },
  "report-part-too-large": {
    what: "报告里的数值太多，超过Word能容纳的大小，没有写出。",
    next: "请在“起草选项”中去掉附件和图表，或把工作簿拆成几份再试。",
  },
  "not-loaded": {
    what: "科绩的一部分程序文件没有载入。",
    next: "请检查网络和科绩服务是否在运行，再试一次；服务刚更新过的，请关闭窗格再打开。",
  },
  internal: { what: "科绩内部出错，工作簿没有改动。", next: "请复制详情和操作步骤，反馈给维护人员。" },
  noSheets: "没有内容",
  noHeaders: "无表头",
};
