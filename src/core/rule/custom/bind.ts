/** Gives a compiled rule what it reads: columns and facts, taken from the evidence that it declared. */
import { decimalOf, type Figure } from "../../indicator/figure";
import type { Column, Flaw, Value as CellValue } from "../../ledger/ledger";
import type { ColumnType } from "../../ledger/schema";
import type { RuleEvidence } from "../rule";
import type { Compiler, Fact } from "./compiler";
import { numberOf } from "./number";
import { Runtime, type CellAt } from "./runtime";
import { Day, Rows, type Value } from "./value";

export function bind({ columns, facts }: Compiler, evidence: RuleEvidence): Runtime {
  return new Runtime(
    columns.map(({ ledger, column }) => cellReader(evidence.ledger(ledger.id)?.columns.get(column.key))),
    facts.map((fact) => factOf(fact, evidence)),
  );
}

/** Reads the cells of a column as values; a column that is not there has empty cells. */
export function cellReader(column: Column | undefined): CellAt {
  if (!column) return () => null;
  const { values, flaws } = column;
  const read = valueReader(column.schema.type);
  return (row) => {
    const value = values[row] ?? null;
    return value === null ? unread(flaws.get(row)) : read(value);
  };
}

function valueReader(type: ColumnType): (value: CellValue) => Value {
  if (type.kind === "date") return (value) => (typeof value === "string" ? new Day(value) : null);
  if (type.kind !== "enum") return (value) => value;
  const names = new Map(type.values.map(({ code, name }) => [code, name]));
  return (value) => names.get(String(value)) ?? null;
}

/** Flaws with which a cell still says only that there is nothing. */
const NOTHING: ReadonlySet<Flaw> = new Set<Flaw>(["blank-token", "width-or-space", "ditto"]);

/** null for an empty cell and for ——; undefined where something stands that could not be read. */
function unread(flaws: readonly Flaw[] | undefined): null | undefined {
  return flaws?.some((flaw) => !NOTHING.has(flaw)) ? undefined : null;
}

type ByKind = {
  readonly [Kind in Fact["kind"]]: (fact: Extract<Fact, { readonly kind: Kind }>, evidence: RuleEvidence) => Value;
};

const FACTS: ByKind = {
  figure: ({ key }, evidence) => valueOf(evidence.figure(key)),
  base: ({ key }, evidence) => baseOf(evidence.figure(key)),
  goal: ({ key }, evidence) => {
    const goal = evidence.targets().find(({ figure }) => figure === key)?.threshold ?? null;
    return goal === null ? null : numberOf(goal);
  },
  parameter: parameterValue,
  year: (_, { time }) => time.year,
  cutoff: (_, { time }) => new Day(time.cutoff),
  today: (_, { time }) => new Day(time.clock),
  rows: ({ ledger }, evidence) =>
    new Rows(Array.from({ length: evidence.ledger(ledger)?.count ?? 0 }, (_, row) => row)),
};

function factOf<Kind extends Fact["kind"]>(
  fact: Extract<Fact, { readonly kind: Kind }>,
  evidence: RuleEvidence,
): Value {
  return FACTS[fact.kind as Kind](fact, evidence);
}

function baseOf(figure: Figure | undefined): Value {
  const base = figure?.base?.value;
  return base?.kind === "decimal" ? numberOf(base.value) : null;
}

function valueOf(figure: Figure | undefined): Value {
  if (figure?.value.kind === "status") return figure.value.status;
  if (figure?.value.kind === "list") return figure.value.items.join("、");
  const value = decimalOf(figure);
  return value === null ? null : numberOf(value);
}

function parameterValue({ key, type }: Extract<Fact, { readonly kind: "parameter" }>, evidence: RuleEvidence): Value {
  const stated = evidence.parameter(key);
  if (!stated) return null;
  return stated.value === null ? unread(stated.flaws) : valueReader(type)(stated.value);
}
