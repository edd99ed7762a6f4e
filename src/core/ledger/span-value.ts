/** Cells that hold a beginning and an end (domain 8.3): 2021.1-2023.12, 2021年3月至5月, 2021-05-01—2023-04-30. */
import type { RawValue } from "../workbook/workbook";
import { readDate, type DateReading } from "./date-value";
import type { CellReader } from "./reads-cell";
import { compact } from "./token";

export type SpanHalf = "start" | "end";

const SEPARATOR = /至|到|~|—+|–|―|--+/u;
/** With a hyphen between the halves: where it can stand is told by what the halves look like. */
const HYPHENATED: readonly RegExp[] = [
  /^(\d{4}[./年]\d{1,2}(?:[./月]\d{1,2})?[月日号]?)-(.+)$/u,
  /^(\d{4}年?)-(\d{4}年?)$/u,
  /^(\d{4}-\d{1,2}-\d{1,2})-(.+)$/u,
  /^(\d{4}-\d{1,2})-(\d{4}-\d{1,2})$/u,
];
const OPEN_END = /^(?:今|现在|长期)?$/u;
/** 24个月, 3年: how long, and not from when. */
const DURATION = /^[\d一二两三四五六七八九十]+(?:年|个月|天|周)$/u;
const STARTS_WITH_YEAR = /^\d{4}/u;
const MONTH_AND_DAY = /^\d{1,2}[./月-]\d{1,2}[日号]?$/u;
const LONE_MONTH = /^\d{1,2}月$/u;
const LONE_NUMBER = /^(\d{1,2})[日号]?$/u;

/** How to read one half of the cells. A cell with a single date begins and ends then; what is odd about it is told of the beginning. */
export function spanReader(half: SpanHalf): CellReader {
  return (raw, flaws) => {
    const { value, flaws: found } = half === "start" ? startOf(raw) : endOf(raw);
    flaws.push(...found);
    return value;
  };
}

function startOf(raw: RawValue): DateReading {
  const text = textOf(raw);
  if (DURATION.test(text)) return { value: null, flaws: ["no-year"] };
  return readDate(halves(text)?.[0] ?? raw);
}

function endOf(raw: RawValue): DateReading {
  const parts = halves(textOf(raw));
  if (parts === null) return { value: readDate(raw).value, flaws: [] };
  const [start, end] = parts;
  return OPEN_END.test(end) ? { value: null, flaws: [] } : readDate(completed(end, readDate(start).value));
}

function textOf(raw: RawValue): string {
  return typeof raw === "string" ? compact(raw) : "";
}

/** The two texts; null when the cell holds one date, or none. */
function halves(text: string): readonly [string, string] | null {
  const separated = SEPARATOR.exec(text);
  if (separated && separated.index > 0) {
    return [text.slice(0, separated.index), text.slice(separated.index + separated[0].length)];
  }
  for (const form of HYPHENATED) {
    const match = form.exec(text);
    if (match) return [match[1] ?? "", match[2] ?? ""];
  }
  return null;
}

/** What the end leaves out it shares with the start: 2021年3月至5月, 2021.3.16-17, 2021年4月9日至10日. */
function completed(end: string, start: string | null): string {
  if (start === null || STARTS_WITH_YEAR.test(end)) return end;
  const [year, month, day] = start.split("-");
  if (MONTH_AND_DAY.test(end)) return `${year}.${end.replace("月", ".")}`;
  if (LONE_MONTH.test(end)) return `${year}.${end.replace("月", "")}`;
  const lone = LONE_NUMBER.exec(end)?.[1];
  if (lone === undefined) return end;
  return day === undefined ? `${year}.${lone}` : `${year}.${month}.${lone}`;
}
