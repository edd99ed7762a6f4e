/** The short names that ledgers' sheets bear in a new workbook, as the sample's do. */
import { sampleLedgers } from "./catalog";

/** Ledger id → sheet name. */
export const sheetNames: ReadonlyMap<string, string> = new Map(sampleLedgers.map(({ id, sheet }) => [id, sheet]));
