/** Tells an indicator's rows apart by its qualifiers, in one pass, and makes an indicator of each part. */
import { rowsMeeting } from "./conditions";
import type { Breakdowns } from "./breakdowns";
import { isRowMeasure, type Indicator, type RowMeasure } from "./indicator";
import { lackOf, momentOf } from "./measure-rows";
import { qualifierReader, type QualifierReader, type Settling } from "./qualifiers";

/** A figure's key is at most so long. */
const LONGEST_KEY = 48;
/** Of unknown words a careless column can hold as many as rows: so many parts have figures of their own. */
const MOST_PARTS = 200;

/** The indicator itself where it is told undivided, and one indicator for every part. */
export function partsOf(indicator: Indicator, from: Settling): readonly Indicator[] {
  const { breakdowns, measure, ...rest } = indicator;
  if (!breakdowns || !isRowMeasure(measure)) return [indicator];
  const counted = countedRows(indicator, measure, from);
  const readers = new Map(
    breakdowns.qualifiers.map(({ id, column }) => [id, qualifierReader(measure.ledger, column, from)]),
  );
  const telling: Telling = { whole: { ...rest, measure }, breakdowns, readers };
  return breakdowns.by.flatMap((by): readonly Indicator[] => {
    if (by.length === 0) return [{ ...telling.whole, ...(counted ? { rows: counted } : {}) }];
    return told(by, counted, telling).map((part) => partOf(part, telling));
  });
}

// Null: the workbook lacks what the measure is taken from.
function countedRows(indicator: Indicator, measure: RowMeasure, { ledgers, time }: Settling): readonly number[] | null {
  const ledger = ledgers.ledgers.get(measure.ledger);
  const moment = momentOf(indicator, ledgers, time);
  if (!ledger || !moment || lackOf(measure, ledgers)) return null;
  return rowsMeeting(ledger, measure.where, moment);
}

type Readers = ReadonlyMap<string, QualifierReader>;
type Telling = {
  readonly whole: Indicator & { readonly measure: RowMeasure };
  readonly breakdowns: Breakdowns;
  readonly readers: Readers;
};
type Part = {
  readonly of: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
  /** Null when nothing was counted at all, because something is lacking. */
  readonly rows: readonly number[] | null;
};

function told(
  by: readonly string[],
  counted: readonly number[] | null,
  { breakdowns, readers }: Telling,
): readonly Part[] {
  const found = grouped(by, counted ?? [], readers);
  const parts = new Map<string, Part>();
  for (const { of, aliases = [] } of breakdowns.always) {
    if (!isToldBy(by, of)) continue;
    const key = by.map((id) => of[id]).join(".");
    parts.set(key, { of, aliases, rows: counted && (found.get(key) ?? []) });
  }
  for (const [key, rows] of found) {
    if (parts.has(key) || parts.size >= MOST_PARTS) continue;
    const codes = key.split(".");
    parts.set(key, { of: Object.fromEntries(by.map((id, at) => [id, codes[at] ?? ""])), aliases: [], rows });
  }
  return [...parts.values()].sort(inOrder(by, readers));
}

function isToldBy(by: readonly string[], of: Part["of"]): boolean {
  return Object.keys(of).length === by.length && by.every((id) => id in of);
}

// A row whose cell is empty is in no part, only in the whole.
function grouped(
  by: readonly string[],
  rows: readonly number[],
  readers: Readers,
): ReadonlyMap<string, readonly number[]> {
  const reading = by.flatMap((id) => readers.get(id) ?? []);
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const key = keyOf(reading, row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function keyOf(reading: readonly QualifierReader[], row: number): string | null {
  let key = "";
  for (const reader of reading) {
    const code = reader.codeOf(row);
    if (code === null) return null;
    key = key === "" ? code : `${key}.${code}`;
  }
  return key;
}

// In the order of the enumerations, the latest year first: whatever order the rows stand in.
function inOrder(by: readonly string[], readers: Readers): (a: Part, b: Part) => number {
  return (a, b) => {
    for (const id of by) {
      const order = readers.get(id)?.compare(a.of[id] ?? "", b.of[id] ?? "") ?? 0;
      if (order !== 0) return order;
    }
    return 0;
  };
}

function partOf({ of, aliases, rows }: Part, { whole, breakdowns, readers }: Telling): Indicator {
  const { base: _, fallbacks: __, choice: ___, ...rest } = whole;
  const ordered = breakdowns.qualifiers.filter(({ id }) => id in of).map(({ id }) => id);
  const id = [whole.id, ...ordered.map((one) => of[one])].join(".");
  if (id.length > LONGEST_KEY) throw new Error(`the key ${id} is longer than ${LONGEST_KEY}`);
  const conditions = ordered.flatMap((one) => readers.get(one)?.conditionOf(of[one] ?? "") ?? []);
  return {
    ...rest,
    id,
    name: nameOf(of, breakdowns, readers),
    aliases,
    measure: { ...whole.measure, where: [...whole.measure.where, ...conditions] },
    part: { indicator: whole.id, qualifiers: of },
    ...(rows ? { rows } : {}),
  };
}

function nameOf(of: Part["of"], { named }: Breakdowns, readers: Readers): string {
  const words = named.map((part) => {
    if (typeof part === "string") return part;
    const code = of[part.of];
    const name = code === undefined ? undefined : readers.get(part.of)?.nameOf(code);
    return name === undefined ? "" : `${part.before ?? ""}${name}${part.after ?? ""}`;
  });
  return words.join("");
}
