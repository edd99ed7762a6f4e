/** X08: a national high-tech firm above scale whose R&D the statistics do not have: spending that may be missing from the sum. */
import { timeOfLedger } from "../../core/indicator/ledger-time";
import { statisticalYear } from "../../core/indicator/moment";
import type { Ledger } from "../../core/ledger/ledger";
import type { Looking, Rule, RuleEvidence, Sighting, Touch } from "../../core/rule/rule";
import { CERTIFICATE_COLUMNS, holdersOn } from "./certificates";
import { firmRow, firmsOf } from "./firms";
import { placesOf, sightCell, textAt, touchOf, valuesOf } from "./sight";

export const x08: Rule = {
  id: "X08",
  severity: "verify",
  name: "高企研发数据漏统",
  formula: "若企业为统计截止日有效的国家级高企且规上，则企业研发台账当年有其填报行，且R&D经费内部支出＞0",
  source: "domain 5.3 X08",
  reads: {
    ledgers: { L01: ["name", "uscc", "scale"], L05: CERTIFICATE_COLUMNS, L14: ["name", "uscc", "y", "rep", "rdx"] },
  },
  codes: ["no-row", "not-reported", "nothing-spent"],
  explained: { reasons: ["not-surveyed", "scope", "document"], holds: "this-year" },
  check: unreported,
};

type Ledgers = {
  readonly library: Ledger;
  readonly certificates: Ledger;
  readonly statistics: Ledger;
  readonly year: number;
};

function* unreported(evidence: RuleEvidence): Looking {
  const [library, certificates, statistics] = [evidence.ledger("L01"), evidence.ledger("L05"), evidence.ledger("L14")];
  const year = statistics ? statisticalYear(statistics, "y", evidence.time.year) : null;
  if (!library || !certificates || !statistics || year === null) return;
  const { cutoff } = timeOfLedger(certificates, evidence.time);
  yield* compared({ library, certificates, statistics, year }, holdersOn(certificates, cutoff).values());
}

function* compared({ library, certificates, statistics, year }: Ledgers, holders: Iterable<number>): Looking {
  const firms = yield* firmsOf(library);
  const years = valuesOf(statistics, "y");
  const reports = yield* firmsOf(statistics, (row) => years[row] === year);
  const [scale, codes, names] = [
    valuesOf(library, "scale"),
    valuesOf(certificates, "uscc"),
    valuesOf(certificates, "name"),
  ];
  for (const row of holders) {
    const firm = firmRow(firms, codes[row], names[row]);
    if (firm === null || scale[firm] !== true) continue;
    const report = firmRow(reports, codes[row], names[row]);
    if (report === null) yield noRow(certificates, row, year);
    else yield* faultsOf(statistics, report, year);
  }
}

/** What a further row of a firm above the scale adds to, or may add to. */
const COUNTED = ["RD_TOTAL", "RD_FIRMS", "RD_SCALE_N", "RD_ACT_N", "RD_INST_N"] as const;

function noRow(certificates: Ledger, row: number, year: number): Sighting {
  const cell = { ledger: certificates, row, column: "name" };
  return {
    code: "no-row",
    at: placesOf(certificates, [row], "name"),
    seen: { value: textAt(cell), year },
    expected: null,
    touches: [touchOf(cell), ...COUNTED.map((figure): Touch => ({ kind: "figure", figure }))],
    key: textAt({ ...cell, column: "uscc" }) || textAt(cell),
  };
}

function faultsOf(statistics: Ledger, row: number, year: number): readonly Sighting[] {
  const [reported, spent] = [valuesOf(statistics, "rep")[row], valuesOf(statistics, "rdx")[row]];
  const seen = { firm: textAt({ ledger: statistics, row, column: "name" }), year };
  if (reported === false)
    return [sightCell({ ledger: statistics, row, column: "rep" }, { code: "not-reported", seen })];
  if (spent !== 0) return [];
  const sighting = sightCell({ ledger: statistics, row, column: "rdx" }, { code: "nothing-spent", seen });
  // Who did spend something was active.
  return [{ ...sighting, touches: [...sighting.touches, touchOf({ ledger: statistics, row, column: "act" })] }];
}
