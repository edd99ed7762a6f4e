/** A small notation for workbooks in tests, and the 青溪县 sample as it would be read from its file. */
import type { CellRange, RawDate, RawValue, Sheet, SheetTable, Workbook } from "../../src/core/workbook/workbook";
import { daysBetween, parsePlainDate } from "../../src/core/base/plain-date";
import vectors from "../data/vectors.json";

type SheetOptions = {
  /** "A1:F1" */
  readonly merges?: readonly string[];
  readonly tables?: readonly {
    readonly name?: string;
    readonly range: string;
    readonly totalsRow?: boolean;
    readonly headerRow?: boolean;
  }[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly visibility?: Sheet["visibility"];
  /** Ranges whose cells hold formulas: "D2:D9" */
  readonly formulas?: readonly string[];
};

/** A cell that holds an Excel date: date("2021-03-15"). */
export function date(iso: string): RawDate {
  return { kind: "date", date: iso, serial: daysBetween("1899-12-30", iso) };
}

/** Corners from "B2:D9" or "B2". */
export function range(text: string): CellRange {
  const [first = "", last = first] = text.split(":");
  const from = corner(first);
  const to = corner(last);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

function corner(text: string): { readonly row: number; readonly column: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(text);
  if (!match) throw new Error(`no such cell: ${text}`);
  const column = [...(match[1] ?? "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]), column };
}

/** A sheet of raw cells; ISO text stays text here. */
export function sheet(name: string, rows: readonly (readonly RawValue[])[], options: SheetOptions = {}): Sheet {
  const tables = (options.tables ?? []).map((table, i): SheetTable => ({
    name: table.name ?? `表${i + 1}`,
    range: range(table.range),
    hasHeaderRow: table.headerRow ?? true,
    hasTotalsRow: table.totalsRow ?? false,
  }));
  return {
    name,
    visibility: options.visibility ?? "visible",
    rows,
    merges: (options.merges ?? []).map(range),
    tables,
    hiddenRows: new Set(options.hiddenRows ?? []),
    hiddenColumns: new Set(options.hiddenColumns ?? []),
    formulas: (options.formulas ?? []).map(range),
  };
}

export function workbook(name: string, ...sheets: readonly Sheet[]): Workbook {
  return { name, sheets };
}

/** The sample's sheets: key in vectors.json → sheet name, in sheet order. */
export const SAMPLE_SHEETS = {
  params: "参数表",
  T1: "目标任务表",
  L01: "企业信息库",
  L02: "激励政策资金",
  L03: "科技创新券",
  L04: "科技计划项目",
  L05: "高新技术企业",
  L06: "专利",
  L07: "科技小巨人",
  L08: "省级科技型企业",
  L09: "科技型中小企业",
  L10: "科技特派员",
  L10b: "乡镇村名录",
  L11: "科普活动",
  L12: "农村实用技术培训",
  L13: "挂乡包村资金",
  L14: "企业研发",
  L15: "创新平台",
  L16: "孵化载体",
  L17: "技术合同",
  L18: "财政科技投入",
  L21: "其他工作事项",
} as const;

type SampleKey = keyof typeof SAMPLE_SHEETS;
type Plain = string | number | boolean | null;
type SampleTable = { readonly headers: readonly string[]; readonly rows: readonly (readonly Plain[])[] };

const sample = vectors.exampleWorkbook.sheets as unknown as Record<Exclude<SampleKey, "params">, SampleTable> & {
  readonly params: Readonly<Record<string, Plain>>;
};

function asRead(value: Plain): RawValue {
  return typeof value === "string" && parsePlainDate(value) !== null ? date(value) : value;
}

/** What a sample sheet's rows hold, header row first, dates as Excel dates. */
export function sampleRows(key: SampleKey): RawValue[][] {
  if (key === "params")
    return [["参数", "值"], ...Object.entries(sample.params).map(([name, value]) => [name, asRead(value)])];
  return [[...sample[key].headers], ...sample[key].rows.map((row) => row.map(asRead))];
}

/** Differences from the sample. Text is taken as it stands; use date() for an Excel date. */
export type SampleChange = {
  readonly name?: string;
  /** "企业信息库!C2" → the cell's new content */
  readonly cells?: Readonly<Record<string, RawValue>>;
  /** 参数表 lines: replaced, added, or with undefined taken out */
  readonly parameters?: Readonly<Record<string, RawValue | undefined>>;
  /** sheet name → rows to append */
  readonly append?: Readonly<Record<string, readonly (readonly RawValue[])[]>>;
  /** sheet name → all its rows, header included; replaces the sheet or adds one */
  readonly sheets?: Readonly<Record<string, readonly (readonly RawValue[])[]>>;
  /** names of sheets to leave out */
  readonly without?: readonly string[];
};

function changedParameters(rows: RawValue[][], change: SampleChange): RawValue[][] {
  const wanted = new Map(Object.entries(change.parameters ?? {}));
  const kept = rows.flatMap((row) => {
    const name = String(row[0]);
    if (!wanted.has(name)) return [row];
    const value = wanted.get(name);
    wanted.delete(name);
    return value === undefined ? [] : [[name, value]];
  });
  for (const [name, value] of wanted) if (value !== undefined) kept.push([name, value]);
  return kept;
}

function setCells(sheets: Map<string, RawValue[][]>, cells: Readonly<Record<string, RawValue>>): void {
  for (const [address, value] of Object.entries(cells)) {
    const [name = "", cell = ""] = address.split("!");
    const rows = sheets.get(name);
    if (!rows) throw new Error(`no such sheet: ${name}`);
    const { row, column } = corner(cell);
    while (rows.length < row) rows.push([]);
    const target = rows[row - 1] ?? [];
    while (target.length < column) target.push(null);
    target[column - 1] = value;
  }
}

function sampleSheets(change: SampleChange): Map<string, RawValue[][]> {
  const sheets = new Map<string, RawValue[][]>();
  for (const [key, name] of Object.entries(SAMPLE_SHEETS) as [SampleKey, string][]) {
    if (change.without?.includes(name)) continue;
    const rows = sampleRows(key);
    sheets.set(name, key === "params" ? changedParameters(rows, change) : rows);
  }
  return sheets;
}

/** The 青溪县 sample workbook, with changes. */
export function sampleWorkbook(change: SampleChange = {}): Workbook {
  const { name = "青溪县跟踪工作簿.xlsx", sheets: replaced = {}, append = {}, cells = {} } = change;
  const sheets = sampleSheets(change);
  for (const [title, rows] of Object.entries(replaced))
    sheets.set(
      title,
      rows.map((row) => [...row]),
    );
  for (const [title, rows] of Object.entries(append)) {
    sheets.set(title, [...(sheets.get(title) ?? []), ...rows.map((row) => [...row])]);
  }
  setCells(sheets, cells);
  return workbook(name, ...[...sheets].map(([title, rows]) => sheet(title, rows)));
}
