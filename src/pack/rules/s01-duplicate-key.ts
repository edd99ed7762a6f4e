/** S01: two rows bear the key that should name one: a credit code, a patent number, a certificate number. */
import type { Ledger } from "../../core/ledger/ledger";
import { businessKeys } from "../../core/rule/finding-key";
import { PAUSE, type Looking, type Rule, type RuleEvidence, type Severity, type Sighting } from "../../core/rule/rule";
import { KEYS } from "./follows";
import { pausesAt, type Pausing } from "./pauses";
import { nameOf, placesOf, textAt, touchRow } from "./sight";
import { sightVersions, versionsIn } from "./versions";

export const s01: Rule = {
  id: "S01",
  severity: "mandatory",
  name: "主键重复",
  formula:
    "若台账以某列为主键（信用代码、专利号、证书编号、信用代码+统计年度），则主键不重复；目标任务表的指标名称、外部数据、科技特派员、平台和载体的名称重复为核实性。两张工作表一半以上的行相同，视为同一台账的两个版本，合并提示一次，由人选用",
  source: "domain 5.2 S01、2（Identity）、8.1 N14 N15",
  reads: { everyLedger: true, follows: KEYS },
  codes: ["duplicate", "versions"],
  explained: { reasons: ["document"], holds: "this-year" },
  check: duplicates,
};

/**
 * Ledgers whose keys are words, and may rightly stand twice: the city and the county set a target for the same thing, two
 * departments give one number, a commissioner has a row for each village, two firms call their centre 企业技术中心.
 */
const MAY_REPEAT: ReadonlySet<string> = new Set(["T1", "T3", "L10", "L15", "L16"]);

function* duplicates(evidence: RuleEvidence): Looking {
  for (const ledger of evidence.ledgers()) {
    const repeated = yield* repeatedKeys(ledger);
    const versions = versionsIn(ledger, repeated);
    for (const one of versions) yield sightVersions(ledger, one, severityOf(ledger));
    for (const [key, rows] of repeated)
      if (!versions.some(({ shared }) => shared.has(key))) yield duplicate(ledger, key, rows);
  }
}

/** Key → its rows, where there are several. */
function* repeatedKeys(ledger: Ledger): Pausing<ReadonlyMap<string, readonly number[]>> {
  const firsts = new Map<string, number>();
  const repeated = new Map<string, number[]>();
  const keyOf = businessKeys(ledger);
  for (let row = 0; row < ledger.count; row++) {
    if (pausesAt(row)) yield PAUSE;
    const key = keyOf(row);
    if (key === null) continue;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, row);
    else {
      const rows = repeated.get(key);
      if (rows) rows.push(row);
      else repeated.set(key, [first, row]);
    }
  }
  return repeated;
}

function severityOf({ schema }: Ledger): Severity {
  return MAY_REPEAT.has(schema.id) ? "verify" : "mandatory";
}

function duplicate(ledger: Ledger, key: string, rows: readonly number[]): Sighting {
  const [column = ""] = ledger.schema.key;
  const columns = ledger.schema.key.filter((one) => ledger.columns.has(one)).map((one) => nameOf(ledger, one));
  const value = textAt({ ledger, row: rows[0] ?? 0, column });
  return {
    code: "duplicate",
    severity: severityOf(ledger),
    at: placesOf(ledger, rows, column),
    seen: { column: columns.join("、"), value, count: rows.length },
    expected: 1,
    touches: rows.map((row) => touchRow(ledger, row)),
    key,
  };
}
