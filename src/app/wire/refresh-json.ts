/** What `keji report --into --json` prints, as other programs read it. A key that changes meaning or goes raises `format`. */
import { z } from "zod";

const state = z.enum(["hand", "waiting", "missing", "broken", "restored", "updated", "unchanged"]);

const text = z.strictObject({
  /** figure~form for a number, phrase.figure for words. */
  key: z.string(),
  state,
  /** As it stood; what a person typed, where somebody did. */
  from: z.string(),
  to: z.string(),
  /** What people typed over it, each once. */
  typed: z.array(z.string()),
  /** What the ledgers say, where that is not what is shown. */
  ledger: z.string().nullable(),
  absence: z.enum(["missing", "zero", "gated", "unknown"]).nullable(),
  /** How often it stands in the report. */
  count: z.int(),
});

const block = z.strictObject({
  key: z.string(),
  state: z.enum(["same", "replaced", "added", "removed", "kept", "deleted", "waiting"]),
  moved: z.boolean(),
  /** How it was found; null when it is not in the report. */
  by: z.enum(["bookmark", "keys", "hash"]).nullable(),
  touched: z.array(z.enum(["tracked", "comment", "object"])),
  /** As it stands; the new words of an added block. */
  words: z.string(),
  /** What would be composed now, where a person's words stand instead. */
  composed: z.string().nullable(),
  /** What becomes of the chart in it; null where it has none. */
  chart: z
    .strictObject({
      state: z.enum(["same", "drawn", "followed", "kept"]),
      /** Why it is kept. */
      why: z.enum(["numbers", "shape", "workbook", "waiting"]).nullable(),
    })
    .nullable(),
  rows: z.strictObject({ added: z.array(z.string()), removed: z.array(z.string()) }).nullable(),
});

export const refreshJson = z.strictObject({
  format: z.literal(1),
  report: z.string(),
  /** The workbook and pack that it was last written from, and those of now. */
  from: z.strictObject({ identity: z.string(), year: z.int(), pack: z.string(), snapshot: z.string() }),
  to: z.strictObject({ identity: z.string(), year: z.int(), pack: z.string(), snapshot: z.string() }),
  /** 措辞变化: those that wait for a person first. */
  turns: z.array(
    z.strictObject({
      key: z.string(),
      figure: z.string(),
      name: z.string(),
      from: z.string(),
      to: z.string(),
      turns: z.boolean(),
      waits: z.boolean(),
    }),
  ),
  figures: z.array(z.strictObject({ figure: z.string(), name: z.string(), state, texts: z.array(text) })),
  blocks: z.array(block),
  /** What another editor's damage was undone: keys of controls, titles of frames; and what could not be. */
  repaired: z.strictObject({ joined: z.array(z.string()), unframed: z.array(z.string()), unsure: z.array(z.string()) }),
  relinked: z.array(
    z.strictObject({
      key: z.string(),
      name: z.string(),
      text: z.string(),
      by: z.enum(["paragraph", "sentence", "number"]),
      words: z.string(),
    }),
  ),
  yearsLeft: z.array(z.string()),
  /** With --hand …=adopt: every number that was asked for, and what became of it. */
  adopted: z.array(
    z.strictObject({
      figure: z.string(),
      name: z.string(),
      text: z.string(),
      outcome: z.enum([
        "adopted",
        "not-typed",
        "several",
        "not-its-value",
        "not-a-number",
        "not-adoptable",
        "supplied-already",
      ]),
    }),
  ),
  /** The copy of the workbook that has the adopted numbers; null where none was adopted. */
  adoptedInto: z.string().nullable(),
  /** Whether there is something to write, and whether it was written. */
  changed: z.boolean(),
  written: z.boolean(),
});

export type RefreshJson = z.infer<typeof refreshJson>;
