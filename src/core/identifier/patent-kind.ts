/** The three kinds of Chinese patents, and the digit by which application numbers (ZC 0006-2003) tell them. */

/** 发明, 实用新型, 外观设计. */
export type PatentKind = "invention" | "utility" | "design";

export type KindDigit = { readonly kind: PatentKind; readonly pct: boolean };

const KINDS: ReadonlyMap<string, KindDigit> = new Map<string, KindDigit>([
  ["1", { kind: "invention", pct: false }],
  ["2", { kind: "utility", pct: false }],
  ["3", { kind: "design", pct: false }],
  ["8", { kind: "invention", pct: true }],
  ["9", { kind: "utility", pct: true }],
]);

/** The kind that a digit means, and whether the application entered from PCT; null for the other digits. */
export function kindOfDigit(digit: string): KindDigit | null {
  return KINDS.get(digit) ?? null;
}
