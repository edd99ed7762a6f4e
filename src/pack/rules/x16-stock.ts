/** X16: a stock at the end that its beginning, its gains and its losses do not explain. */
import { compareDecimal, decimal, minus, plus, type Decimal } from "../../core/base/decimal";
import { rowsMeeting } from "../../core/indicator/conditions";
import { decimalOf, type Figure } from "../../core/indicator/figure";
import type { Condition } from "../../core/indicator/indicator";
import { timeOfLedger } from "../../core/indicator/ledger-time";
import { lastYearEnd } from "../../core/indicator/moment";
import { reportPeriod } from "../../core/indicator/report-time";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { cancelled, CERTIFICATE_COLUMNS, endedBy, holdersOn } from "./certificates";

export const x16: Rule = {
  id: "X16",
  severity: "verify",
  name: "期末数与期初、增减不衔接",
  formula:
    "若国家级高企数、有效发明专利拥有量、市级及以上创新平台数有期初数，则期末=期初+新增−退出；退出数按台账：到期的与取消资格的高企，失效、届满、无效的发明专利，撤销的平台（在用平台均有认定日期的才核对）",
  source: "domain 5.3 X16；practice P16",
  reads: {
    ledgers: { L05: CERTIFICATE_COLUMNS, L06: ["type", "st"], L15: ["lvl", "date", "st"] },
    figures: ["HT_N_VALID", "PAT_INV_VALID", "PAT_GRT_INV", "PLT_CITY"],
  },
  codes: ["unexplained"],
  copes: true,
  explained: { reasons: ["scope", "document"], holds: "this-year" },
  check: (evidence) => {
    const stocks = [certificateStock(evidence), inventionStock(evidence), platformStock(evidence)].filter(
      (stock) => stock !== null,
    );
    if (stocks.length === 0) return { status: "not-applicable", reason: { code: "no-figure", what: "HT_N_VALID" } };
    return stocks.flatMap((stock) => unexplained(stock));
  },
};

/** How a stock changed. Losses are certain, or left the ledger on a day it does not tell. */
type Stock = {
  readonly figure: Figure;
  readonly start: Decimal;
  readonly gained: Decimal;
  readonly end: Decimal;
  readonly lost: { readonly certain: number; readonly undated: number };
};

// Sources that differ on the beginning are X23's: one conflict is told once.
function startOf(figure: Figure | undefined): Decimal | null {
  return figure?.base?.value.kind === "decimal" && figure.base.others.length === 0 ? figure.base.value.value : null;
}

function certificateStock(evidence: RuleEvidence): Stock | null {
  const figure = evidence.figure("HT_N_VALID");
  const ledger = evidence.ledger("L05");
  const [start, end] = [startOf(figure), decimalOf(figure)];
  if (!ledger || !figure || start === null || end === null) return null;
  const time = timeOfLedger(ledger, evidence.time);
  const before = holdersOn(ledger, lastYearEnd(time));
  const now = holdersOn(ledger, time.cutoff);
  const gained = [...now.keys()].filter((firm) => !before.has(firm)).length;
  const certain = [...endedBy(ledger, time.cutoff).keys()].filter((firm) => before.has(firm) && !now.has(firm)).length;
  const undated = [...cancelled(ledger, time.cutoff).keys()].filter((firm) => !now.has(firm)).length;
  return { figure, start, gained: decimal(gained), end, lost: { certain, undated } };
}

function inventionStock(evidence: RuleEvidence): Stock | null {
  const figure = evidence.figure("PAT_INV_VALID");
  const ledger = evidence.ledger("L06");
  const gained = decimalOf(evidence.figure("PAT_GRT_INV"));
  const [start, end] = [startOf(figure), decimalOf(figure)];
  if (!ledger || !figure || start === null || end === null || gained === null) return null;
  const time = timeOfLedger(ledger, evidence.time);
  const moment = { period: reportPeriod(time), asOf: time.cutoff, year: time.year, statisticalYear: null };
  const left = rowsMeeting(
    ledger,
    [
      { column: "type", is: ["invention"] },
      { column: "st", is: ["lapsed", "expired", "invalidated"] },
    ],
    moment,
  );
  return { figure, start, gained, end, lost: { certain: 0, undated: left?.length ?? 0 } };
}

/** 市级及以上. */
const MUNICIPAL_UP: Condition = { column: "lvl", is: ["national", "provincial", "municipal"] };

function platformStock(evidence: RuleEvidence): Stock | null {
  const figure = evidence.figure("PLT_CITY");
  const ledger = evidence.ledger("L15");
  const [start, end] = [startOf(figure), decimalOf(figure)];
  if (!ledger || !figure || start === null || end === null) return null;
  const time = timeOfLedger(ledger, evidence.time);
  const moment = { period: reportPeriod(time), asOf: time.cutoff, year: time.year, statisticalYear: null };
  const meeting = (...more: readonly Condition[]): readonly number[] =>
    rowsMeeting(ledger, [MUNICIPAL_UP, ...more], moment) ?? [];
  const running = { column: "st", is: ["running"] } as const;
  // A platform of unknown date may be a gain or not.
  if (meeting(running).length !== meeting(running, { column: "date", filled: true }).length) return null;
  const gained = meeting(running, { column: "date", within: "period" }).length;
  const left = meeting({ column: "st", is: ["revoked"] }).length;
  return { figure, start, gained: decimal(gained), end, lost: { certain: 0, undated: left } };
}

function unexplained({ figure, start, gained, end, lost }: Stock): readonly Sighting[] {
  const implied = minus(plus(start, gained), end);
  const most = lost.certain + lost.undated;
  const holds = compareDecimal(implied, decimal(lost.certain)) >= 0 && compareDecimal(implied, decimal(most)) <= 0;
  // More at the end than there can be is X20's.
  if (holds || (figure.key === "PAT_INV_VALID" && compareDecimal(implied, "0") < 0)) return [];
  return [
    {
      code: "unexplained",
      at: [],
      seen: {
        name: figure.name,
        unit: figure.unit,
        start,
        gained,
        end,
        implied,
        certain: lost.certain,
        undated: lost.undated,
      },
      expected: most,
      touches: [{ kind: "figure", figure: figure.key }],
    },
  ];
}
