/**
 * The package that hucre is given: the person's worksheets and strings under a plain workbook and styles of our making.
 * It parses every part it can reach, and one chart or comment that it cannot read would make the whole workbook unreadable;
 * odd part names, relationship ids and chart sheets make it fail or leave sheets out.
 */
import { plainStyles } from "./cell-formats";
import type { WorkbookParts } from "./workbook-parts";
import { archive, textPart } from "./zip-archive";
import type { ZipPart } from "./zip-directory";
import { unpackText } from "./zip-part";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** Its sheets are named by their index in `sheets`. */
export function cellsOnly({ sheets, styles, sharedStrings, date1904 }: WorkbookParts): Uint8Array {
  const held: { part: ZipPart; type: string; name: string }[] = sheets.map(({ sheet }, index) => ({
    part: sheet,
    type: "worksheet",
    name: `sheet${index}.xml`,
  }));
  if (styles) {
    const part = textPart("styles.xml", plainStyles(unpackText(styles)));
    held.push({ part, type: "styles", name: "styles.xml" });
  }
  if (sharedStrings) held.push({ part: sharedStrings, type: "sharedStrings", name: "sharedStrings.xml" });
  const named = sheets.map((_, index) => `<sheet name="${index}" sheetId="${index + 1}" r:id="rId${index}"/>`).join("");
  const workbook =
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="${date1904 ? 1 : 0}"/>` +
    `<sheets>${named}</sheets></workbook>`;
  return archive([
    textPart("[Content_Types].xml", `<Types xmlns="${PACKAGE}/content-types"/>`),
    textPart("_rels/.rels", relationships([{ type: "officeDocument", name: "xl/workbook.xml" }])),
    textPart("xl/workbook.xml", workbook),
    textPart("xl/_rels/workbook.xml.rels", relationships(held)),
    ...held.map(({ part, name }) => ({ ...part, name: `xl/${name}` })),
  ]);
}

function relationships(targets: readonly { readonly type: string; readonly name: string }[]): string {
  const lines = targets.map(
    ({ type, name }, index) => `<Relationship Id="rId${index}" Type="${OFFICE}/${type}" Target="${name}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${lines.join("")}</Relationships>`;
}
