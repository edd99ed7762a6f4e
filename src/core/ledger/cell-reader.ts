/** How the cells of each kind of column become typed values. */
import type { RawValue } from "../workbook/workbook";
import { amountReader } from "./amount-reader";
import { readDate } from "./date-value";
import { enumReader } from "./enum-value";
import { identifierReader } from "./identifier-value";
import type { Flaw, Value } from "./ledger";
import { readList } from "./list-value";
import { readNumber } from "./number-value";
import type { CellReader } from "./reads-cell";
import type { ColumnType } from "./schema";
import { readRawCell, readTextCell } from "./text-value";
import { readYear } from "./year-value";
import { yesNoReader } from "./yes-no-value";

/** The reader for a column; `headerUnit` is the unit its header or sheet names, null when none does. */
export function readerOf(type: ColumnType, headerUnit: string | null): CellReader {
  switch (type.kind) {
    case "count":
    case "money":
    case "quantity":
      return amountReader(canonicalUnit(type) ?? "", headerUnit);
    case "enum":
      return enumReader(type.values);
    case "yes-no":
      return yesNoReader(type);
    case "identifier":
      return identifierReader(type.identifier);
    default:
      return PLAIN[type.kind];
  }
}

type Plain = Exclude<ColumnType["kind"], "count" | "money" | "quantity" | "enum" | "yes-no" | "identifier">;

/** Kinds that are read the same way in every column. */
const PLAIN: Readonly<Record<Plain, CellReader>> = {
  ordinal: (raw) => (typeof raw === "number" ? raw : readNumber(raw).value),
  date: dateCell,
  year: readYear,
  raw: readRawCell,
  text: readTextCell,
  list: readList,
  name: readTextCell,
};

/** The unit a numeric column's values are kept in; null for the other kinds. */
export function canonicalUnit(type: ColumnType): string | null {
  if (type.kind === "money") return "万元";
  return type.kind === "count" || type.kind === "quantity" ? type.unit : null;
}

function dateCell(raw: RawValue, flaws: Flaw[]): Value {
  if (raw !== null && typeof raw === "object" && raw.kind === "date") return raw.date;
  const { value, flaws: found } = readDate(raw);
  if (found.length > 0) flaws.push(...found);
  return value;
}
