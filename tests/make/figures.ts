/** A small notation for figures and targets in tests: figure("PAT_GRT", 5), target("HT_N_NEW", ">=2", 2, "met"). */
import { compareDecimal, decimal, dividedBy, minus, times } from "../../src/core/base/decimal";
import type { Figure, Figures } from "../../src/core/indicator/figure";
import type { Indicator } from "../../src/core/indicator/indicator";
import type { ReportTime } from "../../src/core/indicator/report-time";
import type { TargetResult, Verdict } from "../../src/core/target/target";
import { declared } from "../../src/pack/sections/vocabulary";

export const yearEnd: ReportTime = { year: 2021, cutoff: "2021-12-31", clock: "2022-01-05" };
export const november: ReportTime = { year: 2021, cutoff: "2021-11-30", clock: "2021-12-01" };

function indicatorOf(id: string): Indicator {
  const found = declared.find((indicator) => indicator.id === id);
  if (!found) throw new Error(`no such indicator: ${id}`);
  return found;
}

/** A figure of the pack with a value (null: missing) and, where given, last period's value. */
export function figure(
  id: string,
  value: number | string | null,
  options: { base?: number | string | null; time?: ReportTime } = {},
): Figure {
  const { unit, decimals, fixed, basis, name, part } = indicatorOf(id);
  const time = options.time ?? yearEnd;
  const year = basis === "year" ? time.year - 1 : time.year;
  const to = basis === "year" ? `${year}-12-31` : time.cutoff;
  const valueOf = (given: number | string | null): Figure["value"] =>
    given === null
      ? { kind: "missing", why: { code: "no-ledger", what: "L00" } }
      : { kind: "decimal", value: decimal(given), unit, decimals };
  const base =
    options.base === undefined
      ? {}
      : { base: { source: "target" as const, value: valueOf(options.base), others: [], evidence: [] } };
  return {
    key: id,
    indicator: id,
    qualifiers: part?.qualifiers ?? {},
    name,
    unit,
    decimals,
    fixed: fixed === true,
    basis,
    period: { from: `${year}-01-01`, to },
    asOf: to,
    value: valueOf(value),
    evidence: [],
    from: [],
    ...base,
  };
}

/** Figures by key; every indicator of the pack, and every part it names, that is not given is missing. */
export function figures(...given: readonly Figure[]): Figures {
  const all = new Map(declared.map(({ id }) => [id, figure(id, null)]));
  for (const one of given) all.set(one.key, one);
  return all;
}

/** A target on a figure: its threshold, what was reached, and the verdict; rate and gap are worked out. */
export function target(
  id: string,
  threshold: number,
  actual: number | null,
  verdict: Verdict,
  wording = `${threshold}以上`,
): TargetResult {
  const { unit, name } = indicatorOf(id);
  const goal = decimal(threshold);
  const reached = actual === null ? null : decimal(actual);
  const short = reached !== null && compareDecimal(reached, goal) < 0;
  return {
    name,
    wording,
    year: 2021,
    department: "高新股",
    source: null,
    place: { sheet: "目标任务表", row: 2, column: 4 },
    row: 0,
    figure: id,
    unit,
    comparator: ">=",
    threshold: goal,
    actual: reached,
    base: null,
    rate: reached === null || unit === "%" ? null : dividedBy(times(reached, "100"), goal),
    gap: short ? minus(goal, reached) : null,
    verdict,
    why: verdict === "not-assessed" ? { code: "stretch" } : null,
    note: null,
    proof: null,
    score: null,
  };
}
