/** What the use cases need from outside, in our words: adapters fulfil it, only main files choose them. */
import type { Progress } from "../core/base/progress";
import type { Result } from "../core/base/result";
import type { Workbook, WorkbookFact } from "../core/workbook/workbook";

/** Why a file could not be read or written; `path` is the one the person named. */
export type FileProblem =
  /** Reading: no such file. */
  | { readonly code: "not-found"; readonly path: string }
  /** The path names a folder. */
  | { readonly code: "is-a-directory"; readonly path: string }
  /** Reading: no permission, or the device failed. */
  | { readonly code: "unreadable"; readonly path: string }
  /** Writing: the folder that should hold the file does not exist. */
  | { readonly code: "no-such-folder"; readonly path: string }
  /** Writing: no permission in the folder, or it is read-only. */
  | { readonly code: "unwritable"; readonly path: string }
  /** Writing: another program has the file open (Excel and Word lock theirs). */
  | { readonly code: "open-elsewhere"; readonly path: string }
  /** Writing: the disk is full or failed. */
  | { readonly code: "disk-full"; readonly path: string };

/** Files by path. A write replaces the whole file or leaves it as it was. */
export interface FileStore {
  read(path: string): Promise<Result<Uint8Array, FileProblem>>;
  write(path: string, bytes: Uint8Array): Promise<Result<null, FileProblem>>;
}

/** Why the program that holds the workbook did not do what it was asked; told by who must act, never by the host's own words. */
export type HostProblem =
  /** A cell is being edited: the host answers when the edit ends. */
  | { readonly code: "editing-a-cell" }
  | { readonly code: "protected"; readonly sheet: string | null }
  /** Another workbook has the focus. */
  | { readonly code: "other-window" }
  /** Too much at once, also after the request was halved as far as it goes. */
  | { readonly code: "too-large"; readonly sheet: string | null }
  /** Somebody changed the workbook while it was being read. */
  | { readonly code: "changed-while-reading"; readonly sheet: string | null }
  /** What was to be written over, or taken back, is no longer as it was known; nothing was written. */
  | { readonly code: "changed-since"; readonly sheet: string }
  /** A sheet or range that was there a moment ago is gone. */
  | { readonly code: "gone"; readonly what: string }
  | { readonly code: "offline" }
  /** This version of the program cannot do it. */
  | { readonly code: "not-supported"; readonly what: string }
  | { readonly code: "cancelled" }
  /** `detail` is the host's code and location, to be copied for support; never cell data. */
  | { readonly code: "host-failed"; readonly detail: string };

/** Whether a person asked to stop; looked at between steps. */
export type Cancel = { readonly isCancelled: boolean };

/** Cells of one sheet, as the host addresses them: {sheet: "专利", range: "H3:H90"}. */
export type CellsAt = { readonly sheet: string; readonly range: string };

/** Rows to write, as text and numbers; an empty text leaves its cell empty. */
export type RowsToAdd = {
  /** An existing sheet; or the name wanted for a new one at the end, which gets a further number when it is taken. */
  readonly sheet: string;
  readonly isNewSheet: boolean;
  /** The first row, from 1. All cells of the rows must be empty. */
  readonly at: number;
  /** The sheet columns, from 1, in the order of each row's values. */
  readonly columns: readonly number[];
  readonly rows: readonly (readonly (string | number)[])[];
};

/** Rows that this add-in added, as they stand: what is needed to take them back. */
export type RowsAdded = Omit<RowsToAdd, "isNewSheet">;

/** The workbook that is open in the host. Reading changes nothing in it. */
export interface WorkbookHost {
  /** All sheets, read in blocks; rules whose facts the host cannot give learn it from `lacks`. */
  read(watch: (progress: Progress) => void, cancel: Cancel): Promise<Result<HostWorkbook, HostProblem>>;
  /** Goes to the sheet and selects the cells. */
  select(cells: CellsAt): Promise<Result<null, HostProblem>>;
  /** What is selected now, so that a person can be taken back. */
  selection(): Promise<Result<CellsAt, HostProblem>>;
  /** Tells of every change that is not this add-in's own; the result stops it. */
  onChange(changed: (sheet: string) => void): Promise<Result<() => Promise<void>, HostProblem>>;
  /** Writes rows below a table or onto a new sheet; a table that ends right above grows with them. Nothing is overwritten. */
  addRows(rows: RowsToAdd): Promise<Result<RowsAdded, HostProblem>>;
  /** Empties these cells again, if they still hold what was written. */
  takeBack(rows: RowsAdded): Promise<Result<null, HostProblem>>;
}

/** What a host read, and the kinds of fact it could not give: those rules could not run. */
export type HostWorkbook = { readonly workbook: Workbook; readonly lacks: readonly HostFact[] };
export type HostFact = WorkbookFact;

/** How a document reached the person: opened in Word, or saved by the browser; `blocked` needs the shown link. */
export type Delivered = { readonly route: "opened" | "downloaded" | "link"; readonly name: string };

/** Hands a document to the person by the best way the platform has. */
export interface Delivery {
  deliver(bytes: Uint8Array, name: string): Promise<Result<Delivered, HostProblem>>;
}
