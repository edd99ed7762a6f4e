/** Names: a cell of the row at hand, a variable, rows of a ledger, a figure, a line of the 参数表. */
import { readerOf } from "../../ledger/cell-reader";
import type { Flaw } from "../../ledger/ledger";
import type { ColumnSchema, ParameterSchema } from "../../ledger/schema";
import type { Compiled, Compiler, Fact } from "./compiler";
import type { Expression, Span } from "./expression";
import { findName, inLayer, namesIn, type Found, type Scope } from "./scope";
import { BOOLEAN, DAY, NUMBER, TEXT, typeOfColumn, type Type } from "./types";
import { Context, Row, type Value } from "./value";

export function compileName(
  expression: Extract<Expression, { readonly kind: "name" }>,
  scope: Scope,
  compiler: Compiler,
): Compiled {
  const { name } = expression;
  if (name === "?") return compiler.unsupported("special-name", expression, name);
  const found = findName(name, scope, compiler.vocabulary);
  if (!found) return compiler.unknown(name, expression, namesIn(scope, compiler.vocabulary));
  return compileFound(found, expression, compiler);
}

function compileFound(found: Found, at: Span, compiler: Compiler): Compiled {
  switch (found.kind) {
    case "column":
      return compileCell(found, compiler);
    case "row":
      return compileVariable(found.slot, { kind: "row", ledger: found.ledger });
    case "variable":
      return compileVariable(found.slot, found.type);
    case "entry":
      return compileEntry(found);
    case "ledger":
      return compileFact({ kind: "rows", ledger: found.ledger.id }, { kind: "rows", ledger: found.ledger }, compiler);
    case "indicator": {
      const { id, name, measure } = found.indicator;
      return compileFact({ kind: "figure", key: id, name }, typeOfFigure(measure.kind), compiler);
    }
    case "parameter":
      return compileFact(parameterFact(found.parameter), typeOfParameter(found.parameter), compiler);
    case "constant":
      if (found.value === "today") return compileFact({ kind: "today" }, DAY, compiler);
      return { type: BOOLEAN, run: () => found.value as boolean, weight: 1, slots: 0 };
    default:
      return compiler.unsupported("other", at);
  }
}

function typeOfFigure(kind: string): Type {
  return kind === "status" || kind === "list" ? TEXT : NUMBER;
}

/** 报告年度 and 统计截止日 are the report's time; the other lines are what they state. */
export function parameterFact({ key, name, type }: ParameterSchema): Fact {
  return key === "year" || key === "cutoff" ? { kind: key } : { kind: "parameter", key, name, type };
}

function typeOfParameter({ key, name, type }: ParameterSchema): Type {
  return typeOfColumn({ key, name, type, synonyms: [], required: false });
}

export function compileFact(fact: Fact, type: Type, compiler: Compiler): Compiled {
  const number = compiler.fact(fact);
  return { type, run: (runtime) => runtime.facts[number], weight: 1, slots: 0 };
}

/** A cell of the row in a slot. */
export function compileCell(
  { slot, ledger, column }: Extract<Found, { readonly kind: "column" }>,
  compiler: Compiler,
): Compiled {
  const number = compiler.column({ ledger, column });
  if (slot === 0) compiler.own.add(column);
  return {
    type: typeOfColumn(column),
    run: ({ columns, rowAt }) => columns[number]?.(rowAt[slot] as number),
    weight: 1,
    slots: 1 << slot,
    cell: { slot, column },
  };
}

function compileVariable(slot: number, type: Type): Compiled {
  const run: Compiled["run"] =
    type.kind === "row" ? ({ rowAt }) => new Row(rowAt[slot] as number) : ({ slots }) => slots[slot];
  return { type, run, weight: 1, slots: 1 << slot };
}

function compileEntry({ slot, name, type }: Extract<Found, { readonly kind: "entry" }>): Compiled {
  return {
    type,
    run: ({ slots }) => {
      const member = slots[slot];
      return member instanceof Context ? (member.entries.get(name) ?? null) : null;
    },
    weight: 1,
    slots: 1 << slot,
  };
}

/** A name that is the row of a slot: 本行, item, the variable of a `for`. */
export function rowNamed(expression: Expression, scope: Scope): Extract<Found, { readonly kind: "row" }> | null {
  if (expression.kind !== "name") return null;
  for (let at = scope.length - 1; at >= 0; at--) {
    const layer = scope[at];
    const found = layer ? inLayer(expression.name, layer) : null;
    if (!found) continue;
    if (found.kind === "row") return found;
    const isRow = found.kind === "variable" && found.type.kind === "row";
    return isRow && found.type.kind === "row" ? { kind: "row", slot: found.slot, ledger: found.type.ledger } : null;
  }
  return null;
}

/**
 * A text as a cell of that column would be read: 发明专利 is 发明, 是 is true, a code loses its blanks. undefined when the
 * column cannot hold it.
 */
export function wordIn(column: ColumnSchema, text: string): Value {
  const { type } = column;
  if (type.kind !== "enum" && type.kind !== "yes-no" && type.kind !== "identifier") return text;
  const flaws: Flaw[] = [];
  const value = readerOf(type, null)(text, flaws);
  if (value === null) return undefined;
  return type.kind === "enum" ? (type.values.find(({ code }) => code === value)?.name ?? undefined) : value;
}

/** The words a column can hold, as a sentence lists them. */
export function allowedIn({ type }: ColumnSchema): string {
  if (type.kind === "enum") return type.values.map(({ name }) => name).join("、");
  return type.kind === "yes-no" ? "是、否" : "";
}
