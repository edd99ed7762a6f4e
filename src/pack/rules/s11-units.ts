/** S11: cells of one column in different units. */
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { OF_ONE_UNIT } from "./follows";
import { flawedCells, sightCell } from "./sight";

export const s11: Rule = {
  id: "S11",
  severity: "verify",
  name: "同列计量单位不一",
  formula: "若单元格内写有单位，则单位与本列一致；能换算的换算计入并提示，不能换算的不计入",
  source: "domain 5.2 S11、8.2 N23",
  reads: { everyLedger: true, follows: OF_ONE_UNIT },
  codes: ["converted", "unknown"],
  explained: { reasons: ["document"], holds: "across-years" },
  check: units,
};

function* units(evidence: RuleEvidence): Generator<Sighting> {
  for (const cell of flawedCells(evidence, ["unit-converted", "unit-unknown"])) {
    if (cell.flaws.includes("unit-unknown")) {
      yield sightCell(cell, { code: "unknown" });
      continue;
    }
    const read = cell.ledger.columns.get(cell.column)?.values[cell.row] ?? null;
    const unit = cell.type.kind === "money" ? "万元" : "unit" in cell.type ? cell.type.unit : "";
    yield sightCell(cell, { code: "converted", severity: "notice", expected: read, seen: { unit } });
  }
}
