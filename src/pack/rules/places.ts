/** The towns and villages of the 乡镇村名录 L10b. */
import type { Ledger } from "../../core/ledger/ledger";
import { placeKey } from "../../core/ledger/place-name";
import { valuesOf } from "./sight";

export type Places = {
  /** Keys of the towns. */
  readonly towns: ReadonlySet<string>;
  /** Key of a village → its towns, key → name: two towns may each have a 下坂村. */
  readonly townsOf: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** How many villages there are, each once. */
  readonly villages: number;
};

/** What the list has; rows that lack the town or the village are left out. */
export function placesIn(ledger: Ledger): Places {
  const [towns, villages] = [valuesOf(ledger, "town"), valuesOf(ledger, "vill")];
  const found = new Set<string>();
  const townsOf = new Map<string, Map<string, string>>();
  let count = 0;
  for (let row = 0; row < ledger.count; row++) {
    const [town, village] = [towns[row], villages[row]];
    if (typeof town !== "string") continue;
    found.add(placeKey(town));
    if (typeof village !== "string") continue;
    const key = placeKey(village);
    const known = townsOf.get(key) ?? new Map<string, string>();
    if (!known.has(placeKey(town))) count += 1;
    townsOf.set(key, known.set(placeKey(town), town));
  }
  return { towns: found, townsOf, villages: count };
}
