/** X08: a national high-tech firm above scale whose R&D the statistics do not have: spending that may be missing from the sum. */
import { whoIn } from "../../core/indicator/distinct";
import { statisticalYear } from "../../core/indicator/moment";
import type { Ledger } from "../../core/ledger/ledger";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { CERTIFICATE_COLUMNS, holdersOn } from "./certificates";
import { firmRow, firmsOf } from "./firms";
import { placesOf, sightCell, textAt, touchOf } from "./sight";

export const x08: Rule = {
  id: "X08",
  severity: "verify",
  name: "高企研发数据漏统",
  formula: "若企业为统计截止日有效的国家级高企且规上，则企业研发台账当年有其填报行，且R&D经费内部支出＞0",
  source: "domain 5.3 X08",
  reads: { ledgers: { L01: ["name", "uscc", "scale"], L05: CERTIFICATE_COLUMNS, L14: ["name", "uscc", "y", "rep", "rdx"] } },
  codes: ["no-row", "not-reported", "nothing-spent"],
  check: unreported,
};

function* unreported(evidence: RuleEvidence): Generator<Sighting> {
  const [library, certificates, statistics] = [evidence.ledger("L01"), evidence.ledger("L05"), evidence.ledger("L14")];
  const year = statistics ? statisticalYear(statistics, "y", evidence.time.year) : null;
  if (!library || !certificates || !statistics || year === null) return;
  const firms = firmsOf(library);
  const reports = reportsOf(statistics, year);
  const scale = library.columns.get("scale")?.values;
  for (const row of holdersOn(certificates, evidence.time.cutoff).values()) {
    const code = certificates.columns.get("uscc")?.values[row];
    const name = certificates.columns.get("name")?.values[row];
    const known = firmRow(firms, code, name);
    if (known === null || scale?.[known] !== true) continue;
    const report = firmRow(reports, code, name);
    const found = report === null ? noRow(certificates, row, year) : faultOf(statistics, report, year);
    if (found) yield found;
  }
}

function reportsOf(statistics: Ledger, year: number): ReturnType<typeof firmsOf> {
  const years = statistics.columns.get("y")?.values ?? [];
  const who = whoIn(statistics, { identifier: "uscc", name: "name" });
  const all = firmsOf(statistics);
  const ofYear = new Map<string, number>();
  for (let row = 0; row < statistics.count; row++) if (years[row] === year && !ofYear.has(who(row))) ofYear.set(who(row), row);
  // Rows of other years must not answer for this one.
  const thisYear = (found: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
    new Map([...found].flatMap(([key, row]) => {
      const now = ofYear.get(who(row));
      return now === undefined ? [] : [[key, now] as const];
    }));
  return { byCode: thisYear(all.byCode), byName: thisYear(all.byName) };
}

function noRow(certificates: Ledger, row: number, year: number): Sighting {
  const cell = { ledger: certificates, row, column: "name" };
  return {
    code: "no-row",
    at: placesOf(certificates, [row], "name"),
    seen: { value: textAt(cell), year },
    expected: null,
    touches: [touchOf(cell), { kind: "figure", figure: "RD_TOTAL" }],
    key: textAt({ ...cell, column: "uscc" }) || textAt(cell),
  };
}

function faultOf(statistics: Ledger, row: number, year: number): Sighting | null {
  const reported = statistics.columns.get("rep")?.values[row];
  const spent = statistics.columns.get("rdx")?.values[row];
  const seen = { firm: textAt({ ledger: statistics, row, column: "name" }), year };
  if (reported === false) return sightCell({ ledger: statistics, row, column: "rep" }, { code: "not-reported", seen });
  return spent === 0 ? sightCell({ ledger: statistics, row, column: "rdx" }, { code: "nothing-spent", seen }) : null;
}
