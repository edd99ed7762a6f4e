/** What the host page, or a test through it, asks of the open file: what people do, what is looked at, what goes wrong. */
import type { EnteredCell } from "../model/enter-cells";
import type { Author } from "../protocol/author";
import type { BatchFault, CallFault } from "../session/faults";
import type { ProfileName, WordHabits } from "../session/profile";
import type { WordCommand } from "./word-command";

/** "person" sits here; "co-author" works on the same file elsewhere. */
export type Hand = Exclude<Author, "add-in">;

/** Something people do to cells; rows count from 1 and ranges are written as in Excel. */
export type Edit =
  | { readonly kind: "type"; readonly sheet: string; readonly cell: string; readonly value: string | number | boolean }
  | { readonly kind: "insert-rows"; readonly sheet: string; readonly row: number; readonly count: number }
  | { readonly kind: "delete-rows"; readonly sheet: string; readonly row: number; readonly count: number }
  | { readonly kind: "hide-rows"; readonly sheet: string; readonly row: number; readonly count: number };

export type Opening = {
  /** The package; none for a new, empty file. */
  readonly bytes: Uint8Array | null;
  readonly name: string;
  /** Decides whether it is opened in Excel or in Word. */
  readonly profile: ProfileName;
  readonly locale: string;
  readonly conversation: string;
  /** What a Word is to do otherwise than its profile says; only for a test of the other way. */
  readonly habits?: Partial<WordHabits>;
};

/** What is asked of the host rather than of the open file. */
export type PaneCommand =
  | { readonly kind: "open"; readonly opening: Opening }
  /** A new pane on the same file. */
  | { readonly kind: "pane"; readonly conversation: string }
  /** A click on a ribbon button that runs a function of the add-in. */
  | { readonly kind: "ribbon"; readonly button: string; readonly functionName: string };

/** What Excel and Word have alike: troubles that can be ordered, and what the add-in did. */
export type SharedCommand =
  | { readonly kind: "fault"; readonly fault: BatchFault | CallFault }
  | { readonly kind: "delay"; readonly milliseconds: number }
  | { readonly kind: "response-limit"; readonly bytes: number | null }
  | { readonly kind: "clear-faults" }
  /** Gives a `SyncRecord` for each batch. */
  | { readonly kind: "syncs" }
  /** Gives a `CallRecord` for each call of the common interface. */
  | { readonly kind: "calls" }
  /** References and files the add-in has not let go. */
  | { readonly kind: "held" }
  | { readonly kind: "notices" };

export type ExcelCommand =
  | { readonly kind: "edit"; readonly edit: Edit; readonly by: Hand }
  | { readonly kind: "select"; readonly sheet: string; readonly range: string }
  | { readonly kind: "activate"; readonly sheet: string }
  | { readonly kind: "selection" }
  | { readonly kind: "cells"; readonly sheet: string; readonly range: string }
  /** As cells, with the text of a formula in place of its result. */
  | { readonly kind: "formulas"; readonly sheet: string; readonly range: string }
  | { readonly kind: "conditional-formats"; readonly sheet: string }
  | { readonly kind: "view"; readonly rows: number; readonly columns: number }
  | { readonly kind: "protection"; readonly sheet: string; readonly state: "on" | "off" }
  | { readonly kind: "cell-edit"; readonly state: "begin" | "end" }
  /** Where the focus is: in this workbook's window or in another's. */
  | { readonly kind: "focus"; readonly window: "this" | "other" }
  /** An edit just before the add-in's batch `sync` from now is run. */
  | { readonly kind: "edit-before"; readonly sync: number; readonly edit: Edit; readonly by: Hand };

/** What a person did in a grid that calculates by itself. `sheet` is a name or an id; rows and columns count from 0. */
export type GridEdit =
  | { readonly kind: "enter"; readonly sheet: string; readonly cells: readonly EnteredCell[] }
  /** Not by anybody's hand: formulas gave other results. */
  | {
      readonly kind: "results";
      readonly sheet: string;
      readonly cells: readonly Omit<EnteredCell, "formula" | "format">[];
    };

/** What a grid asks that shows the workbook in place of the window of cells. */
export type GridCommand =
  /** Gives a `GridView`. */
  | { readonly kind: "grid-view" }
  /** Gives `GridChanges` since the last time, without what the grid did itself. */
  | { readonly kind: "grid-changes-view" }
  | { readonly kind: "grid-edit"; readonly edit: GridEdit }
  /** Gives the package as base64: the one that was opened, with the cells patched that are different now. */
  | { readonly kind: "workbook-file" };

export type HostCommand = PaneCommand | SharedCommand | ExcelCommand | GridCommand | WordCommand;

/** What the page sends to the worker. */
export type ToWorker =
  | { readonly kind: "pane"; readonly text: unknown }
  | { readonly kind: "command"; readonly id: number; readonly command: HostCommand };

/** What the worker sends to the page. */
export type FromWorker =
  | { readonly kind: "pane"; readonly text: string }
  | { readonly kind: "done"; readonly id: number; readonly value: unknown }
  | { readonly kind: "failed"; readonly id: number; readonly message: string }
  /** Something in the file may look different now. */
  | { readonly kind: "changed" };
