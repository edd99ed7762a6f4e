/** Where wordings give way to one another, as the 参数表 sets it. */
import { compareDecimal, decimal } from "../core/base/decimal";
import type { Parameter } from "../core/ledger/ledger";
import { USUAL_LIMITS, type Limits } from "../core/narrative/limits";

/** The bureau's limits; a line that is absent, or no percentage, leaves the usual one. */
export function reportLimits(parameters: ReadonlyMap<string, Parameter>): Limits {
  const value = parameters.get("nearly-covered")?.value;
  if (typeof value !== "number") return USUAL_LIMITS;
  const share = decimal(value);
  const isShare = compareDecimal(share, "0") > 0 && compareDecimal(share, "100") <= 0;
  return isShare ? { nearlyCovered: share } : USUAL_LIMITS;
}
