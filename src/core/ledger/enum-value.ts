/** Reads a cell as one of a column's allowed values, by name or synonym. */
import type { RawValue } from "../workbook/workbook";
import type { CellReader } from "./reads-cell";
import type { Flaw } from "./ledger";
import type { EnumValue } from "./schema";
import { readTextCell } from "./text-value";
import { compact } from "./token";

/** How to read a column of these values into their codes. */
export function enumReader(values: readonly EnumValue[]): CellReader {
  const codes = new Map<string, string>();
  for (const value of values) for (const word of value.synonyms) codes.set(wordForm(word), value.code);
  // Names last: a canonical name wins over another value's synonym.
  for (const value of values) codes.set(wordForm(value.name), value.code);
  return (raw, flaws) => {
    const known = typeof raw === "string" ? codes.get(raw) : undefined;
    return known ?? readWord(raw, codes, flaws);
  };
}

function readWord(raw: RawValue, codes: ReadonlyMap<string, string>, flaws: Flaw[]): string | null {
  const text = readTextCell(raw, flaws);
  if (text === null) return null;
  const code = codes.get(wordForm(text));
  if (code === undefined) flaws.push("unknown-value");
  return code ?? null;
}

/** 授权（有效） and 授权(有效) are one word. */
function wordForm(text: string): string {
  return compact(text).toUpperCase();
}
