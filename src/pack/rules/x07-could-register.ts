/** X07: a national high-tech firm, small enough, that is not registered as a technology SME this year: a firm to win over. */
import { timeOfLedger } from "../../core/indicator/ledger-time";
import type { Ledger } from "../../core/ledger/ledger";
import type { Looking, Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { amountAt } from "./amount-at";
import { CERTIFICATE_COLUMNS, holdersOn } from "./certificates";
import { FIRM, firmRow, firmsOf, rowsByFirm } from "./firms";
import { withLedgers } from "./needed";
import { placesOf, textAt, valuesOf } from "./sight";
import { SMALL_FIRM } from "./small-firm-limits";

const NEEDED = {
  L01: ["name", "uscc", "emp", "rev"],
  L05: CERTIFICATE_COLUMNS,
  L09: ["name", "uscc", "y", "st"],
} as const;

export const x07: Rule = {
  id: "X07",
  severity: "notice",
  name: "高企未参加科技型中小企业评价",
  formula:
    "若企业为统计截止日有效的国家级高企，且企业信息库中职工总数≤500人、营业收入≤20000万元，则其报告年度在科技型中小企业评价台账入库（培育线索）",
  source: "domain 5.3 X07、3 L09；国科发政〔2017〕115号",
  reads: { ledgers: NEEDED },
  codes: ["not-registered"],
  check: (evidence) => withLedgers(evidence, NEEDED, (ledgers) => unregistered(evidence, ledgers)),
};

type Ledgers = Readonly<Record<"L01" | "L05" | "L09", Ledger>>;

function* unregistered({ time }: RuleEvidence, { L01, L05, L09 }: Ledgers): Looking {
  const [years, states] = [valuesOf(L09, "y"), valuesOf(L09, "st")];
  const entered = yield* rowsByFirm(L09, FIRM, (row) => years[row] === time.year && states[row] === "in");
  const firms = yield* firmsOf(L01);
  const [people, sales] = [valuesOf(L01, "emp"), valuesOf(L01, "rev")];
  for (const row of holdersOn(L05, timeOfLedger(L05, time).cutoff).values()) {
    const [code, name] = ["uscc", "name"].map((column) => L05.columns.get(column)?.values[row]);
    const firm = firmRow(firms, code, name);
    if (firm === null || !isSmall(people[firm], sales[firm])) continue;
    const who = { code: typeof code === "string" ? code : null, names: String(name ?? "") };
    if (entered(who).length === 0) yield told(L05, row, { year: time.year, firm, library: L01 });
  }
}

// A firm whose size nobody stated may be too large.
function isSmall(people: unknown, sales: unknown): boolean {
  return (
    typeof people === "number" && people <= SMALL_FIRM.people && typeof sales === "number" && sales <= SMALL_FIRM.sales
  );
}

type Known = { readonly year: number; readonly firm: number; readonly library: Ledger };

// It says nothing against the certificate that it stands at, so that no figure is in doubt.
function told(ledger: Ledger, row: number, { year, firm, library }: Known): Sighting {
  const size = (column: string): string => amountAt({ ledger: library, row: firm, column });
  const value = textAt({ ledger, row, column: "name" });
  return {
    code: "not-registered",
    at: placesOf(ledger, [row], "name"),
    seen: { value, year, people: size("emp"), sales: size("rev") },
    expected: null,
    touches: [],
    key: `L05/${textAt({ ledger, row, column: "uscc" }) || value}`,
  };
}
