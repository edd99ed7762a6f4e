/** The words of …_取数底稿.xlsx: its sheets and columns are found again by them, so they change only with its format. */

/** Said at the head of every sheet. */
/** The end of its file name, beside the report's. */
export const RETAINED_SUFFIX = "_取数底稿.xlsx";

export const INTERNAL = "内部资料";

export const RETAINED_SHEETS = { about: "报送信息", index: "目录", text: "报送文本" } as const;

/** Lines of 报送信息. */
export const ABOUT_LINES = {
  format: "取数底稿格式",
  class: "资料性质",
  recipient: "报送对象",
  on: "报送日期",
  stage: "文稿",
  document: "报送文件",
  workbook: "工作簿",
  identity: "工作簿标识",
  fingerprint: "数据指纹",
  cutoff: "统计截止日",
} as const;

export const STAGE_WORDS = { final: "定稿", draft: "报送稿" } as const;

/** Columns of 目录, in order. */
export const INDEX_COLUMNS = {
  key: "标识",
  name: "数值名称",
  display: "数值",
  value: "精确值",
  unit: "单位",
  scope: "口径",
  period: "期间",
  asOf: "截至日期",
  rows: "行数",
  reads: "读取栏目",
  from: "由以下数值算出",
  paragraph: "取数说明",
} as const;

/** Columns of a ledger's sheet before those that were read in it. */
export const ROW_COLUMNS = { ledger: "台账", id: "行标识", sheet: "工作表", row: "行号", usedBy: "用于" } as const;

/** 内部资料　取数底稿目录：报市科技局，2022年1月5日 */
export function indexTitle(recipient: string, on: string): string {
  return `${INTERNAL}　取数底稿目录：${recipient === "" ? "" : `报${recipient}，`}${on}`;
}

/** 内部资料　专利台账：12行 */
export function rowsTitle(ledger: string, rows: number, isWithheld: boolean): string {
  const why = isWithheld ? "（含单个单位的统计资料，只留位置，不留内容）" : "";
  return `${INTERNAL}　${ledger}：${rows}行${why}`;
}
