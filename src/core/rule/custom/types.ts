/** What an expression will come to, as far as that is known before it is run. */
import type { ColumnSchema, LedgerSchema } from "../../ledger/schema";

export type Simple = "any" | "null" | "boolean" | "text" | "number" | "day" | "duration";

export type Type =
  /** `column`: it is a cell of that column, whose words (发明专利) stand for its values (发明). */
  | { readonly kind: Simple; readonly column?: ColumnSchema }
  | { readonly kind: "list" | "interval"; readonly of: Type }
  | { readonly kind: "context"; readonly entries: ReadonlyMap<string, Type> }
  | { readonly kind: "rows" | "row"; readonly ledger: LedgerSchema };

export const ANY: Type = { kind: "any" };
export const NULL: Type = { kind: "null" };
export const BOOLEAN: Type = { kind: "boolean" };
export const TEXT: Type = { kind: "text" };
export const NUMBER: Type = { kind: "number" };
export const DAY: Type = { kind: "day" };
export const DURATION: Type = { kind: "duration" };

export function listOf(of: Type): Type {
  return { kind: "list", of };
}

/** The type of a column's cells. */
export function typeOfColumn(column: ColumnSchema): Type {
  switch (column.type.kind) {
    case "ordinal":
    case "count":
    case "money":
    case "quantity":
    case "year":
      return { kind: "number", column };
    case "yes-no":
      return { kind: "boolean", column };
    case "date":
      return { kind: "day", column };
    default:
      return { kind: "text", column };
  }
}

/** Whether values of the two can be the same kind of thing. */
export function canMeet(a: Type, b: Type): boolean {
  return a.kind === b.kind || [a, b].some(({ kind }) => kind === "any" || kind === "null");
}

/** What either of two comes to. */
export function joined(a: Type, b: Type): Type {
  if (a.kind === "null" || a === b) return b;
  if (b.kind === "null") return a;
  if (a.kind === "list" && b.kind === "list") return listOf(joined(a.of, b.of));
  if (isSimple(a) && isSimple(b)) return joinedSimple(a, b);
  return joinedOthers(a, b);
}

function joinedOthers(a: Type, b: Type): Type {
  if (a.kind === "context" && b.kind === "context") return joinedContexts(a.entries, b.entries);
  return isOfSameLedger(a, b) ? a : ANY;
}

/** Entries that only one of them has are null in the other. */
function joinedContexts(a: ReadonlyMap<string, Type>, b: ReadonlyMap<string, Type>): Type {
  const keys = new Set([...a.keys(), ...b.keys()]);
  return {
    kind: "context",
    entries: new Map([...keys].map((key) => [key, joined(a.get(key) ?? NULL, b.get(key) ?? NULL)])),
  };
}

function isOfSameLedger(a: Type, b: Type): boolean {
  return "ledger" in a && "ledger" in b && a.kind === b.kind && a.ledger === b.ledger;
}

type SimpleType = Extract<Type, { readonly kind: Simple }>;

function isSimple(type: Type): type is SimpleType {
  return !("of" in type) && !("ledger" in type) && !("entries" in type);
}

function joinedSimple(a: SimpleType, b: SimpleType): Type {
  if (a.kind !== b.kind) return ANY;
  return a.column === b.column ? a : { kind: a.kind };
}

/** What the members of a list, or the rows of a ledger, are. */
export function memberOf(type: Type): Type {
  if (type.kind === "list") return type.of;
  if (type.kind === "rows") return { kind: "row", ledger: type.ledger };
  return type.kind === "any" ? ANY : type;
}
