/** R06: dates that cannot be, that lie ahead, or that are told too roughly to know whether they count. */
import { addYears, firstDay, lastDay, plainDate, yearOf } from "../../core/base/plain-date";
import type { Column, Flaw, Ledger, Parameter } from "../../core/ledger/ledger";
import type { Rule, RuleEvidence, Severity, Sighting } from "../../core/rule/rule";
import { timeOfLedger } from "../../core/indicator/ledger-time";
import type { ReportTime } from "../../core/indicator/report-time";
import { CERTIFICATE_YEARS } from "./certificates";
import { DATES } from "./follows";
import { sightParameter } from "./parameters";
import { flawedCells, placesOf, sightCell, sightColumn, textAt, type CellAt } from "./sight";

/** The People's Republic's first year; no firm, patent or certificate here is older. */
const FIRST_YEAR = 1949;
const FIRST = String(FIRST_YEAR);
/** 2021-03-15; what is known to the month or the year is shorter. */
const DAY_LENGTH = 10;

export const r06: Rule = {
  id: "R06",
  severity: "mandatory",
  name: "日期不合理",
  formula:
    "若某列为日期列，则日期存在且不早于1949年；若为发生日期，则不晚于今天（晚于统计截止日的不计入）；日期须能判断是否在统计期间内。有效期、计划日期可在将来；成文日期写到日",
  source: "domain 5.1 R06、8.3；design 5；practice P6",
  reads: { everyLedger: true, follows: DATES, parameters: ["written-on"] },
  codes: [
    "impossible",
    "too-early",
    "range",
    "ambiguous",
    "incomplete",
    "future",
    "future-year",
    "after-cutoff",
    "imprecise",
    "rough",
    "no-day",
  ],
  copes: true,
  explained: { reasons: ["document"], holds: "across-years", unbound: ["today"] },
  check: oddDates,
};

function* oddDates(evidence: RuleEvidence): Generator<Sighting> {
  yield* unreadableDates(evidence);
  const writtenOn = evidence.parameter("written-on");
  if (writtenOn) yield* oddDay(writtenOn);
  for (const ledger of evidence.ledgers()) {
    const time = timeOfLedger(ledger, evidence.time);
    for (const column of ledger.columns.values()) {
      if (column.schema.type.kind === "year") yield* oddYears(ledger, column, time);
      if (column.schema.type.kind !== "date") continue;
      yield* misplacedDates(ledger, column, time);
      yield* roughDates(ledger, column, time);
    }
    yield* afterCutoff(ledger, time);
  }
}

const UNREADABLE: readonly (readonly [Flaw, string, Severity])[] = [
  ["invalid-date", "impossible", "mandatory"],
  ["unparseable", "impossible", "mandatory"],
  ["date-range", "range", "mandatory"],
  ["decimal-month", "ambiguous", "verify"],
  ["two-digit-year", "incomplete", "verify"],
  ["no-year", "incomplete", "verify"],
];

function* unreadableDates(evidence: RuleEvidence): Generator<Sighting> {
  for (const cell of flawedCells(
    evidence,
    UNREADABLE.map(([flaw]) => flaw),
  )) {
    const found = UNREADABLE.find(([flaw]) => cell.flaws.includes(flaw));
    if (cell.type.kind !== "date" || !found) continue;
    const [flaw, code, severity] = found;
    yield sightCell(cell, { code, severity, expected: flaw === "no-year" ? proposedDay(cell) : null });
  }
}

const MONTH_AND_DAY = /^(\d{1,2})(?:月(\d{1,2})[日号]?|[-./](\d{1,2}))$/u;

/** 3月15日 under a title of 2021: what it may have meant. It is told, and never taken for the date. */
function proposedDay(cell: CellAt): string | null {
  const { ledger, row, column } = cell;
  // 3.1 kept as a number may have been 3.10.
  if (typeof ledger.columns.get(column)?.raw[row] !== "string") return null;
  const year = ledger.tables[ledger.tableOf[row] ?? -1]?.title.year ?? null;
  const match = MONTH_AND_DAY.exec(textAt(cell).normalize("NFKC").replace(/\s+/gu, ""));
  if (year === null || !match) return null;
  return plainDate(year, Number(match[1]), Number(match[2] ?? match[3]));
}

/** A day that the report prints: one that cannot be read would leave its place empty without a word. */
function* oddDay(parameter: Parameter): Generator<Sighting> {
  const found = UNREADABLE.find(([flaw]) => parameter.flaws.includes(flaw));
  if (found) yield sightParameter(parameter, { code: found[1], severity: found[2] });
  else if (typeof parameter.value === "string" && parameter.value.length < DAY_LENGTH)
    yield sightParameter(parameter, { code: "no-day", severity: "verify" });
}

function* oddYears(ledger: Ledger, { schema, values }: Column, { clock }: ReportTime): Generator<Sighting> {
  const today = yearOf(clock);
  for (let row = 0; row < ledger.count; row++) {
    const year = values[row];
    if (typeof year !== "number") continue;
    const cell = { ledger, row, column: schema.key };
    if (year < FIRST_YEAR) yield sightCell(cell, { code: "too-early" });
    // Targets may be set for years to come (P17).
    else if (year > today && ledger.schema.id !== "T1")
      yield sightCell(cell, { code: "future-year", severity: "verify" });
  }
}

function* misplacedDates(ledger: Ledger, column: Column, time: ReportTime): Generator<Sighting> {
  const { schema, values } = column;
  const past = schema.type.kind === "date" && (schema.type.role === "event" || schema.type.role === "history");
  for (let row = 0; row < ledger.count; row++) {
    const date = values[row];
    if (typeof date !== "string") continue;
    const cell = { ledger, row, column: schema.key };
    if (date < FIRST) yield sightCell(cell, { code: "too-early" });
    else if (past && firstDay(date) > time.clock) {
      yield sightCell(cell, { code: "future", severity: "verify", seen: { today: time.clock } });
    }
  }
}

/** Events known only to the month or the year: whether they count may depend on the day. */
function* roughDates(ledger: Ledger, column: Column, time: ReportTime): Generator<Sighting> {
  const { schema, values } = column;
  if (schema.type.kind !== "date" || schema.type.role !== "event") return;
  const harmless: number[] = [];
  for (let row = 0; row < ledger.count; row++) {
    const date = values[row];
    if (typeof date !== "string" || date.length === DAY_LENGTH || isToldOtherwise(date, row, { column, time }))
      continue;
    if (straddlesCutoff(date, ledger, time)) {
      const told = { code: "imprecise", severity: "verify", seen: { cutoff: time.cutoff } } as const;
      yield sightCell({ ledger, row, column: schema.key }, told);
    } else harmless.push(row);
  }
  if (harmless.length === 0) return;
  const sighting = sightColumn({ ledger, column: schema.key }, harmless, { code: "rough", severity: "notice" });
  // Whatever day was meant, it counts as it does: no figure can change.
  yield { ...sighting, touches: [], key: `${ledger.schema.id}/*/${schema.key}` };
}

function isToldOtherwise(
  date: string,
  row: number,
  at: { readonly column: Column; readonly time: ReportTime },
): boolean {
  const ambiguous = at.column.flaws.get(row)?.includes("decimal-month") ?? false;
  return ambiguous || date < FIRST || firstDay(date) > at.time.clock;
}

// A certificate also ends on the anniversary of its date: three years before the cut-off the day matters again.
function straddlesCutoff(date: string, ledger: Ledger, { cutoff }: ReportTime): boolean {
  const decisive = ledger.schema.id === "L05" ? [cutoff, addYears(cutoff, -CERTIFICATE_YEARS)] : [cutoff];
  return decisive.some((day) => firstDay(date) <= day && day < lastDay(date));
}

function* afterCutoff(ledger: Ledger, { clock, cutoff }: ReportTime): Generator<Sighting> {
  const rows = new Set<number>();
  const at = [];
  for (const { schema, values } of ledger.columns.values()) {
    if (schema.type.kind !== "date" || schema.type.role !== "event") continue;
    const late: number[] = [];
    for (let row = 0; row < ledger.count; row++) {
      const date = values[row];
      if (typeof date === "string" && firstDay(date) > cutoff && firstDay(date) <= clock) late.push(row);
    }
    for (const row of late) rows.add(row);
    at.push(...placesOf(ledger, late, schema.key));
  }
  if (rows.size === 0) return;
  const seen = { ledger: ledger.schema.name, cutoff, count: rows.size };
  yield {
    code: "after-cutoff",
    severity: "notice",
    at,
    seen,
    expected: null,
    touches: [],
    key: `${ledger.schema.id}/after-cutoff`,
  };
}
