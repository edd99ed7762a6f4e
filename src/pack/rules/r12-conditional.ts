/** R12: a cell that a row's status calls for is empty: the certificate of a passed firm, the grant day of a valid patent. */
import { placeOf, type Ledger } from "../../core/ledger/ledger";
import type { Declined, Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { sightParameter } from "./parameters";
import { sightCell, statesNothing, textAt } from "./sight";

type Need = {
  readonly code: string;
  readonly ledger: string;
  readonly column: string;
  /** The columns and codes that call for it. */
  readonly when: Readonly<Record<string, string>>;
};

const NEEDS: readonly Need[] = [
  { code: "certificate", ledger: "L05", column: "cert", when: { lvl: "national", st: "passed" } },
  { code: "issue-date", ledger: "L05", column: "issue", when: { st: "passed" } },
  { code: "grant-date", ledger: "L06", column: "gdate", when: { st: "valid" } },
];

export const r12: Rule = {
  id: "R12",
  severity: "mandatory",
  name: "按状态应填未填",
  formula:
    "若国家级高企申报状态为通过，则证书编号、发证日期不为空（省级须填发证日期）；若专利法律状态为授权（有效），则授权公告日不为空；若参数表填有常住人口，则人口年份不为空（核实性）",
  source: "domain 5.1 R12、3 L05 L06",
  reads: {
    ledgers: { L05: ["lvl", "st", "cert", "issue"], L06: ["st", "gdate"] },
    parameters: ["population", "population-year"],
  },
  codes: [...NEEDS.map(({ code }) => code), "population-year"],
  copes: true,
  check: needs,
};

function needs(evidence: RuleEvidence): Iterable<Sighting> | Declined {
  const there = NEEDS.filter((need) => {
    const columns = evidence.ledger(need.ledger)?.columns;
    return [need.column, ...Object.keys(need.when)].every((column) => columns?.has(column));
  });
  const undated = populationWithoutYear(evidence);
  if (there.length > 0) return [...undated, ...there.flatMap((need) => [...unmet(need, evidence.ledger(need.ledger))])];
  if (undated.length > 0) return undated;
  return { status: "not-applicable", reason: { code: "no-column", what: "L05.st" } };
}

// The sentence with the population names its year; unsaid, it would be taken for the report year's (domain 2 T0).
function populationWithoutYear({ time, parameter }: RuleEvidence): readonly Sighting[] {
  const population = parameter("population");
  const year = parameter("population-year");
  const isUnsaid = !year || (year.value === null && year.flaws.every((flaw) => flaw === "blank-token"));
  if (typeof population?.value !== "number" || !isUnsaid) return [];
  const sighting = sightParameter(population, { code: "population-year", severity: "verify", expected: time.year });
  return [{ ...sighting, touches: [{ kind: "parameter", parameter: "population-year" }] }];
}

function* unmet({ code, column, when }: Need, ledger: Ledger | null): Generator<Sighting> {
  if (!ledger) return;
  const wanted = Object.entries(when).map(([key, value]) => ({ values: ledger.columns.get(key)?.values, value }));
  for (let row = 0; row < ledger.count; row++) {
    if (!wanted.every(({ values, value }) => values?.[row] === value)) continue;
    const cell = { ledger, row, column };
    if (!statesNothing(cell) || !placeOf(ledger, row, column)) continue;
    yield sightCell(cell, { code, seen: { status: textAt({ ledger, row, column: "st" }) } });
  }
}
