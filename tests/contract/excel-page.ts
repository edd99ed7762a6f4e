/** The pane's side of the Office leg: the adapter in a page of its own, called by tests through `window.kejiWorkbook`. */
import type {
  CellsAt,
  Delivered,
  EditsWritten,
  HostProblem,
  HostWorkbook,
  RowsAdded,
  RowsToAdd,
  SheetEdit,
} from "../../src/app/ports";
import { growFormula } from "../../src/app/collect/grown-formula";
import type { Progress } from "../../src/core/base/progress";
import type { RawValue } from "../../src/core/workbook/workbook";
import type { Result } from "../../src/core/base/result";
import { BrowserDelivery } from "../../src/adapters/office/delivery";
import { ExcelWorkbookHost } from "../../src/adapters/office/excel-workbook-host";
import { officeReady } from "../../src/adapters/office/ready";

/** A sheet's sets as arrays: only plain values leave the page. */
type PlainSheet = Omit<HostWorkbook["workbook"]["sheets"][number], "hiddenRows" | "hiddenColumns"> & {
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
};
export type PlainRead = Omit<HostWorkbook, "workbook"> & {
  readonly name: string;
  readonly sheets: readonly PlainSheet[];
};

export type BriefRead = { readonly rows: number; readonly last: readonly RawValue[] };

export type PageWorkbook = {
  ready(): ReturnType<typeof officeReady>;
  /** `cancelAfter`: how many times progress is told before the person asks to stop. */
  read(cancelAfter: number | null): Promise<{ result: Result<PlainRead, HostProblem>; progress: Progress[] }>;
  /** Of a large workbook only how many rows the first sheet has, and the last of them. */
  readBriefly(): Promise<Result<BriefRead, HostProblem>>;
  select(cells: CellsAt): Promise<Result<null, HostProblem>>;
  selection(): Promise<Result<CellsAt, HostProblem>>;
  addRows(rows: RowsToAdd): Promise<Result<RowsAdded, HostProblem>>;
  takeBack(rows: RowsAdded): Promise<Result<null, HostProblem>>;
  editLedgers(edits: readonly SheetEdit[]): Promise<Result<EditsWritten, HostProblem>>;
  /** Begins to listen; the sheets named since. */
  listen(): Promise<boolean>;
  heard(): string[];
  stopListening(): Promise<void>;
  deliver(bytes: readonly number[], name: string): Promise<Result<Delivered, HostProblem>>;
};

declare global {
  interface Window {
    kejiWorkbook: PageWorkbook;
  }
}

const host = new ExcelWorkbookHost();
const delivery = new BrowserDelivery("web", document);
const heard: string[] = [];
let stop: (() => Promise<void>) | null = null;

window.kejiWorkbook = {
  ready: officeReady,
  read,
  readBriefly,
  select: (cells) => host.select(cells),
  selection: () => host.selection(),
  addRows: (rows) => host.addRows(rows),
  takeBack: (rows) => host.takeBack(rows),
  editLedgers: (edits) => host.editLedgers(edits, growFormula),
  listen,
  heard: () => heard,
  stopListening: async () => stop?.(),
  deliver: (bytes, name) => delivery.deliver(new Uint8Array(bytes), name),
};

async function read(cancelAfter: number | null): ReturnType<PageWorkbook["read"]> {
  const cancel = { isCancelled: false };
  const progress: Progress[] = [];
  const result = await host.read((step) => {
    progress.push(step);
    if (cancelAfter !== null && progress.length >= cancelAfter) cancel.isCancelled = true;
  }, cancel);
  if (!result.ok) return { result, progress };
  const { workbook, lacks } = result.value;
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    hiddenRows: [...sheet.hiddenRows],
    hiddenColumns: [...sheet.hiddenColumns],
  }));
  return { result: { ok: true, value: { name: workbook.name, sheets, lacks } }, progress };
}

async function readBriefly(): ReturnType<PageWorkbook["readBriefly"]> {
  const read = await host.read(() => undefined, { isCancelled: false });
  if (!read.ok) return read;
  const rows = read.value.workbook.sheets[0]?.rows ?? [];
  return { ok: true, value: { rows: rows.length, last: rows.at(-1) ?? [] } };
}

async function listen(): Promise<boolean> {
  const listening = await host.onChange((sheet) => heard.push(sheet));
  if (listening.ok) stop = listening.value;
  return listening.ok;
}
