/** X09: an industrial firm above scale that keeps a research platform, but told the statistics it has no research institution. */
import { compareText } from "../../core/base/compare";
import { lastDay } from "../../core/base/plain-date";
import { statisticalYear } from "../../core/indicator/moment";
import type { Ledger } from "../../core/ledger/ledger";
import type { Looking, Rule, RuleEvidence } from "../../core/rule/rule";
import { FIRM, firmsIn, rowsByFirm } from "./firms";
import { withLedgers } from "./needed";
import { sightCell, textAt, valuesOf } from "./sight";

/** Stations where others come to work are no research institution of the firm. */
const STATIONS: ReadonlySet<unknown> = new Set(["workstation", "commissioner-station"]);

const NEEDED = {
  L14: ["name", "uscc", "y", "sc", "inst"],
  L15: ["title", "org", "uscc", "kind", "date", "st"],
} as const;

export const x09: Rule = {
  id: "X09",
  severity: "verify",
  name: "有创新平台但未报研发机构",
  formula:
    "若规上企业在统计年度末已有创新平台（各类工作站除外），则企业研发台账是否建有研发机构=是；有研发机构而无平台的不作要求",
  source: "domain 5.3 X09",
  reads: { ledgers: NEEDED },
  codes: ["no-institution"],
  explained: { reasons: ["scope", "document"], holds: "this-year" },
  check: (evidence) => withLedgers(evidence, NEEDED, ({ L14, L15 }) => unreported(evidence, L14, L15)),
};

function* unreported({ time }: RuleEvidence, statistics: Ledger, platforms: Ledger): Looking {
  const year = statisticalYear(statistics, "y", time.year);
  if (year === null) return;
  const platformsOf = yield* rowsByFirm(platforms, { name: "org", code: "uscc" }, keptAt(platforms, `${year}-12-31`));
  const [years, large, institution] = ["y", "sc", "inst"].map((column) => valuesOf(statistics, column));
  const lacking = (row: number): boolean =>
    years?.[row] === year && large?.[row] === true && institution?.[row] === false;
  for (const firm of yield* firmsIn(statistics, FIRM, lacking)) {
    const titles = platformsOf(firm).map((row) => textAt({ ledger: platforms, row, column: "title" }));
    const [platform] = titles.sort(compareText);
    if (platform === undefined) continue;
    const seen = { firm: firm.names, year, platform };
    for (const row of firm.rows)
      yield sightCell({ ledger: statistics, row, column: "inst" }, { code: "no-institution", seen });
  }
}

/** Rows of platforms that there were on a day; one recognised on an unknown day may have been. */
function keptAt(ledger: Ledger, day: string): (row: number) => boolean {
  const [kinds, dates, states] = [valuesOf(ledger, "kind"), valuesOf(ledger, "date"), valuesOf(ledger, "st")];
  return (row) => {
    const date = dates[row];
    return states[row] !== "revoked" && !STATIONS.has(kinds[row]) && (typeof date !== "string" || lastDay(date) <= day);
  };
}
