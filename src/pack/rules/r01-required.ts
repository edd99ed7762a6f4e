/** R01: a required cell is empty. */
import { matchingKey } from "../../core/identifier/company-name";
import { placeOf, type Ledger } from "../../core/ledger/ledger";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { needsNoCode, ownersIn } from "./owners";
import { severityIn, sightCell, statesNothing, type CellAt } from "./sight";

export const r01: Rule = {
  id: "R01",
  severity: "mandatory",
  name: "必填项为空",
  formula:
    "若某列为必填，则该列每行不为空（专利权人能按名称对上企业信息库，或为个人、学校、医院的，可不填信用代码）；指标不取用的列只作提示",
  source: "domain 5.1 R01；practice P6",
  reads: { everyLedger: true },
  codes: ["empty"],
  check: emptyCells,
};

function* emptyCells(evidence: RuleEvidence): Generator<Sighting> {
  for (const ledger of evidence.ledgers()) {
    for (const { schema, values } of ledger.columns.values()) {
      if (!schema.required) continue;
      const column = schema.key;
      const excused = isPatentOwnersCode(ledger, column) ? excusedOwners(evidence, ledger) : () => false;
      const severity = severityIn(evidence, ledger, column);
      for (let row = 0; row < ledger.count; row++) {
        if (values[row] !== null || excused(row) || !isEmpty({ ledger, row, column })) continue;
        yield sightCell({ ledger, row, column }, { code: "empty", severity });
      }
    }
  }
}

// A table that lacks the whole column is S09's.
function isEmpty(cell: CellAt): boolean {
  return statesNothing(cell) && placeOf(cell.ledger, cell.row, cell.column) !== null;
}

function isPatentOwnersCode(ledger: Ledger, column: string): boolean {
  return ledger.schema.id === "L06" && column === "uscc";
}

function excusedOwners(evidence: RuleEvidence, patents: Ledger): (row: number) => boolean {
  const firms = evidence.ledgers().find(({ schema }) => schema.id === "L01");
  const known = new Set<string>();
  for (const name of firms?.columns.get("name")?.values ?? [])
    if (typeof name === "string") known.add(matchingKey(name));
  const owners = patents.columns.get("owner")?.values;
  return (row) => {
    const cell = owners?.[row];
    const [first] = typeof cell === "string" ? ownersIn(cell) : [];
    return first !== undefined && (needsNoCode(first) || known.has(matchingKey(first)));
  };
}
