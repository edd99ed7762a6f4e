/** What the rows that count come to: how many, how much, which, and how far they have come. */
import { decimal, sum } from "../base/decimal";
import type { Ledger } from "../ledger/ledger";
import { columnsOf, columnsOfItem } from "./columns-of";
import { rowsMeeting, type Moment } from "./conditions";
import { firstOfEach, whoIn } from "./distinct";
import type { Shares } from "./figure";
import type { RowMeasure } from "./indicator";
import { evidenceOf, found, foundOther, missing, type Measured } from "./measured";
import { rowsToAdd } from "./rows-to-add";

type At = { readonly rows: readonly number[]; readonly moment: Moment };
type Of<Kind extends RowMeasure["kind"]> = Extract<RowMeasure, { kind: Kind }>;

/** The measure over rows that meet its conditions. */
export function valueOfRows(measure: RowMeasure, ledger: Ledger, at: At): Measured {
  switch (measure.kind) {
    case "count":
      return counted(measure, ledger, at);
    case "sum":
      return summed(measure, ledger, at);
    case "list":
      return listed(measure, ledger, at.rows);
    case "status":
      return reachedBy(measure, ledger, at);
  }
}

/** Sums one column over the rows; null when a row's cell is empty (a base must be whole). */
export function wholeSum(ledger: Ledger, column: string, rows: readonly number[]): Measured {
  const values = ledger.columns.get(column)?.values;
  if (!values) return missing({ code: "no-column", what: `${ledger.schema.id}.${column}` });
  const empty = rows.filter((row) => typeof values[row] !== "number").length;
  if (empty > 0) return missing({ code: "empty-cells", what: `${ledger.schema.id}.${column}`, count: empty });
  return found(sum(numbers(values, rows)), evidenceOf(ledger.schema.id, rows, [column]));
}

function counted(measure: Of<"count">, ledger: Ledger, at: At): Measured {
  const rows = onceEach(measure, ledger, at);
  return found(decimal(rows.length), evidenceOf(measure.ledger, rows, columnsOf(measure)));
}

function onceEach({ distinct, without }: Of<"count">, ledger: Ledger, { rows, moment }: At): readonly number[] {
  if (!distinct) return rows;
  const who = whoIn(ledger, distinct);
  const first = firstOfEach(rows, who);
  if (!without) return first;
  const out = new Set((rowsMeeting(ledger, without, moment) ?? []).map(who));
  return first.filter((row) => !out.has(who(row)));
}

function summed(measure: Of<"sum">, ledger: Ledger, at: At): Measured {
  const values = ledger.columns.get(measure.column)?.values ?? [];
  const rows = rowsToAdd(measure, ledger, at);
  const filled = measure.empty === undefined ? rows.filter((row) => typeof values[row] === "number") : rows;
  // Some empty cells are findings of their own and mark the figure; with nothing at all there is no sum.
  if (rows.length > 0 && filled.length === 0) {
    return missing({ code: "empty-cells", what: `${measure.ledger}.${measure.column}`, count: rows.length });
  }
  const added = found(
    sum(numbers(values, filled, measure.empty)),
    evidenceOf(measure.ledger, rows, columnsOf(measure)),
  );
  return { ...added, shares: sharesOf(numbers(values, filled, measure.empty), rows.length) };
}

// A row whose amount is unknown leaves open whether all have the same.
function sharesOf(amounts: Iterable<number>, count: number): Shares {
  const [first, ...others] = [...new Set(amounts)];
  const isEven = first !== undefined && others.length === 0;
  return { count, each: isEven ? decimal(first) : null };
}

function listed(measure: Of<"list">, ledger: Ledger, all: readonly number[]): Measured {
  const rows = measure.distinct ? firstOfEach(all, whoIn(ledger, measure.distinct)) : all;
  const keys = columnsOfItem(measure.item);
  const named = rows.filter((row) => keys.every((key) => (ledger.columns.get(key)?.values[row] ?? null) !== null));
  const items = [...new Set(named.map((row) => itemOf(measure.item, ledger, row)))];
  return foundOther({ kind: "list", items }, evidenceOf(measure.ledger, named, columnsOf(measure)));
}

function itemOf(item: string, ledger: Ledger, row: number): string {
  return item.replace(/\{([a-z0-9-]+)\}/g, (_, key: string) => {
    const words = String(ledger.columns.get(key)?.values[row] ?? "");
    return item.includes("“") ? withInnerQuotes(words) : words;
  });
}

// GB/T 15834-2011 4.8.3.3: quotation marks within quotation marks are single ones.
function withInnerQuotes(words: string): string {
  return words.replace(/[“"]([^“”"]*)[”"]/gu, "‘$1’");
}

function reachedBy(measure: Of<"status">, ledger: Ledger, { rows, moment }: At): Measured {
  if (rows.length === 0) return missing({ code: "none-counted", what: measure.ledger });
  const reached = new Set(rowsMeeting(ledger, measure.reached, moment) ?? []);
  const count = rows.filter((row) => reached.has(row)).length;
  const how = count === rows.length ? "all" : count > 0 ? "some" : "none";
  const evidence = evidenceOf(measure.ledger, rows, columnsOf(measure));
  return foundOther({ kind: "status", status: measure.words[how], reached: how }, evidence);
}

function* numbers(values: readonly unknown[], rows: readonly number[], empty?: number): Generator<number> {
  for (const row of rows) {
    const value = values[row];
    if (typeof value === "number") yield value;
    else if (empty !== undefined) yield empty;
  }
}
