/** What `keji report --from --json` prints, as other programs read it. A key that changes meaning or goes raises `format`. */
import { z } from "zod";
import { whereJson } from "./verify-json";

const at = { was: z.string(), quote: z.string(), where: whereJson };
const figure = z.strictObject({ key: z.string(), name: z.string() });
const aspect = z.enum(["value", "growth", "difference", "base", "target", "gap", "rate", "other-time", "each"]);

const match = z.strictObject({
  /** From 1: what `--skip` takes. */
  number: z.int().positive(),
  ...at,
  now: z.string(),
  tag: z.string(),
  figures: z.array(figure),
  aspect,
  /** Last year's value in the workbook, where the text said another. */
  otherBase: z.string().nullable(),
  /** Words such as 近 or 超过 stand beside it. */
  rough: z.boolean(),
});

const kept = z.strictObject({
  ...at,
  why: z.enum([
    "unknown",
    "ambiguous",
    "differs",
    "no-base",
    "base",
    "other-time",
    "each",
    "missing",
    "zero",
    "gated",
    "unfit",
    "unit",
    "place",
    "declined",
  ]),
  aspect,
  /** Those that can be meant. */
  figures: z.array(figure),
  /** What the workbook has for the year before the report's, where the number told that. */
  base: z.string().nullable(),
});

export const startJson = z.strictObject({
  format: z.literal(1),
  documentYear: z.int(),
  year: z.int(),
  matches: z.array(match),
  kept: z.array(kept),
  /** `now` is null for a date of that year, which stays. */
  years: z.array(z.strictObject({ ...at, now: z.string().nullable() })),
  /** Controls of ours that the document had; `now` is null where nothing gives their words. */
  rebound: z.array(z.strictObject({ ...at, now: z.string().nullable() })),
  /** 待改, in Chinese. */
  words: z.array(
    z.strictObject({ message: z.string(), at: z.array(z.strictObject({ quote: z.string(), where: whereJson })) }),
  ),
  written: z.boolean(),
});

export type StartJson = z.infer<typeof startJson>;
