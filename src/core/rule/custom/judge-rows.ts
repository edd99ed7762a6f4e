/** Judges every row of a ledger with an own rule. A row that cannot be judged is counted and told, never passed over. */
import type { Place } from "../../base/a1";
import { placeOf, type Ledger } from "../../ledger/ledger";
import type { ColumnSchema, LedgerSchema } from "../../ledger/schema";
import { rawText } from "../../workbook/workbook";
import { PAUSE, type Declined, type Looking, type RuleEvidence, type Seen, type Sighting, type Touch } from "../rule";
import { bind } from "./bind";
import { truthOf } from "./compile-comparison";
import { factName, factText, factTouch } from "./fact-text";
import { lackingPart } from "./lacking-part";
import { filled } from "./message";
import type { Named } from "./own-rule-named";
import type { Prepared } from "./prepare-rule";
import { Exhausted, type Runtime } from "./runtime";
import { uncounted } from "./uncounted";

/** Steps between two pauses: some milliseconds, whatever they do. */
const STEPS_A_STRETCH = 20_000;

type OverRows = Prepared & { readonly ledger: LedgerSchema };

export function* judgeRows(rule: OverRows, evidence: RuleEvidence, named: Named): Looking {
  const ledger = evidence.ledger(rule.ledger.id);
  const lacking = lackingPart(rule, evidence);
  if (!ledger || lacking) return lacking ?? undefined;
  try {
    return yield* judge(rule, ledger, evidence);
  } catch (thrown) {
    if (thrown instanceof Exhausted)
      return { status: "could-not-run", reason: { code: "too-much-work", what: named.id } };
    throw thrown;
  }
}

function* judge(rule: OverRows, ledger: Ledger, evidence: RuleEvidence): Looking {
  const runtime = bind(rule.compiler, evidence);
  const sight = sighter(rule, ledger, evidence);
  const tally = { judged: 0, unjudged: [] as number[] };
  let next = runtime.rest - STEPS_A_STRETCH;
  for (let row = 0; row < ledger.count; row++) {
    if (runtime.rest < next) {
      yield PAUSE;
      next = runtime.rest - STEPS_A_STRETCH;
    }
    const verdict = verdictOn(rule, row, runtime);
    if (verdict === "fails") yield sight(row);
    if (verdict === "unknown") tally.unjudged.push(row);
    else if (verdict !== "out-of-scope") tally.judged++;
  }
  return yield* told(rule, { ledger, runtime, ...tally }, sight);
}

/** A row whose condition meets an empty cell is out of scope, as it would be in a filter; one that cannot be read may be in it. */
function verdictOn(
  { test, condition }: Prepared,
  row: number,
  runtime: Runtime,
): "holds" | "fails" | "unknown" | "out-of-scope" {
  runtime.rowAt[0] = row;
  runtime.spend(test.weight + (condition?.weight ?? 0) + 1);
  if (condition) {
    const scope = truthOf(condition.run(runtime));
    if (scope === undefined) return "unknown";
    if (scope !== true) return "out-of-scope";
  }
  const truth = truthOf(test.run(runtime));
  return truth === true ? "holds" : truth === false ? "fails" : "unknown";
}

type Judged = {
  readonly ledger: Ledger;
  readonly runtime: Runtime;
  readonly judged: number;
  readonly unjudged: readonly number[];
};

/** What is said after the last row: which rows could not be judged, here and in filters. */
function* told(
  rule: OverRows,
  { ledger, runtime, judged, unjudged }: Judged,
  sight: ReturnType<typeof sighter>,
): Generator<Sighting, Declined | void> {
  const { id } = ledger.schema;
  if (judged === 0 && unjudged.length > 0)
    return { status: "could-not-run", reason: { code: "rows-unjudged", what: String(unjudged.length) } };
  if (judged === 0 && ledger.count > 0) return { status: "not-applicable", reason: { code: "no-rows", what: id } };
  if (unjudged.length > 0) yield sight.unjudged(unjudged);
  yield* uncounted(rule.compiler, runtime, sight.ledger);
}

type Sighter = ((row: number) => Sighting) & {
  unjudged(rows: readonly number[]): Sighting;
  ledger(id: string): Ledger | null;
};

function sighter({ compiler, message, weighed }: OverRows, ledger: Ledger, evidence: RuleEvidence): Sighter {
  const own = [...compiler.own];
  const others: readonly Touch[] = [
    ...compiler.columns
      .slice(0, weighed.columns)
      .flatMap(({ ledger: of, column }): readonly Touch[] =>
        of.id === ledger.schema.id && compiler.own.has(column)
          ? []
          : [{ kind: "column", ledger: of.id, column: column.key }],
      ),
    ...compiler.facts.slice(0, weighed.facts).flatMap((fact) => factTouch(fact) ?? []),
  ];
  const facts = compiler.facts.map((fact) => factText(fact, evidence));
  const seenFacts: Readonly<Record<string, Seen>> = Object.fromEntries(
    compiler.facts.slice(0, weighed.facts).flatMap((fact, at) => {
      const name = factName(fact);
      return name === null ? [] : [[name, facts[at] ?? ""]];
    }),
  );
  const textAt = (row: number, { key }: ColumnSchema): string =>
    rawText(ledger.columns.get(key)?.raw[row] ?? null).trim();
  const sight = (row: number): Sighting => {
    const says = filled(message, {
      column: (column) => textAt(row, column) || "（空）",
      fact: (number) => facts[number] || "（缺）",
    });
    const cells = own.map(({ key }): Touch => ({ kind: "cell", ledger: ledger.schema.id, row, column: key }));
    return {
      code: "found",
      at: placesIn(ledger, [row], own),
      seen: { ...Object.fromEntries(own.map((column) => [column.name, textAt(row, column)])), ...seenFacts },
      expected: null,
      touches: [...(cells.length > 0 ? cells : [{ kind: "row", ledger: ledger.schema.id, row } as const]), ...others],
      ...(says === null ? {} : { message: says }),
    };
  };
  return Object.assign(sight, {
    unjudged: (rows: readonly number[]): Sighting => unjudgedRows(ledger, rows, own),
    ledger: (id: string) => evidence.ledger(id),
  });
}

function unjudgedRows(ledger: Ledger, rows: readonly number[], own: readonly ColumnSchema[]): Sighting {
  const lacking = own.filter(({ key }) => rows.some((row) => (ledger.columns.get(key)?.values[row] ?? null) === null));
  const at = rows.flatMap((row) => {
    const empty = lacking.filter(({ key }) => (ledger.columns.get(key)?.values[row] ?? null) === null);
    return placesIn(ledger, [row], empty.length > 0 ? empty : own);
  });
  return {
    code: "unjudged",
    severity: "notice",
    at,
    seen: { count: rows.length, columns: lacking.map(({ name }) => name).join("、") },
    expected: null,
    touches: [],
    key: `${ledger.schema.id}/*/unjudged`,
  };
}

/** Where the columns stand in these rows; where none was read, the row's first cell. */
function placesIn(ledger: Ledger, rows: readonly number[], columns: readonly ColumnSchema[]): readonly Place[] {
  const keys = columns.length > 0 ? columns.map(({ key }) => key) : [...ledger.columns.keys()].slice(0, 1);
  return rows.flatMap((row) => keys.flatMap((key) => placeOf(ledger, row, key) ?? []));
}
