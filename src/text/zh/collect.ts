/** The sentences of 汇入: how two lists differ, what is written, and what is left to a person. */
import { canonicalUnit } from "../../core/ledger/cell-reader";
import type { CollectCell } from "../../core/collect/collect-row";
import type { LedgerComparison } from "../../core/collect/comparison";
import { maskPersonalData } from "../../core/identifier/personal-data";
import { rawText } from "../../core/workbook/workbook";

/** Why a change that is shown is not written, or new rows are not. */
export const BLOCKED_WORDS = {
  formula: "我方这一格是公式，没有覆盖",
  "merged-cell": "我方这一格是合并单元格，请手工更改",
  "years-across": "我方的表按年份分列，请手工更改",
} as const;

export const REFUSED_WORDS = {
  "years-across": "我方的表按年份分列，新增的行没有写入，请手工填写",
  subtotals: "我方的表有小计分组，不知道新增的行归哪一组，没有写入，请手工填写或先去掉小计",
  beside: "我方的表旁边还有别的内容，插入行会把它拆开，新增的行没有写入，请先把它移到别处",
} as const;

/** 我方37行，来件39行：新增2、变更0、缺失0、相同37 */
export function describeDifference({
  ours,
  theirs,
  added,
  changed,
  missing,
  same,
  conflicts,
}: LedgerComparison): string {
  const conflict = conflicts.length > 0 ? `、冲突${conflicts.length}` : "";
  return (
    `我方${ours}行，来件${theirs}行，差${Math.abs(ours - theirs)}行：` +
    `新增${added.length}、变更${changed.length}、缺失${missing.length}、相同${same}${conflict}`
  );
}

/** A cell as it is read: amounts in the ledger's unit, days as days, words as they were written. */
export function describeCell({ value, raw, column, form }: CollectCell): string {
  if (form === "") return "空";
  const unit = typeof value === "number" ? (canonicalUnit(column.type) ?? "") : "";
  const isWord = column.type.kind === "enum" || column.type.kind === "yes-no";
  const text = value === null || (isWord && typeof raw === "string") ? rawText(raw).trim() : String(value);
  return `“${maskPersonalData(text)}${unit}”`;
}

/** `row` names the row: the values of its key, and the first name in it. */
export function describeRow(cells: ReadonlyMap<string, CollectCell>, key: readonly string[]): string {
  const stated = [...cells.values()].filter(({ form, column }) => form !== "" && column.key !== "note");
  const named = stated.find(({ column }) => column.type.kind === "name" || column.type.kind === "text");
  const keys = key.flatMap((one) => stated.filter(({ column }) => column.key === one));
  const shown = keys.length > 0 ? [...keys, ...(named ? [named] : [])] : stated.slice(0, UNNAMED_CELLS);
  return maskPersonalData([...new Set(shown.map(plainText))].join("，"));
}

const UNNAMED_CELLS = 4;

function plainText({ raw, value, column }: CollectCell): string {
  const isRead = value !== null && (column.type.kind === "identifier" || column.type.kind === "date");
  return (isRead ? String(value) : rawText(raw)).replace(/\s+/gu, " ").trim();
}

/** What was written: rows and cells of ledgers, and rows of the 字段映射. */
type Written = { readonly rows: number; readonly cells: number; readonly remembered: number };

export function describeWritten(path: string, { rows, cells, remembered }: Written): string {
  const mappings = remembered > 0 ? `，字段映射记下${remembered}条` : "";
  return `已写入：${path}（新增${rows}行，更改${cells}格${mappings}）\n若有公式用到这些格，请先在 Excel 或 WPS 中打开并保存一次，再审核。`;
}

export function describeNotWritten(command: string): string {
  return `以上只是对照，没有写入。确认后写入：${command}`;
}

/** Several sheets of one ledger in one file, which nobody decided about. */
export function describeSeveral(file: string, ledger: string, sheets: readonly string[]): string {
  const names = sheets.map((sheet) => `“${sheet}”`).join("");
  return `${file}有${sheets.length}张${ledger}：${names}，已一并汇入；只取一张或不取的，请用 --map 写明选用或忽略，写入后记在字段映射中，下次照办`;
}

export function describeUnfound(sheets: readonly string[]): string {
  return `映射中的${sheets.map((sheet) => `“${sheet}”`).join("、")}在来件中没有，没有用上，请检查文件名和工作表名`;
}

export const NOTHING_TO_WRITE = "没有可写入的新增和变更，工作簿没有改动。";
export const WRITE_QUESTION = "写入以上新增和变更吗？(y/N) ";
