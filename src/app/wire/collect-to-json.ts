/** 汇入 as one plain object. */
import { rowPlace, type CollectCell, type CollectRow } from "../../core/collect/collect-row";
import type { ChangedRow, Conflict } from "../../core/collect/comparison";
import { describeCell, describeRow } from "../../text/zh/collect";
import type { Collection } from "../collect/collect-files";
import type { LedgerPlan } from "../collect/plan-ledger";
import { columnsNotKnown, sheetsNotTaken } from "../collect/not-taken";
import type { CollectJson } from "./collect-json";

type LedgerJson = CollectJson["ledgers"][number];
type PlaceJson = LedgerJson["missing"][number]["at"];

export function collectToJson(collection: Collection, isWritten: boolean): CollectJson {
  const { into, sources, plans, several, unfound, remembered, written } = collection;
  return {
    format: 1,
    into,
    sources: sources.map((list) => ({
      file: list.name,
      notTaken: [...sheetsNotTaken(list)],
      unknownColumns: columnsNotKnown(list).map(({ sheet, header }) => `${sheet}!${header}`),
      several: (several.get(list.name) ?? []).map(({ ledger, sheets }) => ({ ledger, sheets: [...sheets] })),
    })),
    ledgers: plans.map(ledgerJson),
    unfound: [...unfound],
    remembered,
    writable: written?.ok === true,
    problem: written?.ok === false ? written.problem.code : null,
    written: isWritten,
  };
}

function ledgerJson(plan: LedgerPlan): LedgerJson {
  const { comparison, sheet, isNewSheet, lacking, refused } = plan;
  const { schema, ours, theirs, same, repeated, kept, files, added, changed, missing, conflicts } = comparison;
  const told = teller(plan);
  return {
    ...{ id: schema.id, name: schema.name, sheet, isNewSheet, ours, theirs, same, repeated, kept },
    files: files.map((share) => ({ ...share })),
    added: added.map(({ cells, sources, isUnnamed }) => ({
      row: told.row(cells),
      isUnnamed,
      from: sources.map(placeJson),
    })),
    changed: changed.map((row) => changedJson(row, plan)),
    missing: missing.map((row) => ({ row: told.row(row.cells), at: placeJson(row) })),
    conflicts: conflicts.map((conflict) => conflictJson(conflict, plan)),
    lacking: lacking.map(({ key }) => key),
    refused,
  };
}

function changedJson({ ours, changes }: ChangedRow, plan: LedgerPlan): LedgerJson["changed"][number] {
  const told = teller(plan);
  return {
    row: told.row(ours.cells),
    at: placeJson(ours),
    cells: changes.map((change) => ({
      column: change.column.key,
      from: told.cell(change.from),
      to: told.cell(change.to),
      source: placeJson(change.source),
      blocked: plan.blocked.find((one) => one.change === change)?.why ?? null,
    })),
  };
}

function conflictJson({ kind, ours, sources, columns }: Conflict, plan: LedgerPlan): LedgerJson["conflicts"][number] {
  const told = teller(plan);
  return {
    kind,
    row: told.row(sources[0]?.cells ?? new Map()),
    ours: ours.map(placeJson),
    sources: sources.map(placeJson),
    columns: columns.map(({ key }) => ({
      column: key,
      values: sources.flatMap(({ cells }) => {
        const cell = cells.get(key);
        return cell ? told.cell(cell) : [];
      }),
    })),
  };
}

type Teller = {
  readonly row: (cells: ReadonlyMap<string, CollectCell>) => string;
  readonly cell: (cell: CollectCell) => string;
};

/** No value of a confidential ledger leaves the workbook (P23): its rows are told by their places alone. */
function teller({ comparison: { schema } }: LedgerPlan): Teller {
  if (schema.confidential === true) return { row: () => "", cell: () => "" };
  return { row: (cells) => describeRow(cells, schema.key), cell: describeCell };
}

function placeJson(row: CollectRow): PlaceJson {
  return { file: row.from.file === "" ? null : row.from.file, at: rowPlace(row) };
}
