/** What of a workbook was not read, so that somebody can say how it should be. */
import type { Place } from "../base/a1";
import type { RawValue } from "../workbook/workbook";

/** A row of 字段映射, or a mapping given with --map, that changes nothing. */
export type IdleMapping = {
  readonly code:
    | "unknown-ledger"
    | "unknown-field"
    | "no-action"
    | "incomplete"
    | "no-such-sheet"
    | "no-such-header"
    /** 选用 of a sheet that is not recognised as that ledger: it would leave the ledger empty. */
    | "not-that-ledger";
  /** null for one that was given with --map. */
  readonly at: Place | null;
  /** What stands there. */
  readonly stated: string;
  /** The name that was most likely meant. */
  readonly nearest: string | null;
};

/** A header that could not be placed, with the fields it most likely means, the likeliest first. */
export type UnplacedHeader = {
  readonly header: string;
  readonly column: number;
  /** The first values under it. */
  readonly samples: readonly RawValue[];
  /** Column keys. */
  readonly proposals: readonly string[];
};

/** A sheet that would be a ledger if some of its headers meant what they nearly say. */
export type NearLedger = {
  readonly sheet: string;
  readonly ledger: string;
  readonly headerRow: number;
  readonly unplaced: readonly UnplacedHeader[];
};
