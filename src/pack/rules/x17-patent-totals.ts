/** X17: the 专利统计表 that another office sent does not add up to what the patent ledger counts. */
import { sum } from "../../core/base/decimal";
import { rowsMeeting, type Moment } from "../../core/indicator/conditions";
import type { Condition } from "../../core/indicator/indicator";
import { timeOfLedger } from "../../core/indicator/ledger-time";
import { reportPeriod } from "../../core/indicator/report-time";
import type { Ledger } from "../../core/ledger/ledger";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { breakdownsOf } from "./breakdowns";
import { withLedgers } from "./needed";
import { KINDS, partOf, STAGES, TOTALS_COLUMNS, TOTALS_ROWS, type Kind, type Stage } from "./patent-totals";
import { sightColumn, valuesOf } from "./sight";

const NEEDED = { L06: ["type", "adate", "gdate", "st"], L06b: [] } as const;

export const x17: Rule = {
  id: "X17",
  severity: "verify",
  name: "专利统计表与专利台账不符",
  formula:
    "若专利统计表与专利台账并存，则统计表报告年度按月、按乡镇各自的申请量、授权量之和及最近一月有效量=专利台账的件数，分发明、实用新型、外观设计；分项已不符的不再核对合计",
  source: "domain 5.3 X17、3 L06b",
  reads: { ledgers: { L06: NEEDED.L06, L06b: [...TOTALS_ROWS, ...TOTALS_COLUMNS] } },
  codes: ["differs"],
  copes: true,
  explained: { reasons: ["scope", "document"], holds: "this-year", unbound: ["count"] },
  check: (evidence) => withLedgers(evidence, NEEDED, ({ L06, L06b }) => differing(evidence, L06, L06b)),
};

/** What the patent ledger counts for each stage. */
const COUNTED: Readonly<Record<Stage, readonly Condition[]>> = {
  app: [{ column: "adate", within: "period" }],
  grt: [{ column: "gdate", within: "period" }],
  val: [
    { column: "gdate", until: "as-of" },
    { column: "st", is: ["valid"] },
  ],
};

function* differing(evidence: RuleEvidence, patents: Ledger, totals: Ledger): Generator<Sighting> {
  const time = timeOfLedger(patents, evidence.time);
  const moment = { period: reportPeriod(time), asOf: time.cutoff, year: time.year, statisticalYear: null };
  for (const stage of STAGES) {
    const counts = countsOf(patents, COUNTED[stage], moment);
    for (const [by, rows] of breakdownsOf(totals, stage, time)) {
      const parts = KINDS.flatMap((kind) => compared({ totals, by, rows, counts, stage }, kind));
      yield* parts;
      if (parts.length === 0) yield* compared({ totals, by, rows, counts, stage }, "all");
    }
  }
}

const TYPES: Readonly<Record<string, string>> = { invention: "inv", utility: "um", design: "des" };

function countsOf(patents: Ledger, where: readonly Condition[], moment: Moment): ReadonlyMap<string, number> {
  const types = valuesOf(patents, "type");
  const counts = new Map<string, number>();
  for (const row of rowsMeeting(patents, where, moment) ?? []) {
    const kind = TYPES[String(types[row])];
    for (const one of kind === undefined ? ["all"] : ["all", kind]) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return counts;
}

type Compared = {
  readonly totals: Ledger;
  readonly by: string;
  readonly rows: readonly number[];
  readonly counts: ReadonlyMap<string, number>;
  readonly stage: Stage;
};

function compared({ totals, by, rows, counts, stage }: Compared, kind: Kind): readonly Sighting[] {
  const { column, figure } = partOf(stage, kind);
  const expected = counts.get(kind) ?? 0;
  const values = valuesOf(totals, column);
  const stated = rows.filter((row) => typeof values[row] === "number");
  const total = Number(sum(stated.map((row) => Number(values[row]))));
  if (stated.length === 0 || total === expected) return [];
  const told = { code: "differs", seen: { value: total }, expected, key: by };
  const found = sightColumn({ ledger: totals, column }, stated, told);
  return [figure === null ? found : { ...found, touches: [...found.touches, { kind: "figure", figure }] }];
}
