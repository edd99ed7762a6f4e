/** A ledger of the sample workbook: its headers as the bureau writes them, and its rows as a table of text. */
import type { Value } from "../../core/ledger/ledger";

/** What a column's cells hold; ordinals, counts, quantities, years and money (in the header's unit) are numbers. */
export type SampleKind = "ordinal" | "text" | "identifier" | "count" | "quantity" | "money" | "year" | "date";

export type SampleLedger = {
  readonly id: string;
  readonly sheet: string;
  readonly columns: readonly (readonly [header: string, kind: SampleKind])[];
  /** A line a row, cells between bars; nothing between two bars is an empty cell. */
  readonly table: string;
};

const TEXTUAL: ReadonlySet<SampleKind> = new Set(["text", "identifier", "date"]);

/** The rows: numbers in columns of numbers, text elsewhere (days as ISO text), null in empty cells. */
export function sampleRows({ columns, table }: SampleLedger): Value[][] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const cells = line.split("|");
      return columns.map(([, kind], index) => sampleValue(cells[index]?.trim() ?? "", kind));
    });
}

function sampleValue(text: string, kind: SampleKind): Value {
  if (text === "") return null;
  return TEXTUAL.has(kind) ? text : Number(text);
}
