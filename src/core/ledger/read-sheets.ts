/** Reads every sheet of a workbook as a person mapped it: some left alone, some chosen for their ledger. */
import type { Steps } from "../base/progress";
import type { Sheet } from "../workbook/workbook";
import { findHeader } from "./find-header";
import { matcherOf } from "./header-match";
import { mappedMatchers } from "./mapped-matchers";
import { isOfSheet, MAPPINGS, type FieldMapping } from "./mapping";
import { staleMappings, type ReadMapping } from "./read-mappings";
import { readSheet, type Builders } from "./read-sheet";
import type { LedgerSchema } from "./schema";
import { isEmptyCell } from "./token";
import type { IdleMapping } from "./unread";

export type SheetsRead = {
  readonly builders: Builders;
  /** Sheets that hold something, but no ledger. */
  readonly unread: readonly Sheet[];
  /** Sheets that a person wants left alone, and those that lost to a chosen one. */
  readonly leftAlone: readonly Sheet[];
  readonly idle: readonly IdleMapping[];
  /** What was followed: it holds for the sheets that were not read, too. */
  readonly mappings: readonly FieldMapping[];
};

/** Yields `reading-sheet` before each sheet. */
export function* readSheets(
  sheets: readonly Sheet[],
  schemas: readonly LedgerSchema[],
  mappings: readonly ReadMapping[],
): Steps<SheetsRead> {
  const matchers = schemas.filter(({ id }) => id !== MAPPINGS).map(matcherOf);
  const all = mappings.map(({ mapping }) => mapping);
  const builders: Builders = new Map();
  const unread: Sheet[] = [];
  const leftAlone: Sheet[] = [];
  // Of several things said of a sheet the last holds.
  const isIgnored = ({ name }: Sheet): boolean =>
    all.filter((one) => one.header === "" && isOfSheet(one, name)).at(-1)?.action === "ignore";
  const chosen = chosenSheets(sheets, mappings);
  const passedOver = new Set<string>();
  for (const [index, sheet] of inTurn(sheets, chosen).entries()) {
    yield { done: index, total: sheets.length, what: "reading-sheet" };
    if (isIgnored(sheet)) leftAlone.push(sheet);
    else {
      const own = new Set([...passedOver].filter((ledger) => chosen.get(ledger) !== sheet));
      const into = { matchers: mappedMatchers(matchers, sheet.name, all), builders, passedOver: own };
      const tables = yield* readSheet(sheet, into);
      if (tables === 0 && !isEmptySheet(sheet))
        (own.size > 0 && isPassedOver(sheet, into) ? leftAlone : unread).push(sheet);
    }
    for (const [ledger, picked] of chosen) if (picked === sheet && builders.has(ledger)) passedOver.add(ledger);
  }
  yield { done: sheets.length, total: sheets.length, what: "reading-sheet" };
  return {
    builders,
    unread,
    leftAlone,
    idle: [...staleMappings(mappings, sheets), ...unfit(mappings, passedOver, sheets)],
    mappings: all,
  };
}

/** Ledger id → the sheet that a person chose for it; of two choices the later holds, and appending it later undoes it. */
function chosenSheets(sheets: readonly Sheet[], mappings: readonly ReadMapping[]): ReadonlyMap<string, Sheet> {
  const chosen = new Map<string, Sheet>();
  for (const { mapping } of mappings) {
    const sheet = mapping.header === "" ? sheets.find(({ name }) => isOfSheet(mapping, name)) : undefined;
    if (sheet && mapping.action === "choose") chosen.set(mapping.ledger, sheet);
    if (mapping.action === "append" && chosen.get(mapping.ledger) === sheet) chosen.delete(mapping.ledger);
  }
  return chosen;
}

/** Chosen sheets first: only when one really holds its ledger are the others passed over. */
function inTurn(sheets: readonly Sheet[], chosen: ReadonlyMap<string, Sheet>): readonly Sheet[] {
  const first = new Set(chosen.values());
  return [...sheets.filter((sheet) => first.has(sheet)), ...sheets.filter((sheet) => !first.has(sheet))];
}

function isPassedOver(sheet: Sheet, into: Parameters<typeof readSheet>[1]): boolean {
  const found = findHeader(sheet, 1, into.matchers);
  return found !== null && into.passedOver.has(found.matcher.schema.id);
}

function unfit(
  mappings: readonly ReadMapping[],
  passedOver: ReadonlySet<string>,
  sheets: readonly Sheet[],
): readonly IdleMapping[] {
  return mappings
    .filter(
      ({ mapping }) =>
        mapping.action === "choose" &&
        !passedOver.has(mapping.ledger) &&
        sheets.some(({ name }) => isOfSheet(mapping, name)),
    )
    .map(({ mapping, at }) => ({ code: "not-that-ledger", at, stated: mapping.sheet, nearest: null }));
}

function isEmptySheet(sheet: Sheet): boolean {
  return sheet.rows.every((row) => row.every(isEmptyCell));
}
