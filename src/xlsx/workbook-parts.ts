/** Which parts of a package hold what: its worksheets in tab order, their tables, the styles and the shared strings. */
import type { Sheet } from "../core/workbook/workbook";
import { firstTag, isSet, startTags, type Tag } from "./xml-tags";
import type { ZipPart, ZipParts } from "./zip-directory";
import { unpackText } from "./zip-part";

export type SheetParts = {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly sheet: ZipPart;
  readonly tables: readonly ZipPart[];
};

export type WorkbookParts = {
  readonly sheets: readonly SheetParts[];
  readonly styles: ZipPart | null;
  readonly sharedStrings: ZipPart | null;
  /** Dates count from 1904, as old Excel for Mac did. */
  readonly date1904: boolean;
};

export type Relation = { readonly id: string; readonly type: string; readonly path: string };

/** The path of the part that names the sheets. */
export function workbookPath(parts: ZipParts): string {
  return relationsOf(parts, "").find((relation) => relation.type === "officeDocument")?.path ?? "xl/workbook.xml";
}

/** The path of the part that holds another's relationships. */
export function relationshipsPath(path: string): string {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

/** Follows the package's relationships. Throws when the workbook or a worksheet it names is not there. */
export function findWorkbookParts(parts: ZipParts): WorkbookParts {
  const main = workbookPath(parts);
  const workbook = unpackText(needed(parts, main));
  const relations = relationsOf(parts, main);
  const oneOf = (type: string): ZipPart | null => {
    const path = relations.find((relation) => relation.type === type)?.path;
    return (path === undefined ? null : parts.get(path.toLowerCase())) ?? null;
  };
  return {
    sheets: findSheets(parts, workbook, relations),
    styles: oneOf("styles"),
    sharedStrings: oneOf("sharedStrings"),
    date1904: isSet(firstTag(workbook, "workbookPr"), "date1904"),
  };
}

function findSheets(parts: ZipParts, workbook: string, relations: readonly Relation[]): SheetParts[] {
  const sheets: SheetParts[] = [];
  let named = 0;
  for (const tag of startTags(workbook, "sheet")) {
    named += 1;
    const relation = relations.find(({ id }) => id === tag.attributes.get("id"));
    if (!relation) throw new Error(`no relationship for sheet ${named}`);
    // Chart sheets, dialogs and macro sheets hold no cells.
    if (relation.type !== "worksheet") continue;
    sheets.push({
      name: tag.attributes.get("name") ?? "",
      visibility: visibilityOf(tag),
      sheet: needed(parts, relation.path),
      tables: tablesOf(parts, relation.path),
    });
  }
  if (named === 0) throw new Error("the workbook names no sheet");
  return sheets;
}

function visibilityOf(tag: Tag): Sheet["visibility"] {
  const state = tag.attributes.get("state");
  return state === "hidden" ? "hidden" : state === "veryHidden" ? "very-hidden" : "visible";
}

function tablesOf(parts: ZipParts, sheetPath: string): ZipPart[] {
  return relationsOf(parts, sheetPath)
    .filter(({ type }) => type === "table")
    .map(({ path }) => needed(parts, path));
}

function needed(parts: ZipParts, path: string): ZipPart {
  const part = parts.get(path.toLowerCase());
  if (!part) throw new Error(`no part ${path}`);
  return part;
}

/** Relationships of a part, or of the package itself when the path is empty; none when it has no such part. */
function relationsOf(parts: ZipParts, path: string): Relation[] {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const part = parts.get(relationshipsPath(path).toLowerCase());
  if (!part) return [];
  return [...startTags(unpackText(part), "Relationship")]
    .filter(({ attributes }) => attributes.get("TargetMode") !== "External")
    .map(({ attributes }) => ({
      id: attributes.get("Id") ?? "",
      // The last word is the same in the transitional and the strict namespace.
      type: (attributes.get("Type") ?? "").replace(/^.*\//, ""),
      path: resolve(folder, attributes.get("Target") ?? ""),
    }));
}

function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
