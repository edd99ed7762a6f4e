/** X02: a high-tech award to a firm that the 高新技术企业台账 does not have as recognised, or not in the policy's year. */
import { yearOf } from "../../core/base/plain-date";
import type { Ledger } from "../../core/ledger/ledger";
import { PAUSE, type Looking, type Rule, type Sighting } from "../../core/rule/rule";
import { FIRM, firmsIn, rowsByFirm } from "./firms";
import { withLedgers } from "./needed";
import { pausesAt } from "./pauses";
import { sightRow, textAt, valuesOf } from "./sight";

/** 高新技术企业奖励 follows the year of the certificate; 高企认定补助 may be paid in stages over later years. */
const OF_THE_YEAR = "hitech-award";
const ITEMS: ReadonlySet<unknown> = new Set([OF_THE_YEAR, "hitech-subsidy"]);

const NEEDED = { L02: ["item", "pyear", "name", "uscc"], L05: ["name", "uscc", "st", "issue"] } as const;

export const x02: Rule = {
  id: "X02",
  severity: "verify",
  name: "高企奖补对象与认定情况不符",
  formula:
    "若政策项目为高新技术企业奖励、高企认定补助，则兑现对象在高新技术企业台账中有状态为通过的行；高新技术企业奖励的政策年度=发证年度",
  source: "domain 5.3 X02（标准×数量=金额由R09核对）",
  reads: { ledgers: NEEDED },
  codes: ["not-recognised", "other-year"],
  explained: { reasons: ["renamed", "document"], holds: "across-years" },
  check: (evidence) => withLedgers(evidence, NEEDED, ({ L02, L05 }) => wrongAwards(L02, L05)),
};

function* wrongAwards(awards: Ledger, certificates: Ledger): Looking {
  const [items, years] = [valuesOf(awards, "item"), valuesOf(awards, "pyear")];
  const [states, issued] = [valuesOf(certificates, "st"), valuesOf(certificates, "issue")];
  const recognised = yield* rowsByFirm(certificates, FIRM, (row) => states[row] === "passed");
  const awarded = yield* firmsIn(awards, FIRM, (row) => ITEMS.has(items[row]));
  for (const [at, firm] of awarded.entries()) {
    if (pausesAt(at)) yield PAUSE;
    const certified = recognised(firm);
    if (certified.length === 0) {
      for (const row of firm.rows) yield sightRow({ ledger: awards, row, column: "name" }, { code: "not-recognised" });
      continue;
    }
    const known = yearsIn(issued, certified);
    for (const row of firm.rows) {
      const year = years[row];
      const follows = items[row] === OF_THE_YEAR && typeof year === "number";
      if (known && follows && !known.has(year)) yield otherYear(awards, row, known);
    }
  }
}

/** The years of these certificates; null when one has no date, which R12 tells. */
function yearsIn(issued: readonly unknown[], rows: readonly number[]): ReadonlySet<number> | null {
  const years = new Set<number>();
  for (const row of rows) {
    const date = issued[row];
    if (typeof date !== "string") return null;
    years.add(yearOf(date));
  }
  return years;
}

function otherYear(ledger: Ledger, row: number, years: ReadonlySet<number>): Sighting {
  const expected = [...years].sort((a, b) => a - b).join("、");
  const seen = { firm: textAt({ ledger, row, column: "name" }) };
  return sightRow({ ledger, row, column: "pyear" }, { code: "other-year", seen, expected, beside: ["name"] });
}
