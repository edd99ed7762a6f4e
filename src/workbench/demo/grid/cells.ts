/** A cell of the host as the grid's library has it, and back. */
import { CellValueType, type ICellData, type IStyleData } from "@univerjs/core";
import type { GridCell } from "../../host/grid/grid-view";
import type { CellValue } from "../../host/model/model";

const GENERAL = "General";
/** How files spell newer functions; the library knows them by their plain names. */
const FILE_PREFIX = /\b_xlfn\.(?:_xlws\.)?/g;
const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;
/** The host's mark for a formula whose result the file lacks. */
const UNCALCULATED = "#未计算";

/** The cell without its style. */
export function contentFor({ value, formula }: Pick<GridCell, "value" | "formula">): ICellData {
  const isUnknown = typeof value === "object" && value?.error === UNCALCULATED;
  const content: ICellData = { ...(isUnknown ? { v: null, t: null } : valueFor(value)), p: null, si: null };
  return { ...content, f: formula === null ? null : formulaFor(formula) };
}

export function formulaFor(formula: string): string {
  return formula.replace(FILE_PREFIX, "");
}

function valueFor(value: CellValue): ICellData {
  if (value === null) return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: typeof value === "object" ? value.error : value, t: CellValueType.STRING };
}

/** The number format as a style; null takes one away. */
export function formatFor(format: string): IStyleData["n"] {
  return format === GENERAL ? null : { pattern: format };
}

/** What stands in a cell of the library. */
export function valueFrom(cell: ICellData | null | undefined): CellValue {
  const text = cell?.p?.body?.dataStream;
  if (text !== undefined) return text.replace(/\r\n$/, "").replaceAll("\r", "\n");
  return plainFrom(cell ?? {});
}

function plainFrom(cell: ICellData): CellValue {
  const { v: value } = cell;
  if (value === null || value === undefined || value === "") return null;
  if (cell.t === CellValueType.BOOLEAN) return value === true || value === 1 || value === "1";
  return typeof value === "string" ? valueOfText(value, cell) : value;
}

// The library keeps a number that was typed as text until it is drawn.
function valueOfText(text: string, cell: ICellData): CellValue {
  if (cell.t === CellValueType.NUMBER && text.trim() !== "" && Number.isFinite(Number(text))) return Number(text);
  return ERROR.test(text) && (cell.f || cell.si) ? { error: text } : text;
}
