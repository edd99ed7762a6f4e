/** Reads a cell as an identifier in its clean form; whether it holds is a rule's business, so a wrong one is kept. */
import { clean, cleanCell, isBlank } from "../identifier/clean";
import { checkPatentNumber } from "../identifier/patent-number";
import type { RawValue } from "../workbook/workbook";
import type { CellReader } from "./reads-cell";
import type { Flaw } from "./ledger";
import type { IdentifierKind } from "./schema";
import { isErrorText } from "./token";

/** Excel keeps fifteen digits of a number. */
const EXACT_NUMBERS_BELOW = 1e15;
const NORMAL_PATENT_NUMBER = /^\d{12}\.[\dX]$/;
/** Reading does not know the report year; which years are possible is for the rule that does. */
const ANY_YEAR = 9999;

/** How to read a column of these identifiers. */
export function identifierReader(kind: IdentifierKind): CellReader {
  return kind === "patent" ? readPatentNumber : readIdentifier;
}

function readIdentifier(raw: RawValue, flaws: Flaw[]): string | null {
  if (raw === null) return null;
  const text = typeof raw === "string" ? clean(raw) : cleanCell(raw);
  if (text === "") return null;
  if (isErrorText(text)) flaws.push("excel-error");
  else if (isBlank(text)) flaws.push("blank-token");
  else {
    if (typeof raw === "number" && Math.abs(raw) >= EXACT_NUMBERS_BELOW) flaws.push("number-as-identifier");
    return text;
  }
  return null;
}

function readPatentNumber(raw: RawValue, flaws: Flaw[]): string | null {
  if (typeof raw === "string" && NORMAL_PATENT_NUMBER.test(raw)) return raw;
  if (readIdentifier(raw, flaws) === null) return null;
  const check = checkPatentNumber(raw, ANY_YEAR);
  if (check.ok && check.flags.includes("RESTORED_TRAILING_ZERO")) flaws.push("restored-zero");
  return check.normalized;
}
