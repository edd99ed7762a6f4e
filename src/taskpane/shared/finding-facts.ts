/** The facts of one finding in the order a person asks for them: values seen, what was expected, the difference, what it changes. */
import type { Check } from "../../app/check";
import type { CellsAt } from "../../app/ports";
import type { Place } from "../../core/base/a1";
import { minus, type Decimal } from "../../core/base/decimal";
import { roundTrimmed } from "../../core/base/rounding";
import type { Finding, Seen } from "../../core/rule/rule";
import { SheetCells } from "../../core/snapshot/sheet-cells";

export type FindingFacts = {
  /** Names of what the rule read, as its sentence knows them, with their values. */
  readonly seen: readonly { readonly name: string; readonly value: Seen }[];
  readonly expected: Seen;
  /** Found − expected, where both are numbers. */
  readonly difference: Decimal | null;
  readonly cells: readonly CellsAt[];
  readonly printed: readonly string[];
  readonly others: readonly string[];
};

/** Already told: by the sentence's own words, or on a line of its own. */
const TOLD_ELSEWHERE = new Set(["allowed", "difference"]);

export function findingFacts(finding: Finding, { figures, printed }: Check): FindingFacts {
  const nameOf = (key: string): string => figures.get(key)?.name ?? key;
  return {
    seen: Object.entries(finding.seen)
      .filter(([name, value]) => value !== null && value !== "" && !TOLD_ELSEWHERE.has(name))
      .map(([name, value]) => ({ name, value })),
    expected: finding.expected,
    difference: differenceOf(finding),
    cells: cellsAt(finding.at),
    printed: finding.affects.filter((key) => printed.has(key)).map(nameOf),
    others: finding.affects.filter((key) => !printed.has(key)).map(nameOf),
  };
}

/** Rules whose expected value is the amount that should have stood there; others expect a code, a word, a year or a limit. */
const EXPECT_AMOUNTS = new Set(["R09", "R10", "S04", "S05", "X11"]);
const NUMBER = /^-?\d{1,15}(\.\d+)?$/;
const PLACES = 4;

function differenceOf({ rule, seen, expected }: Finding): Decimal | null {
  const found = numberOf(seen["value"]);
  const wanted = numberOf(expected);
  if (!EXPECT_AMOUNTS.has(rule) || found === null || wanted === null) return null;
  return roundTrimmed(minus(found, wanted), PLACES);
}

function numberOf(value: Seen | undefined): Decimal | null {
  const text = String(value ?? "").replaceAll(",", "");
  return NUMBER.test(text) ? text : null;
}

/** Neighbouring cells as one range, sheets in the order they are named. */
export function cellsAt(places: readonly Place[]): readonly CellsAt[] {
  const sheets = new Map<string, SheetCells>();
  for (const { sheet, row, column } of places) {
    const cells = sheets.get(sheet) ?? new SheetCells();
    cells.column(column).push(row);
    sheets.set(sheet, cells);
  }
  return [...sheets].flatMap(([sheet, cells]) => cells.ranges().map((range) => ({ sheet, range })));
}
