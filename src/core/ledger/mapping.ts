/**
 * How a person told us to read headers and sheets that were not known: a row of the register 字段映射, or of a file given
 * with --map. Applied before headers are matched; it never changes a cell.
 */
import { nearest } from "../base/nearest";
import { fail, ok, type Result } from "../base/result";
import { headerForm, splitHeader } from "./header-text";
import { listSheetOf } from "./list-sheet";
import type { ColumnSchema, LedgerSchema } from "./schema";
import { compact } from "./token";

/** The register's id in the pack. */
export const MAPPINGS = "T4";
/** Grows when what a row means changes; newer rows are refused (design 7). */
export const MAPPING_FORMAT = 1;

/** 采用 a header as a field, 忽略 a header or a whole sheet, 追加 a sheet to the others of its ledger, 选用 only this sheet for it. */
export type MappingAction = "use" | "ignore" | "append" | "choose";

export type FieldMapping = {
  readonly action: MappingAction;
  /** The sheet's name; empty: whatever the sheet is called. [甲股.xlsx]高企: a sheet of a list (list-sheet.ts). */
  readonly sheet: string;
  /** The header as the sheet has it (父/子 for one of several rows); empty: the sheet as a whole. */
  readonly header: string;
  /** Ledger id; empty where the action needs none. */
  readonly ledger: string;
  /** Column key; empty where the action needs none. */
  readonly field: string;
};

/** A mapping in a person's words. */
export type StatedMapping = {
  readonly action: MappingAction | null;
  readonly sheet: string;
  readonly header: string;
  readonly ledger: string;
  readonly field: string;
};

/** What is wrong with a stated mapping. `part` is where; `nearest` the name that was most likely meant. */
export type MappingFault = {
  readonly code: "unknown-ledger" | "unknown-field" | "no-action" | "incomplete";
  readonly part: keyof StatedMapping;
  readonly stated: string;
  readonly nearest: string | null;
};

/** The mapping with ledger and field found by id, name or synonym; or what is wrong with it. */
export function resolveMapping(
  stated: StatedMapping,
  schemas: readonly LedgerSchema[],
): Result<FieldMapping, MappingFault> {
  const { action, sheet, header } = stated;
  if (action === null) return fail({ code: "no-action", part: "action", stated: "", nearest: null });
  const missing = missingPart(stated, action);
  if (missing !== undefined) return fail({ code: "incomplete", part: missing, stated: "", nearest: null });
  if (action === "ignore") return ok({ action, sheet, header, ledger: "", field: "" });
  const ledger = schemas.find((schema) => isLedger(schema, stated.ledger));
  if (!ledger) return fail(unknownLedger(stated.ledger, schemas));
  if (action !== "use") return ok({ action, sheet, header: "", ledger: ledger.id, field: "" });
  const field = ledger.columns.find((column) => isField(column, stated.field));
  if (!field) return fail(unknownField(stated.field, ledger));
  return ok({ action, sheet, header, ledger: ledger.id, field: field.key });
}

/** Without a header it must be said which sheet is meant, of the workbook or of a list. */
function missingPart(stated: StatedMapping, action: MappingAction): (keyof StatedMapping & string) | undefined {
  const lacking = NEEDED[action].find((part) => stated[part] === "");
  if (lacking !== undefined || stated.header !== "") return lacking;
  return (listSheetOf(stated.sheet)?.sheet ?? stated.sheet) === "" ? "sheet" : undefined;
}

const NEEDED: Readonly<Record<MappingAction, readonly (keyof StatedMapping & string)[]>> = {
  use: ["header", "ledger", "field"],
  ignore: [],
  append: ["sheet", "ledger"],
  choose: ["sheet", "ledger"],
};

function isLedger({ id, name, aliases }: LedgerSchema, stated: string): boolean {
  return (
    id.toUpperCase() === stated.toUpperCase() || [name, ...aliases].some((word) => compact(word) === compact(stated))
  );
}

function isField({ key, name, synonyms }: ColumnSchema, stated: string): boolean {
  const { whole, name: bare } = splitHeader(stated);
  return key === stated || [name, ...synonyms].some((word) => headerForm(word) === whole || headerForm(word) === bare);
}

function unknownLedger(stated: string, schemas: readonly LedgerSchema[]): MappingFault {
  const options = schemas.map(({ name, aliases }) => ({ option: name, words: [name, ...aliases] }));
  return { code: "unknown-ledger", part: "ledger", stated, nearest: nearest(stated, options) };
}

function unknownField(stated: string, { columns }: LedgerSchema): MappingFault {
  const options = columns.map(({ name, synonyms }) => ({ option: name, words: [name, ...synonyms] }));
  return { code: "unknown-field", part: "field", stated, nearest: nearest(stated, options) };
}

/** Whether a mapping speaks of the sheet. */
export function isOfSheet(mapping: FieldMapping, sheet: string): boolean {
  return mapping.sheet === "" || mapping.sheet.trim() === sheet.trim();
}
