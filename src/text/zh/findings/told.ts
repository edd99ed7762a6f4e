/** A finding's facts as its sentence quotes them: where it stands, what was found, what was expected. */
import { parsePlainDate } from "../../../core/base/plain-date";
import { roundTrimmed } from "../../../core/base/rounding";
import { formatDate } from "../../../core/indicator/format-figure";
import type { Finding, Seen } from "../../../core/rule/rule";

export type Told = {
  /** 第5行, 第3、7行, 第3、4、5、6、7、8行等12行; empty where it has no cell. */
  readonly where: string;
  /** 第5行 企业名称 */
  readonly cell: string;
  /** The value in quotes, as the author wrote it. */
  readonly value: string;
  /** A value by name, bare: days as 2021年3月15日, long fractions at two places. */
  seen(name: string): string;
  readonly expected: string;
  /** Whether the check knows what it should be. */
  readonly suggests: boolean;
  has(name: string): boolean;
  /** What the bureau's own rule says, filled in; null for a rule of the pack, or one that says nothing. */
  readonly message: string | null;
  /** The rule's id. */
  readonly rule: string;
};

/** One rule's sentence for one of its codes. No full stop: it also stands in tables. */
export type Sentence = (told: Told) => string;

const ROWS_NAMED = 6;
const LONGEST = 60;
const PLACES = 2;
/** What division leaves; a patent number has one digit after its point and stays as it is. */
const LONG_FRACTION = /^-?\d+\.\d{3,}$/;

export function toldBy({ at, seen, expected, message, rule }: Finding): Told {
  const where = rowsIn(at.map(({ row }) => row));
  const column = seen["column"] === undefined ? "" : plain(seen["column"]);
  return {
    where,
    cell: [where, column].filter((part) => part !== "").join(" "),
    value: `“${plain(seen["value"] ?? null)}”`,
    seen: (name) => plain(seen[name] ?? null),
    expected: plain(expected),
    suggests: expected !== null,
    has: (name) => (seen[name] ?? null) !== null && seen[name] !== "",
    message: message ?? null,
    rule,
  };
}

function rowsIn(all: readonly number[]): string {
  const rows = [...new Set(all)].sort((a, b) => a - b);
  if (rows.length === 0) return "";
  const named = `第${rows.slice(0, ROWS_NAMED).join("、")}行`;
  return rows.length > ROWS_NAMED ? `${named}等${rows.length}行` : named;
}

function plain(value: Seen): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "是" : "否";
  const text = String(value);
  if (parsePlainDate(text) !== null) return formatDate(text);
  if (LONG_FRACTION.test(text)) return roundTrimmed(text, PLACES);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
