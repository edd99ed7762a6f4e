/** R04: an amount below zero where there is none such, or of zero where a row stands for something. */
import type { Ledger } from "../../core/ledger/ledger";
import type { ColumnType } from "../../core/ledger/schema";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { OF_ONE_UNIT } from "./follows";
import { NUMBER_PARAMETERS, sightParameter, STATED_PARAMETERS } from "./parameters";
import { isNumeric, sightCell, valuesOf } from "./sight";

/** A payment, an activity, a thing awarded: where there is none there is no row (domain 3 L02 L11 L13). */
const ABOVE_ZERO: Readonly<Record<string, readonly string[]>> = { L02: ["qty", "amt"], L11: ["times"], L13: ["amt"] };

export const r04: Rule = {
  id: "R04",
  severity: "mandatory",
  name: "数值为负",
  formula:
    "若某列为人数、件数、金额等数量列，则数值≥0（目标任务、历年数据、外部数据中各行自带单位的数值除外，增速可以为负）；参数表的人口、GDP、企业数同，其他数值为核实性；已兑现的金额和数量、活动场次、帮扶金额＞0（核实性）",
  source: "domain 5.1 R04、3 L02 L11 L13、8.2 N31",
  reads: { everyLedger: true, follows: OF_ONE_UNIT, parameters: [...NUMBER_PARAMETERS, ...STATED_PARAMETERS] },
  codes: ["negative", "zero"],
  explained: { reasons: ["document"], holds: "across-years" },
  copes: true,
  check: negatives,
};

function* negatives(evidence: RuleEvidence): Generator<Sighting> {
  yield* negativeParameters(evidence);
  for (const ledger of evidence.ledgers()) {
    yield* zeros(ledger);
    for (const { schema, values } of ledger.columns.values()) {
      if (!isNumeric(schema.type) || isOfAnyKind(schema.type)) continue;
      for (let row = 0; row < ledger.count; row++) {
        const value = values[row];
        if (typeof value === "number" && value < 0) {
          yield sightCell({ ledger, row, column: schema.key }, { code: "negative", expected: 0 });
        }
      }
    }
  }
}

function* zeros(ledger: Ledger): Generator<Sighting> {
  const states = valuesOf(ledger, "st");
  for (const column of ABOVE_ZERO[ledger.schema.id] ?? []) {
    const values = valuesOf(ledger, column);
    for (let row = 0; row < ledger.count; row++) {
      // What was not paid yet may stand at zero.
      const pending = ledger.schema.id === "L02" && states[row] !== "paid";
      if (values[row] === 0 && !pending) yield sightCell({ ledger, row, column }, { code: "zero", severity: "verify" });
    }
  }
}

function* negativeParameters(evidence: RuleEvidence): Generator<Sighting> {
  for (const key of [...NUMBER_PARAMETERS, ...STATED_PARAMETERS]) {
    const parameter = evidence.parameter(key);
    if (typeof parameter?.value !== "number" || parameter.value >= 0) continue;
    const severity = NUMBER_PARAMETERS.some((one) => one === key) ? "mandatory" : "verify";
    yield sightParameter(parameter, { code: "negative", severity, expected: 0 });
  }
}

/** Rows that name their own unit may state a change, and a change may be below zero. */
function isOfAnyKind(type: ColumnType): boolean {
  return type.kind === "quantity" && type.unit === "";
}
