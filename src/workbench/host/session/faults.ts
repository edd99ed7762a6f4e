/** Troubles a test can order: each strikes at a counted batch of the add-in, or lasts until it is called off. */
import type { RichApiErrorCode } from "../protocol/office-error";

/** A fault of one batch; `sync` counts the add-in's batches from the moment it is ordered, the next being 1. */
export type BatchFault =
  /** The batch fails at its first action with this code, and nothing of it is done. */
  | { readonly kind: "error"; readonly sync: number; readonly code: RichApiErrorCode }
  /** The host does not take the batch at all: a code of Office, such as 5004 (a cell is edited) or 7000. */
  | { readonly kind: "refusal"; readonly sync: number; readonly code: number };

/** A call of the common interface that fails; `call` counts these from the moment it is ordered, the next being 1. */
export type CallFault = { readonly kind: "call"; readonly call: number; readonly code: number };

export type BatchStrike =
  | { readonly kind: "none" }
  | { readonly kind: "error"; readonly code: RichApiErrorCode }
  | { readonly kind: "refusal"; readonly code: number };

type Waiting<Thing> = { left: number; readonly thing: Thing };

export class Faults {
  private errors: Waiting<BatchFault>[] = [];
  private changes: Waiting<() => void>[] = [];
  private calls: Waiting<number>[] = [];
  /** Milliseconds that each batch waits before it is run. */
  delay = 0;
  /** Most bytes of an answer; null where the profile decides. */
  responseLimit: number | null = null;

  order(fault: BatchFault | CallFault): void {
    if (fault.kind === "call") this.calls.push({ left: fault.call, thing: fault.code });
    else this.errors.push({ left: fault.sync, thing: fault });
  }

  /** Something that happens just before the batch runs, such as a co-author's edit. */
  before(sync: number, change: () => void): void {
    this.changes.push({ left: sync, thing: change });
  }

  clear(): void {
    this.errors = [];
    this.changes = [];
    this.calls = [];
    this.delay = 0;
    this.responseLimit = null;
  }

  /** To be called once for each call of the common interface; the number it is to fail with, 0 for none. */
  strikeCall(): number {
    const [code = 0] = due(this.calls);
    this.calls = this.calls.filter(({ left }) => left > 0);
    return code;
  }

  /** To be called once for each batch, before it runs. */
  strike(): BatchStrike {
    const changes = due(this.changes);
    const errors = due(this.errors);
    this.changes = this.changes.filter(({ left }) => left > 0);
    this.errors = this.errors.filter(({ left }) => left > 0);
    for (const change of changes) change();
    return errors[0] ?? { kind: "none" };
  }
}

function due<Thing>(waiting: readonly Waiting<Thing>[]): Thing[] {
  for (const one of waiting) one.left -= 1;
  return waiting.filter(({ left }) => left === 0).map(({ thing }) => thing);
}
