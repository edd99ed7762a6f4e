/** X06: a 科技小巨人 that is no high-tech firm: the ladder goes from provincial through national to giant. */
import type { PlainDate } from "../../core/base/plain-date";
import { timeOfLedger } from "../../core/indicator/ledger-time";
import type { Ledger } from "../../core/ledger/ledger";
import type { Looking, Rule, Sighting } from "../../core/rule/rule";
import { mayHoldOn } from "./certificates";
import { FIRM, firmsIn, rowsByFirm } from "./firms";
import { withLedgers } from "./needed";
import { sightRow, valuesOf } from "./sight";

const NEEDED = { L05: ["name", "uscc", "st", "issue"], L07: ["name", "uscc", "st"] } as const;

export const x06: Rule = {
  id: "X06",
  severity: "notice",
  name: "小巨人企业不是有效高企",
  formula: "若科技小巨人企业状态为在库，则其在统计截止日有有效的国家级或省级高企资格（梯度培育）",
  source: "domain 5.3 X06、3 L07",
  reads: { ledgers: NEEDED },
  codes: ["not-hitech"],
  check: (evidence) =>
    withLedgers(evidence, NEEDED, ({ L05, L07 }) => uncertified(L07, L05, timeOfLedger(L05, evidence.time).cutoff)),
};

function* uncertified(giants: Ledger, certificates: Ledger, day: PlainDate): Looking {
  const certified = yield* rowsByFirm(certificates, FIRM, mayHoldOn(certificates, day));
  for (const firm of yield* firmsIn(giants, FIRM, listed(giants)))
    if (certified(firm).length === 0) for (const row of firm.rows) yield told(giants, row);
}

function listed(ledger: Ledger): (row: number) => boolean {
  const states = valuesOf(ledger, "st");
  return (row) => states[row] === "in";
}

function told(ledger: Ledger, row: number): Sighting {
  return sightRow({ ledger, row, column: "name" }, { code: "not-hitech" });
}
