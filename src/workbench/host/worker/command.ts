/** What the host page, or a test through it, asks of the workbook: what people do, what is looked at, what goes wrong. */
import type { BatchFault } from "../session/faults";
import type { ProfileName } from "../session/profile";

/** "person" sits here; "co-author" works on the same workbook elsewhere. */
export type Hand = "person" | "co-author";

/** Something people do to cells; rows count from 1 and ranges are written as in Excel. */
export type Edit =
  | { readonly kind: "type"; readonly sheet: string; readonly cell: string; readonly value: string | number | boolean }
  | { readonly kind: "insert-rows"; readonly sheet: string; readonly row: number; readonly count: number }
  | { readonly kind: "delete-rows"; readonly sheet: string; readonly row: number; readonly count: number }
  | { readonly kind: "hide-rows"; readonly sheet: string; readonly row: number; readonly count: number };

export type Opening = {
  /** The package; none for a new, empty workbook. */
  readonly bytes: Uint8Array | null;
  readonly name: string;
  readonly profile: ProfileName;
  readonly locale: string;
  readonly conversation: string;
};

export type HostCommand =
  | { readonly kind: "open"; readonly opening: Opening }
  /** A new pane on the same workbook. */
  | { readonly kind: "pane"; readonly conversation: string }
  | { readonly kind: "edit"; readonly edit: Edit; readonly by: Hand }
  | { readonly kind: "select"; readonly sheet: string; readonly range: string }
  | { readonly kind: "activate"; readonly sheet: string }
  | { readonly kind: "selection" }
  | { readonly kind: "cells"; readonly sheet: string; readonly range: string }
  /** As cells, with the text of a formula in place of its result. */
  | { readonly kind: "formulas"; readonly sheet: string; readonly range: string }
  | { readonly kind: "conditional-formats"; readonly sheet: string }
  | { readonly kind: "view"; readonly rows: number; readonly columns: number }
  /** A click on a ribbon button that runs a function of the add-in. */
  | { readonly kind: "ribbon"; readonly button: string; readonly functionName: string }
  | { readonly kind: "protection"; readonly sheet: string; readonly state: "on" | "off" }
  | { readonly kind: "cell-edit"; readonly state: "begin" | "end" }
  /** Where the focus is: in this workbook's window or in another's. */
  | { readonly kind: "focus"; readonly window: "this" | "other" }
  | { readonly kind: "fault"; readonly fault: BatchFault }
  /** An edit just before the add-in's batch `sync` from now is run. */
  | { readonly kind: "edit-before"; readonly sync: number; readonly edit: Edit; readonly by: Hand }
  | { readonly kind: "delay"; readonly milliseconds: number }
  | { readonly kind: "response-limit"; readonly bytes: number | null }
  | { readonly kind: "clear-faults" }
  | { readonly kind: "syncs" }
  /** References and files the add-in has not let go. */
  | { readonly kind: "held" }
  | { readonly kind: "notices" };

/** What the page sends to the worker. */
export type ToWorker =
  | { readonly kind: "pane"; readonly text: unknown }
  | { readonly kind: "command"; readonly id: number; readonly command: HostCommand };

/** What the worker sends to the page. */
export type FromWorker =
  | { readonly kind: "pane"; readonly text: string }
  | { readonly kind: "done"; readonly id: number; readonly value: unknown }
  | { readonly kind: "failed"; readonly id: number; readonly message: string }
  /** Something in the workbook may look different now. */
  | { readonly kind: "changed" };
