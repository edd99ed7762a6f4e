/** R01: a required cell is empty. */
import { matchingKey } from "../../core/identifier/company-name";
import { placeOf, type Ledger } from "../../core/ledger/ledger";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { aliasesOf } from "./aliases";
import { REQUIRED } from "./follows";
import { needsNoCode, ownersIn } from "./owners";
import { severityIn, sightCell, statesNothing, type CellAt } from "./sight";

export const r01: Rule = {
  id: "R01",
  severity: "mandatory",
  name: "必填项为空",
  formula:
    "若某列为必填，则该列每行不为空（专利权人、兑现对象、承担单位、依托单位能按名称对上企业信息库，或为个人、学校、医院的，可不填信用代码）；指标不取用的列只作提示",
  source: "domain 5.1 R01；practice P6",
  reads: { everyLedger: true, follows: REQUIRED },
  codes: ["empty"],
  check: emptyCells,
};

/** Ledgers whose rows may be about a person, a school or a hospital → the column that names them (P6). */
const OWNERS: Readonly<Record<string, string>> = { L02: "name", L04: "org", L06: "owner", L15: "org" };

function* emptyCells(evidence: RuleEvidence): Generator<Sighting> {
  for (const ledger of evidence.ledgers()) {
    for (const { schema, values } of ledger.columns.values()) {
      if (!schema.required) continue;
      const column = schema.key;
      const owner = column === "uscc" ? OWNERS[ledger.schema.id] : undefined;
      const excused = owner === undefined ? () => false : excusedOwners(evidence, ledger, owner);
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

function excusedOwners(evidence: RuleEvidence, ledger: Ledger, owner: string): (row: number) => boolean {
  const firms = evidence.ledgers().find(({ schema }) => schema.id === "L01");
  const known = new Set<string>();
  for (const name of firms?.columns.get("name")?.values ?? [])
    if (typeof name === "string") known.add(matchingKey(name));
  if (firms) for (const alias of aliasesOf(firms).keys()) known.add(alias);
  const owners = ledger.columns.get(owner)?.values;
  return (row) => {
    const cell = owners?.[row];
    const [first] = typeof cell === "string" ? ownersIn(cell) : [];
    return first !== undefined && (needsNoCode(first) || known.has(matchingKey(first)));
  };
}
