/** Mappings that speak of lists handed in (P4), not of the workbook's own sheets. In a file's name * stands for anything. */
import { listSheetOf } from "./list-sheet";
import type { FieldMapping } from "./mapping";

/** Whether a mapping speaks of the workbook's own sheets. */
export function isOwn({ sheet }: FieldMapping): boolean {
  return listSheetOf(sheet) === null;
}

/**
 * What holds for a list, its sheets by their bare names: what was said of it, and what headers mean in the workbook. Which of
 * its own sheets the workbook reads says nothing of a list, though a sheet of it bears the same name.
 */
export function mappingsForList(mappings: readonly FieldMapping[], file: string): readonly FieldMapping[] {
  return mappings.flatMap((mapping) => {
    const of = listSheetOf(mapping.sheet);
    if (of === null) return mapping.header === "" ? [] : [mapping];
    return isNamed(of.file, file) ? [{ ...mapping, sheet: of.sheet }] : [];
  });
}

/** A list may be known by its path: the last part of it is its name. */
function isNamed(pattern: string, path: string): boolean {
  const name = comparable(path.split(/[\\/]/u).at(-1) ?? path);
  const [first = "", ...others] = comparable(pattern).split("*");
  const last = others.pop();
  if (last === undefined) return name === first;
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  let rest = name.slice(first.length, name.length - last.length);
  for (const part of others) {
    const at = rest.indexOf(part);
    if (at === -1) return false;
    rest = rest.slice(at + part.length);
  }
  return true;
}

function comparable(name: string): string {
  return name.normalize("NFC").trim().toLowerCase();
}

/** Whether two mappings say the same. */
export function isSameMapping(a: FieldMapping, b: FieldMapping): boolean {
  const forms = [a, b].map(({ action, sheet, header, ledger, field }) =>
    [action, sheet.trim(), header.trim(), ledger, field].join("\n"),
  );
  return forms[0] === forms[1];
}
