/** Rows of L04 for comparing engines, one in a hundred wrong in one way, and the eight checks that tell these ways apart. */
import type { RawValue } from "../../src/core/workbook/workbook";
import { projects } from "../../src/pack/ledgers/projects";
import { anyRows } from "./any-rows";
import { date, type SheetRows } from "./ledger-rows";

/** The rules of ours that do the same: required, one of a list, not negative, not before 1949, form, part and whole, order, by status. */
export const SIDE_RULES = ["R01", "R02", "R04", "R06", "R08", "R10", "R11", "R12"] as const;
export type SideRule = (typeof SIDE_RULES)[number];

const EVERY = 100;

/** What a wrong row holds instead, by column. */
const WRONG: Readonly<Record<SideRule, Readonly<Record<string, RawValue>>>> = {
  R01: { title: null },
  R02: { lvl: "乡里" },
  R04: { got: -5 },
  R06: { start: date("1940-01-01") },
  R08: { uscc: "91350423MA00000" },
  R10: { fund: 99_999 },
  R11: { start: date("2030-01-01") },
  R12: { docno: null },
};

/** Every row right, but for those that are wrong on purpose. */
export function sideRows(count: number): SheetRows {
  const { name, rows } = anyRows(projects, count);
  const [header = [], ...data] = rows;
  const keys = projects.columns.map(({ key }) => key);
  return {
    name,
    rows: [header, ...data.map((cells, row) => cells.map((raw, at) => cellOf(keys[at] ?? "", raw, row)))],
  };
}

function cellOf(key: string, raw: RawValue, row: number): RawValue {
  const rule = SIDE_RULES[Math.floor(row / EVERY) % SIDE_RULES.length];
  const wrong = row % EVERY === 0 && rule ? WRONG[rule] : {};
  if (key in wrong) return wrong[key] ?? null;
  // Approved all of them, so that each needs its number; no commissioner is asked for.
  if (key === "st") return "立项";
  return key === "type" ? "其他" : raw;
}

/** How many rows are wrong in this way. */
export function wrongRows(count: number, rule: SideRule): number {
  const nth = SIDE_RULES.indexOf(rule);
  let wrong = 0;
  for (let row = 0; row < count; row += EVERY) if (Math.floor(row / EVERY) % SIDE_RULES.length === nth) wrong += 1;
  return wrong;
}
