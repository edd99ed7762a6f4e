/** R09: an award that is not its standard times the number of things awarded. */
import { absolute, compareDecimal, decimal, minus, times } from "../../core/base/decimal";
import type { Ledger } from "../../core/ledger/ledger";
import type { Rule, Sighting } from "../../core/rule/rule";
import { amountAt } from "./amount-at";
import { numberPairs } from "./pairs";
import { sightCell, textAt, valuesOf } from "./sight";

/** 万元: half a 百元, so that standards given to the 百元 may have been rounded (domain R09). */
const TOLERANCE = "0.005";

export const r09: Rule = {
  id: "R09",
  severity: "mandatory",
  name: "金额与标准、数量不符",
  formula: "若奖补标准与数量均已填，则兑现金额=奖补标准×数量（相差不超过0.005万元）",
  source: "domain 5.1 R09、3 L02",
  reads: { ledgers: { L02: ["std", "qty", "amt"] } },
  codes: ["differs"],
  check: (evidence) => differing(evidence.ledger("L02")),
};

function differing(ledger: Ledger | null): readonly Sighting[] {
  if (!ledger) return [];
  const amounts = valuesOf(ledger, "amt");
  return numberPairs(ledger, ["std", "qty"], (standard, quantity, row) => {
    const amount = amounts[row];
    if (typeof amount !== "number") return null;
    const expected = times(decimal(standard), decimal(quantity));
    if (compareDecimal(absolute(minus(decimal(amount), expected)), TOLERANCE) <= 0) return null;
    const cell = { ledger, row, column: "amt" };
    const seen = {
      value: amountAt(cell),
      standard: amountAt({ ...cell, column: "std" }),
      quantity: textAt({ ...cell, column: "qty" }),
    };
    return sightCell(cell, { code: "differs", seen, expected, beside: ["std", "qty"] });
  });
}
