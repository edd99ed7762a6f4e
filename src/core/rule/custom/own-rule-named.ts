/** What an own rule is called in results, and the cell it is written in. */
import type { Place } from "../../base/a1";

export type Named = { readonly id: string; readonly place: Place };
