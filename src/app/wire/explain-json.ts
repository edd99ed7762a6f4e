/** What `keji explain --json` prints, as other programs read it. A key that changes meaning or goes raises `format`. */
import { z } from "zod";

/** `text` is null where the cell holds what a single firm reported to the statistics. */
const cell = z.strictObject({ column: z.string(), at: z.string(), text: z.string().nullable() });

/** `id` names the row (专利号 …); null where nothing does, or where it is a single firm's. */
const row = z.strictObject({
  ledger: z.string(),
  id: z.string().nullable(),
  sheet: z.string(),
  row: z.int(),
  cells: z.array(cell),
});

const source = z.strictObject({
  /** The figure that was counted in the ledger: the one explained, or one it is worked out from. */
  figure: z.string(),
  ledger: z.string(),
  sheets: z.array(z.string()),
  rows: z.int(),
  counted: z.int(),
  unfilled: z.int(),
  leftOut: z.array(z.strictObject({ reason: z.string(), rows: z.int() })),
});

const base = z.strictObject({
  figure: z.string(),
  source: z.enum(["register", "snapshot", "history", "target", "ledger", "none"]),
  display: z.string(),
  others: z.array(z.strictObject({ source: z.string(), value: z.string() })),
});

const target = z.strictObject({
  name: z.string(),
  wording: z.string(),
  target: z.string().nullable(),
  rate: z.string().nullable(),
  verdict: z.enum(["exceeded", "met", "nearly", "missed", "on-track", "behind", "not-assessed"]),
});

/** A figure of the workbook as it is now. */
export const explainJson = z.strictObject({
  format: z.literal(1),
  kind: z.literal("figure"),
  figure: z.strictObject({
    key: z.string(),
    name: z.string(),
    display: z.string(),
    /** The exact number; null where the value is no number or missing. */
    value: z.string().nullable(),
    unit: z.string(),
    scope: z.string(),
    period: z.string(),
    asOf: z.iso.date(),
  }),
  paragraph: z.string(),
  sources: z.array(source),
  /** Figures that it is worked out from. */
  from: z.array(z.string()),
  base: base.nullable(),
  targets: z.array(target),
  open: z.array(z.string()),
  explained: z.array(z.string()),
  /** It adds up what fewer than three firms reported to the statistics. */
  fewFirms: z.boolean(),
  rows: z.array(row),
});

const sent = z.strictObject({
  recipient: z.string(),
  on: z.iso.date(),
  stage: z.enum(["final", "draft"]),
  document: z.string(),
});

const retainedRow = z.strictObject({
  ledger: z.string(),
  id: z.string(),
  sheet: z.string(),
  row: z.int(),
  cells: z.record(z.string(), z.string()),
});

/** A figure as it was when the report was sent. */
export const explainAsOfJson = z.strictObject({
  format: z.literal(1),
  kind: z.literal("as-of"),
  sent,
  figure: z.strictObject({
    key: z.string(),
    name: z.string(),
    display: z.string(),
    value: z.string().nullable(),
    unit: z.string(),
    scope: z.string(),
    period: z.string(),
    asOf: z.iso.date(),
  }),
  paragraph: z.string(),
  rows: z.array(retainedRow),
});

/** What changed since. */
export const explainSinceJson = z.strictObject({
  format: z.literal(1),
  kind: z.literal("since"),
  sent,
  /** Whether the workbook's rows are the very same as then. */
  sameData: z.boolean(),
  figures: z.array(
    z.strictObject({
      key: z.string(),
      name: z.string(),
      /** As the report had it; null: there was no such figure, or it had no value. */
      then: z.string().nullable(),
      now: z.string().nullable(),
      valueChanged: z.boolean(),
      rows: z.array(
        z.strictObject({
          change: z.enum(["added", "removed", "changed"]),
          ...retainedRow.shape,
          changed: z.array(z.strictObject({ column: z.string(), then: z.string(), now: z.string() })),
        }),
      ),
      /** Ledgers of which single rows are not kept: how many rows counted. */
      uncompared: z.array(z.strictObject({ ledger: z.string(), then: z.int(), now: z.int() })),
    }),
  ),
});

export type ExplainJson = z.infer<typeof explainJson>;
export type ExplainAsOfJson = z.infer<typeof explainAsOfJson>;
export type ExplainSinceJson = z.infer<typeof explainSinceJson>;
