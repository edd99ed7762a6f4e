/** 佐证材料目录 as a workbook of its own, beside a form that was filled in (P22). */
import type { PlainDate } from "../../core/base/plain-date";
import { listProofs } from "../../core/target/proofs";
import {
  PROOF_CAPTION,
  PROOF_COLUMNS,
  WITHOUT_PROOF_COLUMNS,
  WITHOUT_PROOF_SHEET,
} from "../../text/zh/self-assessment/words";
import type { CellInput, ColumnKind, ColumnSpec, SheetSpec } from "../../xlsx/sheet-spec";
import { writeWorkbook } from "../../xlsx/write-workbook";
import type { Check } from "../check";
import { columnWidth } from "../column-width";

/** The bytes: the files with their numbers, and the targets that name none. */
export function proofList({ targets }: Pick<Check, "targets">, created: PlainDate): Promise<Uint8Array> {
  const { files, without } = listProofs(targets);
  const listed = files.map(({ number, name, targets: of }) => [number, name, of.join("、")]);
  const lacking = without.map(({ name, department }) => [name, department]);
  return writeWorkbook({
    created,
    sheets: [
      sheetOf(PROOF_CAPTION, [PROOF_COLUMNS.number, PROOF_COLUMNS.name, PROOF_COLUMNS.targets], listed),
      sheetOf(WITHOUT_PROOF_SHEET, [WITHOUT_PROOF_COLUMNS.name, WITHOUT_PROOF_COLUMNS.department], lacking),
    ],
  });
}

function sheetOf(name: string, headers: readonly string[], rows: readonly (readonly CellInput[])[]): SheetSpec {
  const columns = headers.map((header, at): ColumnSpec => {
    const kind: ColumnKind = header === PROOF_COLUMNS.number ? "ordinal" : "text";
    const values = rows.map((row) => row[at] ?? null);
    return { header, kind, width: columnWidth(header, { kind, values }), choices: null };
  });
  return { kind: "ledger", name, title: null, columns, rows };
}
