/** Hand-written .xlsx packages, zips and OLE2 containers for tests: what a program other than ours might have made. */
import { strToU8, zipSync, type Zippable } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export type SheetXml = {
  readonly name?: string;
  /** Rows, as the worksheet's sheetData holds them. */
  readonly data?: string;
  /** What stands before and after sheetData. */
  readonly before?: string;
  readonly after?: string;
  readonly state?: "hidden" | "veryHidden";
  /** Table parts of the sheet, whole. */
  readonly tables?: readonly string[];
};

export type PackageXml = {
  readonly sheets: readonly SheetXml[];
  /** Shared strings, each the inside of its si. */
  readonly strings?: readonly string[];
  /** Cell formats 0, 1, …: a built-in identifier, or a code of one's own. */
  readonly formats?: readonly (number | string)[];
  readonly date1904?: boolean;
  /** Parts put in, or put in place of those made here; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
};

/** A zip of parts; text is taken as UTF-8. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts)) files[name] = typeof part === "string" ? strToU8(part) : part;
  return zipSync(files, { mtime: new Date(2000, 0, 1) });
}

/** The package as bytes. */
export function packageOf(xml: PackageXml): Uint8Array {
  const parts: Record<string, string | Uint8Array | null> = {
    ...describingParts(xml),
    ...sheetParts(xml.sheets),
    ...xml.parts,
  };
  const kept = Object.entries(parts).filter((entry): entry is [string, string | Uint8Array] => entry[1] !== null);
  return zipOf(Object.fromEntries(kept));
}

/** A workbook of one sheet named 专利. */
export function oneSheet(
  data: string,
  more: Omit<PackageXml, "sheets"> & { readonly sheet?: SheetXml } = {},
): Uint8Array {
  return packageOf({ ...more, sheets: [{ name: "专利", data, ...more.sheet }] });
}

function describingParts({ sheets, strings, formats, date1904 }: PackageXml): Record<string, string> {
  const named = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name ?? `表${index + 1}`}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="rId${index + 1}"/>`,
  );
  const targets: [string, string][] = sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`]);
  if (strings) targets.push(["sharedStrings", "sharedStrings.xml"]);
  if (formats) targets.push(["styles", "styles.xml"]);
  return {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/></Types>`,
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ""}/><sheets>${named.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(targets),
    ...(strings
      ? {
          "xl/sharedStrings.xml": `${HEAD}<sst xmlns="${MAIN}">${strings.map((si) => `<si>${si}</si>`).join("")}</sst>`,
        }
      : {}),
    ...(formats ? { "xl/styles.xml": stylesXml(formats) } : {}),
  };
}

export function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const lines = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join("")}</Relationships>`;
}

function stylesXml(formats: readonly (number | string)[]): string {
  const codes = formats.map((format, index) =>
    typeof format === "string"
      ? `<numFmt numFmtId="${164 + index}" formatCode="${format.replace(/&/g, "&amp;").replace(/"/g, "&quot;")}"/>`
      : "",
  );
  const xfs = formats.map(
    (format, index) => `<xf numFmtId="${typeof format === "string" ? 164 + index : format}" fontId="0"/>`,
  );
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts>${codes.join("")}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${xfs.join("")}</cellXfs></styleSheet>`;
}

function sheetParts(sheets: readonly SheetXml[]): Record<string, string> {
  const parts: Record<string, string> = {};
  for (const [index, { data = "", before = "", after = "", tables = [] }] of sheets.entries()) {
    const path = `sheet${index + 1}.xml`;
    parts[`xl/worksheets/${path}`] =
      `${HEAD}<worksheet xmlns="${MAIN}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
    if (tables.length === 0) continue;
    const targets = tables.map((_, table): [string, string] => [
      "table",
      `../tables/table${index + 1}-${table + 1}.xml`,
    ]);
    parts[`xl/worksheets/_rels/${path}.rels`] = relationships(targets);
    for (const [table, xml] of tables.entries()) parts[`xl/tables/table${index + 1}-${table + 1}.xml`] = HEAD + xml;
  }
  return parts;
}

const SECTOR = 512;

/** An OLE2 container with streams of these names, all empty: a header, one table sector, one or two directory sectors. */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(4 * SECTOR);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(76, 0, true);
  // The table: sector 0 is itself, the directory runs from 1 to 2 and ends.
  [0xfffffffd, 2, 0xfffffffe].forEach((next, sector) => view.setUint32(SECTOR + sector * 4, next, true));
  ["Root Entry", ...streams].forEach((name, entry) => {
    const at = 2 * SECTOR + entry * 128;
    [...name].forEach((character, index) => view.setUint16(at + index * 2, character.charCodeAt(0), true));
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    view.setUint8(at + 66, entry === 0 ? 5 : 2);
  });
  return bytes;
}
