/** Finds the bureau's ledgers and its 参数表 in a workbook, by their headers and names, never by where they stand. */
import type { Steps } from "../base/progress";
import { fail, ok, type Result } from "../base/result";
import { maskPersonalData } from "../identifier/personal-data";
import type { Sheet, Workbook } from "../workbook/workbook";
import { matcherOf } from "./header-match";
import type { Ledger, LedgerSet, Parameter } from "./ledger";
import { findParameters } from "./parameters";
import { personalCells } from "./personal-cells";
import { readSheet, type Builders } from "./read-sheet";
import type { LedgerSchema, ParameterSchema } from "./schema";
import { textOfRow } from "./row-text";
import { isEmptyCell } from "./token";

export type LedgerSchemas = {
  readonly ledgers: readonly LedgerSchema[];
  readonly parameters: readonly ParameterSchema[];
  /** A list of its own comes without a 参数表; otherwise its absence is a problem. */
  readonly withoutParameters?: true;
};

/** What stands in a sheet that nothing was recognised in. */
export type FoundSheet = { readonly sheet: string; readonly headers: readonly string[] };

export type LedgerProblem = {
  /** The workbook holds none of the ledgers, or no 参数表. */
  readonly code: "no-ledger" | "no-parameters";
  /** Names of the ledgers or parameters that would have been recognised. */
  readonly lookedFor: readonly string[];
  readonly found: readonly FoundSheet[];
};

/** Recognises and reads every ledger. Yields `reading-sheet` before each sheet and how far it is in long ones. */
export function* findLedgers(workbook: Workbook, schemas: LedgerSchemas): Steps<Result<LedgerSet, LedgerProblem>> {
  const matchers = schemas.ledgers.map(matcherOf);
  const builders: Builders = new Map();
  const unread: Sheet[] = [];
  for (const [index, sheet] of workbook.sheets.entries()) {
    yield { done: index, total: workbook.sheets.length, what: "reading-sheet" };
    const tables = yield* readSheet(sheet, matchers, builders);
    if (tables === 0 && !isEmptySheet(sheet)) unread.push(sheet);
  }
  yield { done: workbook.sheets.length, total: workbook.sheets.length, what: "reading-sheet" };
  const parameters = findParameters(unread, schemas.parameters);
  const ignored = unread.filter((sheet) => sheet !== parameters?.sheet);
  const data = schemas.ledgers.filter(({ register }) => register !== true);
  const ledgers = inOrder(data, builders);
  if (ledgers.size === 0) return lacking("no-ledger", data, ignored);
  if (parameters === null && !schemas.withoutParameters) return lacking("no-parameters", schemas.parameters, ignored);
  const stated = parameters ?? { parameters: new Map<string, Parameter>(), sheet: null };
  const recognised = { ledgers: ledgers.values(), parameters: stated.parameters.values() };
  return ok({
    workbook: workbook.name,
    parameters: stated.parameters,
    parameterSheet: stated.sheet?.name ?? null,
    ledgers,
    registers: inOrder(
      schemas.ledgers.filter(({ register }) => register === true),
      builders,
    ),
    ignoredSheets: ignored.map((sheet) => sheet.name),
    personal: yield* personalCells(workbook.sheets, recognised),
  });
}

function isEmptySheet(sheet: Sheet): boolean {
  return sheet.rows.every((row) => row.every(isEmptyCell));
}

function inOrder(schemas: readonly LedgerSchema[], builders: Builders): ReadonlyMap<string, Ledger> {
  const ledgers = new Map<string, Ledger>();
  for (const { id } of schemas) {
    const builder = builders.get(id);
    if (builder !== undefined) ledgers.set(id, builder.build());
  }
  return ledgers;
}

function lacking(
  code: LedgerProblem["code"],
  lookedFor: readonly { readonly name: string }[],
  sheets: readonly Sheet[],
): Result<LedgerSet, LedgerProblem> {
  const found = sheets.map((sheet) => ({ sheet: sheet.name, headers: likelyHeaders(sheet) }));
  return fail({ code, lookedFor: lookedFor.map(({ name }) => name), found });
}

const TITLE_ZONE = 10;
const HEADERS_SHOWN = 12;

/** The texts of the row near the top that has most of them. */
function likelyHeaders(sheet: Sheet): string[] {
  let best: string[] = [];
  for (const [index, row] of sheet.rows.slice(0, TITLE_ZONE).entries()) {
    const texts = row.filter((raw): raw is string => typeof raw === "string" && !isEmptyCell(raw));
    if (texts.length > best.length) best = texts.slice(0, HEADERS_SHOWN).map((text) => text.replace(/\s+/gu, ""));
    else if (best.length === 0 && textOfRow(sheet, index + 1) !== "") best = [textOfRow(sheet, index + 1)];
  }
  // A list that is no ledger may be one of people.
  return best.map(maskPersonalData);
}
