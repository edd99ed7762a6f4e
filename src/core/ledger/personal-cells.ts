/** Where a workbook holds what identifies a person: looked for in every cell of every sheet, whether or not it is a ledger (domain R23). */
import { compareText } from "../base/compare";
import type { Steps } from "../base/progress";
import { findPersonalData, maskPersonalData, type PersonalData } from "../identifier/personal-data";
import { rawText, type RawValue, type Sheet } from "../workbook/workbook";
import type { Ledger, Parameter, PersonalCells } from "./ledger";
import type { ColumnType } from "./schema";

/** What was recognised: where a number of eleven digits is an amount, and no telephone. */
type Recognised = {
  readonly ledgers: Iterable<Ledger>;
  readonly parameters: Iterable<Parameter>;
};

const CELLS_PER_STEP = 20_000;
const FIRST_MOBILE = 13_000_000_000;
const LAST_MOBILE = 19_999_999_999;
/** A resident's number kept as a number has lost its last digits, and still tells the birthday. */
const FIRST_RESIDENT = 110_000_000_000_000_000;
const LAST_RESIDENT = 830_000_000_000_000_000;

/** Reads each cell once; of most it needs no more than its length. */
export function* personalCells(sheets: readonly Sheet[], recognised: Recognised): Steps<readonly PersonalCells[]> {
  const isAmount = amountsOf(recognised);
  const found = new Map<string, Growing>();
  let unsaid = 0;
  for (const [index, sheet] of sheets.entries()) {
    for (const [at, row] of sheet.rows.entries()) {
      if (unsaid >= CELLS_PER_STEP) {
        yield { done: index, total: sheets.length, what: "finding-personal-data" };
        unsaid = 0;
      }
      unsaid += row.length;
      for (let column = 0; column < row.length; column++) {
        const raw = row[column] ?? null;
        if (!mayBePersonal(raw) || (typeof raw === "number" && isAmount(sheet.name, at + 1, column + 1))) continue;
        const text = rawText(raw);
        const data = findPersonalData(text);
        if (data.length > 0) note(found, { text, data }, { sheet: sheet.name, row: at + 1, column: column + 1 });
      }
    }
  }
  return [...found.values()].map(({ first, example }) => ({ ...first, example }));
}

function mayBePersonal(raw: RawValue): boolean {
  if (typeof raw === "string") return raw.length >= 11;
  if (typeof raw !== "number") return false;
  return (raw >= FIRST_MOBILE && raw <= LAST_MOBILE) || (raw >= FIRST_RESIDENT && raw <= LAST_RESIDENT);
}

type Growing = { readonly first: Omit<PersonalCells, "example">; readonly rows: number[]; example: string };

function note(
  found: Map<string, Growing>,
  { text, data }: { readonly text: string; readonly data: readonly PersonalData[] },
  { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
): void {
  const example = maskPersonalData(text.trim());
  for (const kind of new Set(data.map((one) => one.kind))) {
    const key = JSON.stringify([sheet, column, kind]);
    const known = found.get(key);
    if (known) {
      known.rows.push(row);
      if (compareText(example, known.example) < 0) known.example = example;
    } else {
      const rows = [row];
      found.set(key, { first: { sheet, column, kind, rows }, rows, example });
    }
  }
}

function amountsOf({ ledgers, parameters }: Recognised): (sheet: string, row: number, column: number) => boolean {
  const columns = new Map<string, Set<number>>();
  const cells = new Set<string>();
  for (const { schema, tables } of ledgers) {
    const amounts = new Set(schema.columns.filter(({ type }) => isAmount(type)).map(({ key }) => key));
    for (const { sheet, columnAt } of tables) {
      const known = columns.get(sheet) ?? new Set();
      for (const [key, column] of columnAt) if (amounts.has(key)) known.add(column);
      columns.set(sheet, known);
    }
  }
  for (const { value, place } of parameters)
    if (typeof value === "number") cells.add(`${place.sheet}!${place.row},${place.column}`);
  return (sheet, row, column) => columns.get(sheet)?.has(column) === true || cells.has(`${sheet}!${row},${column}`);
}

function isAmount({ kind }: ColumnType): boolean {
  return kind === "count" || kind === "money" || kind === "quantity";
}
