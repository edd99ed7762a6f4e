/** The two forms of application numbers, YY K NNNNN of 1985–2003 and YYYY K NNNNNNN since October 2003, and their check digit. */

export type Era = {
  readonly from: number;
  /** null: still in use. */
  readonly to: number | null;
  /** Where the kind digit stands, from 0. */
  readonly kindAt: number;
  yearOf(body: string): number;
};

const OLD: Era = { from: 1985, to: 2003, kindAt: 2, yearOf: oldYear };
const NEW: Era = { from: 2003, to: null, kindAt: 4, yearOf: (body) => Number(body.slice(0, 4)) };

/** The era that writes numbers of so many digits before the dot; null where none does. */
export function eraOf(body: string): Era | null {
  return body.length === 12 ? NEW : body.length === 8 ? OLD : null;
}

/** The check character for the digits before the dot (ZC 0006-2003): Σ digit × (2 … 9, 2 …) mod 11, ten is X. */
export function patentCheckCharacter(body: string): string {
  let sum = 0;
  for (let at = 0; at < body.length; at++) sum += (body.charCodeAt(at) - 48) * (2 + (at % 8));
  const rest = sum % 11;
  return rest === 10 ? "X" : String(rest);
}

function oldYear(body: string): number {
  const short = Number(body.slice(0, 2));
  return short >= 85 ? 1900 + short : 2000 + short;
}
