/** X14: county money for projects that the county's science spending of the year does not hold. */
import { compareDecimal, sum, type Decimal } from "../../core/base/decimal";
import { matchingKey } from "../../core/identifier/company-name";
import type { Ledger } from "../../core/ledger/ledger";
import type { Rule, Sighting } from "../../core/rule/rule";
import { gather } from "./gather";
import { withLedgers } from "./needed";
import { readerOf, sightColumn, textAt, valuesOf } from "./sight";

const APPROVED: ReadonlySet<unknown> = new Set(["approved", "running", "concluded"]);

const NEEDED = { L04: ["title", "lvl", "year", "st", "fund"], L18: ["year", "lvl", "item", "spent"] } as const;

export const x14: Rule = {
  id: "X14",
  severity: "notice",
  name: "县级项目经费多于财政支出",
  formula:
    "若财政科技投入台账有该年度县级支出，则县级立项经费合计≤该年度县级支出数合计；与支出项目同名的，立项经费≤该项目支出数",
  source: "domain 5.3 X14",
  reads: { ledgers: NEEDED },
  codes: ["over-item", "over-year"],
  check: (evidence) => withLedgers(evidence, NEEDED, ({ L04, L18 }) => overSpending(L04, L18)),
};

function* overSpending(projects: Ledger, budget: Ledger): Generator<Sighting> {
  const states = valuesOf(projects, "st");
  const granted = countyRows(projects, { text: "title", money: "fund", keep: (row) => APPROVED.has(states[row]) });
  const spent = countyRows(budget, { text: "item", money: "spent", keep: () => true });
  for (const [key, rows] of granted) {
    const lines = spent.get(key);
    if (lines === undefined) continue;
    const [value, most] = [added(projects, "fund", rows), added(budget, "spent", lines)];
    if (compareDecimal(value, most) > 0) yield told(projects, { key, rows, value, most });
  }
}

const OF_ITEM = "+";

/** Rows of the county's money by year, and by year and item: 2021, 2021+科普经费. */
function countyRows(
  ledger: Ledger,
  of: { readonly text: string; readonly money: string; readonly keep: (row: number) => boolean },
): ReadonlyMap<string, readonly number[]> {
  const [yearOf, levelOf] = [readerOf(ledger, "year"), readerOf(ledger, "lvl")];
  const [textOf, amountOf] = [readerOf(ledger, of.text), readerOf(ledger, of.money)];
  const found = new Map<string, number[]>();
  for (let row = 0; row < ledger.count; row++) {
    const [year, text] = [yearOf(row), textOf(row)];
    if (levelOf(row) !== "county" || typeof year !== "number") continue;
    if (typeof amountOf(row) !== "number" || !of.keep(row)) continue;
    gather(found, String(year), row);
    if (typeof text === "string") gather(found, `${year}${OF_ITEM}${matchingKey(text)}`, row);
  }
  return found;
}

function added(ledger: Ledger, column: string, rows: readonly number[]): Decimal {
  const amountOf = readerOf(ledger, column);
  return sum(rows.map((row) => Number(amountOf(row))));
}

type Over = {
  readonly key: string;
  readonly rows: readonly number[];
  readonly value: Decimal;
  readonly most: Decimal;
};

function told(ledger: Ledger, { key, rows, value, most }: Over): Sighting {
  const [row = 0] = rows;
  const ofItem = key.includes(OF_ITEM);
  const item = ofItem ? { item: textAt({ ledger, row, column: "title" }) } : {};
  return sightColumn({ ledger, column: "fund" }, rows, {
    code: ofItem ? "over-item" : "over-year",
    seen: { value, year: textAt({ ledger, row, column: "year" }), ...item },
    expected: most,
    key,
  });
}
