/** X21: population, GDP and what is worked out with them lie outside what a county can have. */
import { compareDecimal, type Decimal } from "../../core/base/decimal";
import { decimalOf } from "../../core/indicator/figure";
import type { Parameter } from "../../core/ledger/ledger";
import type { Declined, Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { sightParameter } from "./parameters";

/** A county of more than ten million people is one whose population was given in persons. */
const POPULATION_BELOW = 1000;

type Bounds = {
  readonly figure: string;
  readonly parameter: string;
  readonly code: string;
  /** Excluded ends are given by `open`. */
  readonly from: Decimal;
  readonly to: Decimal;
  readonly open?: true;
};

const BOUNDS: readonly Bounds[] = [
  { figure: "RD_GDP", parameter: "gdp", code: "intensity", from: "0", to: "15", open: true },
  { figure: "PAT_PER10K", parameter: "population", code: "per-10k", from: "0", to: "200" },
  { figure: "RD_STAT_COV", parameter: "industry-firms", code: "coverage", from: "0", to: "100" },
];

export const x21: Rule = {
  id: "X21",
  severity: "verify",
  name: "参数或比率超出合理范围",
  formula:
    "若填有常住人口，则＜1000（万人）；若填有GDP，则0＜R&D经费投入强度＜15%；每万人口发明专利拥有量在0—200件；研发统计填报覆盖率≤100%；统计截止日不晚于今天，成文日期不早于统计截止日",
  source: "domain 5.3 X21；practice P1、P25（未到的日期不能作截止日）",
  reads: {
    parameters: ["population", "gdp", "industry-firms", "cutoff", "written-on"],
    figures: BOUNDS.map(({ figure }) => figure),
  },
  codes: ["persons", ...BOUNDS.map(({ code }) => code), "cutoff-ahead", "written-early"],
  copes: true,
  explained: { reasons: ["scope", "document"], holds: "this-year" },
  check: implausible,
};

function implausible(evidence: RuleEvidence): readonly Sighting[] | Declined {
  const there = BOUNDS.filter(({ parameter }) => typeof evidence.parameter(parameter)?.value === "number");
  const ahead = [...cutoffAhead(evidence), ...writtenEarly(evidence)];
  if (there.length === 0 && ahead.length === 0) {
    return { status: "not-applicable", reason: { code: "no-parameter", what: "population" } };
  }
  return [...ahead, ...there.flatMap((bounds) => outside(bounds, evidence))];
}

// A cut-off left at the year's end says 全年 of a year that is not over.
function cutoffAhead({ time, parameter }: RuleEvidence): readonly Sighting[] {
  const cutoff = parameter("cutoff");
  if (!cutoff || time.cutoff <= time.clock) return [];
  return [sightParameter(cutoff, { code: "cutoff-ahead", expected: time.clock })];
}

// A report written on 8 December cannot tell of the whole year (P25).
function writtenEarly({ time, parameter }: RuleEvidence): readonly Sighting[] {
  const written = parameter("written-on");
  // A cut-off that lies ahead is told as that.
  if (typeof written?.value !== "string" || time.cutoff > time.clock) return [];
  if (written.value.length < 10 || written.value >= time.cutoff) return [];
  return [sightParameter(written, { code: "written-early", expected: time.cutoff })];
}

function outside(bounds: Bounds, evidence: RuleEvidence): readonly Sighting[] {
  const parameter = evidence.parameter(bounds.parameter);
  if (!parameter) return [];
  if (bounds.parameter === "population" && Number(parameter.value) >= POPULATION_BELOW) return [persons(parameter)];
  const value = decimalOf(evidence.figure(bounds.figure));
  if (value === null || isWithin(value, bounds)) return [];
  const sighting = sightParameter(parameter, { code: bounds.code });
  return [{ ...sighting, seen: { ...sighting.seen, figure: value }, expected: `${bounds.from}—${bounds.to}` }];
}

function persons(parameter: Parameter): Sighting {
  return sightParameter(parameter, { code: "persons", expected: Number(parameter.value) / 10_000 });
}

function isWithin(value: Decimal, { from, to, open }: Bounds): boolean {
  const [low, high] = [compareDecimal(value, from), compareDecimal(value, to)];
  return open ? low > 0 && high < 0 : low >= 0 && high <= 0;
}
