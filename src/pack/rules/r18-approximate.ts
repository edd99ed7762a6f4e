/** R18: an amount told roughly where an exact one is counted. */
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { NUMBERS } from "./follows";
import { NUMBER_PARAMETERS, sightParameter, STATED_PARAMETERS } from "./parameters";
import { flawedCells, sightCell } from "./sight";

export const r18: Rule = {
  id: "R18",
  severity: "verify",
  name: "数值为约数",
  formula: "若某列为数值列，则不带约、近、多、余、左右、以上等字样；按所写数字计入，须改为确数或说明",
  source: "domain 5.1 R18、8.2 N24",
  reads: { everyLedger: true, follows: NUMBERS, parameters: [...NUMBER_PARAMETERS, ...STATED_PARAMETERS] },
  codes: ["approximate"],
  copes: true,
  explained: { reasons: ["document"], holds: "across-years" },
  check: approximations,
};

function* approximations(evidence: RuleEvidence): Generator<Sighting> {
  for (const key of [...NUMBER_PARAMETERS, ...STATED_PARAMETERS]) {
    const parameter = evidence.parameter(key);
    if (parameter?.flaws.includes("approximate")) {
      yield sightParameter(parameter, { code: "approximate", expected: parameter.value });
    }
  }
  for (const cell of flawedCells(evidence, ["approximate"])) {
    yield sightCell(cell, {
      code: "approximate",
      expected: cell.ledger.columns.get(cell.column)?.values[cell.row] ?? null,
    });
  }
}
