/** X23: sources that say different things about last year. */
import { placeOf } from "../../core/ledger/ledger";
import type { Base, Figure } from "../../core/indicator/figure";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { indicators } from "../indicators/catalog";

const COMPARED = indicators.map(({ id }) => id);

export const x23: Rule = {
  id: "X23",
  severity: "verify",
  name: "上年基数来源不一致",
  formula:
    "若同一指标的上年数有多个来源（目标任务表上年基数、台账推算等），则各来源相等；不等时按外部数据、留底、历年数据、目标任务表、台账的次序取用",
  source: "domain 5.3 X23；practice P6（来源不同为核实性）、P16",
  reads: { ledgers: { T1: ["base"] }, figures: COMPARED },
  codes: ["bases-differ"],
  copes: true,
  explained: { reasons: ["scope", "document"], holds: "this-year" },
  check: differing,
};

function* differing(evidence: RuleEvidence): Generator<Sighting> {
  for (const key of COMPARED) {
    const figure = evidence.figure(key);
    if (figure?.base?.value.kind !== "decimal" || figure.base.others.length === 0) continue;
    yield told(figure, figure.base, evidence);
  }
}

function told({ key, name, unit }: Figure, base: Base, evidence: RuleEvidence): Sighting {
  const targets = evidence.ledger("T1");
  const at = base.evidence.flatMap((one) =>
    targets && one.kind === "target" ? (placeOf(targets, one.row, one.column) ?? []) : [],
  );
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
