/** The words of 写入报告 in the pane in Word, in Chinese. */

export const wordWriteZhCn = {
  title: "本文档中没有科绩生成的报告",
  intoEmpty: "本文档是空白的。可以把报告写在这里，也可以另开一个新文档。",
  atCursor:
    "可以把报告写在光标所在段落的后面（原有内容不动），也可以另开一个新文档。已有报告的，请打开那份文档再比较。",
  here: "写入本文档",
  asNew: "作为新文档",
  layout: "写入本文档时，页面设置、页眉和页码不会一起写入；要公文版式，请选“作为新文档”。",
  always: "“用上年总结起草”和“定稿”写成新文档，本文档不变。",
  openDocument: "打开的文档",
  preview: "报告全文",
  previewHow: "点一处带底色的文字，看它的来源，或改选措辞",
  stop: "停止",
  stopped: "已停止，文档没有改动。",
  step: {
    "reading-document": "正在读取文档",
    "writing-report": "正在生成报告",
    "adding-parts": "正在登记数据来源",
    "putting-text": "正在写入报告",
    "reading-back": "正在核对写入的内容",
    stopping: "正在停止",
  },
  inserted: "报告已写入本文档，核对了{{count}}处数值，与工作簿一致。",
  missing: "有{{count}}处没有写对：{{words}}。请撤销（Ctrl+Z）后改用“作为新文档”。",
  unbound: "有{{count}}处没有连上数据，只能由“更新”逐处改写，不影响使用。",
  unmarked: "有{{count}}个段落的标记没有写入，更新时按内容辨认，不影响使用。",
  made: {
    opened: "已在新窗口打开“{{name}}”。请在新文档中保存。",
    downloaded: "当前的Word不能由加载项打开新文档，已改为下载“{{name}}”，请在“下载”文件夹中打开。",
    link: "当前的Word不能由加载项打开新文档，请点下面的链接保存“{{name}}”，再用Word打开。",
  },
};
