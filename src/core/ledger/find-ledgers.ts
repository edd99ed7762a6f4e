/** Finds the bureau's ledgers and its 参数表 in a workbook, by their headers and names, never by where they stand. */
import type { Steps } from "../base/progress";
import { fail, ok, type Result } from "../base/result";
import { maskPersonalData } from "../identifier/personal-data";
import type { Sheet, Workbook } from "../workbook/workbook";
import { matcherOf } from "./header-match";
import { isOwn } from "./list-mappings";
import { mappedMatchers } from "./mapped-matchers";
import { MAPPINGS, type FieldMapping } from "./mapping";
import { nearLedger } from "./near-ledger";
import type { Ledger, LedgerSet, Parameter } from "./ledger";
import { findParameters } from "./parameters";
import { personalCells } from "./personal-cells";
import { readMappings, type ReadMappings } from "./read-mappings";
import { readSheet, type Builders } from "./read-sheet";
import { readSheets, type SheetsRead } from "./read-sheets";
import type { LedgerSchema, ParameterSchema } from "./schema";
import { textOfRow } from "./row-text";
import { isEmptyCell } from "./token";
import type { NearLedger } from "./unread";

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

/** The register 字段映射 was written by a newer Keji. */
export type NewerMappings = { readonly code: "newer-format"; readonly sheet: string };

/**
 * Recognises and reads every ledger. Yields `reading-sheet` before each sheet and how far it is in long ones. What the
 * workbook's own 字段映射 says is followed first, then what was `given`.
 */
export function* findLedgers(
  workbook: Workbook,
  schemas: LedgerSchemas,
  given: readonly FieldMapping[] = [],
): Steps<Result<LedgerSet, LedgerProblem | NewerMappings>> {
  const register = yield* readRegister(workbook.sheets, schemas.ledgers);
  const known = registeredMappings(register?.ledger ?? null, schemas.ledgers);
  if (known.newer !== null) return fail({ code: "newer-format", sheet: known.newer });
  const all = [...known.mappings, ...given.map((mapping) => ({ mapping, at: null }))];
  const mappings = all.filter(({ mapping }) => isOwn(mapping));
  const hasFormulas = workbook.sheets.some(({ formulas }) => formulas.length > 0);
  const others = workbook.sheets.filter(({ name }) => name !== register?.sheet);
  const read = yield* readSheets(others, schemas.ledgers, mappings);
  const found = yield* recognised(read, others, schemas);
  if (!found.ok) return found;
  const registers = new Map(found.value.registers);
  if (register) registers.set(MAPPINGS, register.ledger);
  const idleMappings = [...known.idle, ...read.idle];
  return ok({ workbook: workbook.name, ...found.value, registers, idleMappings, hasFormulas });
}

type Recognised = Omit<LedgerSet, "workbook" | "idleMappings" | "hasFormulas">;

/** What the sheets that were read come to; a workbook without a ledger or a 参数表 is a problem. */
function* recognised(
  { builders, unread, leftAlone, mappings }: SheetsRead,
  sheets: readonly Sheet[],
  schemas: LedgerSchemas,
): Steps<Result<Recognised, LedgerProblem>> {
  const parameters = findParameters(unread, schemas.parameters);
  const ignored = unread.filter((sheet) => sheet !== parameters?.sheet);
  const data = schemas.ledgers.filter(({ register }) => register !== true);
  const ledgers = inOrder(data, builders);
  if (ledgers.size === 0) return lacking("no-ledger", data, ignored);
  if (parameters === null && !schemas.withoutParameters) return lacking("no-parameters", schemas.parameters, ignored);
  const others = schemas.ledgers.filter(({ register }) => register === true);
  const stated = parameters ?? { parameters: new Map<string, Parameter>(), sheet: null };
  const recognised = { ledgers: ledgers.values(), parameters: stated.parameters.values() };
  return ok({
    parameters: stated.parameters,
    parameterSheet: stated.sheet?.name ?? null,
    ledgers,
    registers: inOrder(others, builders),
    ignoredSheets: namesOf(sheets.filter((sheet) => ignored.includes(sheet) || leftAlone.includes(sheet))),
    nearLedgers: yield* nearLedgersIn(ignored, data, mappings),
    personal: yield* personalCells(sheets, recognised),
  });
}

function namesOf(sheets: readonly Sheet[]): readonly string[] {
  return sheets.map(({ name }) => name);
}

function* nearLedgersIn(
  sheets: readonly Sheet[],
  schemas: readonly LedgerSchema[],
  mappings: readonly FieldMapping[],
): Steps<readonly NearLedger[]> {
  const matchers = schemas.map(matcherOf);
  const found: NearLedger[] = [];
  for (const [index, sheet] of sheets.entries()) {
    yield { done: index, total: sheets.length, what: "reading-sheet" };
    const near = nearLedger(sheet, mappedMatchers(matchers, sheet.name, mappings));
    if (near) found.push(near);
  }
  return found;
}

type Register = { readonly sheet: string; readonly ledger: Ledger };

/** The workbook's register 字段映射; null when it has none. What is mapped must be known before anything else is read. */
export function* readRegister(sheets: readonly Sheet[], schemas: readonly LedgerSchema[]): Steps<Register | null> {
  const schema = schemas.find(({ id }) => id === MAPPINGS);
  if (!schema) return null;
  const matchers = [matcherOf(schema)];
  for (const sheet of sheets) {
    const builders: Builders = new Map();
    yield* readSheet(sheet, { matchers, builders, passedOver: new Set() });
    const ledger = builders.get(MAPPINGS)?.build();
    if (ledger) return { sheet: sheet.name, ledger };
  }
  return null;
}

function registeredMappings(register: Ledger | null, schemas: readonly LedgerSchema[]): ReadMappings {
  return register ? readMappings(register, schemas) : { mappings: [], idle: [], newer: null };
}

function inOrder(schemas: readonly LedgerSchema[], builders: Builders): Map<string, Ledger> {
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
): Result<never, LedgerProblem> {
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
