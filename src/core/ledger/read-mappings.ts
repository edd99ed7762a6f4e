/** Reads the register 字段映射, and says of its rows which cannot be followed. */
import type { Place } from "../base/a1";
import type { Sheet } from "../workbook/workbook";
import { headerForm, splitHeader } from "./header-text";
import { placeOf, valueAt, type Ledger } from "./ledger";
import {
  isOfSheet,
  MAPPING_FORMAT,
  resolveMapping,
  type FieldMapping,
  type MappingAction,
  type StatedMapping,
} from "./mapping";
import type { LedgerSchema } from "./schema";
import type { IdleMapping } from "./unread";

export type ReadMapping = { readonly mapping: FieldMapping; readonly at: Place | null };

export type ReadMappings = {
  readonly mappings: readonly ReadMapping[];
  readonly idle: readonly IdleMapping[];
  /** The sheet whose rows a newer Keji wrote: what they say may mean something else by now. */
  readonly newer: string | null;
};

const ACTIONS: ReadonlySet<unknown> = new Set<MappingAction>(["use", "ignore", "append", "choose"]);

/** Everything the register says, row by row. */
export function readMappings(register: Ledger, schemas: readonly LedgerSchema[]): ReadMappings {
  const mappings: ReadMapping[] = [];
  const idle: IdleMapping[] = [];
  let newer: string | null = null;
  for (let row = 0; row < register.count; row++) {
    const format = valueAt(register, row, "format");
    if (typeof format === "number" && format > MAPPING_FORMAT) newer = placeOf(register, row, "format")?.sheet ?? "";
    const stated = statedAt(register, row);
    const resolved = resolveMapping(stated, schemas);
    const at = placeOf(register, row, resolved.ok ? "action" : resolved.problem.part);
    if (resolved.ok) mappings.push({ mapping: resolved.value, at });
    else {
      const { code, stated: text, nearest } = resolved.problem;
      idle.push({ code, at: at ?? placeOf(register, row, "sheet"), stated: text, nearest });
    }
  }
  return { mappings, idle, newer };
}

function statedAt(register: Ledger, row: number): StatedMapping {
  const text = (key: string): string => String(valueAt(register, row, key) ?? "").trim();
  const action = valueAt(register, row, "action");
  const [header, field] = [text("header"), text("field")];
  // Who names a header and a field means to use it.
  const implied = register.columns.get("action")?.flaws.has(row) || header === "" || field === "" ? null : "use";
  return {
    action: isAction(action) ? action : implied,
    sheet: text("sheet"),
    header,
    ledger: text("ledger"),
    field,
  };
}

function isAction(value: unknown): value is MappingAction {
  return ACTIONS.has(value);
}

/** The mappings that name a sheet or a header which is not there: it may have been renamed since. */
export function staleMappings(mappings: readonly ReadMapping[], sheets: readonly Sheet[]): readonly IdleMapping[] {
  return mappings.flatMap(({ mapping, at }): IdleMapping[] => {
    const named = sheets.filter(({ name }) => isOfSheet(mapping, name));
    if (named.length === 0) return [{ code: "no-such-sheet", at, stated: mapping.sheet, nearest: null }];
    if (mapping.header === "" || mapping.sheet === "" || named.some((sheet) => hasHeader(sheet, mapping.header)))
      return [];
    return [{ code: "no-such-header", at, stated: mapping.header, nearest: null }];
  });
}

const SEARCHED_ROWS = 200;

function hasHeader({ rows }: Sheet, header: string): boolean {
  const wanted = headerForm(header);
  const leaf = headerForm(header.split("/").at(-1) ?? header);
  return rows.slice(0, SEARCHED_ROWS).some((row) =>
    row.some((raw) => {
      if (typeof raw !== "string") return false;
      const { whole, name } = splitHeader(raw);
      return whole === wanted || name === wanted || whole === leaf;
    }),
  );
}
