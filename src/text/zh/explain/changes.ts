/** 送审后变动清单 and the heads of a 取数说明, in Chinese. */
import type { FigureChange, RowChange } from "../../../core/explain/compare-retained";
import type { Retained, RetainedRow } from "../../../core/explain/retained";
import { formatDate } from "../../../core/indicator/format-figure";
import { STAGE_WORDS } from "./retained-words";

const NONE = "无数值";
const SHORT = 60;

/** 报送稿“总结.docx”（报市科技局，2022年1月5日） */
export function describeSent({ stage, document, recipient, on }: Retained): string {
  return `${STAGE_WORDS[stage]}“${document}”（${recipient === "" ? "" : `报${recipient}，`}${formatDate(on)}）`;
}

/** 送审后变动清单：自…以来，n个数值有变动 */
export function describeChanges(changes: readonly FigureChange[], retained: Retained): string {
  const values = changes.filter(({ valueChanged }) => valueChanged).length;
  const rows = changes.length - values;
  const since = `自${describeSent(retained)}以来`;
  if (changes.length === 0) return `送审后变动清单：${since}没有变动`;
  const parts = [
    ...(values > 0 ? [`${values}个数值有变动`] : []),
    ...(rows > 0 ? [`${rows}个数值未变但所依据的行有变动`] : []),
  ];
  return `送审后变动清单：${since}，${parts.join("，")}`;
}

/** 专利授权量（PAT_GRT）：5件 → 6件（新增1行、减少0行…） */
export function describeFigureChange({ key, name, then, now, valueChanged, rows }: FigureChange): string {
  const [before, after] = [short(then?.display ?? ""), short(now?.display ?? "")];
  const values = valueChanged ? `${before} → ${after}` : `${after}（数值未变）`;
  const counts = (["added", "removed", "changed"] as const)
    .map((kind) => ({ kind, count: rows.filter((row) => row.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${KIND_WORDS[kind]}${count}行`);
  return `${name}（${key}）：${values}${counts.length > 0 ? `；${counts.join("、")}` : ""}`;
}

export const KIND_WORDS = { added: "增加", removed: "减少", changed: "改动" } as const;

/** 改动 专利!5 2021… “法律状态”：有效 → 失效 */
export function describeRowChange({ kind, row, cells }: RowChange): string {
  const changed = cells.map(
    ({ column, then, now }) => `“${column}”${then === "" ? "空" : then} → ${now === "" ? "空" : now}`,
  );
  const where = kind === "removed" ? `原${row.sheet}第${row.row}行` : `${row.sheet}第${row.row}行`;
  return `${KIND_WORDS[kind]} ${where} ${nameOfRow(row)}${changed.length > 0 ? `：${changed.join("、")}` : ""}`;
}

/** 企业研发统计台账：计入行数7 → 6（不保留单个单位的内容，不逐行比较） */
export function describeUncompared({ ledger, then, now }: FigureChange["uncompared"][number]): string {
  return `${ledger}：计入行数${then} → ${now}（不保留单个单位的内容，不逐行比较）`;
}

/** A row that only a hash of its cells names is told by what stands in them. */
const HASH = /^[0-9a-f]{12}(?:#\d+)?$/;
const TOLD_CELLS = 4;

export function nameOfRow({ id, cells }: RetainedRow): string {
  if (!HASH.test(id)) return id;
  const texts = [...cells.values()].filter((text) => text !== "");
  return texts.slice(0, TOLD_CELLS).join(" ");
}

function short(text: string): string {
  if (text === "") return NONE;
  return text.length > SHORT ? `${text.slice(0, SHORT)}…` : text;
}
