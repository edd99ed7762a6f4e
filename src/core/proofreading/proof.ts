/** What proofreading a document comes to: each number as it was read, and everything that does not hold together. */
import type { Decimal } from "../base/decimal";
import type { Aspect, Direction } from "./aspect";
import type { NumberToken } from "./number-token";
import type { Where } from "./passage";

/** ambiguous: several figures could be meant. unknown: no figure, or none that can be held against it. */
export type NumberState = "agrees" | "conflicts" | "ambiguous" | "unknown";

export type ReadNumber = {
  readonly where: Where;
  /** The passage it stands in, by its position in reading order, and its sentence there. */
  readonly passage: number;
  readonly sentence: number;
  readonly token: NumberToken;
  readonly aspect: Aspect;
  readonly direction: Direction | null;
  /** Keys of the figures that can be meant; one where it is sure. */
  readonly figures: readonly string[];
  readonly state: NumberState;
  /** The exact value it should be; null where nobody can tell. */
  readonly expected: Decimal | null;
  /** The content control that shows it; null for a number that somebody typed. */
  readonly control: number | null;
  /** The words around it, for people. */
  readonly quote: string;
};

export type Spot = { readonly where: Where; readonly quote: string };

/** error: it cannot be right. doubt: it may be meant so. */
export type Severity = "error" | "doubt";

type Kind =
  /** A typed direction word against the figure beside it: 增长 where it fell. */
  | { readonly code: "direction"; readonly word: string; readonly figure: string; readonly change: Decimal }
  /** 完成 where the target is missed. */
  | { readonly code: "verdict"; readonly word: string; readonly figure: string; readonly verdict: string }
  /** 全覆盖 where some are not covered. */
  | { readonly code: "coverage"; readonly word: string; readonly figure: string; readonly share: Decimal }
  /** 零的突破 where the base is above zero. */
  | { readonly code: "breakthrough"; readonly word: string; readonly figure: string; readonly base: Decimal }
  /** 全面完成各项目标任务 where some are missed. */
  | { readonly code: "overall"; readonly word: string; readonly missed: number; readonly all: number }
  | { readonly code: "two-values"; readonly figure: string; readonly values: readonly string[] }
  | { readonly code: "text-against-table"; readonly figure: string; readonly values: readonly string[] }
  /** The parts of a whole come to something else. */
  | { readonly code: "parts"; readonly whole: string; readonly sum: Decimal; readonly parts: readonly string[] }
  | { readonly code: "table-total"; readonly column: string; readonly stated: string; readonly sum: Decimal }
  /** 由5件增加到6件，增长30%: the stated values give something else. */
  | {
      readonly code: "growth";
      readonly stated: string;
      readonly from: string;
      readonly to: string;
      readonly right: Decimal;
    }
  | { readonly code: "shares"; readonly sum: Decimal; readonly shares: readonly string[] }
  | { readonly code: "numbering"; readonly missing: string; readonly after: string | null }
  | { readonly code: "numbering-twice"; readonly number: string }
  | { readonly code: "count-noun"; readonly number: string; readonly of: string; readonly unit: string }
  | { readonly code: "approximation"; readonly words: string }
  | { readonly code: "region"; readonly word: string; readonly right: string };

export type ProofFinding = Kind & { readonly severity: Severity; readonly at: readonly Spot[] };

export type Proof = { readonly numbers: readonly ReadNumber[]; readonly findings: readonly ProofFinding[] };

const AROUND = 14;

/** The words around a stretch of a text. */
export function quoteOf(text: string, from: number, to: number): string {
  const start = Math.max(0, from - AROUND);
  const end = Math.min(text.length, to + AROUND);
  return `${start > 0 ? "…" : ""}${text.slice(start, end).replace(/\s+/g, " ")}${end < text.length ? "…" : ""}`;
}
