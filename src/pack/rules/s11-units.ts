/** S11: cells of one column in different units. */
import type { Ledger } from "../../core/ledger/ledger";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { OF_ONE_UNIT } from "./follows";
import { flawedCells, nameOf, sightCell } from "./sight";

export const s11: Rule = {
  id: "S11",
  severity: "verify",
  name: "同列计量单位不一",
  formula:
    "若单元格内写有单位，则单位与本列一致；能换算的换算计入并提示，不能换算的不计入。若同一台账的几张表同一列单位不同，则各按其单位换算并提示",
  source: "domain 5.2 S11、8.1 N04、8.2 N23",
  reads: { everyLedger: true, follows: OF_ONE_UNIT },
  codes: ["converted", "unknown", "sheets-differ"],
  explained: { reasons: ["document"], holds: "across-years" },
  check: units,
};

function* units(evidence: RuleEvidence): Generator<Sighting> {
  for (const ledger of evidence.ledgers()) yield* sheetsDiffer(ledger);
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

/** 元 on one sheet and 万元 on another: each is converted, but whoever adds them up by hand should know. */
function* sheetsDiffer(ledger: Ledger): Generator<Sighting> {
  for (const column of ledger.columns.keys()) {
    const stated = ledger.tables.flatMap(({ sheet, headerRow, columnAt, unitOf }) => {
      const [at, unit] = [columnAt.get(column), unitOf.get(column)];
      return at === undefined || unit === undefined ? [] : [{ unit, place: { sheet, row: headerRow, column: at } }];
    });
    const units = new Set(stated.map(({ unit }) => unit));
    if (units.size < 2) continue;
    yield {
      code: "sheets-differ",
      severity: "notice",
      at: stated.map(({ place }) => place),
      seen: { column: nameOf(ledger, column), value: [...units].join("、"), ledger: ledger.schema.name },
      expected: null,
      touches: [{ kind: "column", ledger: ledger.schema.id, column }],
      key: "sheets-differ",
    };
  }
}
