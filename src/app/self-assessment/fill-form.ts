/** Use case: fill a form that somebody else made with the year's targets, keeping its layout (P22). */
import { fail, ok, type Result } from "../../core/base/result";
import type { FormField } from "../../core/target/form-columns";
import { matchForm, type FormMatch } from "../../core/target/match-form";
import { listProofs, type Proofs } from "../../core/target/proofs";
import type { Check } from "../check";
import type { NamedFile } from "../decode-file";
import { saidOf } from "./form-cells";
import type { CellState, FormFill } from "./form-grid";
import { askedRows, type AskedRow } from "./form-rows";
import { openForm, type FormFileProblem } from "./open-form";
import { selfRows, type SelfRow } from "./self-rows";

/** no-form-table: no table of the file has a column of indicators and one to fill in. */
export type FormProblem = FormFileProblem | { readonly code: "no-form-table"; readonly file: string };

export type FormRow = { readonly where: string; readonly address: string; readonly name: string };

export type FilledForm = {
  readonly bytes: Uint8Array;
  /** How many rows were matched, and cells filled. */
  readonly rows: number;
  readonly cells: number;
  /** Rows that were not filled: nobody is sure which target they ask for. */
  readonly unmatched: readonly (FormRow & { readonly why: Exclude<FormMatch["kind"], "matched"> })[];
  /** Cells that were left alone, because something stands there. */
  readonly kept: readonly (FormRow & { readonly field: FormField; readonly why: Exclude<CellState, "free"> })[];
  /** Cells that nothing can be said in: a missing value, points that a person must say. */
  readonly open: readonly (FormRow & { readonly field: FormField })[];
  /** Names of targets that the form has no row for. */
  readonly left: readonly string[];
};

/** Only empty cells of rows that are surely a target's are written. */
export async function fillForm(file: NamedFile, check: Check): Promise<Result<FilledForm, FormProblem>> {
  const opened = await openForm(file);
  if (!opened.ok) return opened;
  const asked = opened.value.grids.flatMap(askedRows);
  if (asked.length === 0) return fail({ code: "no-form-table", file: file.name });
  const { matches, left } = matchForm(
    asked.map(({ name }) => name),
    check.targets,
    check.indicators,
  );
  const rows = new Map(selfRows(check).rows.map((row) => [row.target.row, row]));
  const proofs = listProofs(check.targets);
  const done: Filling = { fills: [], kept: [], open: [] };
  const unmatched = asked.flatMap((of, at) => {
    const match = matches[at];
    if (!match) return [];
    if (match.kind !== "matched") return [{ ...placeOf(of), why: match.kind }];
    const row = rows.get(match.target.row);
    if (row) fillRow(of, row, { proofs, done });
    return [];
  });
  const bytes = opened.value.write(done.fills);
  if (!bytes.ok) return bytes;
  return ok({
    ...{ bytes: bytes.value, rows: asked.length - unmatched.length, cells: done.fills.length },
    ...{ unmatched, kept: done.kept, open: done.open, left: left.map(({ name }) => name) },
  });
}

type Filling = {
  readonly fills: FormFill[];
  readonly kept: FilledForm["kept"][number][];
  readonly open: FilledForm["open"][number][];
};

function fillRow(
  asked: AskedRow,
  of: SelfRow,
  { proofs, done }: { readonly proofs: Proofs; readonly done: Filling },
): void {
  const { grid, at, row, columns } = asked;
  const unit = columns.unit === null ? null : (grid.rows[row]?.[columns.unit] ?? null);
  for (const [field, { column }] of columns.fields) {
    const state = grid.state(row, column);
    const said = saidOf(field, of, { columns, unit, proofs });
    const place = { ...placeOf(asked), address: grid.address(row, column) };
    if (said === null && (field === "actual" || field === "points")) done.open.push({ ...place, field });
    if (said === null) continue;
    if (state === "free") done.fills.push({ grid: at, row, column, ...said });
    else done.kept.push({ ...place, field, why: state });
  }
}

function placeOf({ grid, row, name, columns }: AskedRow): FormRow {
  return { where: grid.where, address: grid.address(row, columns.indicator), name };
}
