/** Whether a project's 立项经费 goes with its status (domain 3 L04): there from the approval on, and not before. */
import { placeOf, type Ledger, type Value } from "../../core/ledger/ledger";
import type { Sighting } from "../../core/rule/rule";
import { sightCell, statesNothing, textAt, valuesOf } from "./sight";

/** The columns that this reads. */
export const PROJECT_FUND_COLUMNS = ["st", "fund", "note"] as const;

/** Projects that are approved without money say so. */
const WITHOUT_MONEY = /指导性|自筹|无(?:财政)?(?:经费|资金)|不(?:安排|拨付|下达|资助)/u;

type Code = "fund" | "fund-zero" | "fund-early";

/** What is odd about the funds; `approved` are the statuses from the approval on. */
export function projectFunds(ledger: Ledger | null, approved: readonly string[]): readonly Sighting[] {
  if (!ledger?.columns.has("fund") || !ledger.columns.has("st")) return [];
  const [states, funds] = [valuesOf(ledger, "st"), valuesOf(ledger, "fund")];
  const found: Sighting[] = [];
  for (let row = 0; row < ledger.count; row++) {
    const [state, fund] = [states[row] ?? null, funds[row] ?? null];
    const code = approved.some((one) => one === state) ? lacking(ledger, row, fund) : early(state, fund);
    if (code) found.push(sighting(ledger, row, code));
  }
  return found;
}

function lacking(ledger: Ledger, row: number, fund: Value): Code | null {
  const note = textAt({ ledger, row, column: "note" });
  if (fund === 0) return note === "" ? "fund-zero" : null;
  const empty = statesNothing({ ledger, row, column: "fund" }) && placeOf(ledger, row, "fund") !== null;
  return empty && !WITHOUT_MONEY.test(note) ? "fund" : null;
}

function early(state: Value, fund: Value): Code | null {
  return state === "applied" && typeof fund === "number" && fund > 0 ? "fund-early" : null;
}

function sighting(ledger: Ledger, row: number, code: Code): Sighting {
  const seen = { status: textAt({ ledger, row, column: "st" }) };
  const cell = { ledger, row, column: "fund" };
  return code === "fund" ? sightCell(cell, { code, seen }) : sightCell(cell, { code, severity: "verify", seen });
}
