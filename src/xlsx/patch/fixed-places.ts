/** What keeps places on a sheet in parts of its own, and so would not follow rows that move. */
import { parseCellRange } from "../cell-range";
import { relationshipsPath, type SheetParts } from "../workbook-parts";
import { startTags } from "../xml-tags";
import type { PackageEdit } from "./package-edit";
import { refuse, type RowShift } from "./row-shift";
import type { Unmovable } from "./sheet-patch";

/** Throws CannotPatch where a comment, a picture or a pivot table stands in the way. */
export function refuseFixed(shift: RowShift, edit: PackageEdit, sheet: SheetParts): void {
  if (isSourceOfPivot(shift, edit)) refuse(shift, "pivot-table");
  const relations = relationshipsPath(sheet.sheet.name);
  if (!edit.has(relations)) return;
  for (const { attributes } of startTags(edit.text(relations), "Relationship")) {
    const type = (attributes.get("Type") ?? "").replace(/^.*\//, "");
    const what = fixedBy(type, attributes.get("Target") ?? "", { shift, edit });
    if (what !== null) refuse(shift, what);
  }
}

function isSourceOfPivot({ sheet }: RowShift, edit: PackageEdit): boolean {
  return edit
    .paths(/pivotCacheDefinition\d*\.xml$/i)
    .flatMap((path) => [...startTags(edit.text(path), "worksheetSource")])
    .some(({ attributes }) => attributes.get("sheet")?.toUpperCase() === sheet.toUpperCase());
}

type Given = { readonly shift: RowShift; readonly edit: PackageEdit };

const ALWAYS: ReadonlyMap<string, Unmovable> = new Map([
  ["pivotTable", "pivot-table"],
  ["ctrlProp", "drawing"],
  ["control", "drawing"],
  ["oleObject", "drawing"],
]);

function fixedBy(type: string, target: string, { shift, edit }: Given): Unmovable | null {
  if (/comment/i.test(type)) return isBelow(rowsOf(edit, target, /\sref="([A-Z]+\d+)"/gi), shift) ? "comment" : null;
  if (type !== "drawing") return ALWAYS.get(type) ?? null;
  // Anchors count rows from 0.
  const anchors = rowsOf(edit, target, /<(?:[\w.-]+:)?row>(\d+)</g)?.map((row) => row + 1) ?? null;
  return isBelow(anchors, shift) ? "drawing" : null;
}

/** null when the part is not found. */
function rowsOf(edit: PackageEdit, target: string, pattern: RegExp): readonly number[] | null {
  const name = target.replace(/^.*\//, "").toLowerCase();
  const path = edit.paths(/\.xml$/i).find((one) => one.toLowerCase().endsWith(`/${name}`));
  if (path === undefined) return null;
  return [...edit.text(path).matchAll(pattern)].map(([, at = ""]) => parseCellRange(at)?.bottom ?? Number(at));
}

function isBelow(rows: readonly number[] | null, { at }: RowShift): boolean {
  return rows === null || rows.some((row) => !(row < at));
}
