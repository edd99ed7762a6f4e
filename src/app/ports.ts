/** What the use cases need from outside, in our words: adapters fulfil it, only main files choose them. */
import type { Progress } from "../core/base/progress";
import type { Result } from "../core/base/result";
import type { DocumentSteps, PartStep } from "../core/link/document-steps";
import type { CellContent } from "../core/workbook/cell-content";
import type { RawValue, Workbook, WorkbookFact } from "../core/workbook/workbook";

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

/** What is to be changed in a ledger, as it was shown. Rows and columns count from 1; a value of null leaves its cell as it is. */
export type SheetEdit =
  /** Another value for a cell; `before` is what it must still hold, and it must hold no formula. */
  | {
      readonly kind: "set";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly before: RawValue;
      readonly value: CellContent;
    }
  | LedgerRows
  /** A sheet of its own at the end, under the name or, when that is taken, a further number. */
  | { readonly kind: "sheet"; readonly sheet: string; readonly rows: readonly (readonly CellContent[])[] };

/** Rows right below the data of a ledger, formatted like the row `like`. A table that the data is in grows with them. */
export type LedgerRows = {
  readonly kind: "rows";
  readonly sheet: string;
  /** The row that they begin in. What stands there and below moves down, or there is nothing. */
  readonly at: number;
  readonly movesDown: boolean;
  /** The first row of the data: what adds up from there to its last row is to add up the new rows too. */
  readonly dataTop: number;
  readonly like: number | null;
  /** The sheet columns in the order of each row's values. */
  readonly columns: readonly number[];
  readonly rows: readonly (readonly CellContent[])[];
};

/**
 * A formula as it must be after the rows were put in, where the host's own moving of references does not do: a sum over the data
 * that ends right above them. null: the host's will do; "unclear": what it refers to cannot be told from its text.
 */
export type GrowFormula = (
  formula: string,
  home: { readonly sheet: string; readonly row: number },
  rows: LedgerRows,
) => string | null | "unclear";

export type EditsWritten = {
  /** The cells that were written, sheet by sheet. */
  readonly at: readonly CellsAt[];
  /** Formulas that may have to add up the new rows, but could not be followed. */
  readonly unclear: readonly CellsAt[];
};

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
  /**
   * Changes ledgers: all is looked at before anything is written. A failure after that leaves what was written before it: who
   * called reads again to know. Nothing is ever deleted.
   */
  editLedgers(edits: readonly SheetEdit[], grow: GrowFormula): Promise<Result<EditsWritten, HostProblem>>;
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

/** Why the program that holds the document did not do what it was asked. */
export type DocumentProblem =
  /** Protected against editing, or read-only. */
  | { readonly code: "document-protected" }
  /** Somebody typed in it since it was read; nothing was written. */
  | { readonly code: "document-changed" }
  /** Changes are tracked: whatever is written would stand beside the old words until somebody accepts it. */
  | { readonly code: "document-tracked" }
  /** The cursor stands where nothing can be put in: in a header, a text box, or inside a bound text. */
  | { readonly code: "no-place-here" }
  /** Words or a paragraph that were there a moment ago are gone. */
  | { readonly code: "document-gone" }
  | { readonly code: "document-offline" }
  /** This version of the program cannot do it. */
  | { readonly code: "document-not-supported"; readonly what: string }
  /** A person asked to stop before anything was written. */
  | { readonly code: "cancelled" }
  /** `detail` is the host's code and location, to be copied for support; never words of the document. */
  | { readonly code: "document-failed"; readonly detail: string };

/** Words of a line (see DocumentSteps), the nth time that they stand in it, from 0. */
export type WordsAt = { readonly line: number; readonly words: string; readonly nth: number };

/** Where the cursor stands, or the selection begins: in a line, behind so many of its characters. */
export type Cursor = {
  readonly line: number;
  readonly offset: number;
  readonly words: string;
  /** In a cell of a table. */
  readonly isInTable: boolean;
};

/** Words to put a control around, in a line that must still read so. */
export type WordsToWrap = {
  readonly at: WordsAt;
  /** The whole line as it was read. */
  readonly inLine: string;
  readonly control: { readonly tag: string; readonly title: string };
};

export type CarriedOut = {
  /** Lines that do not read as they shall: the words that stand there now. */
  readonly unreached: readonly { readonly line: number; readonly words: string }[];
  /** Lines that the program refused to change. */
  readonly refused: readonly number[];
  /** A person asked to stop before all was written. */
  readonly isStopped: boolean;
};

/** A long piece of work as a person follows it, and may stop it. */
export type Following = { readonly watch: (progress: Progress) => void; readonly cancel: Cancel };

/** A text to put in with a control around it, or plain. */
export type TextToPut = {
  readonly words: string;
  readonly control: { readonly tag: string; readonly title: string } | null;
};

/** The document that is open in the host. */
export interface DocumentHost {
  /** The whole document as a file, as it stands now; "cancelled" where that was asked for between two of its pieces. */
  read(cancel?: Cancel): Promise<Result<Uint8Array, DocumentProblem>>;
  /**
   * Carries steps out and reads the lines back. Nothing is written when the document is not as the steps say it was read, or where
   * that is cancelled before the first is carried out. A failure in the middle, and a later cancel, leaves what was written before it:
   * who called reads again to know.
   */
  carryOut(steps: DocumentSteps, following: Following): Promise<Result<CarriedOut, DocumentProblem>>;
  /** Writes one of our custom XML parts, which must be there. */
  writePart(part: PartStep): Promise<Result<null, DocumentProblem>>;
  select(words: WordsAt): Promise<Result<null, DocumentProblem>>;
  /** null: it stands in no line, but in a header, a note or a text box. */
  cursor(): Promise<Result<Cursor | null, DocumentProblem>>;
  /** Tells that the selection went elsewhere; the result stops it. */
  onCursor(moved: () => void): Promise<Result<() => Promise<void>, DocumentProblem>>;
  /** Puts the text in the place of what is selected. */
  put(text: TextToPut): Promise<Result<null, DocumentProblem>>;
  /**
   * Puts a control around words that stay as they are; all of them, or, where a line reads otherwise by now, none. The numbers
   * that the program gave the controls, in the order asked.
   */
  wrap(words: readonly WordsToWrap[]): Promise<Result<readonly number[], DocumentProblem>>;
  /** Takes controls away and leaves their words; those that are gone already are no trouble. */
  unwrap(controls: readonly number[]): Promise<Result<null, DocumentProblem>>;
  /** Adds a custom XML part and gives the id that the program gave it. */
  addPart(xml: string): Promise<Result<string, DocumentProblem>>;
  deletePart(id: string): Promise<Result<null, DocumentProblem>>;
  /** Puts the paragraphs and tables of a file in the place of the whole document, or at the cursor. */
  putFile(file: Uint8Array, where: "whole" | "cursor"): Promise<Result<null, DocumentProblem>>;
  /** Opens a new document; "not-supported" where the program opens none for an add-in. */
  openNew(file: Uint8Array): Promise<Result<null, DocumentProblem>>;
}
