/**
 * Use case: 以审定数为准 (P8). A number that a person wrote into the report over the ledgers' becomes a row of 外部数据登记表 in a copy
 * of the workbook, adopted and with its reason: from there it supplies the figure everywhere, and words and verdicts follow.
 */
import { decimal, isWhole, type Decimal } from "../core/base/decimal";
import { yearOf, type PlainDate } from "../core/base/plain-date";
import { fail, ok, type Result } from "../core/base/result";
import { convert, isCount, unitOf } from "../core/base/units";
import type { Indicator } from "../core/indicator/indicator";
import { OUTSIDE_LEDGER } from "../core/indicator/outside";
import { settledScope } from "../core/indicator/settled-number";
import type { CellContent } from "../core/workbook/cell-content";
import type { Pack } from "../pack/pack";
import { patchWorkbook, sheetNamesIn } from "../xlsx/patch-workbook";
import type { PatchProblem } from "../xlsx/patch/sheet-patch";
import { indicatorOf } from "./adoptable";
import { rowsBelow } from "./below-table";
import type { Check } from "./check";

export type AdoptedNumber = {
  readonly figure: string;
  /** As it stands in the report: 9家. */
  readonly text: string;
  readonly by: string;
  readonly reason: string;
  readonly on: PlainDate;
};

/**
 * not-a-number: what was typed is no number in a unit of the figure. not-adoptable: the figure is a part of another, or a list or
 * a rate, which 外部数据登记表 cannot name. supplied-already: an adopted row supplies it, and two that differ would leave none.
 */
export type AdoptCode = "not-a-number" | "not-adoptable" | "supplied-already";
export type AdoptProblem = PatchProblem | { readonly code: AdoptCode };

type Within = { readonly check: Check; readonly pack: Pack };

/** The copy's bytes; the person's own workbook is not touched. */
export function adoptNumber(
  bytes: Uint8Array,
  adopted: AdoptedNumber,
  within: Within,
): Result<Uint8Array, AdoptProblem> {
  const row = rowToAdopt(adopted, within);
  return row.ok ? withAdopted(bytes, [row.value], within) : row;
}

/** A row of 外部数据登记表, not written yet. */
export type RowToAdopt = {
  /** In the indicator's unit. */
  readonly amount: Decimal;
  readonly cells: Readonly<Record<string, CellContent>>;
};

export function rowToAdopt(
  adopted: AdoptedNumber,
  { check, pack }: Within,
): Result<RowToAdopt, { readonly code: AdoptCode }> {
  const indicator = indicatorOf(adopted.figure, check);
  const figure = check.figures.get(adopted.figure);
  if (!indicator || figure?.value.kind !== "decimal") return fail({ code: "not-adoptable" });
  const number = numberIn(adopted.text, indicator);
  if (!number) return fail({ code: "not-a-number" });
  if (figure.outside) return fail({ code: "supplied-already" });
  const cells = {
    ...{ ind: indicator.name, value: number.value, unit: number.unit },
    ...{ period: `${yearOf(figure.asOf)}年`, cutoff: figure.asOf, nature: "正式反馈" },
    scope: settledScope(figure, figure.value.value),
    ...{ by: bureauOf(check, pack), told: `${adopted.by} ${adopted.on}`, proof: adopted.reason, adopted: "是" },
  };
  return ok({ amount: number.amount, cells });
}

/** The workbook's bytes with these rows below those that it has. @throws when the pack has no 外部数据登记表. */
export function withAdopted(
  bytes: Uint8Array,
  rows: readonly RowToAdopt[],
  { check, pack }: Within,
): Result<Uint8Array, PatchProblem> {
  const schema = pack.ledgers.find(({ id }) => id === OUTSIDE_LEDGER);
  if (!schema) throw new Error(`the pack has no ledger ${OUTSIDE_LEDGER}`);
  const names = sheetNamesIn(bytes);
  if (!names.ok) return names;
  const written = rows.map(({ cells }) => schema.columns.map(({ key }) => cells[key] ?? null));
  const table = check.ledgers.ledgers.get(OUTSIDE_LEDGER)?.tables.at(-1);
  return patchWorkbook(bytes, [rowsBelow(written, { schema, table, taken: names.value })]);
}

type Typed = { readonly value: number; readonly unit: string; readonly amount: Decimal };

// Half a firm would be rounded without a word.
function numberIn(text: string, { unit, decimals }: Pick<Indicator, "unit" | "decimals">): Typed | null {
  const plain = text.replace(/〔[^〕]*〕$/, "").replace(/[,，\s]/g, "");
  const [, digits, typed = ""] = /^(-?\d+(?:\.\d+)?)(\D{0,6})$/.exec(plain) ?? [];
  if (digits === undefined) return null;
  const own = typed === "" ? unit : typed;
  const amount = convert(decimal(digits), unitOf(own), unit);
  if (amount === null || (isCount(unit, decimals) && !isWhole(amount))) return null;
  return { value: Number(digits), unit: own, amount };
}

function bureauOf({ ledgers }: Check, pack: Pack): string {
  const { bureau } = pack.names(ledgers);
  return typeof bureau === "string" ? bureau : "";
}
