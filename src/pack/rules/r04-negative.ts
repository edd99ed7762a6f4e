/** R04: an amount below zero where there is none such. */
import type { ColumnType } from "../../core/ledger/schema";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { NUMBER_PARAMETERS, sightParameter } from "./parameters";
import { isNumeric, sightCell } from "./sight";

export const r04: Rule = {
  id: "R04",
  severity: "mandatory",
  name: "数值为负",
  formula:
    "若某列为人数、件数、金额等数量列，则数值≥0（目标任务、历年数据、外部数据中各行自带单位的数值除外，增速可以为负）；参数表的人口、GDP、企业数同",
  source: "domain 5.1 R04、8.2 N31",
  reads: { everyLedger: true, parameters: NUMBER_PARAMETERS },
  codes: ["negative"],
  copes: true,
  check: negatives,
};

function* negatives(evidence: RuleEvidence): Generator<Sighting> {
  yield* negativeParameters(evidence);
  for (const ledger of evidence.ledgers()) {
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

function* negativeParameters(evidence: RuleEvidence): Generator<Sighting> {
  for (const key of NUMBER_PARAMETERS) {
    const parameter = evidence.parameter(key);
    if (typeof parameter?.value === "number" && parameter.value < 0)
      yield sightParameter(parameter, { code: "negative", expected: 0 });
  }
}

/** Rows that name their own unit may state a change, and a change may be below zero. */
function isOfAnyKind(type: ColumnType): boolean {
  return type.kind === "quantity" && type.unit === "";
}
