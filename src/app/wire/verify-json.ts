/** What `keji verify --json` prints, as other programs read it. A key that changes meaning or goes raises `format`. */
import { z } from "zod";

const mark = z.enum(["verify", "correct"]).nullable();

/** Where words stand. `name` says it in Chinese; paragraphs, tables, rows and columns count from 1. */
export const whereJson = z.strictObject({
  name: z.string(),
  part: z.enum(["body", "header", "footer", "footnote", "endnote", "textbox"]),
  paragraph: z.int().positive(),
  cell: z.strictObject({ table: z.int().positive(), row: z.int().positive(), column: z.int().positive() }).nullable(),
});

const figure = z.strictObject({
  tag: z.string(),
  /** The control's title: the indicator's name. */
  title: z.string(),
  /** Without its mark. */
  shown: z.string(),
  expected: z.string().nullable(),
  mark,
  expectedMark: mark,
  state: z.enum(["current", "stale", "edited", "broken", "unknown"]),
  /** Why it is broken; null otherwise. */
  why: z.enum(["no-tag", "no-binding", "other-part", "no-entry", "other-key", "other-entry"]).nullable(),
  where: whereJson,
});

const number = z.strictObject({
  text: z.string(),
  state: z.enum(["agrees", "conflicts", "ambiguous", "unknown"]),
  /** What it says of the figure. */
  aspect: z.enum(["value", "growth", "difference", "base", "target", "gap", "rate", "other-time", "each"]),
  figures: z.array(z.strictObject({ key: z.string(), name: z.string() })),
  /** As it should read; null where nobody can tell. */
  expected: z.string().nullable(),
  quote: z.string(),
  where: whereJson,
});

const finding = z.strictObject({
  code: z.enum([
    "direction",
    "verdict",
    "coverage",
    "breakthrough",
    "overall",
    "two-values",
    "text-against-table",
    "parts",
    "table-total",
    "growth",
    "shares",
    "numbering",
    "numbering-twice",
    "count-noun",
    "approximation",
    "region",
  ]),
  /** error: the report does not hold. doubt: for a person to look at. */
  severity: z.enum(["error", "doubt"]),
  /** In Chinese. */
  message: z.string(),
  at: z.array(z.strictObject({ quote: z.string(), where: whereJson })),
});

export const verifyJson = z.strictObject({
  format: z.literal(1),
  holds: z.boolean(),
  against: z.enum(["workbook", "provenance"]),
  /** Whether the document carries figures of ours. */
  linked: z.boolean(),
  workbook: z
    .strictObject({
      name: z.string(),
      identity: z.string(),
      /** Whether the report was written from it, and whether nothing changed since; null where the report does not say. */
      same: z.boolean().nullable(),
      unchanged: z.boolean().nullable(),
    })
    .nullable(),
  figures: z.array(figure),
  numbers: z.array(number),
  findings: z.array(finding),
});

export type VerifyJson = z.infer<typeof verifyJson>;
