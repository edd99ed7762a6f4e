/** What a function of the language is: what it takes, what it gives, and how it is run. */
import type { Runtime } from "./runtime";
import type { Type } from "./types";
import type { Value } from "./value";

/** "list" takes a list, rows of a ledger, or a single value; "any" whatever there is. */
export type Parameter = "text" | "number" | "day" | "duration" | "boolean" | "list" | "any";

export type Builtin = {
  readonly takes: readonly Parameter[];
  /** How many of the last may be left out. */
  readonly optional?: number;
  /** The values may also be given one by one instead of as a list: sum(1, 2, 3). */
  readonly spread?: true;
  /** What the members of its list must be. */
  readonly members?: Parameter;
  /** It looks at missing values itself; otherwise one missing value makes the result missing. */
  readonly gaps?: true;
  readonly gives: Type | ((types: readonly Type[]) => Type);
  readonly run: (values: readonly Value[], runtime: Runtime) => Value;
};
