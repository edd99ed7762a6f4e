/** One cell as a worksheet's XML holds it. */
import { cellAddress } from "../../core/base/a1";
import type { NumberKind } from "../../core/workbook/number-format";
import { escapeCellText } from "../cell-text";
import { excelSerial } from "../excel-date";
import type { CellContent } from "../../core/workbook/cell-content";

/** What the workbook says of its cells: the kinds of its formats, and from when dates count. */
export type CellContext = { readonly kinds: readonly NumberKind[]; readonly date1904: boolean };

export type CellPlace = { readonly row: number; readonly column: number };

/** Days between the two date systems. */
const LATER_1904 = 1462;
/** Characters that XML has no way to write; Excel writes them as _x001B_. A carriage return would be read as a line feed. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f]/g;

export function cellXml({ row, column }: CellPlace, value: CellContent, of: CellXmlOf): string {
  const { prefix, context } = of;
  const style = isShownAsDate(value, of) ? null : of.style;
  const head = `<${prefix}c r="${cellAddress(row, column)}"${style === null ? "" : ` s="${style}"`}`;
  const number = numberOf(value, style, context);
  if (number !== null) return `${head}><${prefix}v>${number}</${prefix}v></${prefix}c>`;
  if (value === null || value === "") return style === null ? "" : `${head}/>`;
  if (typeof value === "boolean") return `${head} t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v></${prefix}c>`;
  return (
    `${head} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escapedText(textOf(value))}` +
    `</${prefix}t></${prefix}is></${prefix}c>`
  );
}

export type CellXmlOf = {
  /** "" or "x:". */
  readonly prefix: string;
  /** Index of the cell's format; null for none. */
  readonly style: string | null;
  readonly context: CellContext;
};

/** 3 under the format of a date would be read as the third of January 1900. */
function isShownAsDate(value: CellContent, { style, context }: CellXmlOf): boolean {
  const isNumber = typeof value === "number" || (typeof value === "object" && value !== null && "percent" in value);
  return isNumber && style !== null && context.kinds[Number(style)] === "date";
}

function textOf(value: NonNullable<CellContent>): string {
  return typeof value === "object" && "date" in value ? value.date : String(value);
}

function numberOf(value: CellContent, style: string | null, { kinds, date1904 }: CellContext): number | null {
  if (typeof value === "number") return value;
  if (typeof value !== "object" || value === null) return null;
  const kind = kinds[Number(style ?? "0")];
  if ("percent" in value) return kind === "percent" ? Number((value.percent / 100).toPrecision(15)) : value.percent;
  if (kind !== "date") return null;
  return excelSerial(value.date) - (date1904 ? LATER_1904 : 0);
}

/** As it stands in the text of a cell. */
export function escapedText(text: string): string {
  const controlled = escapeCellText(text).replace(
    CONTROL,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
  return escapeXml(controlled);
}

/** Text as it may stand in an element or between double quotes. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
