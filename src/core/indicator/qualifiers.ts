/** The values that tell an indicator's rows apart: their codes in a figure's key, their names, and the condition each stands for. */
import { compareText } from "../base/compare";
import { sha256 } from "../base/sha256";
import type { Column, LedgerSet } from "../ledger/ledger";
import type { ColumnType, LedgerSchema } from "../ledger/schema";
import { writtenIn } from "./conditions";
import type { Condition } from "./indicator";
import type { ReportTime } from "./report-time";

export type QualifierReader = {
  /** ASCII; null when the cell is empty. */
  codeOf(row: number): string | null;
  nameOf(code: string): string;
  conditionOf(code: string): readonly Condition[];
  compare(a: string, b: string): number;
};

/** What indicators are settled for: the workbook's ledgers, what the pack declares of them, and the report's time. */
export type Settling = {
  readonly ledgers: LedgerSet;
  readonly schemas: readonly LedgerSchema[];
  readonly time: ReportTime;
};

const HASH_DIGITS = 8;
/** The code of words that no enumeration knows: "x" and the beginning of their hash. */
function hashCode(words: string): string {
  return `x${sha256(words).slice(0, HASH_DIGITS)}`;
}

/** Reads a column's cells as a qualifier's values. Years are relative to the report year: y, y-1. */
export function qualifierReader(ledger: string, key: string, { ledgers, schemas, time }: Settling): QualifierReader {
  const column = ledgers.ledgers.get(ledger)?.columns.get(key);
  const declared = schemas.find(({ id }) => id === ledger)?.columns.find((one) => one.key === key);
  const type = column?.schema.type ?? declared?.type;
  return type?.kind === "year" ? yearReader(key, column, time.year) : wordReader(key, column, type);
}

function yearReader(key: string, column: Column | undefined, reportYear: number): QualifierReader {
  const yearsAgo = (code: string): number => (code === "y" ? 0 : -Number(code.slice(1)));
  return {
    codeOf(row) {
      const year = column?.values[row];
      if (typeof year !== "number") return null;
      const later = year - reportYear;
      return later === 0 ? "y" : later > 0 ? `y+${later}` : `y${later}`;
    },
    nameOf: (code) => String(reportYear - yearsAgo(code)),
    conditionOf: (code) => [{ column: key, yearsAgo: yearsAgo(code) }],
    compare: (a, b) => yearsAgo(a) - yearsAgo(b),
  };
}

function wordReader(key: string, column: Column | undefined, type: ColumnType | undefined): QualifierReader {
  const values = type?.kind === "enum" ? type.values : [];
  const codes = new Map<string, string>();
  const words = new Map<string, string>();
  const coded = (text: string): string => {
    const known = codes.get(text);
    if (known !== undefined) return known;
    const code = hashCode(text);
    codes.set(text, code);
    words.set(code, text);
    return code;
  };
  const rank = new Map(values.map(({ code }, at) => [code, at]));
  const rankOf = (code: string): number => rank.get(code) ?? values.length;
  return {
    codeOf(row) {
      const value = column?.values[row] ?? null;
      if (typeof value === "string" && rank.has(value)) return value;
      const text = column ? writtenIn(column, row) : null;
      return text === null ? null : coded(text);
    },
    nameOf: (code) => values.find((value) => value.code === code)?.name ?? words.get(code) ?? code,
    conditionOf(code) {
      const text = words.get(code);
      return [text === undefined ? { column: key, is: [code] } : { column: key, written: text }];
    },
    compare: (a, b) => rankOf(a) - rankOf(b) || compareText(a, b),
  };
}
