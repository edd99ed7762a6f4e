/** Reads the register 核实说明. */
import { fail, ok, type Result } from "../base/result";
import { placeOf, valueAt, type Ledger } from "../ledger/ledger";
import type { Ask } from "../rule/explained";
import { rawText, type RawValue } from "../workbook/workbook";
import { inLetters, oneLine } from "./bound-values";
import { EXPLANATION_FORMAT, type ExplanationEntry } from "./explanation-entry";
import { categoryIn, type ReasonCategory } from "./reason-category";

/** The register was written by a newer Keji: what it says may mean something else by now. */
export type NewerFormat = { readonly code: "newer-format"; readonly sheet: string };

/** Hashes were once written with their digits. */
const MARK = /^(\d+)-([0-9a-p]{16})$/;
const ASKS: ReadonlySet<unknown> = new Set<Ask>(["explain", "dismiss", "hand-on"]);

/** Everything the register says, row by row; null stands for a workbook without it. */
export function readExplanations(
  register: Ledger | null,
  categories: readonly ReasonCategory[],
): Result<readonly ExplanationEntry[], NewerFormat> {
  const entries: ExplanationEntry[] = [];
  if (!register) return ok(entries);
  for (let row = 0; row < register.count; row++) {
    const marks = linesOf(register, row, "hash").map((mark) => MARK.exec(mark));
    if (marks.some((mark) => Number(mark?.[1] ?? 0) > EXPLANATION_FORMAT)) {
      return fail({ code: "newer-format", sheet: register.tables[register.tableOf[row] ?? 0]?.sheet ?? "" });
    }
    const hashes = marks.map((mark) => (mark?.[2] === undefined ? null : inLetters(mark[2])));
    for (const entry of entriesOf(register, row, { hashes, categories })) entries.push(entry);
  }
  return ok(entries);
}

type Told = { readonly hashes: readonly (string | null)[]; readonly categories: readonly ReasonCategory[] };

function entriesOf(register: Ledger, row: number, { hashes, categories }: Told): readonly ExplanationEntry[] {
  const keys = linesOf(register, row, "key");
  const seen = linesOf(register, row, "seen");
  const place = placeOf(register, row, "rule") ?? placeOf(register, row, "key");
  if (keys.length === 0 || !place) return [];
  const common = { place, ...statementOf(register, row, categories) };
  return keys.map((key, at) => ({
    ...common,
    key,
    // Lines that do not go with the keys one by one tell nothing about any of them.
    hash: hashes.length === keys.length ? (hashes[at] ?? null) : null,
    seen: keys.length === 1 ? seen.join(" ") : seen.length === keys.length ? (seen[at] ?? "") : "",
  }));
}

type Statement = Omit<ExplanationEntry, "place" | "key" | "hash" | "seen">;

function statementOf(register: Ledger, row: number, categories: readonly ReasonCategory[]): Statement {
  const text = (key: string): string => oneLine(String(valueAt(register, row, key) ?? ""));
  const { category, categoryText } = categoryAt(register, row, categories);
  const [due, year] = [valueAt(register, row, "due"), valueAt(register, row, "year")];
  const named = typeof category === "object" && category !== null ? category.document : "";
  const [basis, unit] = [text("basis") || named, text("unit")];
  return {
    rule: text("rule"),
    ask: askAt(register, row) ?? impliedAsk(categoryText + basis, unit),
    category,
    categoryText,
    basis,
    by: text("by"),
    on: text("on") || oneLine(rawText(rawAt(register, row, "on"))),
    unit,
    due: typeof due === "string" ? due : null,
    year: typeof year === "number" ? year : null,
  };
}

/** Who writes a reason means to explain, who writes a unit only means to hand on. */
function impliedAsk(reason: string, unit: string): Ask | null {
  if (reason !== "") return "explain";
  return unit === "" ? null : "hand-on";
}

// A state that is none of the list's is read as nothing, but must not pass for an empty cell.
function askAt(register: Ledger, row: number): Ask | "unknown" | null {
  const value = valueAt(register, row, "state");
  if (isAsk(value)) return value;
  return hasFlaw(register, row, "state") ? "unknown" : null;
}

function isAsk(value: unknown): value is Ask {
  return ASKS.has(value);
}

function categoryAt(
  register: Ledger,
  row: number,
  categories: readonly ReasonCategory[],
): Pick<ExplanationEntry, "category" | "categoryText"> {
  const code = valueAt(register, row, "category");
  const known = categories.find((one) => one.code === code);
  // Also what 同上 stands for.
  if (known) return { category: { category: known, document: "" }, categoryText: known.name };
  if (!hasFlaw(register, row, "category")) return { category: null, categoryText: "" };
  const raw = rawAt(register, row, "category");
  return { category: categoryIn(raw, categories) ?? "unknown", categoryText: oneLine(rawText(raw)) };
}

function hasFlaw(register: Ledger, row: number, key: string): boolean {
  return register.columns.get(key)?.flaws.get(row)?.includes("unknown-value") === true;
}

// What was written, which for 同上 stands in a row above.
function rawAt(register: Ledger, row: number, key: string): RawValue {
  const column = register.columns.get(key);
  let at = row;
  while (at > 0 && column?.flaws.get(at)?.includes("ditto") === true) at--;
  return column?.raw[at] ?? null;
}

/** A cell that speaks of several findings has one line for each. */
function linesOf(register: Ledger, row: number, key: string): readonly string[] {
  const text = String(valueAt(register, row, key) ?? "");
  return text
    .split(/\r?\n/u)
    .map(oneLine)
    .filter((line) => line !== "");
}
