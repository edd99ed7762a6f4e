/** 报送留底 (P7): what a report that was sent said, and the rows that each of its figures then rested on. */
import type { PlainDate } from "../base/plain-date";

/** A figure as it was. */
export type RetainedFigure = {
  readonly key: string;
  readonly name: string;
  /** As the report has it: 6件. Empty where it had no value. */
  readonly display: string;
  /** The exact number; empty where the value is no number. */
  readonly value: string;
  readonly unit: string;
  readonly scope: string;
  /** Its period in words. */
  readonly period: string;
  readonly asOf: PlainDate;
  /** How many rows count for it. */
  readonly rows: number;
  /** Ledger name → names of the columns that were read for it. */
  readonly reads: ReadonlyMap<string, readonly string[]>;
  /** Keys of the figures it was worked out from. */
  readonly from: readonly string[];
  /** Its 取数说明. */
  readonly paragraph: string;
};

/** A row as it was. Of what single firms reported to the statistics only the place is kept (P23). */
export type RetainedRow = {
  /** The ledger's name; 参数表 for a line of that. */
  readonly ledger: string;
  /** What names the row, so that it is known again wherever it stands; empty where only the place is kept. */
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  /** Keys of the figures that it counts for. */
  readonly usedBy: readonly string[];
  /** Column name → what stood there, what identifies a person hidden. */
  readonly cells: ReadonlyMap<string, string>;
};

export type Retained = {
  readonly format: 1;
  /** 报送对象; empty where a final report was written without one. */
  readonly recipient: string;
  /** 报送日期 */
  readonly on: PlainDate;
  /** 定稿, or the draft that was sent. */
  readonly stage: "final" | "draft";
  /** The document's file name. */
  readonly document: string;
  readonly workbook: { readonly name: string; readonly identity: string; readonly fingerprint: string };
  readonly cutoff: PlainDate;
  /** The document's text, a line for each paragraph. */
  readonly text: readonly string[];
  readonly figures: readonly RetainedFigure[];
  readonly rows: readonly RetainedRow[];
};

/** How a line of the 参数表 is filed among the ledgers. */
export const PARAMETER_SHEET = "参数表";

/** The rows behind a figure and the figures it was worked out from, with the columns that were read for them. */
export function retainedRowsOf(
  key: string,
  { figures, rows }: Pick<Retained, "figures" | "rows">,
): readonly RetainedRow[] {
  const byKey = new Map(figures.map((figure) => [figure.key, figure]));
  const keys = new Set([key]);
  // A set that grows while it is walked is walked to its new end.
  for (const one of keys) for (const source of byKey.get(one)?.from ?? []) keys.add(source);
  const reads = [...keys].flatMap((one) => byKey.get(one)?.reads ?? []);
  return rows.flatMap((row) => {
    if (!row.usedBy.some((one) => keys.has(one))) return [];
    const columns = new Set(reads.flatMap((read) => read.get(row.ledger) ?? []));
    return [{ ...row, cells: new Map([...row.cells].filter(([name]) => columns.has(name))) }];
  });
}
