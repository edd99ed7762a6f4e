/** An expression of the bureau's own rules as a tree of ours: what the parser's library calls things ends here. */

/** Where it stands in the text that was typed, counted from 0; `to` is the first character after it. */
export type Span = { readonly from: number; readonly to: number };

export type CompareOp = "=" | "!=" | "<" | "<=" | ">" | ">=";
export type ArithmeticOp = "+" | "-" | "*" | "/" | "**";

/** A name in `for`, `every` or `some` with what it runs over. */
export type Binding = { readonly name: string; readonly over: Expression };

/** What stands behind `in`: a comparison with its left side left out, or a value, a list or an interval. */
export type Test = { readonly kind: "test"; readonly op: CompareOp; readonly right: Expression } | Expression;

export type Expression = Span &
  (
    | { readonly kind: "number"; readonly digits: string }
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "boolean"; readonly value: boolean }
    | { readonly kind: "null" }
    /** @"2021-12-31" */
    | { readonly kind: "moment"; readonly text: string }
    | { readonly kind: "name"; readonly name: string }
    | { readonly kind: "list"; readonly items: readonly Expression[] }
    | { readonly kind: "context"; readonly entries: readonly (readonly [string, Expression])[] }
    | {
        readonly kind: "interval";
        readonly low: Expression;
        readonly high: Expression;
        readonly withLow: boolean;
        readonly withHigh: boolean;
      }
    | { readonly kind: "and" | "or"; readonly left: Expression; readonly right: Expression }
    | { readonly kind: "compare"; readonly op: CompareOp; readonly left: Expression; readonly right: Expression }
    | { readonly kind: "between"; readonly of: Expression; readonly low: Expression; readonly high: Expression }
    | { readonly kind: "in"; readonly of: Expression; readonly tests: readonly Test[] }
    | { readonly kind: "arithmetic"; readonly op: ArithmeticOp; readonly left: Expression; readonly right: Expression }
    | { readonly kind: "negation"; readonly of: Expression }
    | { readonly kind: "if"; readonly when: Expression; readonly then: Expression; readonly otherwise: Expression }
    | { readonly kind: "for"; readonly bindings: readonly Binding[]; readonly body: Expression }
    | { readonly kind: "every" | "some"; readonly bindings: readonly Binding[]; readonly body: Expression }
    /** 1..10 behind `in` of a `for` */
    | { readonly kind: "steps"; readonly first: Expression; readonly last: Expression }
    | { readonly kind: "filter"; readonly of: Expression; readonly by: Expression }
    | { readonly kind: "path"; readonly of: Expression; readonly name: string }
    | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] }
    | { readonly kind: "instance-of"; readonly of: Expression; readonly type: string }
    /** What the language has and these rules do not: which construct. */
    | { readonly kind: "unsupported"; readonly construct: Construct }
  );

/** Constructs of FEEL that are refused; each has a sentence that says what to write instead. */
export type Construct =
  | "function-definition"
  | "function-value"
  | "named-parameters"
  | "unary-test"
  | "time"
  | "path"
  | "filter"
  | "special-name"
  | "dynamic-pattern"
  | "indicator-needed"
  | "other";
