/** Small ledgers for tests, written as columns of values. */
import type { Column, Flaw, Ledger, LedgerSet, Parameter, Value } from "../../../src/core/ledger/ledger";
import type { ColumnSchema, ColumnType } from "../../../src/core/ledger/schema";

type Cells = {
  readonly values: readonly Value[];
  readonly type?: ColumnType;
  readonly optional?: true;
  readonly flaws?: Readonly<Record<number, readonly Flaw[]>>;
};

/** A ledger on a sheet of its own name, header in row 1, columns from A in the order given. `key` names its rows. */
export function ledger(id: string, key: readonly string[], columns: Readonly<Record<string, Cells>>): Ledger {
  const keys = Object.keys(columns);
  const count = Math.max(0, ...keys.map((one) => columns[one]?.values.length ?? 0));
  const schemas = keys.map((one) => schema(one, columns[one]));
  return {
    schema: { id, name: `台账${id}`, aliases: [], columns: schemas, key, flowOnly: false, identifying: [] },
    tables: [
      {
        sheet: id,
        hiddenSheet: false,
        title: { text: "", year: null, cutoff: null, cutoffPlace: null, unit: null },
        headerRow: 1,
        range: { top: 1, left: 1, bottom: count + 1, right: keys.length },
        columnAt: new Map(keys.map((one, at) => [one, at + 1])),
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
    count,
    tableOf: Array.from({ length: count }, () => 0),
    rowOf: Array.from({ length: count }, (_, row) => row + 2),
    columns: new Map(schemas.map((one) => [one.key, column(one, columns[one.key])])),
  };
}

function schema(key: string, cells: Cells | undefined): ColumnSchema {
  return {
    key,
    name: `列${key}`,
    synonyms: [],
    type: cells?.type ?? { kind: "text" },
    required: cells?.optional !== true,
  };
}

function column(one: ColumnSchema, cells: Cells | undefined): Column {
  const values = cells?.values ?? [];
  const flaws = Object.entries(cells?.flaws ?? {}).map(([row, found]) => [Number(row), found] as const);
  return { schema: one, raw: values, values, flaws: new Map(flaws) };
}

export function ledgerSet(...ledgers: readonly Ledger[]): LedgerSet {
  const parameters = new Map<string, Parameter>();
  return {
    workbook: "测试.xlsx",
    parameters,
    parameterSheet: null,
    ledgers: new Map(ledgers.map((one) => [one.schema.id, one])),
    registers: new Map(),
    ignoredSheets: [],
    idleMappings: [],
    nearLedgers: [],
    hasFormulas: false,
    personal: [],
  };
}
