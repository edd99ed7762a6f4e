/** X11: a firm's number of valid inventions in the 企业信息库 is not what the patent ledger counts. */
import { rowsMeeting } from "../../core/indicator/conditions";
import { timeOfLedger } from "../../core/indicator/ledger-time";
import { reportPeriod } from "../../core/indicator/report-time";
import type { Ledger } from "../../core/ledger/ledger";
import type { Looking, Rule, RuleEvidence } from "../../core/rule/rule";
import { firmRow, firmsOf, type Firms } from "./firms";
import { ownersIn } from "./owners";
import { sightCell, textAt } from "./sight";

export const x11: Rule = {
  id: "X11",
  severity: "verify",
  name: "有效发明专利数与专利台账不符",
  formula: "若企业信息库填有有效发明专利数，则该数=专利台账中该企业（第一权利人）截止日有效的发明专利件数",
  source: "domain 5.3 X11、3 L01 L06",
  reads: {
    ledgers: { L01: ["name", "uscc", "ninv"], L06: ["owner", "uscc", "type", "gdate", "st"] },
  },
  codes: ["more-in-library", "fewer-in-library"],
  copes: true,
  explained: { reasons: ["scope", "document"], holds: "this-year" },
  check: (evidence) => {
    const [library, patents] = [evidence.ledger("L01"), evidence.ledger("L06")];
    if (!library || !patents)
      return { status: "not-applicable", reason: { code: "no-ledger", what: library ? "L06" : "L01" } };
    const empty = [library, patents].find(({ count }) => count === 0);
    if (empty) return { status: "not-applicable", reason: { code: "empty-ledger", what: empty.schema.id } };
    if (!library.columns.has("ninv"))
      return { status: "not-applicable", reason: { code: "no-column", what: "L01.ninv" } };
    const lacking = ["type", "gdate", "st"].find((column) => !patents.columns.has(column));
    if (lacking !== undefined)
      return { status: "not-applicable", reason: { code: "no-column", what: `L06.${lacking}` } };
    return differing(library, patents, evidence);
  },
};

/** Row of the 企业信息库 → its valid inventions in the patent ledger. */
function countsOf(firms: Firms, patents: Ledger, evidence: RuleEvidence): ReadonlyMap<number, number> {
  const time = timeOfLedger(patents, evidence.time);
  const moment = { period: reportPeriod(time), asOf: time.cutoff, year: time.year, statisticalYear: null };
  const valid = rowsMeeting(
    patents,
    [
      { column: "type", is: ["invention"] },
      { column: "gdate", until: "as-of" },
      { column: "st", is: ["valid"] },
    ],
    moment,
  );
  const counts = new Map<number, number>();
  for (const row of valid ?? []) {
    const owner = patents.columns.get("owner")?.values[row];
    const [first] = typeof owner === "string" ? ownersIn(owner) : [];
    // A code that the 企业信息库 has otherwise is told by R08 or X01: the firm is then found by its name.
    const firm = firmRow(firms, patents.columns.get("uscc")?.values[row], first) ?? firmRow(firms, null, first);
    if (firm !== null) counts.set(firm, (counts.get(firm) ?? 0) + 1);
  }
  return counts;
}

/** A firm that the 企业信息库 has twice is told by S01, and counted at its first row. */
function isFirstOf(firms: Firms, library: Ledger, row: number): boolean {
  const [code, name] = [library.columns.get("uscc")?.values[row], library.columns.get("name")?.values[row]];
  const first = firmRow(firms, code, name);
  return first === null || first === row;
}

function* differing(library: Ledger, patents: Ledger, evidence: RuleEvidence): Looking {
  const firms = yield* firmsOf(library);
  const counts = countsOf(firms, patents, evidence);
  const stated = library.columns.get("ninv")?.values ?? [];
  for (let row = 0; row < library.count; row++) {
    const number = stated[row];
    const counted = counts.get(row) ?? 0;
    if (typeof number !== "number" || number === counted || !isFirstOf(firms, library, row)) continue;
    const code = number > counted ? "more-in-library" : "fewer-in-library";
    const seen = { firm: textAt({ ledger: library, row, column: "name" }) };
    const found = sightCell({ ledger: library, row, column: "ninv" }, { code, seen, expected: counted });
    // Where the firm has more, a patent may be missing from the ledger that the report counts.
    const missing = { kind: "figure", figure: "PAT_INV_VALID" } as const;
    yield code === "more-in-library" ? { ...found, touches: [...found.touches, missing] } : found;
  }
}
