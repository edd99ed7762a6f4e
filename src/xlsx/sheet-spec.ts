/** What a new workbook is to hold: sheets of our own making, with formats chosen by kind rather than by code. */
import type { PlainDate } from "../core/base/plain-date";

/** How a column's cells are formatted. Identifiers are text cells whatever they look like; a "date" cell takes ISO days. */
export type ColumnKind = "ordinal" | "text" | "identifier" | "count" | "quantity" | "money" | "year" | "date";

/** A list to choose from. Excel takes at most 255 characters in all, and no comma in a value. */
export type Choices = {
  readonly values: readonly string[];
  /** Shown when something else is typed; the person may keep it. */
  readonly title: string;
  readonly message: string;
};

export type CellInput = string | number | boolean | null;

export type ColumnSpec = {
  readonly header: string;
  /** In characters, of which a Chinese one takes two. */
  readonly width: number;
  readonly kind: ColumnKind;
  readonly choices: Choices | null;
};

/** A ledger: an Excel Table with a frozen header row and a filter, under a title where there is one. */
export type LedgerSheetSpec = {
  readonly kind: "ledger";
  readonly name: string;
  readonly title: string | null;
  readonly columns: readonly ColumnSpec[];
  /** Without any, one empty row stands ready. */
  readonly rows: readonly (readonly CellInput[])[];
};

/** Lines of a name and its value, each value with a kind of its own. */
export type FormSheetSpec = {
  readonly kind: "form";
  readonly name: string;
  readonly headers: readonly [string, string];
  readonly lines: readonly { readonly name: string; readonly value: CellInput; readonly kind: ColumnKind }[];
};

/** Text to read, the first line larger. */
export type NotesSheetSpec = { readonly kind: "notes"; readonly name: string; readonly lines: readonly string[] };

export type SheetSpec = LedgerSheetSpec | FormSheetSpec | NotesSheetSpec;

export type WorkbookSpec = {
  /** The day its properties name: bytes depend on nothing else than this and the sheets. */
  readonly created: PlainDate;
  readonly sheets: readonly SheetSpec[];
};
