/** Adopted rows of the 外部数据登记表 that do not agree with each other, or with what the ledger itself gives (X23). */
import { absolute, compareDecimal, decimal, minus, type Decimal } from "../../core/base/decimal";
import { convert, unitOf } from "../../core/base/units";
import { yearOf } from "../../core/base/plain-date";
import { decimalOf, type Figure, type OwnValue, type Outside } from "../../core/indicator/figure";
import { isSettledBeside } from "../../core/indicator/settled-number";
import type { Ledger } from "../../core/ledger/ledger";
import type { RuleEvidence, Sighting } from "../../core/rule/rule";
import { placesOf, textAt, valuesOf } from "./sight";

const LEDGER = "T3";

/** The columns that are looked at. */
export const ADOPTED_COLUMNS = ["value", "unit", "scope"] as const;

/** The codes of the findings. */
export const ADOPTED_CODES = ["adopted-differ", "scopes-differ", "ledger-differs", "dates-differ"] as const;

/** What is to be verified of one figure's adopted rows. */
export function* adoptedSources(figure: Figure, evidence: RuleEvidence): Generator<Sighting> {
  const ledger = figure.rivals || figure.outside ? evidence.ledger(LEDGER) : null;
  if (!ledger) return;
  if (figure.rivals) yield rivals(figure, figure.rivals, ledger);
  const { outside, agreeing, own } = figure;
  if (outside && agreeing) yield* scopes(figure, [outside.row, ...agreeing], ledger);
  if (outside && own) yield* besideOwn({ figure, outside, own, ledger });
}

function sighting({ key, name }: Figure, code: string, of: Pick<Sighting, "at" | "seen">): Sighting {
  return {
    code,
    at: of.at,
    seen: { name, ...of.seen },
    expected: null,
    touches: [{ kind: "figure", figure: key }],
    key: `${key}/${LEDGER}`,
  };
}

function rivals(figure: Figure, rows: readonly number[], ledger: Ledger): Sighting {
  const values = rows.map((row) => valuesOf(ledger, "value")[row] ?? null);
  const seen = { count: rows.length, value: values.join("、") };
  return sighting(figure, "adopted-differ", { at: placesOf(ledger, rows, "value"), seen });
}

/** One number in two scopes: at most one of them is the figure's. A row that states none contradicts nothing. */
function* scopes(figure: Figure, rows: readonly number[], ledger: Ledger): Generator<Sighting> {
  const scopeOf = (row: number): string => textAt({ ledger, row, column: "scope" }).replace(/\s+/gu, "");
  const stated = rows.filter((row) => scopeOf(row) !== "");
  const different = [...new Set(stated.map(scopeOf))];
  if (different.length < 2) return;
  const seen = { count: stated.length, value: different.join("、") };
  yield sighting(figure, "scopes-differ", { at: placesOf(ledger, stated, "scope"), seen });
}

type Beside = {
  readonly figure: Figure;
  readonly outside: Outside;
  readonly own: OwnValue;
  readonly ledger: Ledger;
};

/** The ledger's own number of the same year: another one that nobody settled on knowing it, or the same of another day. */
function* besideOwn({ figure, outside, own, ledger }: Beside): Generator<Sighting> {
  const value = decimalOf(figure);
  if (value === null || yearOf(own.period.to) !== yearOf(figure.period.to)) return;
  const isSame = compareDecimal(absolute(minus(value, own.value)), roundingOf(figure, outside.row, ledger)) <= 0;
  if (isSame && own.asOf === figure.asOf) return;
  if (!isSame && isSettledBeside(outside.scope, own.value)) return;
  const seen = {
    ...{ value, unit: figure.unit, "as-of": figure.asOf, scope: outside.scope },
    ...{ own: own.value, "own-as-of": own.asOf },
  };
  const code = isSame ? "dates-differ" : "ledger-differs";
  yield sighting(figure, code, { at: placesOf(ledger, [outside.row], "value"), seen });
}

/** Half of the last place that the row states: 1.2亿元 is what 12034万元 is rounded to. */
function roundingOf({ unit }: Figure, row: number, ledger: Ledger): Decimal {
  const stated = valuesOf(ledger, "value")[row];
  const places = decimal(Number(stated ?? 0)).split(".")[1]?.length ?? 0;
  const step = `0.${"0".repeat(places)}5`;
  return convert(step, unitOf(textAt({ ledger, row, column: "unit" })), unit) ?? "0";
}
