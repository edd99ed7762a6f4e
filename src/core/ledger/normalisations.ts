/**
 * The log of what was read otherwise than it was typed (domain 8, class A: silent, but logged): how many cells of which column,
 * and why. Counts only: what the cells hold is in the workbook.
 */
import { canonicalUnit } from "./cell-reader";
import type { Column, Flaw, Ledger, Value } from "./ledger";
import type { EnumValue } from "./schema";
import type { RawValue } from "../workbook/workbook";
import { roundMicro } from "./unit";

/** Flaws whose cells have a value all the same, and what needs no flaw to be seen. */
export type NormalisationKind =
  | Extract<
      Flaw,
      | "width-or-space"
      | "text-number"
      | "thousands"
      | "unit-in-cell"
      | "unit-converted"
      | "chinese-numeral"
      | "blank-token"
      | "parenthesised-negative"
      | "serial-date"
      | "compact-date"
      | "restored-zero"
      | "ditto"
    >
  /** 2021.3.15 and 2021年3月15日 as text. */
  | "date-spelling"
  /** Another word for one of the column's values: √ for 是, 国高 for 国家级. */
  | "synonym"
  /** An identifier without its blanks, in capitals and at normal width. */
  | "cleaned"
  /** 28.869999999999997 */
  | "rounded"
  /** An amount in the unit that its header or sheet names. */
  | "unit-of-header"
  | "percent-format"
  /** The value of a cell merged over several rows. */
  | "filled-down";

export type Normalisation = {
  readonly ledger: string;
  /** Column key. */
  readonly column: string;
  readonly kind: NormalisationKind;
  readonly count: number;
};

const OF_FLAWS: ReadonlySet<Flaw> = new Set<Flaw>([
  ...(["width-or-space", "text-number", "thousands", "unit-in-cell", "unit-converted", "chinese-numeral"] as const),
  ...(["blank-token", "parenthesised-negative", "serial-date", "compact-date", "restored-zero", "ditto"] as const),
]);

/** Every ledger's columns in order, each kind once. */
export function normalisationsIn(ledgers: Iterable<Ledger>): readonly Normalisation[] {
  return [...ledgers].flatMap((ledger) =>
    [...ledger.columns].flatMap(([key, column]) =>
      [...countsOf(ledger, key, column)].map(([kind, count]) => ({
        ...{ ledger: ledger.schema.id, column: key },
        ...{ kind, count },
      })),
    ),
  );
}

type Counts = Map<NormalisationKind, number>;

function countsOf(ledger: Ledger, key: string, column: Column): Counts {
  const counts: Counts = new Map();
  for (const kind of [...flawsOf(column), ...unflawedOf(ledger, column)]) add(counts, kind, 1);
  for (const [at, table] of ledger.tables.entries()) {
    add(counts, "filled-down", table.filledDown.get(key) ?? 0);
    const converted = isConverted(table.unitOf.get(key), column) ? numbersOf(ledger, column, at) : 0;
    add(counts, "unit-of-header", converted);
  }
  return counts;
}

function add(counts: Counts, kind: NormalisationKind, by: number): void {
  if (by > 0) counts.set(kind, (counts.get(kind) ?? 0) + by);
}

function* flawsOf({ flaws }: Column): Generator<NormalisationKind> {
  for (const found of flaws.values()) for (const flaw of found) if (isOfFlaw(flaw)) yield flaw;
}

function* unflawedOf({ count }: Ledger, column: Column): Generator<NormalisationKind> {
  const seen = unflawed(column);
  for (let row = 0; row < count; row++) {
    const kind = column.flaws.has(row) ? null : seen(column.raw[row] ?? null, column.values[row] ?? null);
    if (kind !== null) yield kind;
  }
}

function isOfFlaw(flaw: Flaw): flaw is Extract<NormalisationKind, Flaw> {
  return OF_FLAWS.has(flaw);
}

/** What an unflawed cell of the column may have gone through. */
function unflawed({ schema }: Column): (raw: RawValue, value: Value) => NormalisationKind | null {
  const { type } = schema;
  switch (type.kind) {
    case "date":
      return (raw, value) => (typeof raw === "string" && value !== null && raw !== value ? "date-spelling" : null);
    case "enum":
      return otherWords(type.values);
    case "yes-no":
      return (raw, value) => (value === null || raw === (value === true ? "是" : "否") ? null : "synonym");
    case "identifier":
      return (raw, value) => (typeof raw === "string" && value !== null && raw !== value ? "cleaned" : null);
    case "count":
    case "money":
    case "quantity":
      return amount;
    default:
      return () => null;
  }
}

function otherWords(values: readonly EnumValue[]): (raw: RawValue, value: Value) => NormalisationKind | null {
  const names = new Map<Value, string>(values.map(({ code, name }) => [code, name]));
  return (raw, value) => (value !== null && raw !== names.get(value) ? "synonym" : null);
}

function amount(raw: RawValue): NormalisationKind | null {
  if (typeof raw === "number") return raw === roundMicro(raw) ? null : "rounded";
  return typeof raw === "object" && raw !== null && raw.kind === "percent" ? "percent-format" : null;
}

function isConverted(stated: string | undefined, { schema }: Column): boolean {
  const canonical = canonicalUnit(schema.type);
  return stated !== undefined && canonical !== null && canonical !== "" && stated !== canonical;
}

function numbersOf(ledger: Ledger, column: Column, table: number): number {
  return column.values.reduce<number>(
    (sum, value, row) => (typeof value === "number" && ledger.tableOf[row] === table ? sum + 1 : sum),
    0,
  );
}
