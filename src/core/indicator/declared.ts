/** The indicators with the parts that the pack itself names, whatever a workbook holds. */
import type { LedgerSet } from "../ledger/ledger";
import type { LedgerSchema } from "../ledger/schema";
import type { Indicator } from "./indicator";
import { partsOf } from "./parts";

/** A workbook of which nothing is known. */
const NOTHING: LedgerSet = {
  workbook: "",
  parameters: new Map(),
  parameterSheet: null,
  ledgers: new Map(),
  registers: new Map(),
  ignoredSheets: [],
  idleMappings: [],
  nearLedgers: [],
  personal: [],
  hasFormulas: false,
};

/** In a year called nought the year before is called -1: neither is a year that a name could mean otherwise. */
const NO_YEAR = { year: 0, cutoff: "0000-12-31", clock: "0000-12-31" };

/** Every indicator that has a figure in every report, years in their names as 本年度 and 上年度. */
export function declaredIndicators(
  indicators: readonly Indicator[],
  schemas: readonly LedgerSchema[],
): readonly Indicator[] {
  return indicators
    .flatMap((indicator) => partsOf(indicator, { ledgers: NOTHING, schemas, time: NO_YEAR }))
    .map((indicator) => ({ ...indicator, name: withoutYear(indicator.name) }));
}

function withoutYear(name: string): string {
  return name.replace("（0年度）", "（本年度）").replace("（-1年度）", "（上年度）");
}
