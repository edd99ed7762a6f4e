/** What the lines above (and under) a table say of it: year, unit, and up to which day it counts (domain N02). */
import { daysInMonth, plainDate, type PlainDate } from "../base/plain-date";
import type { Place } from "../base/a1";
import { rawText, type Sheet } from "../workbook/workbook";
import type { TitleFacts } from "./ledger";
import { isEmptyCell, withoutSpaces } from "./token";
import { parseUnit } from "./unit";

type Line = { readonly text: string; readonly place: Place };

const UNIT = /单位[:：]([^,，;；:：()（）]+)/gu;
const UNIT_SEPARATOR = /[、/和及]/u;
const YEAR_OF = /(?<!\d)((?:19|20)\d{2})年/u;
const YEAR_ALONE = /(?<![\d〔[])((?:19|20)\d{2})(?!\d)/u;
/** 截至2021年11月30日, 数据截止2021-11-30, 截至11月底, 截至2021年底 */
const CUTOFF = /截[至止][^\d]{0,6}(?:(\d{4})[年./-])?(?:(\d{1,2})[月./-](\d{1,2}|底|末)?日?|(?:年)?(底|末))/u;

/** Every text of these rows, row by row, with where it stands. */
export function linesOf(sheet: Sheet, from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let row = from; row <= to; row++) {
    for (const [index, raw] of (sheet.rows[row - 1] ?? []).entries()) {
      if (!isEmptyCell(raw))
        lines.push({ text: rawText(raw).trim(), place: { sheet: sheet.name, row, column: index + 1 } });
    }
  }
  return lines;
}

/**
 * The facts of the lines above a table; a cut-off that they lack may stand in the notes under it, and a year in the sheet's
 * name (2021高企（终）).
 */
export function titleFacts(above: readonly Line[], notes: readonly Line[], sheet: string): TitleFacts {
  const year = yearIn(above) ?? yearIn([{ text: sheet, place: { sheet, row: 1, column: 1 } }]);
  const cutoff = cutoffIn([...above, ...notes], year);
  return {
    text: above.map((line) => line.text).join("\n"),
    year,
    cutoff: cutoff?.date ?? null,
    cutoffPlace: cutoff?.place ?? null,
    unit: unitIn(above),
  };
}

function yearIn(lines: readonly Line[]): number | null {
  const texts = lines.map((line) => withoutSpaces(line.text).replace(CUTOFF, ""));
  const labelled = texts.map((text) => YEAR_OF.exec(text)?.[1]).find((year) => year !== undefined);
  // A line with a colon tells when or by whom it was filled in.
  const year =
    labelled ??
    texts
      .filter((text) => !/[:：]/u.test(text))
      .map((text) => YEAR_ALONE.exec(text)?.[1])
      .find((found) => found !== undefined);
  return year === undefined ? null : Number(year);
}

/** The unit of the sheet; where several are named, the one of money. */
function unitIn(lines: readonly Line[]): string | null {
  const named = lines.flatMap((line) =>
    [...withoutSpaces(line.text).matchAll(UNIT)].flatMap((match) => (match[1] ?? "").split(UNIT_SEPARATOR)),
  );
  const units = named.filter((word) => parseUnit(word) !== null);
  return units.find((word) => parseUnit(word)?.family === "元") ?? units[0] ?? null;
}

function cutoffIn(
  lines: readonly Line[],
  titleYear: number | null,
): { readonly date: PlainDate; readonly place: Place } | null {
  for (const line of lines) {
    const match = CUTOFF.exec(withoutSpaces(line.text).normalize("NFKC"));
    const date = match === null ? null : cutoffDate(match, titleYear);
    if (date !== null) return { date, place: line.place };
  }
  return null;
}

function cutoffDate(match: RegExpExecArray, titleYear: number | null): PlainDate | null {
  const year = match[1] === undefined ? titleYear : Number(match[1]);
  if (year === null) return null;
  if (match[2] === undefined) return plainDate(year, 12, 31);
  const month = Number(match[2]);
  const day = Number(match[3]);
  return plainDate(year, month, Number.isNaN(day) ? daysInMonth(year, month) : day);
}
