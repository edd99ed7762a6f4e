/** The rows of the register 自定义规则 as they were typed. */
import type { Place } from "../../base/a1";
import { placeOf, valueAt, type Ledger } from "../../ledger/ledger";
import { rawText } from "../../workbook/workbook";
import type { Severity } from "../rule";

/** The register's schema id. */
export const OWN_RULES = "T6";

/** Its columns. */
export type RuleColumn = "no" | "name" | "sev" | "of" | "when" | "test" | "says" | "on";

export type RuleRow = {
  readonly number: string;
  readonly name: string;
  /** null: the cell holds no severity. */
  readonly severity: Severity | null;
  readonly object: string;
  readonly condition: string;
  readonly expression: string;
  readonly message: string;
  /** null: the cell says neither yes nor no. */
  readonly inUse: boolean | null;
  /** The cell of a column; where the register lacks it, that of the expression. */
  at(column: RuleColumn): Place;
  /** What stands in it. */
  text(column: RuleColumn): string;
};

const SEVERITIES: readonly Severity[] = ["mandatory", "verify", "notice"];

/** Every row that states anything, in sheet order. Without a severity a rule is to be verified; without 启用 it is in use. */
export function ruleRows(register: Ledger): readonly RuleRow[] {
  const rows: RuleRow[] = [];
  for (let row = 0; row < register.count; row++) {
    const read = ruleRow(register, row);
    if (read.number + read.object + read.expression + read.name !== "") rows.push(read);
  }
  return rows;
}

function ruleRow(register: Ledger, row: number): RuleRow {
  const text = (column: RuleColumn): string => rawText(register.columns.get(column)?.raw[row] ?? null).trim();
  const [severity, inUse] = [valueAt(register, row, "sev"), valueAt(register, row, "on")];
  return {
    number: text("no"),
    name: text("name"),
    severity: text("sev") === "" ? "verify" : (SEVERITIES.find((one) => one === severity) ?? null),
    object: text("of"),
    condition: text("when"),
    expression: text("test"),
    message: text("says"),
    inUse: text("on") === "" ? true : typeof inUse === "boolean" ? inUse : null,
    at: (column) => placeIn(register, row, column),
    text,
  };
}

function placeIn(register: Ledger, row: number, column: RuleColumn): Place {
  const place = placeOf(register, row, column) ?? placeOf(register, row, "test");
  if (!place) throw new Error(`row ${row} of ${OWN_RULES} has no expression column, which makes it one`);
  return place;
}
