/** Results of formulas that a change made untrue are taken out, so that nobody reads an old one before Excel has worked it out anew. */
import { parseCellRange } from "../cell-range";
import type { SheetParts } from "../workbook-parts";
import { decodeXml, firstTag, startTags } from "../xml-tags";
import { expandShared } from "./expand-shared";
import { mapReferences, UnclearFormula, type Reference } from "./formula-refs";
import type { PackageEdit } from "./package-edit";
import type { Area, ChangedCells } from "./changed-cells";

export type Stale = { readonly edit: PackageEdit; readonly sheets: readonly SheetParts[]; readonly main: string };

type Formula = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly text: string;
  /** null where what it reads cannot be told. */
  readonly reads: readonly Area[] | null;
};

const LAST = 1_048_576;
const CELL = /<((?:[\w.-]+:)?)c\b[^>]*?(?:\/>|>[^]*?<\/\1c>)/g;
const FORMULA = /<(?:[\w.-]+:)?f\b[^>]*?(?:\/>|>([^<]*)<)/;

/** Follows the changes from formula to formula. A workbook without formulas stays as it is. */
export function forgetStale(changed: ChangedCells, stale: Stale): void {
  const formulas = stale.sheets.flatMap((sheet) => formulasOf(sheet, stale.edit));
  if (formulas.length === 0) return;
  const names = namedAreas(stale);
  const found = new Map<string, Set<string>>();
  let open: readonly Formula[] = formulas;
  for (let before = -1; before !== open.length;) {
    before = open.length;
    open = open.filter((formula) => {
      if (!isStale(formula, changed, names)) return true;
      changed.add(formula.sheet, formula.row, formula.column);
      found.set(formula.sheet, (found.get(formula.sheet) ?? new Set()).add(formula.address));
      return false;
    });
  }
  if (found.size === 0) return;
  for (const { name, sheet } of stale.sheets) {
    const cells = found.get(name.toUpperCase());
    if (cells) stale.edit.change(sheet.name, withoutResults(expandShared(stale.edit.text(sheet.name)), cells));
  }
  stale.edit.change(stale.main, recalculated(stale.edit.text(stale.main)));
}

function formulasOf({ name, sheet }: SheetParts, edit: PackageEdit): readonly Formula[] {
  const xml = edit.text(sheet.name);
  if (!/<(?:[\w.-]+:)?f\b/.test(xml)) return [];
  const own = name.toUpperCase();
  return [...expandShared(xml).matchAll(CELL)].flatMap(([cell]): readonly Formula[] => {
    const text = FORMULA.exec(cell)?.[1];
    const address = /^<[^>]*?\sr="([^"]+)"/.exec(cell)?.[1] ?? "";
    const at = text === undefined ? null : parseCellRange(address);
    if (text === undefined || at === null) return [];
    const formula = decodeXml(text);
    return [{ sheet: own, row: at.top, column: at.left, address, text: formula, reads: areasIn(formula, own) }];
  });
}

function areasIn(formula: string, home: string): readonly Area[] | null {
  const areas: Area[] = [];
  try {
    mapReferences(formula, (reference) => {
      areas.push(areaOf(reference, home));
      return reference;
    });
  } catch (error) {
    if (error instanceof UnclearFormula) return null;
    throw error;
  }
  return areas;
}

function areaOf({ sheet, from, to }: Reference, home: string): Area {
  const end = to ?? from;
  const [top, bottom] = ends(from.row, end.row);
  const [left, right] = ends(from.column, end.column);
  return { sheet: (sheet ?? home).toUpperCase(), range: { top, bottom, left, right } };
}

/** A whole column has no row, a whole row no column. */
function ends(a: number | null, b: number | null): readonly [number, number] {
  if (a === null || b === null) return [1, LAST];
  return a < b ? [a, b] : [b, a];
}

type Named = { readonly name: string; readonly areas: readonly Area[] };

/** Names of ranges, and of Excel Tables, that formulas may read by. */
function namedAreas({ edit, sheets, main }: Stale): readonly Named[] {
  const workbook = edit.text(main);
  const defined = [...workbook.matchAll(/<(?:[\w.-]+:)?definedName\b[^>]*?\sname="([^"]+)"[^>]*>([^<]+)</g)].map(
    ([, name = "", text = ""]): Named => ({ name: decodeXml(name), areas: areasIn(decodeXml(text), "") ?? [] }),
  );
  const tables = sheets.flatMap(({ name, tables: parts }) =>
    parts.flatMap(({ name: path }): readonly Named[] => {
      const tag = firstTag(edit.text(path), "table");
      const range = parseCellRange(tag?.attributes.get("ref") ?? "");
      const areas = range ? [{ sheet: name.toUpperCase(), range }] : [];
      return [{ name: tag?.attributes.get("displayName") ?? "", areas }];
    }),
  );
  return [...defined, ...tables].filter(({ name }) => name !== "");
}

function isStale({ sheet, row, text, reads }: Formula, changed: ChangedCells, names: readonly Named[]): boolean {
  if (reads === null) return true;
  if (reads.some((area) => changed.meets(area))) return true;
  // [@金额]: the same row of the table that the formula stands in.
  if (
    /\[@|\[#This Row\]/iu.test(text) &&
    changed.meets({ sheet, range: { top: row, bottom: row, left: 1, right: LAST } })
  )
    return true;
  return names.some(({ name, areas }) => text.includes(name) && areas.some((area) => changed.meets(area)));
}

function withoutResults(xml: string, cells: ReadonlySet<string>): string {
  return xml.replace(CELL, (cell) => {
    const [head = "", address = ""] = /^<[^>]*?\sr="([^"]+)"[^>]*>/.exec(cell) ?? [];
    if (!cells.has(address) || !FORMULA.test(cell)) return cell;
    const bare = cell.slice(head.length).replace(/<((?:[\w.-]+:)?)v\b[^>]*?(?:\/>|>[^<]*<\/\1v>)/, "");
    return head.replace(/\st="[^"]*"/, "") + bare;
  });
}

/** Asks Excel to work everything out when it opens the workbook. */
export function recalculated(workbook: string): string {
  if ([...startTags(workbook, "calcPr")].length > 0) {
    const without = workbook.replace(/(<(?:[\w.-]+:)?calcPr\b[^>]*?)\sfullCalcOnLoad="[^"]*"/, "$1");
    return without.replace(/(<(?:[\w.-]+:)?calcPr\b)/, '$1 fullCalcOnLoad="1"');
  }
  for (const before of ["definedNames", "externalReferences", "functionGroups", "sheets"]) {
    const end = new RegExp(`</((?:[\\w.-]+:)?)${before}>`);
    if (end.test(workbook))
      return workbook.replace(end, (tag, prefix: string) => `${tag}<${prefix}calcPr fullCalcOnLoad="1"/>`);
  }
  return workbook;
}
