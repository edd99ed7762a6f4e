/** Which figures 外部数据登记表 can supply: it names indicators, so no part of one, no list and no rate. */
import type { Indicator } from "../core/indicator/indicator";
import type { Check } from "./check";

export function isAdoptable(figure: string, check: Check): boolean {
  return indicatorOf(figure, check) !== null && check.figures.get(figure)?.value.kind === "decimal";
}

/** The indicator whose whole figure it is; null for a part of one. */
export function indicatorOf(figure: string, { indicators }: Check): Indicator | null {
  return indicators.find(({ id }) => id === figure) ?? null;
}
