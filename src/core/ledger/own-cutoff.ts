/** Up to which day a ledger itself says that it counts (P6). */
import type { PlainDate } from "../base/plain-date";
import type { Ledger } from "./ledger";

/**
 * The day of its tables' 「截至……」 lines, of several the latest, so that no row that was handed in is lost; null unless every
 * table with rows has such a line: of the others nobody can tell.
 */
export function ownCutoff({ tables }: Ledger): PlainDate | null {
  let latest: PlainDate | null = null;
  for (const { title, range, headerRow } of tables) {
    if (range.bottom <= headerRow) continue;
    if (title.cutoff === null) return null;
    if (latest === null || title.cutoff > latest) latest = title.cutoff;
  }
  return latest;
}
