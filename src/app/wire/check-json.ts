/** What `keji check --json` prints, as other programs read it. A key that changes meaning or goes raises `format`. */
import { z } from "zod";

const period = z.strictObject({ from: z.iso.date(), to: z.iso.date() });
const severity = z.enum(["mandatory", "verify", "notice"]);
const seen = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const value = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("decimal"), value: z.string(), unit: z.string() }),
  z.strictObject({ kind: z.literal("list"), items: z.array(z.string()) }),
  z.strictObject({ kind: z.literal("period"), period }),
  z.strictObject({ kind: z.literal("coverage"), covered: z.string(), total: z.string() }),
  z.strictObject({ kind: z.literal("status"), status: z.string() }),
  /** `why` in Chinese: 缺少专利台账 */
  z.strictObject({ kind: z.literal("missing"), why: z.string() }),
]);

/** `count` cells in `ranges`; with `more` the ranges are the first of them. */
const cells = z.strictObject({
  sheet: z.string(),
  ranges: z.array(z.string()),
  count: z.int().positive(),
  more: z.literal(true).optional(),
});

const figure = z.strictObject({
  key: z.string().max(48),
  indicator: z.string(),
  qualifiers: z.record(z.string(), z.string()),
  name: z.string(),
  basis: z.enum(["flow", "stock", "year"]),
  period,
  asOf: z.iso.date(),
  value,
  /** As a report has it; empty when the value is missing. */
  display: z.string(),
  printed: z.boolean(),
  cells: z.array(cells),
  /** How firm the value is, where it rests on another department's: 正式反馈, 快报, 预计, 电话. */
  nature: z.enum(["confirmed", "flash", "estimate", "phone"]).optional(),
  /** The row of the 外部数据登记表 that supplied the value. */
  outside: z
    .strictObject({
      department: z.string().nullable(),
      file: z.string().nullable(),
      told: z.string().nullable(),
      scope: z.string().nullable(),
      rank: z.strictObject({ place: z.string(), of: z.string().nullable() }).nullable(),
    })
    .optional(),
  /** What the workbook's own ledgers give beside such a row, in the same unit. */
  own: z.strictObject({ value: z.string(), period, asOf: z.iso.date() }).optional(),
});

const target = z.strictObject({
  name: z.string(),
  figure: z.string().nullable(),
  comparator: z.enum([">=", ">", "<=", "<", "="]).nullable(),
  /** The value that `actual` is held against, growth and net increases worked out. */
  target: z.string().nullable(),
  actual: z.string().nullable(),
  /** null for percentages, growth and coverage. */
  rate: z.string().nullable(),
  verdict: z.enum(["exceeded", "met", "nearly", "missed", "on-track", "behind", "not-assessed"]),
  at: z.string(),
});

const explanation = z.strictObject({
  ask: z.enum(["explain", "dismiss", "hand-on"]),
  effect: z.enum(["holds", "lapsed", "offered", "idle"]),
  /** Why it has no effect, in Chinese; null unless idle. */
  why: z.string().nullable(),
  reason: z.string(),
  basis: z.string(),
  by: z.string(),
  on: z.string(),
  /** The values it was given for; after "lapsed" the finding's `seen` has others. */
  seen: z.string(),
  unit: z.string(),
  due: z.string().nullable(),
  overdue: z.boolean(),
  at: z.string(),
});

const finding = z.strictObject({
  id: z.string(),
  rule: z.string(),
  severity,
  state: z.enum(["open", "explained", "lapsed", "handed-on", "dismissed"]),
  message: z.string(),
  at: z.array(z.string()),
  seen: z.record(z.string(), seen),
  expected: seen,
  affects: z.array(z.string()),
  /** What 核实说明 says about it; null when it says nothing. */
  explanation: explanation.nullable(),
});

/** What became of each line of 核实说明. */
const settled = z.strictObject({
  at: z.string(),
  rule: z.string(),
  key: z.string(),
  outcome: z.enum([
    "holds",
    "lapsed",
    "offered",
    "idle",
    "waiting",
    "superseded",
    "no-finding",
    "rule-not-run",
    "unknown-rule",
  ]),
  /** In Chinese; null unless idle. */
  why: z.string().nullable(),
  /** The id of the finding it is about. */
  finding: z.string().nullable(),
});

const rule = z.strictObject({
  id: z.string(),
  severity,
  status: z.enum(["passed", "failed", "not-applicable", "could-not-run"]),
  findings: z.int().nonnegative(),
  reason: z.string().nullable(),
});

const ledger = z.strictObject({
  id: z.string(),
  name: z.string(),
  sheet: z.string(),
  range: z.string(),
  rows: z.int().nonnegative(),
});

const looked = z.strictObject({
  id: z.string(),
  /** In Chinese. */
  name: z.string(),
  rules: z.array(z.string()),
  /** In Chinese: why no rule needs to look; null where a rule does, or none does without a reason. */
  why: z.string().nullable(),
});

/** What the rules look at; the same for every workbook. */
const coverage = z.strictObject({
  columns: z.array(looked),
  parameters: z.array(looked),
  indicators: z.array(looked),
});

export const checkJson = z.strictObject({
  format: z.literal(1),
  workbook: z.strictObject({ name: z.string(), identity: z.string(), fingerprint: z.string().regex(/^[0-9a-f]{64}$/) }),
  parameters: z.strictObject({ county: z.string(), year: z.int(), cutoff: z.iso.date(), clock: z.iso.date() }),
  ledgers: z.array(ledger),
  ignoredSheets: z.array(z.string()),
  /** What was read otherwise than it was typed: `count` cells of a column. */
  normalised: z.array(
    z.strictObject({ ledger: z.string(), column: z.string(), kind: z.string(), count: z.int().positive() }),
  ),
  figures: z.array(figure),
  targets: z.array(target),
  findings: z.array(finding),
  explanations: z.array(settled),
  rules: z.array(rule),
  coverage: coverage.optional(),
});

export type CoverageJson = z.infer<typeof coverage>;
export type CheckJson = z.infer<typeof checkJson>;
