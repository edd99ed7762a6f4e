/** 台账[条件] and 台账.列: some rows of a ledger or members of a list, and what stands in one of their columns. */
import type { LedgerSchema } from "../../ledger/schema";
import { truthOf } from "./compile-comparison";
import { lookUp } from "./look-up";
import { compileCell, rowNamed } from "./compile-name";
import type { Compiled, Compiler } from "./compiler";
import type { Expression, Span } from "./expression";
import { isNum, wholeOf } from "./number";
import type { CellAt, Run, Runtime } from "./runtime";
import { columnNamed, type Layer, type Scope } from "./scope";
import { ANY, listOf, memberOf, NUMBER, typeOfColumn, type Type } from "./types";
import { Context, Day, Duration, isList, isMissing, Row, Rows, type Value } from "./value";

const MAY_BE_TEST: readonly Type["kind"][] = ["boolean", "any", "null"];

export function compileFilter(
  { of, by }: Extract<Expression, { readonly kind: "filter" }>,
  scope: Scope,
  compiler: Compiler,
): Compiled {
  const whole = compiler.build(of, scope);
  const slot = compiler.slot();
  if (compiler.isFull) return compiler.refuse("too-deep", of, { most: slot });
  const read = compiler.columns.length;
  const test = compiler.build(by, [...scope, layerOf(whole.type, slot)]);
  if (test.type.kind === "number") return compiler.keep(picked(whole, test));
  if (!MAY_BE_TEST.includes(test.type.kind)) compiler.note("not-a-test", by, { part: "filter" });
  const parts = { whole, test, slot };
  const ofRows = whole.type.kind === "rows" ? whole.type.ledger : null;
  const run = ofRows ? filterRows(parts, filterId(compiler, ofRows, read)) : filterList(parts);
  const slots = whole.slots | (test.slots & ~(1 << slot));
  const type = ofRows || whole.type.kind === "list" || whole.type.kind === "any" ? whole.type : listOf(whole.type);
  return compiler.keep({ type, run, weight: whole.weight + 1, slots });
}

function layerOf(type: Type, slot: number): Layer {
  return type.kind === "rows"
    ? { kind: "row", ledger: type.ledger, slot, self: "item" }
    : { kind: "member", slot, type: memberOf(type) };
}

function filterId(compiler: Compiler, ledger: LedgerSchema, from: number): number {
  const columns = compiler.columns.slice(from).flatMap((read) => (read.ledger === ledger ? [read.column] : []));
  return compiler.filter(ledger, columns);
}

type Parts = { readonly whole: Compiled; readonly test: Compiled; readonly slot: number };

/** Rows that cannot be told for an empty cell are not among them; for a cell that cannot be read, they are remembered besides. */
function filterRows({ whole, test, slot }: Parts, id: number): Run {
  const { weight, run } = test;
  const candidates = lookUp(whole, { test, slot, id });
  return (runtime) => {
    const from = candidates?.(runtime) ?? whole.run(runtime);
    if (!(from instanceof Rows)) return isMissing(from) ? from : null;
    runtime.spend(from.rows.length * (weight + 1));
    const { rowAt } = runtime;
    const kept: number[] = [];
    for (const row of from.rows) {
      rowAt[slot] = row;
      const truth = run(runtime);
      if (truth === true) kept.push(row);
      else if (truth === undefined) runtime.doubt(id, row);
    }
    return new Rows(kept);
  };
}

function filterList({ whole, test, slot }: Parts): Run {
  const { weight, run } = test;
  return (runtime) => {
    const from = listed(whole.run(runtime));
    if (!from) return null;
    runtime.spend(from.length * (weight + 1));
    return from.filter((member) => {
      setSlot(runtime, slot, member);
      return truthOf(run(runtime)) === true;
    });
  };
}

/** Gives a slot a member of a list; a row is kept as its index. */
export function setSlot(runtime: Runtime, slot: number, member: Value): void {
  runtime.slots[slot] = member;
  if (member instanceof Row) runtime.rowAt[slot] = member.row;
}

/** A single value is a list of one (DMN 10.3.1.4); nothing is no list. */
export function listed(value: Value): readonly Value[] | null {
  if (isList(value)) return value;
  return isMissing(value) ? null : [value];
}

/** 名单[1] is the first, 名单[-1] the last. */
function picked(whole: Compiled, at: Compiled): Compiled {
  return {
    type: memberOf(whole.type),
    run: (runtime) => {
      const [from, index] = [whole.run(runtime), at.run(runtime)];
      if (!isNum(index)) return index === undefined ? undefined : null;
      return memberAt(from, wholeOf(index) ?? 0);
    },
    weight: whole.weight + at.weight + 1,
    slots: whole.slots | at.slots,
  };
}

/** From 1, or from the end with −1; there is no 0. */
function memberAt(from: Value, position: number): Value {
  if (position === 0) return null;
  const index = position > 0 ? position - 1 : position;
  if (!(from instanceof Rows)) return listed(from)?.at(index) ?? null;
  const row = from.rows.at(index);
  return row === undefined ? null : new Row(row);
}

type Path = Extract<Expression, { readonly kind: "path" }>;

export function compilePath(expression: Path, scope: Scope, compiler: Compiler): Compiled {
  const { of, name } = expression;
  const row = rowNamed(of, scope);
  if (row) {
    const column = columnNamed(row.ledger, name);
    if (!column) return compiler.unknown(name, expression, columnNames(row.ledger));
    return compileCell({ kind: "column", slot: row.slot, ledger: row.ledger, column }, compiler);
  }
  const whole = compiler.build(of, scope);
  const step = stepOf(whole.type, { name, at: expression, compiler });
  if (!step) return { ...whole, type: ANY };
  return compiler.keep({
    type: step.type,
    run: (runtime) => step.of(whole.run(runtime), runtime),
    weight: whole.weight + 1,
    slots: whole.slots,
  });
}

type Step = { readonly type: Type; readonly of: (value: Value, runtime: Runtime) => Value };
type Wanted = { readonly name: string; readonly at: Span; readonly compiler: Compiler };

function columnNames({ columns }: LedgerSchema): readonly string[] {
  return columns.flatMap(({ name, synonyms }) => [name, ...synonyms]);
}

function stepOf(type: Type, wanted: Wanted): Step | null {
  switch (type.kind) {
    case "rows":
    case "row":
      return columnStep(type.ledger, wanted, type.kind);
    case "context":
      return entryStep(type.entries, wanted);
    case "list":
      return memberStep(type.of, wanted);
    case "day":
    case "duration":
      return propertyStep(type.kind, wanted);
    default:
      wanted.compiler.unsupported("path", wanted.at, wanted.name);
      return null;
  }
}

function columnStep(ledger: LedgerSchema, { name, at, compiler }: Wanted, kind: "rows" | "row"): Step | null {
  const column = columnNamed(ledger, name);
  if (!column) {
    compiler.unknown(name, at, columnNames(ledger));
    return null;
  }
  const number = compiler.column({ ledger, column });
  const type = typeOfColumn(column);
  const cellAt = ({ columns }: Runtime): CellAt => columns[number] ?? (() => null);
  if (kind === "row")
    return { type, of: (value, runtime) => (value instanceof Row ? cellAt(runtime)(value.row) : unlessUnread(value)) };
  return {
    type: listOf(type),
    of: (value, runtime) => {
      if (!(value instanceof Rows)) return unlessUnread(value);
      runtime.spend(value.rows.length);
      return value.rows.map(cellAt(runtime));
    },
  };
}

function unlessUnread(value: Value): null | undefined {
  return value === undefined ? undefined : null;
}

function entryStep(entries: ReadonlyMap<string, Type>, { name, at, compiler }: Wanted): Step | null {
  const type = entries.get(name);
  if (!type) {
    compiler.unknown(name, at, [...entries.keys()]);
    return null;
  }
  return { type, of: (value) => (value instanceof Context ? (value.entries.get(name) ?? null) : unlessUnread(value)) };
}

function memberStep(member: Type, wanted: Wanted): Step | null {
  const step = stepOf(member, wanted);
  if (!step) return null;
  return {
    type: listOf(step.type),
    of: (value, runtime) => {
      const list = listed(value);
      runtime.spend(list?.length ?? 1);
      return list ? list.map((one) => step.of(one, runtime)) : unlessUnread(value);
    },
  };
}

const DAY_PARTS: Readonly<Record<string, readonly [number, number]>> = {
  year: [0, 4],
  年: [0, 4],
  month: [5, 7],
  月: [5, 7],
  day: [8, 10],
  日: [8, 10],
};

const DURATION_PARTS: Readonly<Record<string, (duration: Duration) => number | null>> = {
  years: ({ unit, amount }) => (unit === "months" ? Math.trunc(amount / 12) : null),
  months: ({ unit, amount }) => (unit === "months" ? amount % 12 : null),
  days: ({ unit, amount }) => (unit === "seconds" ? Math.trunc(amount / 86_400) : null),
  hours: ({ unit, amount }) => (unit === "seconds" ? Math.trunc((amount % 86_400) / 3600) : null),
  minutes: ({ unit, amount }) => (unit === "seconds" ? Math.trunc((amount % 3600) / 60) : null),
  seconds: ({ unit, amount }) => (unit === "seconds" ? amount % 60 : null),
};
const CHINESE_PARTS: Readonly<Record<string, string>> = { 年数: "years", 月数: "months", 天数: "days" };

function propertyStep(kind: "day" | "duration", { name, at, compiler }: Wanted): Step | null {
  if (kind === "day") {
    const part = DAY_PARTS[name];
    if (part)
      return { type: NUMBER, of: (value) => (value instanceof Day ? partOf(value, part) : unlessUnread(value)) };
    compiler.unknown(name, at, Object.keys(DAY_PARTS));
    return null;
  }
  const part = DURATION_PARTS[CHINESE_PARTS[name] ?? name];
  if (part) return { type: NUMBER, of: (value) => (value instanceof Duration ? part(value) : unlessUnread(value)) };
  compiler.unknown(name, at, [...Object.keys(DURATION_PARTS), ...Object.keys(CHINESE_PARTS)]);
  return null;
}

/** The day of a month of which the day is not known is none. */
function partOf({ date }: Day, [from, to]: readonly [number, number]): number | null {
  return date.length >= to ? Number(date.slice(from, to)) : null;
}
