/** The kinds of the workbook's cell formats, and a plain styles part that tells hucre just these. */
import { builtInNumberKind, numberKind, type NumberKind } from "../core/workbook/number-format";
import { startTags } from "./xml-tags";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/**
 * Without styles hucre tells a date from a number, but not a percentage; with them it takes twice the time and half again
 * the memory, for an object per cell. Of a cell whose format is marked as a checkbox it always makes an object: so the
 * percentages are marked. None of the person's own checkboxes gets here, and their cells hold no numbers.
 */
const CHECKBOX = '<extLst><ext uri="{C7286773-470A-42A8-94C5-96B5CB345126}"/></extLst>';
const FORMAT_OF_KIND: Readonly<Record<NumberKind, string>> = {
  number: '<xf numFmtId="0"/>',
  date: '<xf numFmtId="14"/>',
  percent: `<xf numFmtId="0">${CHECKBOX}</xf>`,
};

/** A styles part with the same cell formats in the same order, reduced to their kinds. */
export function plainStyles(styles: string): string {
  const formats = cellFormatKinds(styles).map((kind) => FORMAT_OF_KIND[kind]);
  return `<styleSheet xmlns="${MAIN}"><cellXfs>${formats.join("")}</cellXfs></styleSheet>`;
}

/** The kind of each cell format, by the index that cells name it by. */
export function cellFormatKinds(styles: string): NumberKind[] {
  const given = new Map<number, NumberKind>();
  for (const { attributes } of startTags(section(styles, "numFmts"), "numFmt")) {
    given.set(Number(attributes.get("numFmtId")), numberKind(attributes.get("formatCode") ?? ""));
  }
  return [...startTags(section(styles, "cellXfs"), "xf")].map(({ attributes }) => {
    const id = Number(attributes.get("numFmtId") ?? "0");
    return given.get(id) ?? builtInNumberKind(id);
  });
}

// Formats of named styles and of conditional formats look the same but stand elsewhere.
function section(xml: string, name: string): string {
  return new RegExp(`<(?:[\\w.-]+:)?${name}[\\s>][^]*?</(?:[\\w.-]+:)?${name}>`).exec(xml)?.[0] ?? "";
}
