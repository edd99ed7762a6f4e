/** X23: sources that say different things about one indicator: of last year, or of this one. */
import type { Place } from "../../core/base/a1";
import { decimal } from "../../core/base/decimal";
import { unitOf } from "../../core/base/units";
import { valueAt, type Ledger } from "../../core/ledger/ledger";
import type { Base, Evidence, Figure } from "../../core/indicator/figure";
import type { Indicator } from "../../core/indicator/indicator";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { baseIn } from "../../core/target/target-bases";
import { indicators } from "../indicators/catalog";
import { ADOPTED_CODES, ADOPTED_COLUMNS, adoptedSources } from "./adopted-sources";
import { placesOf } from "./sight";

const COMPARED = indicators.map(({ id }) => id);

export const x23: Rule = {
  id: "X23",
  severity: "verify",
  name: "同一指标的数据来源不一致",
  formula:
    "若同一指标的上年数有多个来源（目标任务表上年基数、台账推算等），则各来源相等；不等时按外部数据、留底、历年数据、目标任务表、台账的次序取用；目标任务表中同一指标的各行上年基数相等，不等时取第一行；若外部数据登记表有多行采用，则数值与截止日相等（不等时都不取用），口径一致；若台账也能算出该指标，则采用的数值、截止日与台账一致（按登记的位数四舍五入后比较；口径写明“以审定数为准（台账为…）”而台账仍是这个数的除外）",
  source: "domain 5.3 X23；practice P6（来源不同为核实性）、P16",
  reads: {
    ledgers: { T1: ["base", "unit"], T2: [], T3: ADOPTED_COLUMNS },
    figures: COMPARED,
    comparesYears: true,
    targets: true,
  },
  codes: ["bases-differ", "rows-differ", ...ADOPTED_CODES],
  copes: true,
  explained: { reasons: ["scope", "document"], holds: "this-year" },
  check: differing,
};

function* differing(evidence: RuleEvidence): Generator<Sighting> {
  for (const key of COMPARED) {
    const figure = evidence.figure(key);
    if (figure) yield* adoptedSources(figure, evidence);
    if (figure?.base?.value.kind !== "decimal" || figure.base.others.length === 0) continue;
    yield told(figure, figure.base, evidence);
  }
  const targets = evidence.ledger("T1");
  if (targets) for (const { id, name, unit } of indicators) yield* amongRows(targets, { id, name, unit }, evidence);
}

/** Several rows may set targets for one indicator; last year was one thing all the same. */
function* amongRows(
  ledger: Ledger,
  { id, name, unit }: Pick<Indicator, "id" | "name" | "unit">,
  evidence: RuleEvidence,
): Generator<Sighting> {
  const bases = new Map<number, string>();
  for (const { figure, row } of evidence.targets()) {
    const base = figure === id ? valueAt(ledger, row, "base") : null;
    const stated = valueAt(ledger, row, "unit");
    const value =
      typeof base === "number"
        ? baseIn(unit, { base: decimal(base), unit: unitOf(stated === null ? null : String(stated)) })
        : null;
    if (value !== null) bases.set(row, value);
  }
  const values = [...new Set(bases.values())];
  if (values.length < 2) return;
  yield {
    code: "rows-differ",
    at: placesOf(ledger, [...bases.keys()], "base"),
    seen: { name, value: values.map((value) => `${value}${unit}`).join("、") },
    expected: null,
    touches: [{ kind: "figure", figure: id }],
  };
}

/** The ledgers that state what indicators were: a base counted again has no cell of its own. */
const STATING: readonly string[] = ["T2", "T3"];

function statedAt(one: Evidence, evidence: RuleEvidence): readonly Place[] {
  if (one.kind === "parameter" || (one.kind === "rows" && !STATING.includes(one.ledger))) return [];
  const ledger = evidence.ledger(one.kind === "target" ? "T1" : one.ledger);
  if (!ledger) return [];
  return one.kind === "target" ? placesOf(ledger, [one.row], one.column) : placesOf(ledger, one.rows, "value");
}

function told({ key, name, unit }: Figure, base: Base, evidence: RuleEvidence): Sighting {
  const at = base.evidence.flatMap((one) => statedAt(one, evidence));
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
