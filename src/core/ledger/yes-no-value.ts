/** Reads a cell as yes or no (domain N34). */
import type { RawValue } from "../workbook/workbook";
import type { CellReader } from "./reads-cell";
import type { Flaw } from "./ledger";
import { readNumber } from "./number-value";
import type { ColumnType } from "./schema";
import { compact, isBlankToken, isErrorText } from "./token";

const YES = ["√", "✓", "✔", "☑", "○", "〇", "O", "Y", "YES", "TRUE", "1", "是", "有", "对", "已"] as const;
const NO = ["×", "✗", "✘", "☒", "X", "N", "NO", "FALSE", "0", "否", "无", "没有", "不是", "未"] as const;

type YesNo = Extract<ColumnType, { readonly kind: "yes-no" }>;

/** How to read a column of yes and no, with its own words beside the common ones. */
export function yesNoReader(type: YesNo): CellReader {
  const words = new Map<string, boolean>();
  for (const word of [...YES, ...(type.yes ?? [])]) words.set(compact(word).toUpperCase(), true);
  for (const word of [...NO, ...(type.no ?? [])]) words.set(compact(word).toUpperCase(), false);
  const counted = type.counted === true;
  return (raw, flaws) => {
    if (typeof raw === "boolean") return raw;
    const known = typeof raw === "string" ? words.get(raw) : undefined;
    return known ?? readWord(raw, { words, counted }, flaws);
  };
}

type Reading = { readonly words: ReadonlyMap<string, boolean>; readonly counted: boolean };

function readWord(raw: RawValue, reading: Reading, flaws: Flaw[]): boolean | null {
  if (raw === null) return null;
  if (typeof raw === "object") return unknown(raw.kind === "error" ? "excel-error" : "unknown-value", flaws);
  const word = compact(String(raw)).toUpperCase();
  if (word === "") return null;
  const known = reading.words.get(word);
  if (known !== undefined) return known;
  if (isBlankToken(word)) return unknown("blank-token", flaws);
  if (isErrorText(word)) return unknown("excel-error", flaws);
  return reading.counted ? anyOf(raw, flaws) : unknown("unknown-value", flaws);
}

function unknown(flaw: Flaw, flaws: Flaw[]): null {
  flaws.push(flaw);
  return null;
}

/** 研发机构数 3 says that there is one. */
function anyOf(raw: RawValue, flaws: Flaw[]): boolean | null {
  const { value } = readNumber(raw);
  return value === null ? unknown("unknown-value", flaws) : value > 0;
}
