/** X06: a 科技小巨人 that is no high-tech firm: the ladder goes from provincial through national to giant. */
import { timeOfLedger } from "../../core/indicator/ledger-time";
import type { Ledger } from "../../core/ledger/ledger";
import type { Rule, Sighting } from "../../core/rule/rule";
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
    withLedgers(evidence, NEEDED, ({ L05, L07 }) => {
      const certified = rowsByFirm(L05, FIRM, mayHoldOn(L05, timeOfLedger(L05, evidence.time).cutoff));
      return firmsIn(L07, FIRM, listed(L07)).flatMap((firm) =>
        certified(firm).length > 0 ? [] : firm.rows.map((row) => told(L07, row)),
      );
    }),
};

function listed(ledger: Ledger): (row: number) => boolean {
  const states = valuesOf(ledger, "st");
  return (row) => states[row] === "in";
}

function told(ledger: Ledger, row: number): Sighting {
  return sightRow({ ledger, row, column: "name" }, { code: "not-hitech" });
}
