/** What a measure gave: a number, a list or a state, or why not, with the rows and columns it rests on. */
import type { Decimal } from "../base/decimal";
import type { Evidence, FigureValue, MissingReason, Shares } from "./figure";

export type Measured = {
  readonly value: Decimal | null;
  /** What is no number. */
  readonly other?: Extract<FigureValue, { kind: "list" | "status" | "coverage" }>;
  readonly why: MissingReason | null;
  /** Of a sum. */
  readonly shares?: Shares;
  readonly evidence: readonly Evidence[];
};

export function found(value: Decimal, evidence: readonly Evidence[] = []): Measured {
  return { value, why: null, evidence };
}

export function foundOther(other: NonNullable<Measured["other"]>, evidence: readonly Evidence[]): Measured {
  return { value: null, other, why: null, evidence };
}

export function missing(why: MissingReason): Measured {
  return { value: null, why, evidence: [] };
}

export function evidenceOf(ledger: string, rows: readonly number[], columns: readonly string[]): readonly Evidence[] {
  return [{ kind: "rows", ledger, rows, columns }];
}
