/** Use case: what a person says about findings beside an open workbook, as rows of its 核实说明 and as what they do at once. */
import { EXPLANATIONS, type ExplanationEntry } from "../core/explanation/explanation-entry";
import { ANY_RULE, whyIdle } from "../core/explanation/judge-entry";
import { readExplanations } from "../core/explanation/read-explanations";
import { categoryIn } from "../core/explanation/reason-category";
import { readOneLedger } from "../core/ledger/read-register";
import type { IdleReason } from "../core/rule/explained";
import type { Finding } from "../core/rule/rule";
import type { RawValue, Sheet } from "../core/workbook/workbook";
import type { Pack } from "../pack/pack";
import type { Check } from "./check";
import { explanationColumns, explanationRows, type ExplanationRow, type Statement } from "./explanation-rows";
import type { RowsAdded, RowsToAdd } from "./ports";
import { explanationPatch } from "./prepare-explanations";
import { explanationsIn, settleCheck } from "./settle-check";

/** Where the next rows go once some were written: the register may not have been there when the workbook was checked. */
export type RegisterPlace = { readonly sheet: string; readonly next: number; readonly columns: readonly number[] };

type Register = { readonly check: Check; readonly pack: Pack; readonly place: RegisterPlace | null };

/** The rows to write for one statement about findings of one rule. */
export function rowsToAdd(findings: readonly Finding[], statement: Statement, register: Register): RowsToAdd {
  const { check, pack, place } = register;
  const rows = explanationRows(findings, statement, { pack, year: check.time.year });
  if (place) {
    const { sheet, next: at, columns } = place;
    return { sheet, isNewSheet: false, at, columns, rows: rows.map((row) => inOrder(row, pack)) };
  }
  const patch = explanationPatch(rows, check, { pack, taken: [] });
  if (patch?.kind === "add") {
    const columns = explanationColumns(pack).map((_, index) => index + 1);
    return { sheet: patch.sheet.name, isNewSheet: true, at: 1, columns, rows: patch.sheet.rows.map(plainCells) };
  }
  if (patch?.kind !== "append") throw new Error("a statement about no finding");
  const { sheet, at, columns } = patch;
  return { sheet, isNewSheet: false, at, columns, rows: patch.rows.map(plainCells) };
}

function inOrder(row: ExplanationRow, pack: Pack): readonly (string | number)[] {
  return explanationColumns(pack).map(({ key }) => row[key] ?? "");
}

function plainCells(cells: readonly unknown[]): readonly (string | number)[] {
  return cells.map((value) => (typeof value === "number" || typeof value === "string" ? value : ""));
}

export function placeAfter({ sheet, at, columns, rows }: RowsAdded): RegisterPlace {
  return { sheet, next: at + rows.length, columns };
}

/** What was added without the header that a new table began with: that one stays when a person takes the rest back. */
export function withoutHeader(added: RowsAdded, pack: Pack): RowsAdded {
  return startsWithHeader(added, pack) ? { ...added, at: added.at + 1, rows: added.rows.slice(1) } : added;
}

function startsWithHeader({ rows }: RowsAdded, pack: Pack): boolean {
  return explanationColumns(pack).every(({ name }, index) => rows[0]?.[index] === name);
}

/** What the rows say, read as the next check will read them. */
export function entriesIn(added: RowsAdded, pack: Pack): readonly ExplanationEntry[] {
  const rows = withoutHeader(added, pack);
  const header = explanationColumns(pack).map(({ name }) => name);
  const schema = pack.ledgers.find(({ id }) => id === EXPLANATIONS);
  const ledger = schema ? readOneLedger(sheetOf(rows, header), schema) : null;
  const read = readExplanations(ledger, pack.reasons);
  return read.ok ? read.value : [];
}

function sheetOf({ sheet, at, columns, rows }: RowsAdded, header: readonly string[]): Sheet {
  const line = (values: readonly (string | number)[]): RawValue[] => {
    const cells: RawValue[] = Array.from({ length: Math.max(...columns) }, () => null);
    for (const [index, column] of columns.entries())
      cells[column - 1] = values[index] === "" ? null : (values[index] ?? null);
    return cells;
  };
  const above = Array.from({ length: at - 2 }, (): RawValue[] => []);
  return {
    name: sheet,
    visibility: "visible",
    rows: [...above, line(header), ...rows.map(line)],
    merges: [],
    tables: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** The check with what was said since, beside what its workbook already said. */
export function resettled(check: Check, since: readonly ExplanationEntry[], pack: Pack): Check {
  const said = explanationsIn(check.ledgers, pack);
  return settleCheck(check, [...(said.ok ? said.value : []), ...since], pack);
}

/** Why a statement would have no effect on a finding; null when it has one. */
export function whyNotEnough(finding: Finding, statement: Statement, pack: Pack): IdleReason | null {
  const { ask, category, basis, by, on, unit } = statement;
  const entry: ExplanationEntry = {
    place: { sheet: "", row: 0, column: 0 },
    rule: finding.rule,
    key: finding.key,
    hash: null,
    seen: "",
    ask,
    category: category.trim() === "" ? null : (categoryIn(category, pack.reasons) ?? "unknown"),
    categoryText: category.trim(),
    basis: basis.trim(),
    by,
    on,
    unit: unit.trim(),
    due: null,
    year: null,
  };
  const explained = pack.rules.find(({ id }) => id === finding.rule)?.explained ?? ANY_RULE;
  return whyIdle(entry, ask, { severity: finding.severity, explained });
}
