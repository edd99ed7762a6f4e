/** What `keji collect --json` prints, as other programs read it. A key that changes meaning or goes raises `format`. */
import { z } from "zod";

/** A cell as text, as it is shown: amounts with the ledger's unit; personal numbers are masked. */
const shown = z.string();
/** "专利!A5", with the file it stands in; null for the workbook itself. */
const place = z.strictObject({ file: z.string().nullable(), at: z.string() });
const counts = { added: z.int(), changed: z.int(), missing: z.int(), same: z.int(), conflicts: z.int() };

const ledger = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** The sheet that new rows go to; null when there are none. */
  sheet: z.string().nullable(),
  isNewSheet: z.boolean(),
  ours: z.int(),
  theirs: z.int(),
  same: z.int(),
  repeated: z.int(),
  kept: z.int(),
  files: z.array(z.strictObject({ file: z.string(), rows: z.int(), ...counts })),
  added: z.array(z.strictObject({ row: shown, isUnnamed: z.boolean(), from: z.array(place) })),
  changed: z.array(
    z.strictObject({
      row: shown,
      at: place,
      cells: z.array(
        z.strictObject({
          column: z.string(),
          from: shown,
          to: shown,
          source: place,
          blocked: z.enum(["formula", "merged-cell", "years-across"]).nullable(),
        }),
      ),
    }),
  ),
  missing: z.array(z.strictObject({ row: shown, at: place })),
  conflicts: z.array(
    z.strictObject({
      kind: z.enum(["lists-differ", "ours-repeats"]),
      row: shown,
      ours: z.array(place),
      sources: z.array(place),
      columns: z.array(z.strictObject({ column: z.string(), values: z.array(shown) })),
    }),
  ),
  /** Keys of columns that lists have and our table does not. */
  lacking: z.array(z.string()),
  refused: z.enum(["years-across", "subtotals", "beside"]).nullable(),
});

export const collectJson = z.strictObject({
  format: z.literal(1),
  into: z.string(),
  sources: z.array(
    z.strictObject({
      file: z.string(),
      notTaken: z.array(z.string()),
      unknownColumns: z.array(z.string()),
      /** Sheets of one ledger that were taken in together because nobody said otherwise. */
      several: z.array(z.strictObject({ ledger: z.string(), sheets: z.array(z.string()) })),
    }),
  ),
  ledgers: z.array(ledger),
  /** Sheets of lists that --map names, but that no file has. */
  unfound: z.array(z.string()),
  /** How many mappings the workbook remembers that it did not before, once it is written. */
  remembered: z.int(),
  /** Whether there is something that can be written; false also when writing is refused. */
  writable: z.boolean(),
  /** The code of what keeps it from being written. */
  problem: z.string().nullable(),
  written: z.boolean(),
});

export type CollectJson = z.infer<typeof collectJson>;
