/** Makes a further sheet known to a workbook: its part, its type, its relationship and its tab at the end. */
import { relationshipsPath } from "../workbook-parts";
import { firstTag, startTags } from "../xml-tags";
import { escapeXml, type CellContext } from "./cell-xml";
import { newSheetXml } from "./new-sheet";
import type { PackageEdit } from "./package-edit";
import type { NewSheet } from "./sheet-patch";

const TYPES = "[Content_Types].xml";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** `main` is the path of the part that names the sheets. */
export function addSheet(
  edit: PackageEdit,
  sheet: NewSheet,
  of: { readonly main: string; readonly context: CellContext },
): void {
  const { main, context } = of;
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const name = freePart(edit, folder);
  edit.add(folder + name, newSheetXml(sheet, namespaceOf(edit.text(main)), context));
  edit.change(
    TYPES,
    before(
      edit.text(TYPES),
      "Types",
      (prefix) => `<${prefix}Override PartName="/${folder}${name}" ContentType="${TYPE}"/>`,
    ),
  );
  const id = relate(edit, main, name);
  edit.change(main, withTab(edit.text(main), sheet.name, id));
}

/** The namespace of a workbook's or a worksheet's own elements. */
export function namespaceOf(xml: string): string {
  const [, prefix = ""] = /<(?:([\w.-]+):)?(?:workbook|worksheet)\b/.exec(xml) ?? [];
  const attribute = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
  const found = new RegExp(`\\s${attribute}=["']([^"']+)["']`).exec(xml)?.[1];
  if (found === undefined) throw new Error("a part without a namespace");
  return found;
}

function freePart(edit: PackageEdit, folder: string): string {
  for (let number = 1; ; number++) {
    const name = `worksheets/sheet${number}.xml`;
    if (!edit.has(folder + name)) return name;
  }
}

function relate(edit: PackageEdit, main: string, target: string): string {
  const path = relationshipsPath(main);
  const xml = edit.text(path);
  const known = [...startTags(xml, "Relationship")].map(({ attributes }) => attributes);
  const ids = new Set(known.map((attributes) => attributes.get("Id")));
  let number = known.length + 1;
  while (ids.has(`rId${number}`)) number++;
  // A strict workbook names its relationships in a namespace of its own.
  const worksheet = known.find((attributes) => attributes.get("Type")?.endsWith("/worksheet"))?.get("Type");
  const type = worksheet ?? `${OFFICE}/worksheet`;
  const line = (prefix: string): string =>
    `<${prefix}Relationship Id="rId${number}" Type="${type}" Target="${target}"/>`;
  edit.change(path, before(xml, "Relationships", line));
  return `rId${number}`;
}

function withTab(workbook: string, name: string, id: string): string {
  const ids = [...startTags(workbook, "sheet")].map(({ attributes }) => Number(attributes.get("sheetId") ?? "0"));
  const idPrefix = /<(?:[\w.-]+:)?sheet\s[^>]*?\s([\w.-]+):id=/.exec(workbook)?.[1] ?? "r";
  const sheetId = Math.max(0, ...ids) + 1;
  return before(
    workbook,
    "sheets",
    (prefix) => `<${prefix}sheet name="${escapeXml(name)}" sheetId="${sheetId}" ${idPrefix}:id="${id}"/>`,
  );
}

/** The XML with a line before the end of the element, written with the element's own prefix. */
function before(xml: string, element: string, line: (prefix: string) => string): string {
  if (!firstTag(xml, element)) throw new Error(`no ${element}`);
  const end = new RegExp(`</((?:[\\w.-]+:)?)${element}\\s*>`).exec(xml);
  if (!end) throw new Error(`no end of ${element}`);
  return xml.slice(0, end.index) + line(end[1] ?? "") + xml.slice(end.index);
}
