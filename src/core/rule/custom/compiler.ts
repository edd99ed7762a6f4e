/** What compiling an expression gathers: what it reads, what is wrong with it, and the slots of its variables. */
import { nearest } from "../../base/nearest";
import type { ColumnSchema, ColumnType, LedgerSchema } from "../../ledger/schema";
import type { Construct, Expression, Span } from "./expression";
import type { FeelProblem, FeelProblemCode } from "./problem";
import { DEEPEST_EXPRESSION } from "./limits";
import type { Run } from "./runtime";
import type { Scope, Vocabulary } from "./scope";
import { ANY, type Type } from "./types";

/** A value that is taken once for the whole rule, from outside the row. */
export type Fact =
  | { readonly kind: "figure" | "base" | "goal"; readonly key: string; readonly name: string }
  | { readonly kind: "parameter"; readonly key: string; readonly name: string; readonly type: ColumnType }
  /** 报告年度, 统计截止日 and today: known even where no line of the 参数表 states them. */
  | { readonly kind: "year" }
  | { readonly kind: "cutoff" }
  | { readonly kind: "today" }
  | { readonly kind: "rows"; readonly ledger: string };

export type ColumnRead = { readonly ledger: LedgerSchema; readonly column: ColumnSchema };

/** An expression made ready to run. */
export type Compiled = {
  readonly type: Type;
  readonly run: Run;
  /** Steps that running it once takes, loops not counted. */
  readonly weight: number;
  /** Slots it depends on, a bit each: none, and it comes to the same for every row. */
  readonly slots: number;
  /** The cell it is, when it is nothing but that. */
  readonly cell?: { readonly slot: number; readonly column: ColumnSchema };
  /** Equalities without which it is not true: what a filter can look rows up by. */
  readonly equalities?: readonly Equality[];
};

/** A cell that equals something. */
export type Equality = { readonly cell: Compiled; readonly other: Compiled };

/** A bit of a number each. */
const MOST_SLOTS = 30;

export class Compiler {
  readonly problems: FeelProblem[] = [];
  readonly columns: ColumnRead[] = [];
  /** Of each column, whether it was read of the rule's own row (slot 0). */
  readonly own = new Set<ColumnSchema>();
  readonly facts: Fact[] = [];
  /** Filter → the columns its condition reads. */
  readonly filters: { readonly ledger: LedgerSchema; readonly columns: readonly ColumnSchema[] }[] = [];
  private depth = 0;
  private nextSlot = 0;
  private nextKept = 0;

  constructor(
    readonly vocabulary: Vocabulary,
    private readonly compile: (expression: Expression, scope: Scope, compiler: Compiler) => Compiled,
  ) {}

  /** Compiles a part of an expression. */
  build(expression: Expression, scope: Scope): Compiled {
    if (this.depth >= DEEPEST_EXPRESSION) return this.refuse("too-deep", expression, { most: DEEPEST_EXPRESSION });
    this.depth++;
    const compiled = this.compile(expression, scope, this);
    this.depth--;
    return compiled;
  }

  slot(): number {
    return this.nextSlot++;
  }

  /** Slots that no longer fit into the bits are a matter of depth. */
  get isFull(): boolean {
    return this.nextSlot > MOST_SLOTS;
  }

  /** Notes what is wrong and goes on, so that one look tells everything. */
  note(code: FeelProblemCode, at: Span, told: FeelProblem["told"] = {}): void {
    this.problems.push({ code, told, at: { from: at.from, to: at.to } });
  }

  /** Notes it, and stands something in for the expression. */
  refuse(code: FeelProblemCode, at: Span, told: FeelProblem["told"] = {}): Compiled {
    this.note(code, at, told);
    return { type: ANY, run: () => null, weight: 1, slots: 0 };
  }

  unsupported(construct: Construct, at: Span, what = ""): Compiled {
    return this.refuse("unsupported", at, { construct, what });
  }

  /** An unknown name, with the nearest of those that there are. */
  unknown(name: string, at: Span, known: readonly string[]): Compiled {
    const near = nearest(
      name,
      known.map((one) => ({ option: one, words: [one] })),
    );
    return this.refuse("unknown-name", at, { name, nearest: near ?? "" });
  }

  /** The number of a column among those read. */
  column(read: ColumnRead): number {
    const known = this.columns.findIndex(({ ledger, column }) => ledger === read.ledger && column === read.column);
    return known >= 0 ? known : this.columns.push(read) - 1;
  }

  fact(wanted: Fact): number {
    const text = JSON.stringify(wanted);
    const known = this.facts.findIndex((fact) => JSON.stringify(fact) === text);
    return known >= 0 ? known : this.facts.push(wanted) - 1;
  }

  filter(ledger: LedgerSchema, columns: readonly ColumnSchema[]): number {
    return this.filters.push({ ledger, columns }) - 1;
  }

  /** What comes to the same for every row is worked out once. */
  keep(compiled: Compiled): Compiled {
    if (compiled.slots !== 0) return compiled;
    const id = this.nextKept++;
    const { run } = compiled;
    return {
      ...compiled,
      run: (runtime) => {
        if (runtime.kept.has(id)) return runtime.kept.get(id);
        const value = run(runtime);
        runtime.kept.set(id, value);
        return value;
      },
    };
  }
}
