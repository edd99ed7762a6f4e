/** The types of jest-run.mjs for its tests. */
export type Counts = {
  readonly passed: number;
  readonly failures: readonly string[];
  readonly skips: readonly { readonly what: string; readonly why: string }[];
};

export function readCounts(report: unknown, ended: { readonly status: number; readonly output: string }): Counts;

export function runJest(zone: string, patterns: readonly string[]): Promise<Counts>;
