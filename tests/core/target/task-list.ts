/** A 目标任务表 in tests: taskList({ ind: "专利授权量", unit: "件", target: "8件以上" }, …), the header in row 1. */
import type { Column, Ledger, LedgerSet, Value } from "../../../src/core/ledger/ledger";
import type { ColumnSchema, ColumnType } from "../../../src/core/ledger/schema";

const quantity: ColumnType = { kind: "quantity", unit: "" };
const types: Readonly<Record<string, ColumnType>> = {
  ind: { kind: "text" },
  unit: { kind: "text" },
  target: { kind: "raw" },
  cmp: { kind: "text" },
  base: quantity,
  dept: { kind: "text" },
  src: { kind: "text" },
  year: { kind: "year" },
  figure: { kind: "text" },
  manual: quantity,
  "manual-note": { kind: "text" },
  points: quantity,
  cap: quantity,
  scoring: { kind: "text" },
};

export type TaskRow = Readonly<
  Partial<Record<"ind" | "unit" | "target" | "cmp" | "dept" | "src" | "figure" | "note" | "scoring", string>>
> &
  Readonly<Partial<Record<"base" | "year" | "manual" | "points" | "cap", number>>>;

export function taskList(...rows: readonly TaskRow[]): LedgerSet {
  const schemas = Object.entries(types).map(([key, type]): ColumnSchema => ({
    key,
    name: key,
    synonyms: [],
    type,
    required: false,
  }));
  const columns = schemas.map((schema): readonly [string, Column] => {
    const values = rows.map(
      (row): Value => (row as Record<string, Value>)[schema.key === "manual-note" ? "note" : schema.key] ?? null,
    );
    return [schema.key, { schema, raw: values, values, flaws: new Map() }];
  });
  const ledger: Ledger = {
    schema: {
      id: "T1",
      name: "目标任务表",
      aliases: [],
      columns: schemas,
      key: ["ind"],
      flowOnly: false,
      identifying: [["ind"]],
    },
    tables: [
      {
        sheet: "目标任务表",
        hiddenSheet: false,
        title: { text: "", year: null, cutoff: null, cutoffPlace: null, unit: null },
        headerRow: 1,
        range: { top: 1, left: 1, bottom: rows.length + 1, right: schemas.length },
        columnAt: new Map(schemas.map(({ key }, index) => [key, index + 1])),
        unitOf: new Map(),
        unmapped: [],
        totals: [],
        hiddenRows: [],
        hiddenColumns: [],
        blankRows: [],
        samples: new Map(),
        again: new Map(),
        headerRepeats: [],
        beyond: [],
        filledDown: new Map(),
        notes: [],
      },
    ],
    count: rows.length,
    tableOf: rows.map(() => 0),
    rowOf: rows.map((_, index) => index + 2),
    columns: new Map(columns),
  };
  return {
    workbook: "台账.xlsx",
    parameters: new Map(),
    parameterSheet: null,
    ledgers: new Map([["T1", ledger]]),
    registers: new Map(),
    ignoredSheets: [],
    idleMappings: [],
    nearLedgers: [],
    hasFormulas: false,
    personal: [],
  };
}

/** A workbook without a 目标任务表. */
export const noTaskList: LedgerSet = { ...taskList(), ledgers: new Map() };
