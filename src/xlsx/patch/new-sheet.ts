/** The part of a sheet of our own making. */
import { cellAddress } from "../../core/base/a1";
import { cellXml, escapeXml, type CellContext } from "./cell-xml";
import type { NewSheet } from "./sheet-patch";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** What Excel takes for a list that is written into the cell's own rule. */
const LONGEST_LIST = 255;

/** `main` is the namespace that the workbook is written in: the transitional or the strict one. */
export function newSheetXml(sheet: NewSheet, main: string, context: CellContext): string {
  const { rows, widths } = sheet;
  const right = Math.max(1, ...rows.map((row) => row.length));
  const extent = `A1:${cellAddress(Math.max(1, rows.length), right)}`;
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  return (
    `${HEAD}<worksheet xmlns="${main}"><dimension ref="${extent}"/><sheetViews><sheetView workbookViewId="0">` +
    `${paneXml(sheet)}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
    `${columns.length > 0 ? `<cols>${columns.join("")}</cols>` : ""}<sheetData>${dataXml(sheet, context)}</sheetData>` +
    `${choicesXml(sheet)}<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`
  );
}

function paneXml({ frozenRows }: NewSheet): string {
  if (frozenRows === 0) return "";
  return `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
}

function dataXml({ rows }: NewSheet, context: CellContext): string {
  return rows
    .map((cells, at) => {
      const row = at + 1;
      const xml = cells.map((value, i) => cellXml({ row, column: i + 1 }, value, { prefix: "", style: null, context }));
      return `<row r="${row}">${xml.join("")}</row>`;
    })
    .join("");
}

function choicesXml({ choices }: NewSheet): string {
  const usable = choices.filter(({ values }) => values.length > 0 && values.join(",").length <= LONGEST_LIST);
  const lists = usable.map(
    ({ range, values }) =>
      `<dataValidation type="list" allowBlank="1" sqref="${range}">` +
      `<formula1>${escapeXml(`"${values.join(",")}"`)}</formula1></dataValidation>`,
  );
  return lists.length === 0 ? "" : `<dataValidations count="${lists.length}">${lists.join("")}</dataValidations>`;
}
