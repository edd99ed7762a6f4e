/** X23: sources that say different things about one indicator: of last year, or of this one. */
import { placeOf } from "../../core/ledger/ledger";
import type { Place } from "../../core/base/a1";
import type { Base, Evidence, Figure } from "../../core/indicator/figure";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { indicators } from "../indicators/catalog";

const COMPARED = indicators.map(({ id }) => id);

export const x23: Rule = {
  id: "X23",
  severity: "verify",
  name: "同一指标的数据来源不一致",
  formula:
    "若同一指标的上年数有多个来源（目标任务表上年基数、台账推算等），则各来源相等；不等时按外部数据、留底、历年数据、目标任务表、台账的次序取用；若外部数据登记表有多行采用，则数值与截止日相等，不等时都不取用",
  source: "domain 5.3 X23；practice P6（来源不同为核实性）、P16",
  reads: { ledgers: { T1: ["base"], T2: ["value"], T3: ["value"] }, figures: COMPARED },
  codes: ["bases-differ", "adopted-differ"],
  copes: true,
  check: differing,
};

function* differing(evidence: RuleEvidence): Generator<Sighting> {
  for (const key of COMPARED) {
    const figure = evidence.figure(key);
    if (figure?.rivals) yield rivals(figure, figure.rivals, evidence);
    if (figure?.base?.value.kind !== "decimal" || figure.base.others.length === 0) continue;
    yield told(figure, figure.base, evidence);
  }
}

/** The ledgers that state what indicators were: a base counted again has no cell of its own. */
const STATING: readonly string[] = ["T2", "T3"];

function placesOf(one: Evidence, evidence: RuleEvidence): readonly Place[] {
  if (one.kind === "parameter" || (one.kind === "rows" && !STATING.includes(one.ledger))) return [];
  const ledger = evidence.ledger(one.kind === "target" ? "T1" : one.ledger);
  const rows = one.kind === "target" ? [one.row] : one.rows;
  const column = one.kind === "target" ? one.column : "value";
  return ledger ? rows.flatMap((row) => placeOf(ledger, row, column) ?? []) : [];
}

function rivals({ key, name }: Figure, rows: readonly number[], evidence: RuleEvidence): Sighting {
  const ledger = evidence.ledger("T3");
  const values = rows.map((row) => ledger?.columns.get("value")?.values[row] ?? null);
  return {
    code: "adopted-differ",
    at: rows.flatMap((row) => (ledger ? (placeOf(ledger, row, "value") ?? []) : [])),
    seen: { name, count: rows.length, value: values.join("、") },
    expected: null,
    touches: [{ kind: "figure", figure: key }],
    key: `${key}/T3`,
  };
}

function told({ key, name, unit }: Figure, base: Base, evidence: RuleEvidence): Sighting {
  const at = base.evidence.flatMap((one) => placesOf(one, evidence));
  const others = Object.fromEntries(base.others.map(({ source, value }) => [`by-${source}`, value]));
  const value = base.value.kind === "decimal" ? base.value.value : null;
  return {
    code: "bases-differ",
    at,
    seen: { name, unit, source: base.source, value, ...others },
    expected: null,
    touches: [{ kind: "figure", figure: key }],
  };
}
