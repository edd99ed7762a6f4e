/** How the cells of a new workbook look: 宋体 11, formats by kind, a header that stands out in print too. */
import type { CellStyle } from "hucre/xlsx";
import { never } from "../core/base/never";
import type { ColumnKind } from "./sheet-spec";

export const bodyFont = { name: "宋体", size: 11, charset: 134 } as const;

export const titleStyle: CellStyle = {
  font: { ...bodyFont, size: 16, bold: true },
  alignment: { horizontal: "center", vertical: "center" },
};

export const headerStyle: CellStyle = {
  font: { ...bodyFont, bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "D9E2F3" } },
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
};

export const nameStyle: CellStyle = { font: { ...bodyFont, bold: true }, alignment: { vertical: "center" } };

export const noteStyle: CellStyle = { font: bodyFont, alignment: { vertical: "top", wrapText: true } };

/** The style of a value. Text format keeps an 18-digit code from becoming a number when it is typed or pasted. */
export function valueStyle(kind: ColumnKind): CellStyle {
  switch (kind) {
    case "ordinal":
    case "year":
      return { font: bodyFont, numFmt: "0", alignment: { horizontal: "center" } };
    case "count":
      return { font: bodyFont, numFmt: "#,##0" };
    case "quantity":
      return { font: bodyFont };
    case "money":
      return { font: bodyFont, numFmt: "#,##0.00" };
    case "date":
      return { font: bodyFont, numFmt: "yyyy-mm-dd", alignment: { horizontal: "center" } };
    case "text":
    case "identifier":
      return { font: bodyFont, numFmt: "@" };
    default:
      return never(kind);
  }
}
