/** Where one wording gives way to another, as a bureau sets it. */
import type { Decimal } from "../base/decimal";

export type Limits = {
  /** From how many percent on coverage is 基本实现全覆盖. */
  readonly nearlyCovered: Decimal;
};

/** Domain 10.1: ≥ 95%. */
export const USUAL_LIMITS: Limits = { nearlyCovered: "95" };
