/** Cells that hold several names: 温家山村、桐坑村 (domain 8.2 N35). */
import type { RawValue } from "../workbook/workbook";
import type { Flaw } from "./ledger";
import { readTextCell } from "./text-value";

/** What stands between two names; a line break only because the column is declared a list. */
const BETWEEN = /[、；;，,\n\r]/u;
const JOINED = "、";

/** The names, each once, in the order they stand, joined by 、; null when there is none. */
export function readList(raw: RawValue, flaws: Flaw[]): string | null {
  const text = readTextCell(raw, flaws);
  if (text === null) return null;
  const items = text
    .split(BETWEEN)
    .map((item) => item.trim())
    .filter((item) => item !== "");
  return items.length === 0 ? null : [...new Set(items)].join(JOINED);
}

/** The names of a list column's value. */
export function listItems(value: unknown): readonly string[] {
  return typeof value === "string" && value !== "" ? value.split(JOINED) : [];
}
