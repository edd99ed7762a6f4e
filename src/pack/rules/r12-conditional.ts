/** R12: a cell that a row's status calls for is empty: a passed firm's certificate, an approved project's number, a grant day. */
import { placeOf, type Ledger } from "../../core/ledger/ledger";
import { PAUSE, type Declined, type Looking, type Rule, type RuleEvidence, type Sighting } from "../../core/rule/rule";
import { PROJECT_FUND_COLUMNS, projectFunds } from "./project-funds";
import { pausesAt } from "./pauses";
import { sightParameter } from "./parameters";
import { sightCell, statesNothing, textAt } from "./sight";

type Need = {
  readonly code: string;
  readonly ledger: string;
  readonly column: string;
  /** The columns and codes that call for it; the first column's word is quoted. */
  readonly when: Readonly<Record<string, readonly string[]>>;
};

/** What a project is from its approval on. */
const APPROVED = ["approved", "running", "concluded"] as const;

const NEEDS: readonly Need[] = [
  { code: "approval-number", ledger: "L04", column: "docno", when: { st: APPROVED } },
  { code: "commissioner", ledger: "L04", column: "ts", when: { type: ["commissioner"] } },
  { code: "certificate", ledger: "L05", column: "cert", when: { st: ["passed"], lvl: ["national"] } },
  { code: "issue-date", ledger: "L05", column: "issue", when: { st: ["passed"] } },
  { code: "grant-date", ledger: "L06", column: "gdate", when: { st: ["valid"] } },
];

export const r12: Rule = {
  id: "R12",
  severity: "mandatory",
  name: "按状态应填未填",
  formula:
    "若国家级高企申报状态为通过，则证书编号、发证日期不为空（省级须填发证日期）；若专利法律状态为授权（有效），则授权公告日不为空；若项目状态为立项、实施、验收，则立项文号不为空，立项经费＞0（无经费的指导性项目须备注，为0的作核实性），状态为申报的立项经费为空（核实性）；若计划类别为科技特派员后补助，则科技特派员不为空；若参数表填有常住人口，则人口年份不为空（核实性）",
  source: "domain 5.1 R12、3 L04 L05 L06",
  reads: {
    ledgers: {
      L04: ["type", "docno", "ts", ...PROJECT_FUND_COLUMNS],
      L05: ["lvl", "st", "cert", "issue"],
      L06: ["st", "gdate"],
    },
    parameters: ["population", "population-year"],
  },
  codes: [...NEEDS.map(({ code }) => code), "fund", "fund-zero", "fund-early", "population-year"],
  explained: { reasons: ["scope", "document"], holds: "across-years" },
  copes: true,
  check: needs,
};

function needs(evidence: RuleEvidence): Looking | Declined {
  const there = NEEDS.filter((need) => {
    const columns = evidence.ledger(need.ledger)?.columns;
    return [need.column, ...Object.keys(need.when)].every((column) => columns?.has(column));
  });
  const undated = populationWithoutYear(evidence);
  const funds = projectFunds(evidence.ledger("L04"), APPROVED);
  if (there.length + undated.length + funds.length === 0)
    return { status: "not-applicable", reason: { code: "no-column", what: "L05.st" } };
  return looking(there, [...undated, ...funds], evidence);
}

function* looking(there: readonly Need[], found: readonly Sighting[], evidence: RuleEvidence): Looking {
  yield* found;
  for (const need of there) yield* unmet(need, evidence.ledger(need.ledger));
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

function* unmet({ code, column, when }: Need, ledger: Ledger | null): Looking {
  if (!ledger) return;
  const [decisive = ""] = Object.keys(when);
  const wanted = Object.entries(when).map(([key, values]) => ({ cells: ledger.columns.get(key)?.values, values }));
  for (let row = 0; row < ledger.count; row++) {
    if (pausesAt(row)) yield PAUSE;
    if (!wanted.every(({ cells, values }) => values.some((value) => value === cells?.[row]))) continue;
    const cell = { ledger, row, column };
    if (!statesNothing(cell) || !placeOf(ledger, row, column)) continue;
    yield sightCell(cell, { code, seen: { status: textAt({ ledger, row, column: decisive }) } });
  }
}
