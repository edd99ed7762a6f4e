/** The text a cell shows under its number format, for the formats that ledgers use; any other shows the bare number. */
import { fromExcelSerial } from "../../../core/base/plain-date";
import { numberKind } from "../../../core/workbook/number-format";
import type { CellValue } from "./model";

const DECIMALS = /0(?:\.(0+))?/;
/** Quoted text, an escaped character, a bracket that shows nothing, a run of one date letter, anything else. */
const PIECE = /"[^"]*"|\\.|\[[^\]]*\]|y+|m+|d+|h+|s+|./gi;
const SECONDS = 86_400;

/** What a person sees, were the column wide enough. */
export function shownText(value: CellValue, format: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (typeof value === "object") return value.error;
  const [code = format] = format.split(";");
  const kind = numberKind(code);
  if (kind === "date") return dateText(value, code) ?? String(value);
  return kind === "percent" ? `${decimalText(value * 100, code)}%` : numberText(value, code);
}

function numberText(value: number, code: string): string {
  if (!DECIMALS.test(code)) return String(value);
  const text = decimalText(value, code);
  return code.includes("#,##0") ? text.replace(/\B(?=(?:\d{3})+(?!\d))(?<!\.\d*)/g, ",") : text;
}

function decimalText(value: number, code: string): string {
  const decimals = DECIMALS.exec(code)?.[1]?.length ?? 0;
  return Number(value.toPrecision(15)).toFixed(decimals);
}

type Moment = { readonly y: string; readonly d: number; readonly h: number; readonly s: number };

function dateText(serial: number, code: string): string | null {
  const date = fromExcelSerial(serial);
  if (date === null) return null;
  const [year = "", month = "", day = ""] = date.split("-");
  const seconds = Math.round((serial - Math.floor(serial)) * SECONDS);
  const moment = { y: year, d: Number(day), h: Math.floor(seconds / 3600), s: seconds % 60 };
  const months = { month: Number(month), minute: Math.floor(seconds / 60) % 60 };
  let before = "";
  return code.replace(PIECE, (piece) => {
    const letter = piece[0]?.toLowerCase() ?? "";
    // An m after hours is minutes.
    if (letter === "m") return padded(before === "h" ? months.minute : months.month, piece);
    if ("ydhs".includes(letter)) before = letter;
    return pieceText(letter, piece, moment);
  });
}

function pieceText(letter: string, piece: string, moment: Moment): string {
  switch (letter) {
    case "y":
      return piece.length > 2 ? moment.y : moment.y.slice(2);
    case "d":
    case "h":
    case "s":
      return padded(moment[letter], piece);
    case '"':
      return piece.slice(1, -1);
    case "\\":
      return piece.slice(1);
    case "[":
      return "";
    default:
      return piece;
  }
}

function padded(value: number, token: string): string {
  return token.length > 1 ? String(value).padStart(2, "0") : String(value);
}
