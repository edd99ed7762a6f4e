/** A cell as a person left it in a grid that reads and calculates by itself: the raw value, with a formula of its own or in place of one. */
import { cellAddress } from "../../core/base/a1";
import { escapeCellText } from "../cell-text";
import { escapedText, escapeXml, type CellPlace } from "./cell-xml";

export type EnteredValue = {
  /** A date is its serial number; `error` as Excel shows it: #DIV/0!. */
  readonly entered: string | number | boolean | null | { readonly error: string };
  /** Without the sign in front of it. */
  readonly formula: string | null;
  /** A number format other than the cell's own; null keeps that. */
  readonly format: string | null;
};

export type EnteredCell = EnteredValue & CellPlace;

/** Functions that came after Excel 2007 are written with a prefix, two of them with a longer one ([MS-XLSX] 2.2.2). */
const LATER =
  /(?<![\w.])(XLOOKUP|XMATCH|UNIQUE|SORTBY|SEQUENCE|RANDARRAY|TEXTJOIN|CONCAT|IFS|SWITCH|MAXIFS|MINIFS|FILTER|SORT|IFNA|DAYS|NUMBERVALUE|VSTACK|HSTACK|TAKE|DROP|CHOOSECOLS|CHOOSEROWS|TOCOL|TOROW|TEXTBEFORE|TEXTAFTER|TEXTSPLIT)(?=\()/gi;
const LONGER = new Set(["FILTER", "SORT"]);

export function isEntered(value: unknown): value is EnteredValue {
  return typeof value === "object" && value !== null && "entered" in value;
}

export function enteredXml(
  { row, column }: CellPlace,
  { entered, formula }: EnteredValue,
  { prefix, style }: { readonly prefix: string; readonly style: string | null },
): string {
  const head = `<${prefix}c r="${cellAddress(row, column)}"${style === null ? "" : ` s="${style}"`}`;
  const written = formula === null ? "" : `<${prefix}f>${escapeXml(inFile(formula))}</${prefix}f>`;
  if (entered === null || entered === "")
    return written === "" ? emptyCell(head, style) : `${head}>${written}</${prefix}c>`;
  const [type, text] = typedText(entered, formula !== null);
  if (type !== "inlineStr")
    return `${head}${type === "" ? "" : ` t="${type}"`}>${written}<${prefix}v>${text}</${prefix}v></${prefix}c>`;
  return `${head} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is></${prefix}c>`;
}

function emptyCell(head: string, style: string | null): string {
  return style === null ? "" : `${head}/>`;
}

function typedText(entered: NonNullable<EnteredValue["entered"]>, isResult: boolean): readonly [string, string] {
  if (typeof entered === "number") return ["", String(entered)];
  if (typeof entered === "boolean") return ["b", entered ? "1" : "0"];
  if (typeof entered === "object") return ["e", escapeXml(entered.error)];
  return isResult ? ["str", escapeXml(escapeCellText(entered))] : ["inlineStr", escapedText(entered)];
}

/** The formula's text with the prefixes that a file needs; texts in quotes stay as they are. */
function inFile(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((piece, at) => (at % 2 === 1 ? piece : piece.replace(LATER, prefixed)))
    .join("");
}

function prefixed(name: string): string {
  return `${LONGER.has(name.toUpperCase()) ? "_xlfn._xlws." : "_xlfn."}${name}`;
}
