/** What a file says of its cells and names that core's workbook leaves out: number formats, formulas, defined names, custom XML. */
import { expandShared } from "../../../xlsx/patch/expand-shared";
import { firstTag } from "../../../xlsx/xml-tags";
import { findWorkbookParts } from "../../../xlsx/workbook-parts";
import type { ZipPart, ZipParts } from "../../../xlsx/zip-directory";
import { unpackText } from "../../../xlsx/zip-part";
import { parseCells } from "./address";
import { GENERAL, putFormat, putFormula, type At } from "./cells";
import { nextId, type SheetModel, type WorkbookModel } from "./model";
import { stylesToFormats } from "./number-formats";

const CELL = /<(?:\w+:)?c\s([^>]*?)(?:\/>|>([^]*?)<\/(?:\w+:)?c>)/g;
const PLACE = /(?:^|\s)r="([A-Z]+\d+)"/;
const STYLE = /(?:^|\s)s="(\d+)"/;
const FORMULA = /<(?:\w+:)?f(?:\s[^>]*)?>([^<]+)<\//;
const DEFINED_NAME = /<(?:\w+:)?definedName\s([^>]*)>([^<]*)</g;
const CUSTOM_XML = /^customxml\/item\d+\.xml$/;

/** Adds them to a workbook that was made from the same package. */
export function addFileFacts(workbook: WorkbookModel, parts: ZipParts): void {
  const found = findWorkbookParts(parts);
  const formats = found.styles === null ? [] : stylesToFormats(unpackText(found.styles));
  for (const [index, { sheet }] of found.sheets.entries()) {
    const model = workbook.sheets[index];
    if (model) addCellFacts(model, writtenOut(unpackText(sheet)), formats);
  }
  addNames(workbook, parts.get("xl/workbook.xml"));
  for (const [path, part] of parts) {
    if (!CUSTOM_XML.test(path)) continue;
    workbook.xmlParts.push({ kind: "xml-part", workbook, id: nextId(workbook), xml: unpackText(part) });
  }
}

/** Shared formulas written out in each cell; where one of them is broken, cells show what the file has for them. */
function writtenOut(xml: string): string {
  try {
    return expandShared(xml);
  } catch {
    return xml;
  }
}

function addCellFacts(sheet: SheetModel, xml: string, formats: readonly string[]): void {
  for (const [, attributes = "", content] of xml.matchAll(CELL)) {
    const format = formatIn(attributes, formats);
    const formula = formulaIn(content ?? "");
    const place = format === GENERAL && formula === null ? null : placeOf(attributes);
    if (place === null) continue;
    putFormat(sheet, place, format);
    if (formula !== null) putFormula(sheet, place, formula);
  }
}

function formatIn(attributes: string, formats: readonly string[]): string {
  return formats[Number(STYLE.exec(attributes)?.[1] ?? "0")] ?? GENERAL;
}

function formulaIn(content: string): string | null {
  const text = FORMULA.exec(content)?.[1];
  return text === undefined ? null : `=${unescaped(text)}`;
}

function placeOf(attributes: string): At | null {
  const place = PLACE.exec(attributes)?.[1];
  const area = place === undefined ? null : parseCells(place);
  return area === null ? null : { row: area.top, column: area.left };
}

function addNames(workbook: WorkbookModel, part: ZipPart | undefined): void {
  if (part === undefined) return;
  for (const [, attributes = "", formula = ""] of unpackText(part).matchAll(DEFINED_NAME)) {
    const tag = firstTag(`<definedName ${attributes}>`, "definedName");
    const name = tag?.attributes.get("name");
    // Names of one sheet only are not of the workbook.
    if (name === undefined || tag?.attributes.has("localSheetId") === true) continue;
    const visible = tag?.attributes.get("hidden") !== "1";
    workbook.names.push({ kind: "name", workbook, name, formula: `=${unescaped(formula)}`, visible, comment: "" });
  }
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}
