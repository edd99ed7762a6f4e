/** What an expression runs on: the columns it was compiled to read, its variables, and how much work it may still do. */
import type { Value } from "./value";

/** Thrown when a rule has used up its work: the only way out of the middle of an expression. Caught where the rule is run. */
export class Exhausted extends Error {
  constructor() {
    super("the rule has used up its work");
  }
}

/** Elementary steps one rule may take, all its rows together: well under two seconds of work. */
export const MOST_STEPS = 40_000_000;
/** A text that grows beyond this is no text of a ledger. */
const LONGEST_TEXT = 20_000;

/** Reads a cell of a column by its row. */
export type CellAt = (row: number) => Value;

export class Runtime {
  /** Values of variables by slot; for a slot of rows the index of the row. */
  readonly slots: Value[] = [];
  readonly rowAt: number[] = [];
  /** Results that do not change from row to row, by the number of their expression. */
  readonly kept = new Map<number, Value>();
  /** Filter → rows by what stands in the column that it looks for. */
  readonly indexes = new Map<number, ReadonlyMap<Value, readonly number[]>>();
  /** Filter → rows that it could not judge, for a cell of theirs cannot be read. */
  readonly unjudged = new Map<number, Set<number>>();

  constructor(
    /** By the numbers that compiling gave them. */
    readonly columns: readonly CellAt[],
    readonly facts: readonly Value[],
    private left: number = MOST_STEPS,
  ) {}

  /** How much work there still may be. */
  get rest(): number {
    return this.left;
  }

  /** Counts work; too much ends the rule. */
  spend(steps: number): void {
    this.left -= steps;
    if (this.left < 0) throw new Exhausted();
  }

  /** A text that an expression made. */
  text(made: string): string {
    this.spend(made.length >> 4);
    if (made.length > LONGEST_TEXT) throw new Exhausted();
    return made;
  }

  doubt(filter: number, row: number): void {
    const rows = this.unjudged.get(filter);
    if (rows) rows.add(row);
    else this.unjudged.set(filter, new Set([row]));
  }
}

export type Run = (runtime: Runtime) => Value;
