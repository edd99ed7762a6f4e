/** S07: what the lines above a table say of its time differs from the report's: its year, or the day it was drawn up for. */
import { timeOfLedger } from "../../core/indicator/ledger-time";
import { statisticalYear } from "../../core/indicator/moment";
import type { Ledger, LedgerTable } from "../../core/ledger/ledger";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";

/** R&D is reported a year late: the title of its table names the statistical year. */
const STATISTICAL: Readonly<Record<string, string>> = { L14: "y" };

export const s07: Rule = {
  id: "S07",
  severity: "verify",
  name: "表题时间与报告不符",
  formula:
    "若表题注明年份，则年份=报告年度（研发统计可为统计年度，历年数据、外部数据、财政科技投入不要求）；若表上方注明「截至……」，则日期=统计截止日（提示性；报告年度内早于统计截止日的，该台账的数值统计到注明的日期）",
  source: "domain 5.2 S07、8.1 N02 N13；practice P6（台账自带截止日为提示）",
  reads: { everyLedger: true },
  codes: ["year", "as-of"],
  explained: { reasons: ["scope", "document"], holds: "this-year" },
  check: titles,
};

function* titles(evidence: RuleEvidence): Generator<Sighting> {
  const { time } = evidence;
  for (const ledger of evidence.ledgers()) {
    const column = STATISTICAL[ledger.schema.id];
    const own = column === undefined ? null : statisticalYear(ledger, column, time.year);
    for (const table of ledger.tables) {
      const { year, cutoff } = table.title;
      if (year !== null && year !== time.year && year !== own && !isKeptByYear(ledger, time.year))
        yield yearDiffers(ledger, table, time.year);
      if (cutoff !== null && cutoff !== time.cutoff) yield asOfDiffers(ledger, table, evidence);
    }
  }
}

/** A list with a sheet for each year, or whose rows belong to many years: that one of them is older says nothing (P4). */
function isKeptByYear({ schema, tables }: Ledger, year: number): boolean {
  if (schema.manyYears === true) return true;
  const sheets = new Set(tables.map(({ sheet }) => sheet));
  return sheets.size > 1 && tables.some(({ title }) => title.year === year);
}

function yearDiffers(ledger: Ledger, table: LedgerTable, expected: number): Sighting {
  const { title, sheet, range } = table;
  // A sheet's title stands in its first row; that of a further table right above its header.
  const further = ledger.tables.some((other) => other.sheet === sheet && other.range.bottom < range.top);
  return {
    code: "year",
    at: [{ sheet, row: further ? range.top - 1 : 1, column: range.left }],
    seen: { value: title.year, title: title.text.split("\n")[0] ?? "", sheet },
    expected,
    touches: [],
    key: `${ledger.schema.id}/${sheet}/year`,
  };
}

function asOfDiffers(ledger: Ledger, table: LedgerTable, { time, columnsRead }: RuleEvidence): Sighting {
  const { title, sheet } = table;
  const { id, name } = ledger.schema;
  const counted = timeOfLedger(ledger, time).cutoff;
  const read = counted === time.cutoff ? [] : [...columnsRead(id)];
  return {
    code: "as-of",
    severity: "notice",
    at: title.cutoffPlace ? [title.cutoffPlace] : [],
    seen: { value: title.cutoff, ledger: name, sheet, counted },
    expected: time.cutoff,
    touches: read.map((column) => ({ kind: "column", ledger: id, column })),
    key: `${id}/${sheet}/as-of`,
  };
}
