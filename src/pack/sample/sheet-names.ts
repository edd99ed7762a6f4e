/** The short names that ledgers' sheets bear in a new workbook, as the sample's do. */
import { sampleLedgers } from "./catalog";

/** Ledgers that the sample has no rows of. */
const OTHERS: readonly (readonly [string, string])[] = [
  ["T2", "历年数据表"],
  ["T3", "外部数据登记表"],
  ["L06b", "专利统计表"],
  ["L19", "应统单位名录"],
  ["T8", "工作举措"],
];

/** Ledger id → sheet name. */
export const sheetNames: ReadonlyMap<string, string> = new Map([
  ...sampleLedgers.map(({ id, sheet }) => [id, sheet] as const),
  ...OTHERS,
]);
