/** How wide a column of a new workbook is made: as wide as what stands in it, within reason. */
import type { CellInput, ColumnKind } from "../xlsx/sheet-spec";

const NARROWEST = 8;
const WIDEST = 44;
/** Room for the filter's button beside a header. */
const BUTTON = 4;
const PADDING = 2;
/** What is to be typed into columns of a kind: a code of 18 characters, a firm's name, a day, an amount. */
const EXPECTED: Readonly<Record<ColumnKind, number>> = {
  ordinal: 4,
  text: 16,
  identifier: 20,
  count: 8,
  quantity: 10,
  money: 12,
  year: 6,
  date: 11,
};

/** In characters, of which a Chinese one takes two. */
export function columnWidth(
  header: string,
  { kind, values }: { kind: ColumnKind; values: readonly CellInput[] },
): number {
  let widest = Math.max(charactersOf(header) + BUTTON, EXPECTED[kind] + PADDING);
  for (const value of values) widest = Math.max(widest, charactersOf(String(value ?? "")) + PADDING);
  return Math.min(WIDEST, Math.max(NARROWEST, widest));
}

function charactersOf(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) < 0x2e80 ? 1 : 2;
  return width;
}
