/** Use case: a new tracking workbook, empty and ready to fill or with the sample county's data. */
import type { PlainDate } from "../core/base/plain-date";
import { EXPLANATIONS } from "../core/explanation/explanation-entry";
import { MAPPINGS } from "../core/ledger/mapping";
import type { ColumnSchema, ColumnType, LedgerSchema, ParameterSchema } from "../core/ledger/schema";
import { sampleLedgers } from "../pack/sample/catalog";
import { guide, guideSheet, outsideList, parameterHeaders, parameterSheet, sampleNotice } from "../pack/sample/guide";
import { sampleParameters } from "../pack/sample/parameters";
import { sampleRows, type SampleLedger } from "../pack/sample/sample-ledger";
import { sheetNames } from "../pack/sample/sheet-names";
import type { Choices, ColumnKind, ColumnSpec, SheetSpec } from "../xlsx/sheet-spec";
import { writeWorkbook } from "../xlsx/write-workbook";
import { headerOf } from "./column-header";
import { columnWidth } from "./column-width";

export type NewWorkbookOptions = {
  readonly content: "empty" | "sample";
  readonly ledgers: readonly LedgerSchema[];
  readonly parameters: readonly ParameterSchema[];
  /** Today: the file's properties name it, nothing else depends on it. */
  readonly clock: PlainDate;
};

/** The bytes of the workbook; the same options give the same bytes. */
export function newWorkbook(options: NewWorkbookOptions): Promise<Uint8Array> {
  const sheets = options.content === "empty" ? emptySheets(options) : sampleSheets(options.ledgers);
  return writeWorkbook({ created: options.clock, sheets });
}

const KIND: Readonly<Record<ColumnType["kind"], ColumnKind>> = {
  ordinal: "ordinal",
  text: "text",
  list: "text",
  name: "text",
  identifier: "identifier",
  enum: "text",
  "yes-no": "text",
  count: "count",
  money: "money",
  quantity: "quantity",
  date: "date",
  year: "year",
  raw: "text",
};

function emptySheets({ ledgers, parameters }: NewWorkbookOptions): SheetSpec[] {
  const lines = parameters.map(({ name, type }) => ({
    name: headerOf(name, type),
    value: null,
    kind: KIND[type.kind],
  }));
  return [
    { kind: "notes", name: guideSheet, lines: guide },
    { kind: "form", name: parameterSheet, headers: parameterHeaders, lines },
    // 核实说明 is written with its first rows: nobody fills in an empty one.
    ...ledgers
      .filter(({ id }) => id !== EXPLANATIONS && id !== MAPPINGS)
      .map((ledger): SheetSpec => {
        const name = sheetNames.get(ledger.id) ?? ledger.name;
        return { kind: "ledger", name, title: null, columns: ledger.columns.map(emptyColumn), rows: [] };
      }),
  ];
}

function emptyColumn({ name, type }: ColumnSchema): ColumnSpec {
  const header = headerOf(name, type);
  const kind = KIND[type.kind];
  return { header, kind, width: columnWidth(header, { kind, values: [] }), choices: choicesOf(type) };
}

function sampleSheets(ledgers: readonly LedgerSchema[]): SheetSpec[] {
  const lines = sampleParameters.map(([name, value, kind]) => ({ name, value, kind }));
  return [
    { kind: "notes", name: guideSheet, lines: [...guide, sampleNotice] },
    { kind: "form", name: parameterSheet, headers: parameterHeaders, lines },
    ...sampleLedgers.map((sample): SheetSpec =>
      sampleSheet(
        sample,
        ledgers.find(({ id }) => id === sample.id),
      ),
    ),
  ];
}

function sampleSheet(sample: SampleLedger, schema: LedgerSchema | undefined): SheetSpec {
  const rows = sampleRows(sample);
  const columns = sample.columns.map(([header, kind], index): ColumnSpec => {
    const column = schema?.columns.find(({ name, type }) => header === name || header === headerOf(name, type));
    const values = rows.map((row) => row[index] ?? null);
    return {
      header,
      kind,
      width: columnWidth(header, { kind, values }),
      choices: column ? choicesOf(column.type) : null,
    };
  });
  return { kind: "ledger", name: sample.sheet, title: null, columns, rows };
}

/** What Excel takes for a list that is written into the cell's own rule. */
const LONGEST_LIST = 255;

function choicesOf(type: ColumnType): Choices | null {
  const values =
    type.kind === "yes-no" ? ["是", "否"] : type.kind === "enum" ? type.values.map(({ name }) => name) : [];
  const fits = values.join(",").length <= LONGEST_LIST && !values.some((value) => value.includes(","));
  return values.length > 0 && fits ? { values, ...outsideList } : null;
}
