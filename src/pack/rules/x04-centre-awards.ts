/** X04: an award for a research centre to a firm that has none in the 创新平台台账. */
import { compareText } from "../../core/base/compare";
import type { Ledger } from "../../core/ledger/ledger";
import { PAUSE, type Looking, type Rule } from "../../core/rule/rule";
import { FIRM, firmsIn, rowsByFirm } from "./firms";
import { withLedgers } from "./needed";
import { pausesAt } from "./pauses";
import { sightRow, textAt, valuesOf } from "./sight";

/** Words for it that mean any platform (创新平台奖励, 研发机构奖励) are read as the same item. */
const CENTRE = "工程技术研究中心";

const NEEDED = { L02: ["item", "name", "uscc"], L15: ["org", "uscc", "kind"] } as const;

export const x04: Rule = {
  id: "X04",
  severity: "verify",
  name: "工程技术研究中心奖励对象没有平台",
  formula: "若政策项目为工程技术研究中心奖励，则兑现对象为创新平台台账中工程技术研究中心的依托单位",
  source: "domain 5.3 X04",
  reads: { ledgers: NEEDED },
  codes: ["no-platform", "other-kind"],
  explained: { reasons: ["renamed", "document"], holds: "across-years" },
  check: (evidence) => withLedgers(evidence, NEEDED, ({ L02, L15 }) => without(L02, L15)),
};

function* without(awards: Ledger, platforms: Ledger): Looking {
  const [items, kinds] = [valuesOf(awards, "item"), valuesOf(platforms, "kind")];
  const platformsOf = yield* rowsByFirm(platforms, { name: "org", code: "uscc" });
  const awarded = yield* firmsIn(awards, FIRM, (row) => items[row] === "centre-award");
  for (const [at, firm] of awarded.entries()) {
    if (pausesAt(at)) yield PAUSE;
    const owned = platformsOf(firm);
    // A kind that could not be read may be any (R01, R02).
    const centre = owned.some((row) => kinds[row] === "engineering-centre" || (kinds[row] ?? null) === null);
    const kind = centre ? "" : namesOf(platforms, owned);
    for (const row of firm.rows) {
      const item = textAt({ ledger: awards, row, column: "item" });
      const cell = { ledger: awards, row, column: "name" };
      if (owned.length === 0) yield sightRow(cell, { code: "no-platform", seen: { item } });
      else if (!centre && item.includes(CENTRE)) yield sightRow(cell, { code: "other-kind", seen: { item, kind } });
    }
  }
}

function namesOf(ledger: Ledger, rows: readonly number[]): string {
  return [...new Set(rows.map((row) => textAt({ ledger, row, column: "kind" })))].sort(compareText).join("、");
}
