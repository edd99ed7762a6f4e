/**
 * Use case: 以审定数为准 (P8). A number that a person wrote into the report over the ledgers' becomes a row of 外部数据登记表 in a copy
 * of the workbook, adopted and with its reason: from there it supplies the figure everywhere, and words and verdicts follow.
 */
import { decimal } from "../core/base/decimal";
import { yearOf, type PlainDate } from "../core/base/plain-date";
import { fail, ok, type Result } from "../core/base/result";
import { convert, unitOf } from "../core/base/units";
import { OUTSIDE_LEDGER } from "../core/indicator/outside";
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
 * a rate, which 外部数据登记表 cannot name.
 */
export type AdoptProblem = PatchProblem | { readonly code: "not-a-number" | "not-adoptable" };

/** The copy's bytes; the person's own workbook is not touched. */
export function adoptNumber(
  bytes: Uint8Array,
  adopted: AdoptedNumber,
  { check, pack }: { readonly check: Check; readonly pack: Pack },
): Result<Uint8Array, AdoptProblem> {
  const indicator = indicatorOf(adopted.figure, check);
  const figure = check.figures.get(adopted.figure);
  const schema = pack.ledgers.find(({ id }) => id === OUTSIDE_LEDGER);
  if (!indicator || figure?.value.kind !== "decimal" || !schema) return fail({ code: "not-adoptable" });
  const number = numberIn(adopted.text, indicator.unit);
  if (!number) return fail({ code: "not-a-number" });
  const names = sheetNamesIn(bytes);
  if (!names.ok) return names;
  const cells: Readonly<Record<string, CellContent>> = {
    ...{ ind: indicator.name, value: number.value, unit: number.unit },
    ...{ period: `${yearOf(figure.asOf)}年`, cutoff: figure.asOf, nature: "正式反馈", scope: "以审定数为准" },
    ...{ by: bureauOf(check, pack), told: `${adopted.by} ${adopted.on}`, proof: adopted.reason, adopted: "是" },
  };
  const row = schema.columns.map(({ key }) => cells[key] ?? null);
  const table = check.ledgers.ledgers.get(OUTSIDE_LEDGER)?.tables.at(-1);
  const patched = patchWorkbook(bytes, [rowsBelow([row], { schema, table, taken: names.value })]);
  return patched.ok ? ok(patched.value) : patched;
}

function numberIn(text: string, unit: string): { readonly value: number; readonly unit: string } | null {
  const plain = text.replace(/〔[^〕]*〕$/, "").replace(/[,，\s]/g, "");
  const [, digits, typed = ""] = /^(-?\d+(?:\.\d+)?)(\D{0,6})$/.exec(plain) ?? [];
  if (digits === undefined) return null;
  const own = typed === "" ? unit : typed;
  return convert(decimal(digits), unitOf(own), unit) === null ? null : { value: Number(digits), unit: own };
}

function bureauOf({ ledgers }: Check, pack: Pack): string {
  const { bureau } = pack.names(ledgers);
  return typeof bureau === "string" ? bureau : "";
}
